import type { ChannelValues } from "../model/ChannelValues.ts";
import type { Content } from "../model/Content.ts";
import { byName } from "../model/nameMark.ts";
import type { ResponseValues } from "../model/ResponseValues.ts";
import type { Scenario } from "../model/Scenario.ts";
import { campaignText, reinforcedText, segmentLines, transmissibilityText } from "./campaignText.ts";
import { channelLines } from "./channelLines.ts";
import { formatNumber, formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { responseLines } from "./responseLines.ts";
import { spanText } from "./spanText.ts";
import { starterText } from "./starterText.ts";
import { visible } from "./visible.ts";
import { authored, explainWords } from "./words/explainWords.ts";
import { wrapText } from "./wrapText.ts";

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
export function explainText(
  scenario: Scenario,
  width: number,
  inEffect: InEffect | null,
  lang: Lang,
): string {
  const { info } = scenario;
  const { channels, response, transmissibility } = inEffect ?? NOTHING;
  const words = explainWords[lang];
  const told = authored.flatMap((key) => {
    const text = info[key];
    return text === undefined ? [] : ["", words[key], ...wrapText(visibleLines(text), width)];
  });
  return [
    visible(info.title),
    ...told,
    "",
    words.whatItDoes,
    ...wrapText(whatItDoes(scenario, transmissibility, lang), width),
    ...headed(words.audience, listed(segmentLines(scenario.audience.segments, lang), width)),
    ...headed(words.channels, channelLines(channels, lang)),
    ...headed(words.response, response === null ? [] : responseLines(response, lang)),
    "",
    words.plans,
    ...scenario.plans.flatMap(({ name, starters }) => [
      `  ${visible(name)}`,
      ...starters.flatMap((starter) =>
        wrapText(starterText(starter, scenario.clock, lang), width - INDENT.length).map(
          (line) => INDENT + line,
        ),
      ),
    ]),
    ...headed(words.expectations, listed(expectations(scenario, lang), width)),
  ].join("\n");
}

const headed = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", heading, ...lines];

const visibleLines = (text: string): string => text.trim().split("\n").map(visible).join("\n");

function whatItDoes(scenario: Scenario, solved: number | null, lang: Lang): string {
  const { network, ties, content, horizon, runs, seed } = scenario;
  const words = explainWords[lang];
  const end = horizon === null ? null : spanText(horizon, lang);
  return [
    words.network(network.kind, channelShares(network, lang), ties.scheme),
    spreadText(content, solved, lang),
    ...campaignText(scenario, lang),
    words.runs(end, formatNumber(runs), visible(seed)),
  ].join(words.between);
}

/** On which channels the ties of a made network exist. */
function channelShares(network: Scenario["network"], lang: Lang): string | null {
  if (network.kind === "file" || network.channels === undefined) return null;
  const shares = [...byName(network.channels)].map(
    ([name, { share }]) => `${visible(name)} ${formatShare(share)}`,
  );
  return explainWords[lang].channelShares(shares);
}

function spreadText(
  { transmissibility: given, link, contagion }: Content,
  solved: number | null,
  lang: Lang,
): string {
  const words = explainWords[lang];
  const transmissibility = transmissibilityText(given, solved, lang);
  switch (contagion.kind) {
    case "independent":
      return words.independent(transmissibility, link === "hazard");
    case "threshold":
      return words.threshold(transmissibility, contagion.at === "uniform" ? null : contagion.at);
    case "reinforced":
      return reinforcedText(transmissibility, contagion, lang);
  }
}

const listed = (lines: readonly string[], width: number): readonly string[] =>
  lines.flatMap((line) => wrapText(`- ${line}`, width));

const expectations = ({ expect }: Scenario, lang: Lang): readonly string[] =>
  expect.map(({ finding, between, is, because }) =>
    explainWords[lang].expected(
      visible(finding),
      between === undefined ? String(is) : [String(between[0]), String(between[1])],
      because === undefined ? null : visible(because.trim()),
    ),
  );
