import { finishAll, foldAll, initialAll, type RunFindings } from "../../src/projections/findings.ts";
import type { FoldContext } from "../../src/projections/Projection.ts";
import type { RunReport } from "../../src/report/RunReport.ts";
import { type HandmadeEvent, type HandmadeRun, handmadeFrame } from "../projections/handmadeFrame.ts";
import { randomContext } from "../projections/randomRuns.ts";
import { reportOf } from "./reportOf.ts";

const also: readonly HandmadeEvent[] = [
  { tick: 1, name: "Impressions", source: 2, channel: 2, amount: 900 },
  { tick: 2, name: "Impressions", channel: 0, amount: 60, negative: true },
  { tick: 2, name: "FakeShared", source: 2, channel: 0, amount: 500 },
  { tick: 2, name: "FakeViewed", channel: 0, amount: 2000 },
  { tick: 2, name: "CrossPosted", person: 1, channel: 1 },
  { tick: 2, name: "Clicked", person: 4, channel: 2 },
  { tick: 2, name: "Clicked", person: 6, channel: 0 },
  { tick: 2, name: "Converted", person: 6, channel: 0 },
  { tick: 2, name: "Won", person: 6, channel: 0 },
  { tick: 2, name: "Won", person: 7, channel: 0 },
  { tick: 3, name: "Lost", person: 8, channel: 0 },
  { tick: 3, name: "SawNegativeFirst", amount: 3 },
  { tick: 4, name: "SawPositiveLater", amount: 1 },
  { tick: 4, name: "TopicTrended", channel: 0, amount: 12 },
  { tick: 5, name: "MediaPickedUp", person: 2, channel: 1, amount: 40, negative: true },
  { tick: 5, name: "AlertRaised", amount: 2 },
  { tick: 8, name: "TopicFell", channel: 0 },
  { tick: 9, name: "ResponseIssued", amount: 2 },
  { tick: 12, name: "Purged", amount: 2500 },
];

/** Two worlds of a living campaign in which everything happens that has an event; the second is quiet. */
export const livingRuns: readonly HandmadeRun[] = [
  {
    world: 0,
    shares: [
      { tick: 0, person: 0, starter: 0 },
      { tick: 1, person: 1, from: 0 },
      { tick: 1, person: 2, from: 0, channel: 1, negative: true },
      { tick: 2, person: 3, channel: 2 },
      { tick: 8, person: 5, from: 2, negative: true },
      { tick: 8, person: 4, from: 2, negative: true },
    ],
    views: [0, 1, 2, 3, 4, 5, 6, 7, 8].map((person) => ({ tick: person, person, channel: person % 3 })),
    also,
  },
  { world: 1, shares: [{ tick: 0, person: 0, starter: 0 }], views: [{ tick: 0, person: 0 }] },
];

/** What the folds say of them; each person stands for as many as `changes` says, and for itself without. */
export function livingFindings(changes: Partial<FoldContext> = {}): RunFindings {
  const context = { ...randomContext, represents: 1, worlds: 2, ...changes };
  return finishAll(foldAll(initialAll(context), handmadeFrame(livingRuns)), context);
}

/** A report of a living campaign: one plan with these findings. */
export async function livingReport(represents = 1, changes: Partial<FoldContext> = {}): Promise<RunReport> {
  const report = await reportOf({ runs: 2, record: "none" });
  const [plan] = report.plans as [RunReport["plans"][number]];
  const { scenario } = report;
  return {
    ...report,
    scenario: { ...scenario, audience: { ...scenario.audience, represents } },
    plans: [{ ...plan, name: "hubs", findings: livingFindings({ represents, ...changes }) }],
    pairs: [],
  };
}
