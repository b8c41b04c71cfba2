import type { RunFindings } from "../projections/findings.ts";
import type { Reproduction, SpiralRegime } from "../projections/spiral.ts";
import type { SpiralOutlook } from "../tipping/SpiralOutlook.ts";
import { formatChance, formatCount, formatLike, formatNumber, formatShare } from "./formatNumber.ts";
import type { ComputedReproduction, RunReport } from "./RunReport.ts";
import { visible } from "./visible.ts";

type Spiral = NonNullable<RunFindings["spiral"]>;

/**
 * The risk of a negative spiral in plain words: what is meant by one, then a line for each plan. Nothing
 * where nobody can turn negative.
 */
export function spiralText({ plans, scenario, reproductionUpTo }: RunReport): readonly string[] {
  const told = plans.flatMap(({ name, findings: { spiral }, reproduction, outlook = {} }) =>
    spiral === undefined ? [] : [{ name, spiral, reproduction, outlook }],
  );
  const [first] = told;
  if (first === undefined) return [];
  return [
    definition(first.spiral),
    ...told.map(
      ({ name, spiral, reproduction, outlook }) =>
        `${visible(name)}: ${planText(spiral, reproduction)}${growthText(spiral, outlook, scenario)}${rareText(outlook)}`,
    ),
    ...(reproductionUpTo === undefined
      ? []
      : [`R by network theory is left out above ${formatNumber(reproductionUpTo)} arcs.`]),
  ];
}

function definition({ threshold, share, window, unit }: Spiral): string {
  const people = formatCount(threshold, "person shares", "people share");
  const part =
    share === 0
      ? "."
      : `, and then at some time at least ${formatShare(share)} of what was shared in the last ` +
        `${formatCount(window, unit)} is negative.`;
  return `Risk of a negative spiral: at least ${people} something negative${part}`;
}

/** How likely, how soon, how bad, and why. */
function planText(spiral: Spiral, computed: RunReport["plans"][number]["reproduction"]): string {
  const { probability, ci, rPos, rNeg, regime } = spiral;
  const chance = formatChance(probability, ci);
  const rates = [
    ...rateTexts("R against", rNeg, computed?.rNeg),
    ...rateTexts("R in favour", rPos, computed?.rPos),
  ];
  const why = rates.length === 0 ? "" : ` ${rates.join(", ")}`;
  const what =
    regime === undefined
      ? ""
      : `: ${regime}, ${MEANING[regime]}${isUnsure(rPos) || isUnsure(rNeg) ? "; more worlds may say otherwise" : ""}`;
  return `${chance}${soon(spiral)}${worst(spiral)}.${why}${what}${why === "" ? "" : "."}`;
}

/** How fast it grows, and what would stop it; nothing where it ends by itself. */
function growthText(
  { unit }: Spiral,
  { doublingTime, criticalDamping }: SpiralOutlook,
  { response }: RunReport["scenario"],
): string {
  if (doublingTime === undefined || criticalDamping === undefined) return "";
  const doubles = `what is said against it doubles every ${formatCount(doublingTime, unit)}`;
  const off = formatShare(criticalDamping);
  return response === null || response.kind === "none"
    ? ` Left alone, ${doubles}; a response must take ${off} off to stop it.`
    : ` Even with the response, ${doubles}; it must take ${off} more off to stop it.`;
}

/** A chance that was reckoned, because too few worlds had a spiral for it to be counted. */
function rareText({ conditional }: SpiralOutlook): string {
  if (conditional === undefined) return "";
  const { probability, ci, method } = conditional;
  return (
    " Of so few spirals the chance is better reckoned than counted: " +
    `${formatShare(probability)} (${ci.map(formatShare).join(" – ")}), ${method}.`
  );
}

/** Of fewer worlds the worst 5 % are not even one. */
const WORLDS_FOR_WORST = 20;

function worst({ worlds, loss }: Spiral): string {
  const negative = Math.round(loss.conditional.value);
  if (negative === 0 || worlds < WORLDS_FOR_WORST) return "";
  return `; in the worst 5 % of worlds ${formatCount(negative, "negative sharer")} on average`;
}

/** A reproduction number with its 95 % interval, and what theory says of it; nothing where none is known. */
function rateTexts(
  name: string,
  counted: Reproduction | undefined,
  computed: ComputedReproduction = {},
): readonly string[] {
  const ci = counted?.monteCarlo.ci;
  const value = counted?.monteCarlo.value;
  const details = [
    ...(ci === undefined || value === undefined
      ? []
      : [ci.map((bound) => formatLike(bound, value)).join("–")]),
    ...(computed.meanField === undefined ? [] : [`mean field ${formatNumber(computed.meanField)}`]),
    ...(computed.nonBacktracking === undefined
      ? []
      : [`non-backtracking ${formatNumber(computed.nonBacktracking)}`]),
  ].join("; ");
  if (value === undefined) return details === "" ? [] : [`${name} by ${details}`];
  return [`${name} ${formatNumber(value)}${details === "" ? "" : ` (${details})`}`];
}

function soon({ timeTo, unit }: Spiral): string {
  if (timeTo === undefined) return "";
  const [first] = timeTo.survival.time;
  if (timeTo.median !== undefined)
    return `, in half of all worlds within ${formatCount(timeTo.median, unit)}`;
  return first === undefined ? "" : `, after ${formatCount(first, unit)} at the earliest`;
}

const MEANING: Readonly<Record<SpiralRegime, string>> = {
  fizzle: "both die out",
  "latent scandal": "the campaign dies out and what is said against it spreads",
  "safe viral": "the campaign spreads and what is said against it dies out",
  race: "both spread",
};

/** The interval holds 1, the border between dying out and spreading. */
const isUnsure = (reproduction: Reproduction | undefined): boolean => {
  const ci = reproduction?.monteCarlo.ci;
  return ci === undefined || (ci[0] <= 1 && 1 <= ci[1]);
};
