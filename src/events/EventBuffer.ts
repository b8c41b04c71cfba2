import { type EventColumns, eventColumns } from "./EventColumns.ts";
import type { Frame, RunTable } from "./Frame.ts";

/** A run table whose length grows; arrays are replaced when full. */
interface GrowingRunTable extends RunTable {
  length: number;
}

/** The numeric columns of a run table: one word a run, but four for the digests. */
const DIGEST_WORDS = 4;

function runTable(capacity: number): GrowingRunTable {
  return {
    length: 0,
    plan: new Uint32Array(capacity),
    world: new Uint32Array(capacity),
    first: new Uint32Array(capacity),
    count: new Uint32Array(capacity),
    digest: new Uint32Array(capacity * DIGEST_WORDS),
    viewDigest: new Uint32Array(capacity * DIGEST_WORDS),
    sharers: new Uint32Array(capacity),
    viewers: new Uint32Array(capacity),
    lastTick: new Uint32Array(capacity),
    reason: new Uint32Array(capacity),
  };
}

/**
 * The frame that kernels write: columns that grow by doubling, a row of the run table per run.
 * Writers call `reserve` once per tick and then fill columns up to `eventCount` themselves.
 */
export class EventBuffer implements Frame {
  runs: GrowingRunTable;
  events: EventColumns;
  eventCount = 0;

  constructor(eventCapacity = 4096, runCapacity = 64) {
    this.runs = runTable(runCapacity);
    this.events = eventColumns(eventCapacity);
  }

  /** Makes room for `more` events beyond `eventCount`. */
  reserve(more: number): void {
    const needed = this.eventCount + more;
    const capacity = this.events.tick.length;
    if (needed <= capacity) return;
    const grown = eventColumns(Math.max(needed, capacity * 2));
    for (const column of Object.keys(grown) as (keyof EventColumns)[]) {
      grown[column].set(this.events[column]);
    }
    this.events = grown;
  }

  /** Appends one event; room must have been reserved. */
  write(
    tick: number,
    code: number,
    person: number,
    source: number,
    channel: number,
    polarity: number,
    amount: number,
  ): void {
    const row = this.eventCount++;
    const events = this.events;
    events.tick[row] = tick;
    events.code[row] = code;
    events.person[row] = person;
    events.source[row] = source;
    events.channel[row] = channel;
    events.polarity[row] = polarity;
    events.amount[row] = amount;
  }

  /** Appends events that are alike but for person and source; room must have been reserved. */
  writeAlike(tick: number, code: number, persons: Uint32Array, sources: Uint32Array, amount: number): void {
    const start = this.eventCount;
    const end = start + persons.length;
    const { events } = this;
    events.tick.fill(tick, start, end);
    events.code.fill(code, start, end);
    events.person.set(persons, start);
    events.source.set(sources, start);
    events.channel.fill(0, start, end);
    events.polarity.fill(0, start, end);
    events.amount.fill(amount, start, end);
    this.eventCount = end;
  }

  /** Begins a run: its row of the run table, whose events follow. */
  beginRun(plan: number, world: number): number {
    const row = this.runs.length;
    if (row === this.runs.plan.length) this.#growRuns();
    const runs = this.runs;
    runs.plan[row] = plan;
    runs.world[row] = world;
    runs.first[row] = this.eventCount;
    runs.length = row + 1;
    return row;
  }

  /** Empties the buffer and keeps its memory. */
  clear(): void {
    this.runs.length = 0;
    this.eventCount = 0;
  }

  #growRuns(): void {
    const grown = runTable(this.runs.plan.length * 2);
    for (const column of Object.keys(grown) as (keyof RunTable)[]) {
      if (column !== "length") (grown[column] as Uint32Array).set(this.runs[column] as Uint32Array);
    }
    grown.length = this.runs.length;
    this.runs = grown;
  }
}
