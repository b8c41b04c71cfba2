import type { CampaignRun } from "./CampaignRun.ts";
import { heardOf } from "./CampaignRun.ts";
import { COPY_NEXT, COPY_ROW, COPY_SOURCE, COPY_TARGET, NO_COPY, PERSON, SHOWN } from "./CampaignScratch.ts";
import { ARC_TIE } from "./CompiledPlan.ts";
import { priorityOf } from "./outranks.ts";

/** Copies of a tick share a word with their person: below this many they are told apart. */
const COPIES_MOST = 0x4000000;

/** The priority draw of a copy in the pool. */
export function copyPriority(run: CampaignRun, copy: number): number {
  const { pool } = run.copies;
  const row = pool[copy + COPY_ROW] as number;
  const target = pool[copy + COPY_TARGET] as number;
  const word = pool[copy + COPY_SOURCE] as number;
  const id = (word & SHOWN) === 0 ? (run.plan.arcs[row + ARC_TIE] as number) : row;
  return priorityOf(run, target & PERSON, id, heardOf(target, word));
}

/**
 * The copies of a tick, ascending by person, those of a person by the priority draws of their ties, so that
 * array order decides nothing.
 *
 * Arrays      chain: the tick's copies, left as they are
 * Randomness  priority draws, where a person sees several
 * Cost        time O(c log c) for c copies
 * Failure     throws above 2²⁶ copies of one tick
 */
export function viewingsByPerson(run: CampaignRun, chain: number): Uint32Array {
  const { pool } = run.copies;
  const copies: number[] = [];
  for (let copy = chain; copy !== NO_COPY; copy = pool[copy + COPY_NEXT] as number) copies.push(copy);
  if (copies.length > COPIES_MOST) throw new RangeError(`${copies.length} copies arrive at one tick`);
  const personOf = (copy: number): number => (pool[copy + COPY_TARGET] as number) & PERSON;
  const keys = Float64Array.from(copies, (copy, i) => personOf(copy) * COPIES_MOST + i).sort();
  const sorted = Uint32Array.from(keys, (key) => copies[key % COPIES_MOST] as number);
  for (let first = 0; first < sorted.length; ) {
    let past = first + 1;
    const person = personOf(sorted[first] as number);
    while (past < sorted.length && personOf(sorted[past] as number) === person) past++;
    if (past - first > 1) {
      const ranked = Array.from(sorted.subarray(first, past), (copy) => ({
        copy,
        rank: copyPriority(run, copy),
      })).sort((a, b) => a.rank - b.rank);
      for (let i = 0; i < ranked.length; i++) sorted[first + i] = ranked[i]!.copy;
    }
    first = past;
  }
  return sorted;
}
