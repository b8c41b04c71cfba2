import type { Content } from "../model/Content.ts";
import type { Scenario } from "../model/Scenario.ts";
import type { Starter } from "../model/Starter.ts";
import { formatSpan, formatTime } from "../model/Time.ts";
import { campaignText, reinforcedText, segmentLines } from "./campaignText.ts";
import { formatNumber } from "./formatNumber.ts";
import { visible } from "./visible.ts";
import { wrapText } from "./wrapText.ts";

/** Headings of what an author says of a scenario, in the order in which they are told. */
const SECTIONS = [
  ["whatIsIt", "What is it?"],
  ["howItWorks", "How does it work?"],
  ["howToUseIt", "How to use it"],
  ["thingsToNotice", "Things to notice"],
  ["thingsToTry", "Things to try"],
  ["extending", "Extending it"],
  ["references", "References"],
] as const;

/** A scenario in words: what its author says, what it does, and what can be expected of it. */
export function explainText(scenario: Scenario, width: number): string {
  const { info } = scenario;
  const told = SECTIONS.flatMap(([key, heading]) => {
    const text = info[key];
    return text === undefined ? [] : ["", heading.toUpperCase(), ...wrapText(visibleLines(text), width)];
  });
  return [
    visible(info.title),
    ...told,
    "",
    "WHAT IT DOES",
    ...wrapText(whatItDoes(scenario), width),
    ...segments(scenario, width),
    "",
    "PLANS",
    ...scenario.plans.flatMap(({ name, starters }) => [
      `  ${visible(name)}`,
      ...starters.map((starter) => `    ${formatTime(starter.at, scenario.clock)}: ${starterText(starter)}`),
    ]),
    ...expectations(scenario, width),
  ].join("\n");
}

const visibleLines = (text: string): string => text.trim().split("\n").map(visible).join("\n");

function whatItDoes(scenario: Scenario): string {
  const { network, ties, content, horizon, runs, seed } = scenario;
  const end = horizon === null ? "until nobody shares any more" : `for ${formatSpan(horizon)}`;
  return [
    `The network: ${network.kind}. Strength of ties: ${ties.scheme}.`,
    spreadText(content),
    ...campaignText(scenario),
    `Every plan runs ${end}, in ${formatNumber(runs)} worlds of seed ${visible(seed)}, the same for every plan.`,
  ].join(" ");
}

function spreadText({ transmissibility, link, contagion }: Content): string {
  switch (contagion.kind) {
    case "independent":
      return (
        `Each copy makes its viewer share with a chance of ${transmissibility} times the strength of the tie` +
        (link === "hazard" ? " (as a hazard, 1 − e^−x)." : ".")
      );
    case "threshold":
      return (
        `People share once ${transmissibility} times the strengths of their sharing contacts add up to ` +
        `${contagion.at === "uniform" ? "a threshold of their own, drawn anew in each world" : contagion.at}.`
      );
    case "reinforced":
      return reinforcedText(transmissibility, contagion);
  }
}

function segments({ audience }: Scenario, width: number): string[] {
  if (audience.segments.length === 0) return [];
  const lines = segmentLines(audience.segments).map((line) => `- ${line}`);
  return ["", "AUDIENCE", ...lines.flatMap((line) => wrapText(line, width))];
}

function starterText(starter: Starter): string {
  if (starter.starter === "people") {
    const shown = starter.ids.slice(0, 8).map(visible).join(", ");
    const more = starter.ids.length > 8 ? ` and ${starter.ids.length - 8} more` : "";
    return `${starter.ids.length === 1 ? "person" : "people"} ${shown}${more}`;
  }
  const { by, count, within, pin } = starter.pick;
  const among = within === null ? "" : ` within ${visible(within)}`;
  const people = count === 1 ? "person" : "people";
  if (by === "random")
    return `${count} ${people} at random${among}${pin ? ", drawn once" : ", drawn in each world"}`;
  return `the ${count} ${people} with most ${by === "degree" ? "ties to an audience" : "strength of ties"}${among}`;
}

function expectations({ expect }: Scenario, width: number): string[] {
  if (expect.length === 0) return [];
  const lines = expect.map(({ finding, between, is, because }) => {
    const bounds = between === undefined ? `is ${is}` : `is between ${between[0]} and ${between[1]}`;
    return `- ${visible(finding)} ${bounds}${because === undefined ? "" : `: ${visible(because.trim())}`}`;
  });
  return ["", "WHAT A RUN MUST SHOW", ...lines.flatMap((line) => wrapText(line, width))];
}
