import type { PlanTip, PushTip } from "../tipping/ScenarioTipping.ts";
import { formatLike, formatNumber, formatShare } from "./formatNumber.ts";

/** What would tip a plan: the least transmissibility, and how much more of the same push. */
export function tipAnswer(plan: PlanTip): string {
  const { own, tipping, push } = plan;
  const { alpha50, tipped, worlds, curve } = tipping;
  if (alpha50 === undefined) return `${neverText(plan)}${push === undefined ? "" : ` ${pushAnswer(push)}`}`;
  const { value } = alpha50;
  if (value === 0) return "Nothing is needed: it ignites whatever the transmissibility.";
  const interval = alpha50.ci === undefined ? "" : ` (${rangeText(alpha50.ci, value)})`;
  if (own >= value) {
    const more = push === undefined ? "" : ` ${pushAnswer(push)}`;
    return (
      `It tips as it is: half of all worlds ignite from transmissibility ${formatNumber(value)}${interval} on, ` +
      `and it has ${formatNumber(own)}.${more}`
    );
  }
  const times = own > 0 ? `, ${formatNumber(value / own)} times its own ${formatNumber(own)}` : "";
  const never = tipped < worlds && tipped === Math.round((curve.ignition.at(-1) ?? 0) * worlds);
  const rest = never ? ` ${formatShare(1 - tipped / worlds)} of worlds never ignite.` : "";
  return (
    `Transmissibility ${formatNumber(value)}${interval}${times}.${rest}` +
    (push === undefined ? "" : ` Or ${lowered(pushAnswer(push))}`)
  );
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

/** How large a push would do at its own transmissibility. */
function pushAnswer({ push50, before, sizes }: PushTip): string {
  if (push50 === undefined) {
    return `At its own, not even ${peopleText(sizes.at(-1) ?? 0)} in place of ${formatNumber(before)} would do.`;
  }
  const { value, ci, cost } = push50;
  const interval = ci === undefined ? "" : ` (${rangeText(ci, value)})`;
  const price = cost === undefined ? "" : `, for ${formatNumber(cost)}`;
  const or = value === sizes[0] ? " or fewer" : "";
  return (
    `At its own, ${peopleText(value)}${or}${interval} in place of ${formatNumber(before)}${price}: the least of ` +
    `${sizes.map(formatNumber).join(", ")} with which half of all worlds ignite.`
  );
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const peopleText = (count: number): string => `${formatNumber(count)} ${count === 1 ? "person" : "people"}`;

const rangeText = ([low, high]: readonly [number, number], like: number): string =>
  `${formatLike(low, like)} – ${formatLike(high, like)}`;
