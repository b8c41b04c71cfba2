import { canTurnNegative } from "../../model/canTurnNegative.ts";
import type { ImportBalance } from "../../sources/importNetwork.ts";
import { formatNumber } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { rangeEnds } from "../rangeEnds.ts";
import { honestyWords } from "../words/honestyWords.ts";
import { networkKindWords } from "../words/networkKindWords.ts";
import { pageWords } from "../words/pageWords.ts";
import { assumedNumbers } from "./assumedNumbers.ts";
import type { PageBlock, PageSection } from "./Page.ts";
import type { PageParts } from "./PageParts.ts";
import { pageBlocks } from "./pageBlocks.ts";

/** Where all numbers come from, which of them are guesses, and what the model does not know. */
export function honestySection(parts: PageParts, lang: Lang): PageSection {
  const { report, balance, channels, response } = parts;
  const words = honestyWords[lang];
  const made = report.scenario.network.kind === "file" ? [] : [words.generated];
  const assumed = assumedNumbers(channels, response, lang);
  return {
    id: "honesty",
    heading: pageWords[lang].heading.honesty,
    blocks: [
      ...pageBlocks.warnings(words.promise),
      ...pageBlocks.plain(...missingText(report, lang), ...made, ...scaleText(report, lang)),
      ...pageBlocks.plain(...notComputed(parts, lang), ...equivalentText(report, lang)),
      ...pageBlocks.table(words.origin, [words.what, words.value], originRows(report, balance, lang), [
        words.value,
      ]),
      ...pageBlocks.notes(words.fan),
      ...pageBlocks.table(words.assumed, [words.where, words.number, words.value], assumed, [words.number]),
      ...(assumed.length === 0 ? [] : pageBlocks.notes(words.assumedNote)),
      ...rangeBlocks(parts, lang),
      ...pageBlocks.plain(words.notModelled),
      ...pageBlocks.list(notModelled(report, lang)),
    ],
  };
}

/** The inputs that are given as ranges, and what is known of the verdict over them. */
function rangeBlocks({ report, comparison }: PageParts, lang: Lang): readonly PageBlock[] {
  const { uncertain } = report.scenario;
  if (uncertain.length === 0) return [];
  const words = honestyWords[lang];
  const ends = uncertain.map((range) => rangeEnds(range, lang));
  const isKnown = comparison?.overRanges !== undefined;
  const note = isKnown ? "reckoned" : report.plans.length > 1 ? "compare" : "alone";
  return [
    ...pageBlocks.columns(words.ranges.caption, [
      [words.ranges.input, uncertain.map(({ path }) => path)],
      [words.ranges.from, ends.map(([low]) => low)],
      [words.ranges.to, ends.map(([, high]) => high)],
    ]),
    ...pageBlocks.plain(words.ranges.notes[note]),
  ];
}

function missingText({ plans, scenario: { runs } }: RunReport, lang: Lang): readonly string[] {
  const { quoted } = pageWords[lang];
  return plans
    .filter(({ findings }) => findings.worlds < runs)
    .map(({ name, findings }) =>
      honestyWords[lang].missing(quoted(name), formatNumber(findings.worlds), formatNumber(runs)),
    );
}

function scaleText({ scenario, network }: RunReport, lang: Lang): readonly string[] {
  const { represents } = scenario.audience;
  if (represents === 1) return [];
  return [honestyWords[lang].represents(formatNumber(represents), formatNumber(network.people.count))];
}

function notComputed({ report, tipping }: PageParts, lang: Lang): readonly string[] {
  const words = honestyWords[lang].notComputed;
  return [
    ...(tipping === undefined ? [words.tipping] : []),
    ...(report.whatIf === undefined && canTurnNegative(report.scenario) ? [words.whatIf] : []),
  ];
}

/** The price of as many paid impressions: only where the scenario asks for it, with its warning. */
function equivalentText({ plans }: RunReport, lang: Lang): readonly string[] {
  const { quoted } = pageWords[lang];
  const amounts = plans.flatMap(({ name, findings: { cost } }) =>
    cost?.mediaCostEquivalent === undefined
      ? []
      : [`${formatNumber(cost.mediaCostEquivalent)} ${cost.currency} (${quoted(name)})`],
  );
  return amounts.length === 0 ? [] : [honestyWords[lang].equivalent(amounts.join(" · "))];
}

function originRows(report: RunReport, balance: ImportBalance | null, lang: Lang) {
  const words = honestyWords[lang];
  const { scenario, network, plans } = report;
  const facts = words.networkOf(
    formatNumber(network.people.count),
    formatNumber(network.tieCount),
    networkKindWords[lang][scenario.network.kind],
  );
  return [
    [words.seed, scenario.seed],
    [words.worlds, formatNumber(scenario.runs)],
    [words.version, report.version],
    [words.stream, String(report.stream)],
    [words.network, facts],
    ...(balance === null ? [] : [[words.balance, balanceWords(balance, lang)]]),
    [words.scenarioHash, report.scenarioHash],
    [words.networkHash, network.hash],
    ...plans.flatMap(({ name, findings: { digest } }) =>
      digest === undefined ? [] : [[words.digest(pageWords[lang].quoted(name)), digest]],
    ),
  ];
}

function balanceWords({ rows, kept, merged, dropped }: ImportBalance, lang: Lang): string {
  const loops = dropped === 0 ? null : formatNumber(dropped);
  const [all, ...parts] = [rows, kept, merged, dropped].map(formatNumber) as [string, string, string, string];
  return honestyWords[lang].rows(all, ...parts, loops);
}

function notModelled({ scenario, plans }: RunReport, lang: Lang): readonly string[] {
  const { left } = honestyWords[lang];
  const priced = plans.some(({ findings }) => findings.cost !== undefined);
  return [
    ...[left.ties, left.feeds, left.rivals, left.content],
    ...(canTurnNegative(scenario) ? [] : [left.negative]),
    ...(scenario.channels.length > 0 ? [] : [left.channels]),
    ...(scenario.clock === "rounds" ? [left.time] : []),
    ...(priced ? [] : [left.costs]),
  ];
}
