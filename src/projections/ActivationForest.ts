import { EventCode } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";

/**
 * Who was triggered by whom in one run: a forest whose roots are the starters' own shares. Rows 0 … length − 1 are
 * the sharers in the order of their events, so a parent always stands before its children. All Uint32:
 * person; parent (row; a root is its own parent); root (row); depth (generation, roots 0); size (sharers of the
 * subtree, itself included); starter (number + 1 at roots, else 0). Arrays may be longer than `length`.
 */
export interface ActivationForest {
  readonly length: number;
  readonly person: Uint32Array;
  readonly parent: Uint32Array;
  readonly root: Uint32Array;
  readonly depth: Uint32Array;
  readonly size: Uint32Array;
  readonly starter: Uint32Array;
}

const noRows = (capacity: number) => ({
  person: new Uint32Array(capacity),
  parent: new Uint32Array(capacity),
  root: new Uint32Array(capacity),
  depth: new Uint32Array(capacity),
  size: new Uint32Array(capacity),
  starter: new Uint32Array(capacity),
});

/** Scratch kept between runs and shared by all folds of a thread: it holds nothing from one call to the next. */
let rows = noRows(0);
let rowOf = new Uint32Array(0);

/**
 * Reads the forest of one run. The result is scratch: it lasts until the next call.
 *
 * Source      a sparse set (Briggs & Torczon 1993, https://doi.org/10.1145/176454.176484) from person to row:
 *             `rowOf` is never cleared, an entry counts only if the row it names holds that person
 * Arrays      row of the frame's run table; `people` bounds the person numbers
 * Randomness  none
 * Cost        one pass over the run's events and one reverse scan over its sharers; no allocation but growth
 * Failure     throws where a share's source has not shared before it: such a frame is broken
 */
export function readForest(frame: Frame, row: number, people: number): ActivationForest {
  const { code, person: persons, source, amount } = frame.events;
  const first = frame.runs.first[row] as number;
  const past = first + (frame.runs.count[row] as number);
  if (rowOf.length < people) rowOf = new Uint32Array(people);
  if (rows.person.length < past - first) rows = noRows(past - first);
  const { person, parent, root, depth, size, starter } = rows;
  let length = 0;
  for (let i = first; i < past; i++) {
    if (code[i] !== EventCode.Shared) continue;
    const sharer = persons[i] as number;
    const started = amount[i] as number;
    if (started > 0) {
      parent[length] = length;
      root[length] = length;
      depth[length] = 0;
    } else {
      const above = rowOf[source[i] as number] as number;
      if (!(above < length && person[above] === source[i])) throw brokenFrame(frame, row, i - first);
      parent[length] = above;
      root[length] = root[above] as number;
      depth[length] = (depth[above] as number) + 1;
    }
    person[length] = sharer;
    starter[length] = started;
    size[length] = 1;
    rowOf[sharer] = length++;
  }
  for (let at = length - 1; at > 0; at--) {
    const above = parent[at] as number;
    if (above !== at) size[above]! += size[at] as number;
  }
  return { length, person, parent, root, depth, size, starter };
}

function brokenFrame(frame: Frame, row: number, event: number): Error {
  return new Error(`world ${frame.runs.world[row]}, event ${event}: the source of a share has not shared`);
}
