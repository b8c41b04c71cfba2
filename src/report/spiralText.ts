import type { RunFindings } from "../projections/findings.ts";
import type { Reproduction } from "../projections/spiral.ts";
import type { SpiralOutlook } from "../tipping/SpiralOutlook.ts";
import { formatChance, formatLike, formatNumber, formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { lossText } from "./lossText.ts";
import type { ComputedReproduction, RunReport } from "./RunReport.ts";
import { countedText } from "./spanText.ts";
import { toComeText } from "./toComeText.ts";
import { visible } from "./visible.ts";
import { alertsWords } from "./words/alertsWords.ts";
import { lossWords } from "./words/lossWords.ts";
import { type SpiralWords, spiralWords } from "./words/spiralWords.ts";

type Spiral = NonNullable<RunFindings["spiral"]>;

/**
 * The risk of a negative spiral in plain words: what is meant by one, then a line for each plan. Nothing
 * where nobody can turn negative.
 */
export function spiralText({ plans, scenario, reproductionUpTo }: RunReport, lang: Lang): readonly string[] {
  const told = plans.flatMap(({ name, findings, reproduction, outlook = {} }) => {
    const { spiral } = findings;
    return spiral === undefined ? [] : [{ name, findings, spiral, reproduction, outlook }];
  });
  const [first] = told;
  if (first === undefined) return [];
  return [
    definition(first.spiral, lang),
    ...told.map(
      ({ name, findings, spiral, reproduction, outlook }) =>
        visible(name) +
        alertsWords[lang].colon +
        planText(spiral, reproduction, lang) +
        growthText(spiral, outlook, scenario, lang) +
        toComeText.sentence(findings, outlook, lang) +
        rareText(outlook, lang),
    ),
    ...(reproductionUpTo === undefined ? [] : [spiralWords[lang].leftOut(formatNumber(reproductionUpTo))]),
  ];
}

function definition({ threshold, share, window, unit, loss }: Spiral, lang: Lang): string {
  const part = share === 0 ? null : { share: formatShare(share), window: countedText(window, unit, lang) };
  const risk = spiralWords[lang].definition(threshold, part);
  if (loss.declared === undefined) return risk;
  return risk + alertsWords[lang].between + lossText.declared(loss.declared, lang);
}

/** How likely, how soon, how bad, and why. */
function planText(spiral: Spiral, computed: RunReport["plans"][number]["reproduction"], lang: Lang): string {
  const { probability, ci, rPos, rNeg, rBoth, regime } = spiral;
  const words = spiralWords[lang];
  const rhoK = computed?.rhoK;
  const rates = [
    ...rateTexts(words.against, rNeg, computed?.rNeg, words),
    ...rateTexts(words.favour, rPos, computed?.rPos, words),
    ...rateTexts(words.both, rBoth, rhoK === undefined ? undefined : { nonBacktracking: rhoK }, words),
  ];
  const doubts = [rPos, rNeg, ...(rBoth === undefined ? [] : [rBoth])].some(isUnsure);
  const meaning = regime === undefined ? null : words.meaning(regime, doubts);
  return (
    formatChance(probability, ci) +
    soon(spiral, lang) +
    worst(spiral, lang) +
    words.stop +
    words.why(rates, meaning)
  );
}

/** How fast it grows, and what would stop it; nothing where it ends by itself. */
function growthText(
  { unit }: Spiral,
  { doublingTime, criticalDamping }: SpiralOutlook,
  { response }: RunReport["scenario"],
  lang: Lang,
): string {
  if (doublingTime === undefined) return "";
  return spiralWords[lang].growth(
    countedText(doublingTime, unit, lang),
    criticalDamping === undefined ? null : formatShare(criticalDamping),
    response !== null && response.kind !== "none",
  );
}

/** A chance that was reckoned, because too few worlds had a spiral for it to be counted. */
function rareText({ conditional }: SpiralOutlook, lang: Lang): string {
  if (conditional === undefined) return "";
  const { probability, ci, method } = conditional;
  return spiralWords[lang].rare(formatShare(probability), ci.map(formatShare), method);
}

function worst({ worlds, loss }: Spiral, lang: Lang): string {
  const declared = lossText.amounts(loss, worlds, lang);
  if (declared !== null) return lossWords[lang].told(declared.mean, declared.worst);
  const negative = Math.round(loss.conditional.value);
  return negative === 0 || !lossText.hasWorst(worlds) ? "" : spiralWords[lang].worst(negative);
}

/** A reproduction number with its 95 % interval, and what theory says of it; nothing where none is known. */
function rateTexts(
  name: string,
  counted: Reproduction | undefined,
  computed: ComputedReproduction | undefined,
  words: SpiralWords,
): readonly string[] {
  const ci = counted?.monteCarlo.ci;
  const value = counted?.monteCarlo.value;
  const details = [
    ...(ci === undefined || value === undefined
      ? []
      : [ci.map((bound) => formatLike(bound, value)).join("–")]),
    ...(computed?.meanField === undefined ? [] : [words.meanField(formatNumber(computed.meanField))]),
    ...(computed?.nonBacktracking === undefined
      ? []
      : [words.nonBacktracking(formatNumber(computed.nonBacktracking))]),
  ].join("; ");
  if (value === undefined) return details === "" ? [] : [words.theoryOnly(name, details)];
  return [words.counted(name, formatNumber(value), details)];
}

function soon({ timeTo, unit }: Spiral, lang: Lang): string {
  if (timeTo === undefined) return "";
  const words = spiralWords[lang];
  const [first] = timeTo.survival.time;
  if (timeTo.median !== undefined) return words.within(countedText(timeTo.median, unit, lang));
  return first === undefined ? "" : words.earliest(countedText(first, unit, lang));
}

/** The interval holds 1, the border between dying out and spreading. */
const isUnsure = (reproduction: Reproduction | undefined): boolean => {
  const ci = reproduction?.monteCarlo.ci;
  return ci === undefined || (ci[0] <= 1 && 1 <= ci[1]);
};
