import type { EventColumns } from "./EventColumns.ts";
import type { RunTable } from "./Frame.ts";
import { FrameLayout } from "./FrameLayout.ts";

/** The columns of a frame as views of its bytes. */
export interface FrameColumns {
  readonly runs: RunTable;
  readonly events: EventColumns;
}

/**
 * The columns of a frame as views of its bytes, in the order of `FrameLayout`: writing to them encodes,
 * reading from them decodes.
 *
 * Arrays      buffer, with the frame at byteOffset (a multiple of 4); views of it, nothing copied
 * Randomness  none
 * Cost        seventeen views
 * Failure     RangeError when the buffer is too short: callers compare lengths first
 */
export function frameColumns(
  buffer: ArrayBufferLike,
  byteOffset: number,
  runs: number,
  events: number,
): FrameColumns {
  let at = byteOffset + 4 * FrameLayout.headWords;
  const words = (length: number): Uint32Array => {
    const view = new Uint32Array(buffer, at, length);
    at += 4 * length;
    return view;
  };
  const bytes = (length: number): Uint8Array => {
    const view = new Uint8Array(buffer, at, length);
    at += (length + 3) & ~3;
    return view;
  };
  return {
    runs: {
      length: runs,
      plan: words(runs),
      world: words(runs),
      first: words(runs),
      count: words(runs),
      digest: words(4 * runs),
      viewDigest: words(4 * runs),
      sharers: words(runs),
      viewers: words(runs),
      lastTick: words(runs),
      reason: words(runs),
    },
    events: {
      tick: words(events),
      person: words(events),
      source: words(events),
      amount: words(events),
      code: bytes(events),
      channel: bytes(events),
      polarity: bytes(events),
    },
  };
}

/** Numbers in each column of a run table for one run. */
export const runColumnWidths = {
  plan: 1,
  world: 1,
  first: 1,
  count: 1,
  digest: 4,
  viewDigest: 4,
  sharers: 1,
  viewers: 1,
  lastTick: 1,
  reason: 1,
} as const;

export type RunColumn = keyof typeof runColumnWidths;
export const runColumnNames = Object.keys(runColumnWidths) as readonly RunColumn[];

export type EventColumn = keyof EventColumns;
export const eventColumnNames: readonly EventColumn[] = [
  "tick",
  "code",
  "person",
  "source",
  "channel",
  "polarity",
  "amount",
];
