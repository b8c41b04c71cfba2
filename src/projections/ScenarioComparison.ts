import type { PlanComparison } from "../statistics/comparePlans.ts";
import type { Interval } from "../statistics/Interval.ts";
import type { MeasureName } from "./measures.ts";
import type { OverRanges } from "./OverRanges.ts";
import type { Stopping } from "./Stopping.ts";

/** What plans are compared by; segment: only those in it. */
export interface AskedMeasure {
  readonly name: MeasureName;
  readonly segment: string | null;
}

/** A plan, and what it came to by the measure. */
export interface ComparedPlan {
  readonly name: string;
  readonly value: number;
  /** Absent for a single world. */
  readonly ci?: Interval;
}

/** Plans of one or several scenarios, by one measure in the same worlds. */
export interface ScenarioComparison extends PlanComparison {
  readonly measure: AskedMeasure;
  /** The plan that the others are compared with, by its place among `plans`. */
  readonly baseline: number;
  readonly worlds: number;
  readonly plans: readonly ComparedPlan[];
  /** Why so many worlds, where a precision was asked for. */
  readonly stopping?: Stopping;
  /** What becomes of the pairs where inputs are not what was guessed, where ranges are given for them. */
  readonly overRanges?: OverRanges;
  /** What plans are weighed by at once, and which plan, if any, is better than each in all of it. */
  readonly frontier?: {
    readonly axes: readonly ("reach" | "cost" | "risk")[];
    readonly dominatedBy: readonly (number | null)[];
  };
}
