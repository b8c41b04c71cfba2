import type { ChannelValues } from "../model/ChannelValues.ts";
import type { Content } from "../model/Content.ts";
import { byName } from "../model/nameMark.ts";
import type { ResponseValues } from "../model/ResponseValues.ts";
import type { Scenario } from "../model/Scenario.ts";
import { formatSpan } from "../model/Time.ts";
import { campaignText, reinforcedText, segmentLines, transmissibilityText } from "./campaignText.ts";
import { channelLines } from "./channelLines.ts";
import { formatNumber, formatShare } from "./formatNumber.ts";
import { responseLines } from "./responseLines.ts";
import { starterText } from "./starterText.ts";
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

const INDENT = "    ";

/** What presets and the network make of a scenario: what it does not say itself. */
export interface InEffect {
  readonly channels: readonly ChannelValues[];
  readonly response: ResponseValues | null;
  /** What a reproduction comes to on the network. */
  readonly transmissibility: number | null;
}

const NOTHING: InEffect = { channels: [], response: null, transmissibility: null };

/** A scenario in words: what its author says, what it does, and what can be expected of it. */
export function explainText(scenario: Scenario, width: number, inEffect: InEffect = NOTHING): string {
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
    ...wrapText(whatItDoes(scenario, inEffect.transmissibility), width),
    ...segments(scenario, width),
    ...headed("CHANNELS", channelLines(inEffect.channels)),
    ...headed("RESPONSE", inEffect.response === null ? [] : responseLines(inEffect.response)),
    "",
    "PLANS",
    ...scenario.plans.flatMap(({ name, starters }) => [
      `  ${visible(name)}`,
      ...starters.flatMap((starter) =>
        wrapText(starterText(starter, scenario.clock), width - INDENT.length).map((line) => INDENT + line),
      ),
    ]),
    ...expectations(scenario, width),
  ].join("\n");
}

const headed = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", heading, ...lines];

const visibleLines = (text: string): string => text.trim().split("\n").map(visible).join("\n");

function whatItDoes(scenario: Scenario, solved: number | null): string {
  const { network, ties, content, horizon, runs, seed } = scenario;
  const end = horizon === null ? "until nobody shares any more" : `for ${formatSpan(horizon)}`;
  return [
    `The network: ${network.kind}${channelShares(network)}. Strength of ties: ${ties.scheme}.`,
    spreadText(content, solved),
    ...campaignText(scenario),
    `Every plan runs ${end}, in ${formatNumber(runs)} worlds of seed ${visible(seed)}, the same for every plan.`,
  ].join(" ");
}

/** On which channels the ties of a made network exist. */
function channelShares(network: Scenario["network"]): string {
  if (network.kind === "file" || network.channels === undefined) return "";
  const shares = [...byName(network.channels)].map(
    ([name, { share }]) => `${visible(name)} ${formatShare(share)}`,
  );
  return `, of whose ties exist on channels: ${shares.join(", ")}`;
}

function spreadText({ transmissibility: given, link, contagion }: Content, solved: number | null): string {
  const transmissibility = transmissibilityText(given, solved);
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

function expectations({ expect }: Scenario, width: number): string[] {
  if (expect.length === 0) return [];
  const lines = expect.map(({ finding, between, is, because }) => {
    const bounds = between === undefined ? `is ${is}` : `is between ${between[0]} and ${between[1]}`;
    return `- ${visible(finding)} ${bounds}${because === undefined ? "" : `: ${visible(because.trim())}`}`;
  });
  return ["", "WHAT A RUN MUST SHOW", ...lines.flatMap((line) => wrapText(line, width))];
}
