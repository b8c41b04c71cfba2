import { EventCode, NO_PERSON } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";

/**
 * Who was triggered by whom in one run: a forest whose roots are the shares that nobody's copy triggered:
 * those that a starter made or paid for, and those that a channel's list of topics or media brought. Rows
 * 0 … length − 1 are the sharers in the order of their events, so a parent always stands before its
 * children. Columns, longer than `length`: person; parent (row; a root is its own parent); root (row); depth
 * (generation, roots 0); size (sharers of the subtree, itself included); starter (number + 1 where a starter
 * made or paid for the share, else 0; a response's supporters count as one starter more than the plan has);
 * tick; negative (0 or 1); channel.
 */
export interface ActivationForest {
  readonly length: number;
  readonly person: Int32Array;
  readonly parent: Int32Array;
  readonly root: Int32Array;
  readonly depth: Int32Array;
  readonly size: Int32Array;
  readonly starter: Int32Array;
  readonly tick: Uint32Array;
  readonly negative: Uint8Array;
  readonly channel: Uint8Array;
}

const SHARED = EventCode.Shared;

const noRows = (capacity: number) => ({
  person: new Int32Array(capacity),
  parent: new Int32Array(capacity),
  root: new Int32Array(capacity),
  depth: new Int32Array(capacity),
  size: new Int32Array(capacity),
  starter: new Int32Array(capacity),
  tick: new Uint32Array(capacity),
  negative: new Uint8Array(capacity),
  channel: new Uint8Array(capacity),
});

/**
 * Scratch kept between runs and shared by all folds of a thread: it holds nothing from one call to the next.
 */
let rows = noRows(0);
let rowOf = new Int32Array(1024);

/**
 * Reads the forest of one run. The result is scratch: it lasts until the next call.
 *
 * Source      a sparse set (Briggs & Torczon 1993, https://doi.org/10.1145/176454.176484) from person to row:
 *             `rowOf` is never cleared, an entry counts only if the row it names holds that person
 * Arrays      row of the frame's run table; scratch of 30 bytes an event of the longest run, 4 a person
 * Randomness  none
 * Cost        one pass over the run's events, two over its sharers, about 10 ns each; no allocation but
 *             growth
 * Failure     throws where the person named as a share's source has not shared before it: such a frame is
 *             broken
 */
export function readForest(frame: Frame, row: number): ActivationForest {
  const first = frame.runs.first[row] as number;
  const count = frame.runs.count[row] as number;
  if (rows.person.length < count) rows = noRows(count);
  const columns = rows;
  let length = readShares(frame, first, first + count, columns, rowOf);
  while (length === BEYOND_SCRATCH) {
    rowOf = new Int32Array(rowOf.length * 2);
    length = readShares(frame, first, first + count, columns, rowOf);
  }
  descend(length, columns.parent, columns.root, columns.depth);
  ascend(length, columns.parent, columns.size);
  return { length, ...columns };
}

/** The deepest generation of a forest; 0 where nobody shared. */
export function deepest({ length, depth }: ActivationForest): number {
  let most = 0;
  for (let i = 0; i < length; i++) if ((depth[i] as number) > most) most = depth[i] as number;
  return most;
}

/** A person's number is beyond `rowOf`. */
const BEYOND_SCRATCH = -1;

function readShares(
  frame: Frame,
  first: number,
  past: number,
  columns: Omit<ActivationForest, "length">,
  place: Int32Array,
): number {
  const { code, person: persons, source, amount, tick: ticks, polarity, channel: channels } = frame.events;
  const { person, parent, starter, tick, negative, channel } = columns;
  let length = 0;
  for (let i = first; i < past; i++) {
    if (code[i] !== SHARED) continue;
    const sharer = persons[i] as number;
    if (sharer >= place.length) return BEYOND_SCRATCH;
    const started = amount[i] as number;
    const from = source[i] as number;
    let above = length;
    if (started === 0 && from !== NO_PERSON) {
      above = place[from] as number;
      if (!(above < length && person[above] === from)) throw brokenFrame(i - first);
    }
    parent[length] = above;
    person[length] = sharer;
    starter[length] = started;
    tick[length] = ticks[i] as number;
    negative[length] = polarity[i] === 0 ? 0 : 1;
    channel[length] = channels[i] as number;
    place[sharer] = length++;
  }
  return length;
}

/** From parents to children: root and depth. */
function descend(length: number, parent: Int32Array, root: Int32Array, depth: Int32Array): void {
  for (let at = 0; at < length; at++) {
    const above = parent[at] as number;
    const isRoot = above === at;
    root[at] = isRoot ? at : (root[above] as number);
    depth[at] = isRoot ? 0 : (depth[above] as number) + 1;
  }
}

/** From children to parents: the size of each subtree. */
function ascend(length: number, parent: Int32Array, size: Int32Array): void {
  size.fill(1, 0, length);
  for (let at = length - 1; at > 0; at--) {
    const above = parent[at] as number;
    if (above !== at) size[above]! += size[at] as number;
  }
}

function brokenFrame(event: number): Error {
  return new Error(`event ${event} of a run: the source of a share has not shared`);
}
