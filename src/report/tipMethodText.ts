import type { PlanTip } from "../tipping/ScenarioTipping.ts";
import { formatNumber } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { tipMethodWords } from "./words/tipMethodWords.ts";

/** How a plan's tipping point was found, and why so. */
export function tipMethodText({ refusal, tipping: { worlds, curve } }: PlanTip, lang: Lang): string {
  const { flood, runs, reasons } = tipMethodWords[lang];
  const [count, points] = [formatNumber(worlds), formatNumber(curve.transmissibility.length)];
  return refusal === null ? flood(count, points) : runs(count, points, reasons[refusal]);
}
