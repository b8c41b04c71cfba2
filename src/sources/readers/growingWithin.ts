import { buildingBytes } from "../estimateSize.ts";
import { GrowingTies } from "./GrowingTies.ts";
import type { LabelTable } from "./LabelTable.ts";
import type { ProblemList } from "./ProblemList.ts";

export interface MemoryOptions {
  readonly directed?: boolean;
  /** Reading stops where the network so far needs more than this. */
  readonly memoryBytes?: number;
}

/** Rows as they are kept while they come: two ends, line, weight, channel. */
const BYTES_PER_ROW = 21;
/** A name, its place in the table, and the list of labels. */
const BYTES_PER_NAME = 150;

/** Rows of ties that stop growing, with a problem, before the network made of them would need too much. */
export function growingWithin(
  { directed = false, memoryBytes = Number.POSITIVE_INFINITY }: MemoryOptions,
  labels: LabelTable,
  problems: ProblemList,
): GrowingTies {
  const ties: GrowingTies = new GrowingTies((room) => {
    // Half of the room is filled: the file has more rows than that, and perhaps no more.
    const rows = room / 2;
    const arcs = directed ? rows : 2 * rows;
    const names = labels.named.size * BYTES_PER_NAME;
    const bytes = buildingBytes(labels.count, arcs, ties.weights !== null) + room * BYTES_PER_ROW + names;
    const at = { line: ties.lines[ties.length - 1] as number };
    if (bytes > memoryBytes) problems.stop("E-IMPORT-036", at, { rows, bytes, budget: memoryBytes });
  });
  return ties;
}
