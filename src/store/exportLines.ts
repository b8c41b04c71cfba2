import * as Stream from "effect/Stream";
import type { Frame } from "../events/Frame.ts";
import { type EventRow, type ExportNames, eventRows } from "./EventRow.ts";

/** Events per chunk of text: some hundred kilobytes, so that a reader that stops early has cost little. */
const CHUNK_EVENTS = 4096;

/** Lines of a frame's events in chunks. */
function* chunks(frame: Frame, names: ExportNames, line: (row: EventRow) => string): Generator<string> {
  let text = "";
  let lines = 0;
  for (const row of eventRows(frame, names)) {
    text += line(row);
    if (++lines % CHUNK_EVENTS !== 0) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}

/** The events of frames as text, a line each, in chunks. */
export const exportLines = <E, R>(
  frames: Stream.Stream<Frame, E, R>,
  names: ExportNames,
  line: (row: EventRow) => string,
): Stream.Stream<string, E, R> =>
  // One chunk at a time, so that no more than one frame's text is ever waiting for a slow reader.
  frames.pipe(Stream.flatMap((frame) => Stream.fromIterable(chunks(frame, names, line), { chunkSize: 1 })));
