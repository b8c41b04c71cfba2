import type { Reproduction } from "../../projections/spiral.ts";
import type { Figure } from "../charts/Figure.ts";
import { formatChance, formatLike, formatNumber } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { pageEffectWords } from "../words/pageEffectWords.ts";
import { pageWords } from "../words/pageWords.ts";
import { toComeWords } from "../words/toComeWords.ts";
import type { PageSection } from "./Page.ts";
import { pageBlocks } from "./pageBlocks.ts";
import { pageNumbers } from "./pageNumbers.ts";
import { timeText } from "./timeText.ts";

type ReportedPlan = RunReport["plans"][number];

/** How likely each plan is to turn against whom it is for, how bad that would be, and who would be warned. */
export function spiralSection(
  { plans }: RunReport,
  figures: readonly Figure[],
  lang: Lang,
): PageSection | null {
  const words = pageEffectWords[lang].spiral;
  const { heading, plan: planColumn } = pageWords[lang];
  const first = plans.find(({ findings }) => findings.spiral !== undefined)?.findings.spiral;
  if (first === undefined) return null;
  const people = pageNumbers.people(first.threshold);
  const meaning =
    first.share === 0
      ? words.meaningOfCount(people)
      : words.meaning(people, pageNumbers.share(first.share), timeText.span(first.window, first.unit, lang));
  const columns = [planColumn, words.chance, words.negative, words.worst, words.rNeg, words.outlook];
  return {
    id: "spiral",
    heading: heading.spiral,
    blocks: [
      ...pageBlocks.plain(meaning),
      ...pageBlocks.figures(figures),
      ...pageBlocks.table(
        words.caption,
        columns,
        plans.flatMap((each) => riskRow(each, lang)),
        [words.outlook],
      ),
      ...pageBlocks.plain(...plans.flatMap((each) => growthText(each, lang))),
      ...pageBlocks.table(
        words.alarms,
        [planColumn, words.alarm, words.alarmTime, words.warned, words.falseAlarms],
        plans.flatMap((each) => alarmRow(each, lang)),
      ),
    ],
  };
}

/** A number that was counted, with its interval where there is one. */
const countedText = ({ value, ci }: Reproduction["monteCarlo"]): string =>
  formatNumber(value) + (ci === undefined ? "" : ` (${ci.map((end) => formatLike(end, value)).join("–")})`);

function riskRow({ name, findings: { spiral, sentiment } }: ReportedPlan, lang: Lang) {
  if (spiral === undefined) return [];
  const { probability, ci, negativeShare, loss, rNeg, regime } = spiral;
  const share = negativeShare ?? sentiment?.negativeShare;
  return [
    [
      ...[name, formatChance(probability, ci)],
      share === undefined ? "–" : formatChance(share.value, share.ci),
      formatNumber(Math.round(loss.conditional.value)),
      rNeg === undefined ? "–" : countedText(rNeg.monteCarlo),
      regime === undefined ? "–" : pageWords[lang].regime[regime],
    ],
  ];
}

function growthText({ name, findings, outlook }: ReportedPlan, lang: Lang): readonly string[] {
  const { spiral, aftermath } = findings;
  if (spiral === undefined) return [];
  const { doublingTime, criticalDamping } = outlook ?? {};
  const words = pageEffectWords[lang].spiral;
  const plan = pageWords[lang].quoted(name);
  const both = spiral.rBoth?.monteCarlo;
  const together = both === undefined ? [] : [words.together(plan, countedText(both))];
  const toCome =
    aftermath === undefined
      ? []
      : [toComeWords[lang].page(plan, pageNumbers.about(aftermath.negativeSharers.mean))];
  if (doublingTime === undefined) return [...together, ...toCome];
  const time = timeText.span(doublingTime, spiral.unit, lang);
  const growth =
    criticalDamping === undefined
      ? words.unstopped(plan, time)
      : words.doubling(plan, time, pageNumbers.share(criticalDamping));
  return [...together, growth, ...toCome];
}

function alarmRow({ name, findings: { alerts } }: ReportedPlan, lang: Lang) {
  if (alerts?.first === undefined) return [];
  const { first, warned, falseAlarms, unit } = alerts;
  return [
    [
      ...[name, formatChance(first.probability, first.ci)],
      first.time === undefined ? "–" : timeText.span(first.time.q50, unit, lang),
      warned === undefined ? "–" : formatChance(warned.share, warned.ci),
      falseAlarms === undefined ? "–" : formatChance(falseAlarms.share, falseAlarms.ci),
    ],
  ];
}
