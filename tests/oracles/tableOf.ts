import { type DelayKernel, type DelayTable, delayTable, ONE_TICK } from "../../src/randomness/DelayTable.ts";

/** Tables of long delays take longest to make; the same one is asked for at every share. */
const made = new Map<string, DelayTable>();

/** Delays on a clock; one tick where there are only rounds. */
export function tableOf(tickSeconds: number | null, delay: DelayKernel): DelayTable {
  if (tickSeconds === null) return ONE_TICK;
  const name = JSON.stringify([delay, tickSeconds]);
  const table = made.get(name) ?? delayTable(delay, tickSeconds);
  made.set(name, table);
  return table;
}
