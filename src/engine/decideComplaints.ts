import { appendSharer, type CampaignRun, copyId, heardOf, setTrigger } from "./CampaignRun.ts";
import { COPY_ROW, COPY_SOURCE, COPY_TARGET, PERSON } from "./CampaignScratch.ts";
import { outranks } from "./outranks.ts";

/**
 * Complaints beside a contagion that adds copies up: each makes its viewer share, and is her trigger where
 * its priority draw is the smallest. After the contagion's own decisions of the tick.
 *
 * Arrays      complaints: copies in the pool, released here; queue[appendAt … length − 1]: sharers of this
 *             tick's copies; the new length is returned
 * Randomness  priority draws where a complaint and another copy meet
 * Cost        time O(complaints)
 * Failure     never
 */
export function decideComplaints(
  run: CampaignRun,
  complaints: readonly number[],
  appendAt: number,
  lengthBefore: number,
): number {
  const { plan, scratch, copies } = run;
  const { triggerTie, placeOf, base } = scratch;
  const { pool, heard: heardAt } = copies;
  let length = lengthBefore;
  for (const copy of complaints) {
    const row = pool[copy + COPY_ROW] as number;
    const target = pool[copy + COPY_TARGET] as number;
    const word = pool[copy + COPY_SOURCE] as number;
    copies.release(copy);
    const node = target & PERSON;
    const place = placeOf[node] as number;
    if (place >= base && place < base + appendAt) continue;
    const id = copyId(plan, row, word);
    const heard = heardOf(target, word);
    const held = place - base;
    if (place < base) appendSharer(run, length++, node, word, id, heard);
    else if (outranks(run, node, id, heard, triggerTie[held] as number, heardAt[held] as number))
      setTrigger(run, held, word, id, heard);
  }
  return length;
}
