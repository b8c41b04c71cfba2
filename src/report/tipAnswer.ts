import type { PlanTip, PushTip } from "../tipping/ScenarioTipping.ts";
import { formatLike, formatNumber, formatShare } from "./formatNumber.ts";

/** What would tip a plan: the least transmissibility, and how much of the same push. */
export function tipAnswer(plan: PlanTip): string {
  const { push } = plan;
  return `${leastText(plan)}${push === undefined ? "" : ` ${pushAnswer(push)}`}`;
}

function leastText(plan: PlanTip): string {
  const { own, tipping } = plan;
  const { alpha50, tipped, worlds } = tipping;
  if (alpha50 === undefined) return neverText(plan);
  const { value, ci } = alpha50;
  if (value === 0) return "Nothing is needed: it ignites whatever the transmissibility.";
  const least = `${formatNumber(value)}${ci === undefined ? "" : ` (${rangeText(ci, value)})`}`;
  if (own >= value) {
    return (
      "It tips as it is: half of all worlds ignite from transmissibility " +
      `${least} on, and it has ${formatNumber(own)}.`
    );
  }
  const times = own > 0 ? `, ${formatNumber(value / own)} times its own ${formatNumber(own)}` : "";
  const never =
    tipped < worlds
      ? ` (${formatShare(1 - tipped / worlds)} of worlds ignite at none that was looked at.)`
      : "";
  return `Transmissibility ${least}${times}.${never}`;
}

/** Why there is no alpha50. */
function neverText({ allOpen, refusal, tipping: { tipped, worlds, curve } }: PlanTip): string {
  const highest = formatNumber(curve.transmissibility.at(-1) ?? 0);
  const where =
    allOpen && refusal === null
      ? "not even where every chance is 1"
      : `not up to transmissibility ${highest}`;
  if (tipped === 0) return `No transmissibility: no world ignites, ${where}.`;
  return `No transmissibility: only ${formatShare(tipped / worlds)} of worlds ignite at all, and half never do, ${where}.`;
}

/** How large a push does at the plan's own transmissibility. */
function pushAnswer({ push50, before, sizes }: PushTip): string {
  if (push50 === undefined) {
    return (
      `More of the same does not: at its own, not even ${peopleText(sizes.at(-1) ?? 0)} in place of ` +
      `${formatNumber(before)} tip half of all worlds.`
    );
  }
  const { value, ci, cost } = push50;
  // Under the smallest size nothing was tried, so that an interval would say too much.
  const interval = ci === undefined || value === sizes[0] ? "" : ` (${rangeText(ci, value)})`;
  const price = cost === undefined ? "" : `, for ${formatNumber(cost)}`;
  const or = value === sizes[0] ? " or fewer" : "";
  return (
    `At its own, ${peopleText(value)}${or}${interval} in place of ${formatNumber(before)}${price} tip half of all ` +
    `worlds; the sizes tried were ${sizes.map(formatNumber).join(", ")}.`
  );
}

const peopleText = (count: number): string => `${formatNumber(count)} ${count === 1 ? "person" : "people"}`;

const rangeText = ([low, high]: readonly [number, number], like: number): string =>
  `${formatLike(low, like)} – ${formatLike(high, like)}`;
