import type { RunFindings } from "../projections/findings.ts";
import type { PairedReach } from "../projections/pairedReach.ts";
import type { ResponseWhatIf } from "../projections/ResponseWhatIf.ts";
import type { SpiralOutlook } from "../tipping/SpiralOutlook.ts";
import type { RunReport } from "./RunReport.ts";

/** What of a part counts people: all numbers, or those below the keys `only`, but those below `except`. */
interface Counts {
  readonly only?: readonly string[];
  readonly except?: readonly string[];
}

const ALL: Counts = {};
const NOTHING: Counts = { only: [] };

/** Every part of the findings: a new one does not compile until somebody says what of it counts people. */
const COUNTS: { readonly [Part in keyof Required<RunFindings>]: Counts } = {
  worlds: NOTHING,
  sharers: ALL,
  viewers: ALL,
  lastTick: NOTHING,
  // Thresholds are those of the network that was computed.
  ignition: NOTHING,
  earnedMultiplier: NOTHING,
  sizes: { only: ["from", "to"] },
  largest: { only: ["sharers"] },
  endReasons: NOTHING,
  digest: NOTHING,
  curve: { only: ["sharers", "viewers"] },
  paths: { only: ["sharers", "viewers"] },
  tree: { only: ["breadth", "trees", "sharers"] },
  attribution: { only: ["seeds", "sharers", "se", "descendants"] },
  phases: NOTHING,
  sentiment: { only: ["negativeSharers"] },
  sentimentCurve: { only: ["posts", "impressions"] },
  spiral: { only: ["loss"], except: ["level", "declared"] },
  alerts: NOTHING,
  aftermath: { only: ["negativeSharers", "first"] },
  peak: NOTHING,
  impressions: { only: ["total", "positive", "negative", "impressions", "unpaid", "effectiveReach"] },
  channels: { except: ["sentiment"] },
  funnel: { only: ["clicks", "conversions"] },
  attitude: { except: ["worlds"] },
  segments: ALL,
  onTarget: ALL,
  // Money knows already whom it is for.
  cost: NOTHING,
  reported: { only: ["fakeShares", "fakeViews", "sharers", "views"], except: ["part"] },
  topics: NOTHING,
  // Media are no people; who sees what they show is.
  media: { only: ["viewings"] },
  bigNames: { except: ["worlds"] },
  platform: NOTHING,
  crossChannel: NOTHING,
  frontPage: NOTHING,
  // Viewers are scaled already where they become searches.
  searches: NOTHING,
  audiences: { only: ["followers", "effective"] },
};

/**
 * Findings of a network in which each person stands for `represents`, as numbers of the audience it stands
 * for: counts of people, shares and views are multiplied; chances, parts, times, depths and thresholds are
 * those of the network that was computed, and money is money already.
 *
 * Cost        time O(numbers)
 * Failure     never
 */
export function scaledFindings(findings: RunFindings, represents: number): RunFindings {
  if (represents === 1) return findings;
  const parts = Object.entries(findings) as [keyof RunFindings, unknown][];
  return Object.fromEntries(
    parts.map(([part, finding]) => {
      const { only, except = [] } = COUNTS[part];
      return [part, scaled(finding, represents, only ?? null, except)];
    }),
  ) as unknown as RunFindings;
}

/** A report of the audience that the network stands for: where all that people read of it begins. */
export function scaledReport(report: RunReport): RunReport {
  const { represents } = report.scenario.audience;
  if (represents === 1) return report;
  return {
    ...report,
    plans: report.plans.map((plan) => ({
      ...plan,
      findings: scaledFindings(plan.findings, represents),
      ...(plan.outlook === undefined
        ? {}
        : { outlook: scaled(plan.outlook, represents, ["negativesToCome"], []) as SpiralOutlook }),
    })),
    pairs: report.pairs.map((pair) => scaled(pair, represents, ["difference"], []) as PairedReach),
    ...(report.whatIf === undefined ? {} : { whatIf: scaledWhatIf(report.whatIf, represents) }),
  };
}

/** Of what is tried, sharers, those to come, what they differ by, and the loss but for its declaration. */
const scaledWhatIf = (whatIf: ResponseWhatIf, represents: number): ResponseWhatIf =>
  scaled(
    whatIf,
    represents,
    ["negativeSharers", "sharers", "loss", "toCome", "difference"],
    ["level", "declared", "winShare", "tieShare"],
  ) as ResponseWhatIf;

/** only: keys below which numbers count; null: they count here. */
function scaled(
  value: unknown,
  by: number,
  only: readonly string[] | null,
  except: readonly string[],
): unknown {
  if (typeof value === "number") return only === null ? value * by : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => scaled(each, by, only, except));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (except.includes(key)) return [key, inner];
      return [key, scaled(inner, by, only?.includes(key) ? null : only, except)];
    }),
  );
}
