import { ARC_WORDS } from "./CompiledPlan.ts";

/** Rows of arcs are touched so many at a time before they are tried. */
export const TOUCHED_TOGETHER = 16;

/**
 * Reads the first word of the rows of arcs of queue[from … to − 1], so that they are in the cache when their
 * turn comes: the processor waits for all of them together, where trying one by one waits for each. What is
 * returned only keeps the compiler from leaving the reading out.
 */
export function touchRows(
  offsets: Uint32Array,
  arcs: Uint32Array,
  queue: Uint32Array,
  from: number,
  to: number,
): number {
  let touched = 0;
  for (let i = from; i < to; i++) {
    touched ^= arcs[(offsets[queue[i] as number] as number) * ARC_WORDS] as number;
  }
  return touched;
}
