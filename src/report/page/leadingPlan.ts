import type { RunReport } from "../RunReport.ts";
import type { ComparedPlans } from "./comparedPlans.ts";

type ReportedPlan = RunReport["plans"][number];

/** The plan that reaches most, the one to compare it with, and whether the two can be told apart. */
export interface LeadingPlan {
  readonly best: ReportedPlan;
  /** Null: there is no other plan. */
  readonly other: ReportedPlan | null;
  readonly lead: "clear" | "unclear" | "none";
}

/**
 * The plan with most sharers on average beside the next one; where these two were not compared in common
 * worlds, it stands beside the plan that all were compared with. Null where no plan has findings.
 */
export function leadingPlan({ plans }: RunReport, { pairs, leaders }: ComparedPlans): LeadingPlan | null {
  const [best, next] = [...plans].sort((a, b) => b.findings.sharers.mean - a.findings.sharers.mean);
  if (best === undefined) return null;
  if (next === undefined) return { best, other: null, lead: "none" };
  const pairOf = (other: ReportedPlan) =>
    pairs.find(
      ({ plan, against }) =>
        (plan === best.name && against === other.name) || (plan === other.name && against === best.name),
    );
  const compared = plans.find(({ name }) => pairs.some(({ against }) => against === name)) ?? next;
  const isKnown = leaders !== undefined || pairOf(next) !== undefined;
  const other = isKnown || compared === best ? next : compared;
  const pair = pairOf(other);
  if (pair?.tieShare === 1) return { best, other, lead: "none" };
  if (leaders !== undefined) return { best, other, lead: leaders.length === 1 ? "clear" : "unclear" };
  const [low, high] = pair?.ci ?? [0, 0];
  return { best, other, lead: low > 0 || high < 0 ? "clear" : "unclear" };
}
