import type { PlanTip } from "../tipping/ScenarioTipping.ts";
import { formatNumber } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { tipMethodWords } from "./words/tipMethodWords.ts";

/** How a plan's tipping point was found, and why so. */
export function tipMethodText({ refusal, tipping }: PlanTip, lang: Lang): string {
  const { worlds, curve, alpha50 } = tipping;
  const { flood, runs, reasons } = tipMethodWords[lang];
  const [count, points] = [formatNumber(worlds), formatNumber(curve.transmissibility.length)];
  const hasInterval = alpha50?.ci !== undefined;
  if (refusal === null) return flood(count, points, hasInterval);
  return runs(count, points, reasons[refusal], hasInterval);
}
