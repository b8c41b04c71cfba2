import type { PartOfWorlds } from "../../projections/alerts.ts";
import type { Reproduction } from "../../projections/spiral.ts";
import type { Figure } from "../charts/Figure.ts";
import { formatChance, formatLike, formatNumber } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import { lossText } from "../lossText.ts";
import type { RunReport } from "../RunReport.ts";
import { lossWords } from "../words/lossWords.ts";
import { pageEffectWords } from "../words/pageEffectWords.ts";
import { pageWords } from "../words/pageWords.ts";
import { toComeWords } from "../words/toComeWords.ts";
import type { PageBlock, PageSection } from "./Page.ts";
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
  const isDeclared = first.loss.declared !== undefined;
  const columns = [planColumn, words.chance, words.negative, words.worst, words.rNeg, words.outlook];
  return {
    id: "spiral",
    heading: heading.spiral,
    blocks: [
      ...pageBlocks.plain(meaning),
      ...pageBlocks.figures(figures),
      ...pageBlocks.table(
        words.caption,
        isDeclared ? columns.filter((name) => name !== words.worst) : columns,
        plans.flatMap((each) => riskRow(each, lang)),
        [words.outlook],
      ),
      ...lossTable(plans, lang),
      ...pageBlocks.plain(...plans.flatMap((each) => growthText(each, lang))),
      ...alarmTable(plans, lang),
    ],
  };
}

/** A number that was counted, with its interval where there is one. */
const countedText = ({ value, ci }: Reproduction["monteCarlo"]): string =>
  formatNumber(value) + (ci === undefined ? "" : ` (${ci.map((end) => formatLike(end, value)).join("–")})`);

/** What a declared loss comes to; nothing where none is. */
function lossTable(plans: readonly ReportedPlan[], lang: Lang): readonly PageBlock[] {
  const words = lossWords[lang];
  const told = plans.flatMap(({ name, findings: { spiral } }) => {
    const amounts = spiral === undefined ? null : lossText.amounts(spiral.loss, spiral.worlds, lang);
    const declared = spiral?.loss.declared;
    return amounts === null || declared === undefined ? [] : [{ name, amounts, declared }];
  });
  const [first] = told;
  if (first === undefined) return [];
  return [
    ...pageBlocks.plain(lossText.declared(first.declared, lang)),
    ...pageBlocks.table(
      words.caption,
      [pageWords[lang].plan, words.mean, words.atRisk, words.conditional],
      told.map(({ name, amounts: { mean, worst } }) => [
        ...[name, mean, worst?.atRisk ?? "–", worst?.conditional ?? "–"],
      ]),
    ),
  ];
}

function riskRow({ name, findings: { spiral, sentiment } }: ReportedPlan, lang: Lang) {
  if (spiral === undefined) return [];
  const { probability, ci, negativeShare, loss, rNeg, regime } = spiral;
  const share = negativeShare ?? sentiment?.negativeShare;
  return [
    [
      ...[name, formatChance(probability, ci)],
      share === undefined ? "–" : formatChance(share.value, share.ci),
      ...(loss.declared === undefined ? [formatNumber(Math.round(loss.conditional.value))] : []),
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

/** Whom watching warns; where alarms are answered, what would have come of them without. */
function alarmTable(plans: readonly ReportedPlan[], lang: Lang): readonly PageBlock[] {
  const words = pageEffectWords[lang].spiral;
  const isAnswered = plans.some(({ findings }) => findings.alerts?.withoutResponse !== undefined);
  return pageBlocks.table(
    words.alarms,
    [
      ...[pageWords[lang].plan, words.alarm, words.alarmTime, words.warned],
      ...(isAnswered ? [words.falseEither, words.prevented] : [words.falseAlarms]),
    ],
    plans.flatMap((each) => alarmRow(each, isAnswered, lang)),
  );
}

function alarmRow({ name, findings: { alerts } }: ReportedPlan, isAnswered: boolean, lang: Lang) {
  if (alerts?.first === undefined) return [];
  const { first, warned, falseAlarms, withoutResponse, unit } = alerts;
  const part = (of: PartOfWorlds | undefined): string =>
    of === undefined ? "–" : formatChance(of.share, of.ci);
  return [
    [
      ...[name, formatChance(first.probability, first.ci)],
      first.time === undefined ? "–" : timeText.span(first.time.q50, unit, lang),
      part(warned),
      ...(isAnswered
        ? [part(withoutResponse?.falseAlarms), part(withoutResponse?.prevented)]
        : [part(falseAlarms)]),
    ],
  ];
}
