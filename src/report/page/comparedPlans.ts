import type { ScenarioComparison } from "../../projections/ScenarioComparison.ts";
import type { PairOverRanges } from "../../statistics/pairOverRanges.ts";
import type { ComparedPair } from "../charts/comparisonOption.ts";
import type { RunReport } from "../RunReport.ts";

/** Plans by the people who pass it on, in the same worlds, as people are counted for readers. */
export interface ComparedPlans {
  readonly pairs: readonly (ComparedPair & {
    readonly winShare: number;
    readonly tieShare: number;
    /** Where inputs have ranges, and what becomes of the pair over them was reckoned. */
    readonly over?: PairOverRanges;
  })[];
  /** By name: how likely a plan is the best; absent where that was not computed. */
  readonly best?: ReadonlyMap<string, number>;
  /** Names of those that cannot be told from the leading plan, itself first. */
  readonly leaders?: readonly string[];
}

/**
 * The comparison of a report's plans by sharers; without one, each plan against the first, as runs have it.
 * report: as scaled for its readers; a comparison counts people as they do already.
 */
export function comparedPlans(report: RunReport, comparison: ScenarioComparison | undefined): ComparedPlans {
  if (comparison === undefined) {
    const pairs = report.pairs.map(({ difference, ...pair }) => ({ ...pair, ...difference }));
    return { pairs };
  }
  const nameOf = (plan: number): string => comparison.plans[plan]?.name ?? "";
  return {
    pairs: comparison.pairs.map(({ plan, against, difference, winShare, tieShare }, i) => ({
      ...{ plan: nameOf(plan), against: nameOf(against), mean: difference.mean },
      ...(difference.ci === undefined ? {} : { ci: difference.ci }),
      ...(difference.simultaneous === undefined || comparison.pairs.length === 1
        ? {}
        : { together: difference.simultaneous }),
      ...{ winShare, tieShare },
      ...overOf(comparison, i),
    })),
    best: new Map(comparison.best.map((chance, plan) => [nameOf(plan), chance])),
    leaders: (comparison.groups[0] ?? []).map(nameOf),
  };
}

function overOf({ overRanges }: ScenarioComparison, pair: number): { readonly over?: PairOverRanges } {
  const over = overRanges?.pairs[pair];
  return over === undefined ? {} : { over };
}
