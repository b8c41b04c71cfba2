import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { chartWords } from "../words/chartWords.ts";
import type { MarkedStarter } from "./reachChartOption.ts";

export type ReportedPlan = RunReport["plans"][number];

/**
 * A starter as a chart calls it: by the names that are given, in the plan's order, else as findings do. What
 * is no starter of the plan, supporters and lists, has names of its own.
 */
export function starterNaming(starter: string, number: number, names: readonly string[], lang: Lang): string {
  const { supporters, spontaneous } = chartWords[lang];
  if (starter === "supporters") return supporters;
  if (starter === "spontaneous") return spontaneous;
  return names[number] ?? starter;
}

/** The starters of a plan, and when they act where that is a time. */
export function markedStarters(
  { scenario }: RunReport,
  { name, findings }: ReportedPlan,
  names: readonly string[],
  lang: Lang,
): readonly MarkedStarter[] {
  const starters = scenario.plans.find((plan) => plan.name === name)?.starters ?? [];
  const found = findings.attribution?.starters ?? [];
  return starters.map(({ at, when }, i) => ({
    name: starterNaming(found[i]?.starter ?? String(i + 1), i, names, lang),
    time:
      when !== null || (typeof at === "object" && "phase" in at)
        ? null
        : typeof at === "object"
          ? at.seconds / 3600
          : at,
  }));
}
