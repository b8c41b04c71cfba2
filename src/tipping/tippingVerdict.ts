import type { PlanTip } from "./ScenarioTipping.ts";

/** Where a plan is: it never tips, always has, is short of it, past it, or at it as far as can be told. */
export type TippingVerdict = "never" | "always" | "short" | "at" | "past";

/**
 * On which side of its tipping point a plan is: that on which its chance of igniting at its own
 * transmissibility lies of one half, with its whole interval.
 *
 * Source      none: the interval of that chance; of alpha50 where that chance was not looked at
 * Randomness  none
 * Cost        constant
 * Failure     never; at it where the chance and the fitted curve do not agree, as of no rising curve
 */
export function tippingVerdict({ own, tipping }: Pick<PlanTip, "own" | "tipping">): TippingVerdict {
  const { alpha50, ignition } = tipping;
  if (alpha50 === undefined) return "never";
  const { value, ci } = alpha50;
  if (value === 0) return "always";
  const side = own < value ? "short" : "past";
  if (ignition === undefined) return ci !== undefined && ci[0] <= own && own <= ci[1] ? "at" : side;
  const [low, high] = ignition.ci;
  const isSure = side === "short" ? high < 0.5 : low > 0.5;
  return isSure ? side : "at";
}
