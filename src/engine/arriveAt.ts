import { chanceLimit, coin } from "../randomness/coins.ts";
import { delayTicks } from "../randomness/DelayTable.ts";
import { Purpose } from "../randomness/Purpose.ts";
import type { CampaignRun, Showing } from "./CampaignRun.ts";
import {
  COMPLAINT,
  COPY_NEXT,
  COPY_ROW,
  COPY_SOURCE,
  COPY_TARGET,
  COUNTS,
  NEGATIVE,
  NO_COPY,
  PERSON,
  PLACE,
  SHOWN,
} from "./CampaignScratch.ts";
import { copyLimit } from "./copyLimit.ts";
import type { TopicList } from "./TopicList.ts";

/**
 * Settles at their tick what could not be known of copies when they were sent: whether a viewing of a list of
 * topics is for or against, whether a viewing annoys, and that nobody sees what its sharer has taken back.
 *
 * Arrays      chain: the tick's copies; the chain that is left is returned, the rest released
 * Randomness  topicPolarity and broadcastComplaint draws of viewings; contact draws of negative sharers
 * Cost        time O(copies); nothing while there are no broadcasts and nobody is contacted
 * Failure     never
 */
export function arriveAt(run: CampaignRun, chain: number, tick: number): number {
  const contacts = run.campaign.response?.contacts ?? null;
  const areContacted = contacts !== null && run.respond.issuedAt <= tick;
  if (run.showings.length === 0 && !areContacted) return chain;
  const { pool } = run.copies;
  let kept = NO_COPY;
  for (let copy = chain; copy !== NO_COPY; ) {
    const next = pool[copy + COPY_NEXT] as number;
    const word = pool[copy + COPY_SOURCE] as number;
    if ((word & SHOWN) !== 0) settle(run, copy, word, tick);
    const isBack =
      areContacted && (word & (SHOWN | NEGATIVE)) === NEGATIVE && contactedAt(run, word & PLACE) <= tick;
    if (isBack) run.copies.release(copy);
    else {
      pool[copy + COPY_NEXT] = kept;
      kept = copy;
    }
    copy = next;
  }
  return kept;
}

/** The tick at which a negative sharer is reached in private, once there is a response that does so. */
export function contactedAt(run: CampaignRun, place: number): number {
  const { scratch, copies, respond, campaign } = run;
  const { contacts } = campaign.response!;
  const shared = copies.sharedAt[place] as number;
  const drawn = coin(run.key(Purpose.contact), scratch.queue[place] as number);
  return Math.max(shared, respond.issuedAt) + delayTicks(contacts!.delay, drawn);
}

function settle(run: CampaignRun, copy: number, sent: number, tick: number): void {
  const { pool } = run.copies;
  const { broadcast, polarity } = run.showings[sent & PLACE] as Showing;
  const draws = pool[copy + COPY_ROW] as number;
  const person = (pool[copy + COPY_TARGET] as number) & PERSON;
  let word = sent;
  if (polarity === "mix") {
    const { topic } = run.campaign.channels[broadcast.channel]!;
    const list = run.lists[broadcast.channel] as TopicList;
    const share = list.negativeShare(tick - 1, topic?.window ?? broadcast.lasts);
    if (coin(run.key(Purpose.topicPolarity), person, draws) < chanceLimit(share)) word |= NEGATIVE;
  }
  const annoyed = coin(run.key(Purpose.broadcastComplaint), person, draws) < broadcast.annoyance;
  if (annoyed) word |= COMPLAINT;
  if (copyLimit(run, draws, person, word, 1, 0) > 0) word |= COUNTS;
  pool[copy + COPY_SOURCE] = word;
}
