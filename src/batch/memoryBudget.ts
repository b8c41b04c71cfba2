import { totalmem } from "node:os";

/** Without being asked, a command takes no more than this. */
const MOST_BYTES = 8 * 2 ** 30;

/** Bytes that this process may use: what its control group allows, or what the machine has. */
export function usableMemory(): number {
  const constrained = process.constrainedMemory();
  // Where nothing constrains it, this is 0 or a number larger than any machine.
  return constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
}

/** The budget of memory where nobody said one; a quarter is left to everybody else. */
export const memoryBudget = (usable: number = usableMemory()): number =>
  Math.min(MOST_BYTES, Math.floor(usable * 0.75));
