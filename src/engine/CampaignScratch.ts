import { NO_TICK } from "./fireStarters.ts";
import { TOUCHED_TOGETHER } from "./touchRows.ts";

/** Words of one copy in `CampaignScratch.pool`, and where each stands. */
export const COPY_WORDS = 4;
export const COPY_NEXT = 0;
export const COPY_ROW = 1;
export const COPY_TARGET = 2;
export const COPY_SOURCE = 3;

/** The parts of a copy's source word: the sharer's place in the queue, and marks. */
export const PLACE = 0x07ffffff;
/** Its strength is the trust of the starter whose person sent it. */
export const PAID = 0x08000000;
/** A viewing of a broadcast: its place is that among the run's showings, its row the word of its draws. */
export const SHOWN = 0x10000000;
/** Its viewer complains: shares something negative whatever else she would have passed on. */
export const COMPLAINT = 0x20000000;
export const NEGATIVE = 0x40000000;
/** It may make its viewer share: its coin is below the limit, or its strength counts. Else only seen. */
export const COUNTS = 0x80000000;

/** The parts of a copy's target word: the person, and above it the channel. */
export const PERSON = 0x07ffffff;
export const CHANNEL_SHIFT = 27;

/** What is kept of a sharer's trigger beside its tie: the channel, and marks. */
export const HEARD_CHANNEL = 0x1f;
export const HEARD_SHOWN = 0x20;
export const HEARD_COMPLAINT = 0x40;
/** From a source word's SHOWN and COMPLAINT to these. */
export const HEARD_SHIFT = 23;

/** "No copy": places of copies begin after it. */
export const NO_COPY = 0;

const FIRST_COPIES = 1024;

/**
 * Memory for the copies of one run that are under way, kept between runs: a calendar queue whose wheel of
 * buckets is longer than the longest delay, so that a bucket never holds copies of two ticks. A bucket is a
 * chain of copies in `pool`; a bit in `occupied` says that it has any.
 *
 * Source      R. Brown (1988), "Calendar queues", https://doi.org/10.1145/63039.63045, with buckets of one
 *             tick
 * Arrays      pool Uint32[copies × COPY_WORDS] (next copy, row of the arc, target, source word), doubled
 *             when full; heads Uint32[wheel]; occupied Uint32[wheel ÷ 32]; by place, of sharers: negative
 *             Uint8[nodes], heard Uint8[nodes] (HEARD_…), and where more than the plain channel is at work
 *             paidBy (starter + 1, or 0), sharedAt (tick), posted (bit mask of channels) Uint32[nodes]; by
 *             node: viewedAt, viewedBy Uint32 (base + tick of the first view, and the copy it was),
 *             waitingMark Uint8 (HEARD_… of a threshold contagion's trigger)
 * Cost        O(1) a copy; the next tick is found at 32 buckets a step
 */
export class CampaignScratch {
  readonly negative: Uint8Array;
  readonly heard: Uint8Array;
  readonly paidBy: Uint32Array;
  readonly sharedAt: Uint32Array;
  readonly posted: Uint32Array;
  readonly waitingMark: Uint8Array;
  readonly viewedAt: Uint32Array;
  readonly viewedBy: Uint32Array;
  pool = new Uint32Array(FIRST_COPIES * COPY_WORDS);
  /** People whose copies come next, and the tick up to which such have been read ahead. */
  readonly ahead = new Uint32Array(TOUCHED_TOGETHER);
  touchedUntil = 0;
  #heads = new Uint32Array(0);
  #occupied = new Uint32Array(0);
  #mask = 0;
  #top = COPY_WORDS;
  #free = NO_COPY;
  #empty = true;

  constructor(nodes: number) {
    this.negative = new Uint8Array(nodes);
    this.heard = new Uint8Array(nodes);
    this.paidBy = new Uint32Array(nodes);
    this.sharedAt = new Uint32Array(nodes);
    this.posted = new Uint32Array(nodes);
    this.waitingMark = new Uint8Array(nodes);
    this.viewedAt = new Uint32Array(nodes);
    this.viewedBy = new Uint32Array(nodes);
  }

  /** Makes ready for a run with delays up to `longest` ticks. */
  begin(longest: number): void {
    if (longest >= this.#heads.length) {
      let wheel = 2;
      while (wheel <= longest) wheel *= 2;
      this.#heads = new Uint32Array(wheel);
      this.#occupied = new Uint32Array(Math.max(1, wheel / 32));
      this.#mask = wheel - 1;
    } else if (!this.#empty) {
      this.#heads.fill(NO_COPY);
      this.#occupied.fill(0);
    }
    this.#top = COPY_WORDS;
    this.#free = NO_COPY;
    this.#empty = false;
    this.touchedUntil = 0;
  }

  /** Every copy has been taken: the next run finds the wheel as it must be. */
  end(): void {
    this.#empty = true;
  }

  /** Forgets the marks of all runs, because stamps begin anew. */
  clear(): void {
    this.viewedAt.fill(0);
  }

  /** Makes room for `more` copies; `pool` may be another array afterwards. */
  reserve(more: number): void {
    const needed = this.#top + more * COPY_WORDS;
    if (needed <= this.pool.length) return;
    const grown = new Uint32Array(Math.max(needed, this.pool.length * 2));
    grown.set(this.pool);
    this.pool = grown;
  }

  /** Puts a copy into the bucket of a tick; room must have been reserved. */
  push(tick: number, row: number, target: number, source: number): void {
    const { pool } = this;
    let copy = this.#free;
    if (copy !== NO_COPY) this.#free = pool[copy] as number;
    else {
      copy = this.#top;
      this.#top += COPY_WORDS;
    }
    const bucket = tick & this.#mask;
    pool[copy] = this.#heads[bucket] as number;
    pool[copy + COPY_ROW] = row;
    pool[copy + COPY_TARGET] = target;
    pool[copy + COPY_SOURCE] = source;
    this.#heads[bucket] = copy;
    this.#occupied[bucket >>> 5]! |= 1 << (bucket & 31);
  }

  /** The first copy of a tick's chain, which stays. */
  peek(tick: number): number {
    return this.#heads[tick & this.#mask] as number;
  }

  /** Empties the bucket of a tick; returns the first copy of its chain, in no order that may matter. */
  take(tick: number): number {
    const bucket = tick & this.#mask;
    const head = this.#heads[bucket] as number;
    this.#heads[bucket] = NO_COPY;
    this.#occupied[bucket >>> 5]! &= ~(1 << (bucket & 31));
    return head;
  }

  /** Gives back a copy that nothing refers to any more. */
  release(copy: number): void {
    this.pool[copy] = this.#free;
    this.#free = copy;
  }

  /** The first tick after `tick` at which copies arrive, or NO_TICK. */
  nextTick(tick: number): number {
    const from = (tick + 1) & this.#mask;
    const words = this.#occupied.length;
    let word = from >>> 5;
    let bits = (this.#occupied[word] as number) & (-1 << (from & 31));
    for (let step = 0; step <= words; step++) {
      if (bits !== 0) {
        const bucket = (word << 5) + 31 - Math.clz32(bits & -bits);
        return tick + 1 + ((bucket - from) & this.#mask);
      }
      word = word + 1 === words ? 0 : word + 1;
      bits = this.#occupied[word] as number;
    }
    return NO_TICK;
  }
}
