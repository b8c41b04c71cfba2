import { eventCatalogue, NO_PERSON } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";

/** One event in numbers, for comparing. */
export interface ComparedEvent {
  readonly tick: number;
  readonly event: string;
  readonly person: number | null;
  readonly source: number | null;
  readonly amount: number;
}

/** Where two runs part: the first event that only one of them has, by tick; absent events are null. */
export interface FirstDifference {
  readonly left: ComparedEvent | null;
  readonly right: ComparedEvent | null;
  /** Events that both runs have up to there. */
  readonly common: number;
}

/**
 * The first event in which two runs differ, or null for equal runs. Events are compared in the order of tick,
 * kind and person, which the order of traversal does not touch.
 *
 * Arrays      the first run of each frame
 * Randomness  none
 * Cost        time O(e log e) for e events
 * Failure     never
 */
export function firstDifference(left: Frame, right: Frame): FirstDifference | null {
  const a = sortedRows(left);
  const b = sortedRows(right);
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const one = a[i] === undefined ? null : eventAt(left, a[i] as number);
    const other = b[i] === undefined ? null : eventAt(right, b[i] as number);
    if (one === null || other === null || compare(one, other) !== 0) {
      // The earlier of two different events is missing on the other side.
      if (one !== null && other !== null && one.tick !== other.tick) {
        return one.tick < other.tick
          ? { left: one, right: null, common: i }
          : { left: null, right: other, common: i };
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
    amount: events.amount[row] as number,
  };
}

function sortedRows(frame: Frame): number[] {
  const { tick, code, person, source, amount } = frame.events;
  const first = frame.runs.first[0] as number;
  const rows = Array.from({ length: frame.runs.count[0] as number }, (_, i) => first + i);
  const columns = [tick, code, person, source, amount];
  return rows.sort((x, y) => {
    for (const column of columns) {
      const order = (column[x] as number) - (column[y] as number);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function compare(one: ComparedEvent, other: ComparedEvent): number {
  const same =
    one.tick === other.tick &&
    one.event === other.event &&
    one.person === other.person &&
    one.source === other.source &&
    one.amount === other.amount;
  return same ? 0 : 1;
}
