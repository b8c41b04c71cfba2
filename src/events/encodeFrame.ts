import { bodyHash } from "./bodyHash.ts";
import type { Frame } from "./Frame.ts";
import { FrameLayout, frameBytes } from "./FrameLayout.ts";
import { eventColumnNames, frameColumns, runColumnNames, runColumnWidths } from "./frameColumns.ts";
import { selectEvents } from "./selectEvents.ts";
import { splitFrame } from "./splitFrame.ts";

export interface EncodeOptions {
  readonly stream: number;
  /** The frame's only run goes on in the next frame. */
  readonly continued?: boolean;
  /** The frame's only run began in the frame before. */
  readonly continues?: boolean;
}

/**
 * A frame as bytes in the layout of `FrameLayout`, with the checksum of its body and without a seal.
 *
 * Arrays      frame of at most 2²⁰ runs and 2²⁰ events → bytes with a buffer of their own, so that a worker
 *             can hand them over without a copy
 * Randomness  none
 * Cost        one copy and one hash of 64 bytes a run and 19 bytes an event
 * Failure     RangeError for a frame that is too large (see `encodeFrames`)
 */
export function encodeFrame(frame: Frame, options: EncodeOptions): Uint8Array<ArrayBuffer> {
  const runs = frame.runs.length;
  const events = frame.eventCount;
  if (runs > FrameLayout.runsMost || events > FrameLayout.eventsMost) {
    throw new RangeError(`a frame of ${runs} runs and ${events} events must be split`);
  }
  if ((options.continued || options.continues) && runs !== 1) {
    throw new RangeError("a run that goes on has frames of its own");
  }
  const buffer = new ArrayBuffer(frameBytes(runs, events));
  const target = frameColumns(buffer, 0, runs, events);
  for (const name of runColumnNames) {
    target.runs[name].set(frame.runs[name].subarray(0, runs * runColumnWidths[name]));
  }
  for (const name of eventColumnNames) {
    target.events[name].set(frame.events[name].subarray(0, events));
  }
  const words = new Uint32Array(buffer);
  const { at } = FrameLayout;
  words[at.magic] = FrameLayout.magic;
  words[at.version] = FrameLayout.version;
  words[at.stream] = options.stream;
  words[at.flags] =
    (options.continued ? FrameLayout.continued : 0) | (options.continues ? FrameLayout.continues : 0);
  words[at.runs] = runs;
  words[at.events] = events;
  words.set(bodyHash(words), at.body);
  return new Uint8Array(buffer);
}

/** A frame of any size as the bytes of one frame or several, ready to be sealed in this order. */
export function encodeFrames(frame: Frame, stream: number): Uint8Array<ArrayBuffer>[] {
  const packed = selectEvents(frame, () => true);
  return splitFrame(packed).map(({ frame: piece, continued, continues }) =>
    encodeFrame(piece, { stream, continued, continues }),
  );
}
