import { ARC_WORDS, type CompiledPlan } from "../engine/CompiledPlan.ts";
import { type ReproductionNumbers, reproductionNumbers } from "../tipping/reproductionNumbers.ts";

/** Reproduction by theory, where it is asked for; upTo: it is left out, because of more arcs than so many. */
export type ReproductionTheory =
  | (Required<Pick<ReproductionNumbers, "rPos" | "rNeg">> & Pick<ReproductionNumbers, "rhoK">)
  | { readonly upTo: number };

/** Arcs for whose numbers a report can wait: on one channel, by sums at nodes, about ten seconds. */
const ARCS_MOST = 10_000_000;
/** Pairs × polarities × channels² for which the same is true of several channels: two seconds. */
const PAIRS_MOST = 1_000_000;
/** A report shows three digits. */
const TOLERANCE = 1e-4;

/**
 * Reproduction numbers of a scenario by network theory: at the median transmissibility where worlds differ in
 * it, else as `reproductionNumbers`. All plans have the same, for they share network and content. rhoK is
 * told only where something negative is answered, and for fewer arcs: both polarities together are no sums.
 *
 * Cost        that of `reproductionNumbers`: a second for a million arcs on one channel, ten for ten million,
 *             measured; of several channels, two seconds at most: the bound falls with their square
 * Failure     null where nobody can turn negative, or a copy alone makes no sharer
 */
export function reproductionTheory(plan: CompiledPlan): ReproductionTheory | null {
  const { contagion, campaign, arcs } = plan;
  if (contagion.kind !== "independent" || campaign === null || campaign.polarity === null) return null;
  const isAnswered = campaign.polarity.afterNegative.some((limit) => limit > 0);
  const channels = campaign.channels.length;
  const pairs = Math.floor(PAIRS_MOST / (channels * channels));
  const upTo = channels === 1 ? ARCS_MOST : pairs;
  if (arcs.length / ARC_WORDS > upTo) return { upTo };
  const numbers = reproductionNumbers(plan, { tolerance: TOLERANCE, pairsMost: PAIRS_MOST });
  if ("costly" in numbers) return { upTo: pairs };
  if ("contagion" in numbers || numbers.rNeg === undefined) return null;
  const { rPos, rNeg, rhoK } = numbers;
  return { rPos, rNeg, ...(isAnswered && rhoK !== undefined ? { rhoK } : {}) };
}
