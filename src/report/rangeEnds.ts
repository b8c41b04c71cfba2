import type { InputRange } from "../model/Uncertain.ts";
import { formatDuration, formatNumber } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";

/** Both ends of an input's range, with what they are written in. */
export function rangeEnds(
  { low, high, unit }: Pick<InputRange, "low" | "high" | "unit">,
  lang: Lang,
): readonly [low: string, high: string] {
  const told = (end: number): string =>
    unit === "s" ? formatDuration(end, lang) : `${formatNumber(end)}${unit === "%" ? " %" : ""}`;
  return [told(low), told(high)];
}
