import type { PlanComparison } from "../statistics/comparePlans.ts";
import type { Interval } from "../statistics/Interval.ts";
import type { MeasureName } from "./measures.ts";
import type { OverRanges } from "./OverRanges.ts";
import type { Stopping } from "./Stopping.ts";

/** What plans are compared by. */
export interface AskedMeasure {
  readonly name: MeasureName;
  /** A segment, a channel, a number of viewings: what the measure can be of; null: all. */
  readonly of: string | null;
  /** By the worst 5 % of worlds, rather than by all (CVaR). */
  readonly worst?: boolean;
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
    /** Whom reach is counted by: sharers, where viewers are not measured. */
    readonly reach: "viewers" | "sharers";
    /** By plan, a number for each axis: people, money, the chance of a negative spiral. */
    readonly points: readonly (readonly number[])[];
    readonly dominatedBy: readonly (number | null)[];
  };
}
