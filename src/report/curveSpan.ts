import type { PlanTip } from "../tipping/ScenarioTipping.ts";

/** Up to this part of what it comes to a curve has hardly begun. */
const HARDLY = 0.02;
/** A curve hardly says more from where this part of what it comes to is reached. */
const NEARLY = 0.9;
/** A curve that has this part of it does not need the next point where that is far away. */
const MOSTLY = 0.75;
/** So many times the transmissibility before it is far away. */
const FAR = 2;
/** From less than this part of the whole the range might as well begin at 0. */
const NEAR_ZERO = 0.25;

/**
 * The transmissibilities between which it happens: from where the first plan begins to ignite to where none
 * rises any more; of plans that tip, if any does. A plan's own is among them where that leaves the curves at
 * least half of the range.
 *
 * Cost        time O(points)
 * Failure     never for at least one plan
 */
export function curveSpan(plans: readonly PlanTip[]): readonly [from: number, to: number] {
  const tipping = plans.filter(({ tipping: { alpha50 } }) => alpha50 !== undefined);
  const spans = (tipping.length > 0 ? tipping : plans).map(spanOf);
  let [from, to] = [Math.min(...spans.map(([low]) => low)), Math.max(...spans.map(([, high]) => high))];
  const width = to - from;
  for (const { own } of plans) {
    if (own > to && own - from <= 2 * width) to = own;
    if (own < from && to - own <= 2 * width) from = own;
  }
  return [from < NEAR_ZERO * to ? 0 : from, to];
}

function spanOf({ tipping: { curve } }: PlanTip): readonly [number, number] {
  const { transmissibility: at, ignition } = curve;
  const most = ignition.at(-1) ?? 0;
  const first = ignition.findIndex((share) => share > HARDLY * most);
  const still = ignition.findIndex((share) => share >= NEARLY * most);
  const [before, end] = [at[still - 1] ?? 0, at[still] ?? 1];
  const isFar = still > 0 && end > FAR * before && (ignition[still - 1] as number) >= MOSTLY * most;
  return [at[Math.max(0, first - 1)] ?? 0, isFar ? before : end];
}
