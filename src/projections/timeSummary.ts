import { type Summary, summarise } from "../statistics/Summary.ts";
import { type FindingClock, timeOf } from "./FindingClock.ts";

/** A summary of ticks, one a world, as findings tell time; null where there is none. */
export function timeSummary(ticks: Uint32Array, clock: FindingClock): Summary | null {
  if (ticks.length === 0) return null;
  const told = Object.entries(summarise(ticks)).map(([name, tick]) => [name, timeOf(clock, tick)]);
  return Object.fromEntries(told) as unknown as Summary;
}

/** Ticks of the worlds in which something happened, from a column of tick + 1, or 0 where it did not. */
export const happenedTicks = (column: Uint32Array): Uint32Array =>
  column.filter((each) => each > 0).map((each) => each - 1);
