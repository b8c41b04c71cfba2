import { eventCatalogue, NO_PERSON } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";

/** One event in numbers, for comparing. */
export interface ComparedEvent {
  readonly tick: number;
  readonly event: string;
  readonly person: number | null;
  readonly source: number | null;
  /** Place of the channel in the run's plan. */
  readonly channel: number;
  readonly polarity: "positive" | "negative";
  readonly amount: number;
}

/** Where two runs part: the first event that only one of them has, by tick; absent events are null. */
export interface FirstDifference {
  readonly left: ComparedEvent | null;
  readonly right: ComparedEvent | null;
  /** Events that both runs have up to there. */
  readonly common: number;
}

/** What a run's events are compared as: ticks of different clocks are the same time in seconds. */
export interface ComparedRun {
  readonly frame: Frame;
  readonly secondsPerTick: number;
}

/**
 * The first event in which two runs differ, or null for equal runs. Events are compared in the order of time,
 * kind and person, which the order of traversal does not touch.
 *
 * Arrays      the first run of each frame
 * Randomness  none
 * Cost        time O(e log e) for e events
 * Failure     never
 */
export function firstDifference(left: ComparedRun, right: ComparedRun): FirstDifference | null {
  const a = sortedRows(left.frame);
  const b = sortedRows(right.frame);
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const one = a[i] === undefined ? null : eventAt(left.frame, a[i] as number);
    const other = b[i] === undefined ? null : eventAt(right.frame, b[i] as number);
    const later =
      one === null || other === null
        ? Number.NaN
        : one.tick * left.secondsPerTick - other.tick * right.secondsPerTick;
    if (one === null || other === null || later !== 0 || !isSame(one, other)) {
      // The earlier of two different events is missing on the other side.
      if (one !== null && other !== null && later !== 0) {
        return later < 0 ? { left: one, right: null, common: i } : { left: null, right: other, common: i };
      }
      return { left: one, right: other, common: i };
    }
  }
  return null;
}

function eventAt({ events }: Frame, row: number): ComparedEvent {
  const person = events.person[row] as number;
  const source = events.source[row] as number;
  const code = events.code[row] as number;
  return {
    tick: events.tick[row] as number,
    event: eventCatalogue.find((entry) => entry.code === code)?.name ?? String(code),
    person: person === NO_PERSON ? null : person,
    source: source === NO_PERSON ? null : source,
    channel: events.channel[row] as number,
    polarity: events.polarity[row] === 1 ? "negative" : "positive",
    amount: events.amount[row] as number,
  };
}

function sortedRows(frame: Frame): number[] {
  const { tick, code, person, source, channel, polarity, amount } = frame.events;
  const first = frame.runs.first[0] as number;
  const rows = Array.from({ length: frame.runs.count[0] as number }, (_, i) => first + i);
  const columns = [tick, code, person, source, channel, polarity, amount];
  return rows.sort((x, y) => {
    for (const column of columns) {
      const order = (column[x] as number) - (column[y] as number);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** Whether two events of the same time are one. */
function isSame(one: ComparedEvent, other: ComparedEvent): boolean {
  return (
    one.event === other.event &&
    one.person === other.person &&
    one.source === other.source &&
    one.channel === other.channel &&
    one.polarity === other.polarity &&
    one.amount === other.amount
  );
}
