import type * as Stream from "effect/Stream";
import type { Frame } from "../events/Frame.ts";
import type { EventRow, ExportNames } from "./EventRow.ts";
import { exportLines } from "./exportLines.ts";

const jsonLine = (row: EventRow): string => `${JSON.stringify(row)}\n`;

/** Events as JSON Lines text in chunks: an object an event; null where there is no person or source. */
export function exportJsonl<E, R>(
  frames: Stream.Stream<Frame, E, R>,
  names: ExportNames,
): Stream.Stream<string, E, R> {
  return exportLines(frames, names, jsonLine);
}
