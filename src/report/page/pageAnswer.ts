import type { Interval } from "../../statistics/Interval.ts";
import type { RunReport } from "../RunReport.ts";
import type { ComparedPlans } from "./comparedPlans.ts";
import { type LeadingPlan, leadingPlan } from "./leadingPlan.ts";
import type { PageParts } from "./PageParts.ts";
import { type PageHelp, pageHelp } from "./pageHelp.ts";

/** What a page answers, in numbers: which plan, how sure that is, what could turn, what would help most. */
export interface PageAnswer extends LeadingPlan {
  /** Parts of the common worlds in which the leading plan is ahead of the other, or equal. */
  readonly ahead?: { readonly winShare: number; readonly tieShare: number };
  /** How likely the leading plan is the best of all on average. */
  readonly bestChance?: number;
  /** Over the ranges of inputs: worlds in which it leads, and the part of the points at which it does not. */
  readonly overRanges?: { readonly winShare: Interval; readonly turned: number };
  /** Inputs with a range. */
  readonly ranges: number;
  readonly help: PageHelp | null;
}

/** The answer of a report, as scaled for its readers; null where no plan has findings. */
export function pageAnswer(
  report: RunReport,
  compared: ComparedPlans,
  tipping: PageParts["tipping"],
): PageAnswer | null {
  const leading = leadingPlan(report, compared);
  if (leading === null) return null;
  const { best, other } = leading;
  const tip = tipping?.plans.find(({ name }) => name === best.name);
  const chance = compared.best?.get(best.name);
  return {
    ...leading,
    ...(other === null ? {} : aheadOf(best.name, other.name, compared)),
    ...(chance === undefined || other === null ? {} : { bestChance: chance }),
    ranges: report.scenario.uncertain.length,
    help: pageHelp(best, tip, report),
  };
}

/** In how many worlds one plan is ahead of another, whichever of the two is the one that was compared. */
function aheadOf(
  best: string,
  other: string,
  { pairs }: ComparedPlans,
): Pick<PageAnswer, "ahead" | "overRanges"> {
  const pair = pairs.find(
    ({ plan, against }) => (plan === best && against === other) || (plan === other && against === best),
  );
  if (pair === undefined) return {};
  const { winShare, tieShare, over } = pair;
  const isPlan = pair.plan === best;
  return {
    ahead: { winShare: isPlan ? winShare : 1 - winShare - tieShare, tieShare },
    ...(over === undefined
      ? {}
      : {
          overRanges: {
            winShare: isPlan ? over.winShare : over.lossShare,
            turned: isPlan ? over.notWon : over.notLost,
          },
        }),
  };
}
