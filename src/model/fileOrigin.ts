import { LineCounter } from "yaml";
import type { Origin } from "./PlacedTree.ts";

/** Places in a text: lines and columns counted from 1. A file named .json is JSON, anything else YAML. */
export function fileOrigin(text: string, file: string | undefined): Origin {
  let lines: LineCounter | null = null;
  return {
    json: file?.toLowerCase().endsWith(".json") ?? false,
    place: (offset, path) => {
      lines ??= countLines(text);
      const { line, col } = lines.linePos(Math.min(offset, text.length));
      return { ...(file !== undefined && { file }), line, column: col, ...(path !== "" && { path }) };
    },
  };
}

function countLines(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) lines.addNewLine(end + 1);
  return lines;
}
