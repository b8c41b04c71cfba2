import { type CampaignRun, copyId, heardOf } from "./CampaignRun.ts";
import { COPY_NEXT, COPY_ROW, COPY_SOURCE, COPY_TARGET, NO_COPY, PERSON } from "./CampaignScratch.ts";
import { priorityOf } from "./outranks.ts";

/** Copies of a tick share a word with their person: below this many they are told apart. */
const COPIES_MOST = 0x4000000;

/** The priority draw of a copy in the pool. */
export function copyPriority(run: CampaignRun, copy: number): number {
  const { pool } = run.copies;
  const row = pool[copy + COPY_ROW] as number;
  const target = pool[copy + COPY_TARGET] as number;
  const word = pool[copy + COPY_SOURCE] as number;
  return priorityOf(run, target & PERSON, copyId(run.plan, row, word), heardOf(target, word));
}

/** Grown as ticks need it, and kept between them: nothing in it lasts. */
let scratch = { keys: new Float64Array(1024), copies: new Uint32Array(1024), sorted: new Uint32Array(1024) };

/**
 * The copies of a tick, ascending by person, those of a person by the priority draws of their ties, so that
 * array order decides nothing. The result is scratch: it lasts until the next call.
 *
 * Arrays      chain: the tick's copies, left as they are
 * Randomness  priority draws, where a person sees several
 * Cost        time O(c log c) for c copies
 * Failure     throws above 2²⁶ copies of one tick
 */
export function viewingsByPerson(run: CampaignRun, chain: number): Uint32Array {
  const { pool } = run.copies;
  let count = 0;
  for (let copy = chain; copy !== NO_COPY; copy = pool[copy + COPY_NEXT] as number) {
    if (count === scratch.copies.length) grow(count * 2);
    scratch.copies[count] = copy;
    scratch.keys[count] = ((pool[copy + COPY_TARGET] as number) & PERSON) * COPIES_MOST + count;
    count++;
  }
  if (count > COPIES_MOST) throw new RangeError(`${count} copies arrive at one tick`);
  const { keys, copies, sorted } = scratch;
  if (count > 1) keys.subarray(0, count).sort();
  let first = 0;
  let firstPerson = -1;
  for (let i = 0; i < count; i++) {
    const key = keys[i] as number;
    const person = Math.floor(key / COPIES_MOST);
    sorted[i] = copies[key - person * COPIES_MOST] as number;
    if (person === firstPerson) continue;
    if (i - first > 1) rank(run, sorted.subarray(first, i));
    first = i;
    firstPerson = person;
  }
  if (count - first > 1) rank(run, sorted.subarray(first, count));
  return sorted.subarray(0, count);
}

function grow(length: number): void {
  const { keys, copies } = scratch;
  scratch = {
    keys: new Float64Array(length),
    copies: new Uint32Array(length),
    sorted: new Uint32Array(length),
  };
  scratch.keys.set(keys);
  scratch.copies.set(copies);
}

/** Puts the copies that one person sees at a tick in order. */
function rank(run: CampaignRun, copies: Uint32Array): void {
  const ranked = Array.from(copies, (copy) => ({ copy, rank: copyPriority(run, copy) })).sort(
    (a, b) => a.rank - b.rank,
  );
  ranked.forEach(({ copy }, i) => {
    copies[i] = copy;
  });
}
