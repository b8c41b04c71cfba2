import { ARC_WORDS, type CompiledPlan } from "../engine/CompiledPlan.ts";
import { type ReproductionNumbers, reproductionNumbers } from "../tipping/reproductionNumbers.ts";

/** Reproduction by theory, where it is asked for; upTo: it is left out, because of more arcs than so many. */
export type ReproductionTheory =
  | (Required<Pick<ReproductionNumbers, "rPos" | "rNeg">> & Pick<ReproductionNumbers, "rhoK">)
  | { readonly upTo: number };

/** Arcs for whose numbers a report can wait: about two seconds where there is one channel. */
const ARCS_MOST = 1_000_000;
/** A report shows three digits. */
const TOLERANCE = 1e-4;

/**
 * Reproduction numbers of a scenario by network theory: at the median transmissibility where worlds differ in
 * it, else as `reproductionNumbers`. All plans have the same, for they share network and content. rhoK is
 * told only where something negative is answered.
 *
 * Cost        that of `reproductionNumbers`: 2 s for a million arcs on one channel, measured; the bound on
 *             arcs falls with the square of the channels, and by half where negative ones are answered
 * Failure     null where nobody can turn negative, or a copy alone makes no sharer
 */
export function reproductionTheory(plan: CompiledPlan): ReproductionTheory | null {
  const { contagion, campaign, arcs } = plan;
  if (contagion.kind !== "independent" || campaign === null || campaign.polarity === null) return null;
  const isAnswered = campaign.polarity.afterNegative.some((limit) => limit > 0);
  const channels = campaign.channels.length;
  const upTo = Math.floor(ARCS_MOST / (channels * channels * (isAnswered ? 2 : 1)));
  if (arcs.length / ARC_WORDS > upTo) return { upTo };
  const numbers = reproductionNumbers(plan, { tolerance: TOLERANCE });
  if ("contagion" in numbers || numbers.rNeg === undefined) return null;
  const { rPos, rNeg, rhoK } = numbers;
  return { rPos, rNeg, ...(isAnswered && rhoK !== undefined ? { rhoK } : {}) };
}
