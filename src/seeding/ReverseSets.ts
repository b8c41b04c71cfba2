import { log } from "../randomness/exactMath.ts";
import type { RootKey } from "../randomness/RootKey.ts";
import { DrawStream } from "./DrawStream.ts";
import { type IncomingArcs, pickSource } from "./IncomingArcs.ts";
import type { SpreadModel } from "./SpreadModel.ts";

/** ln(1 + i ÷ LOG_STEPS); between two entries a straight line is off by less than 10⁻⁸. */
const LOG_STEPS = 4096;
const LOG_TABLE = Float64Array.from({ length: LOG_STEPS + 1 }, (_, i) => log(1 + i / LOG_STEPS));

/**
 * Random reverse reachable sets: each holds whoever would have won one node, drawn at random from all, in a
 * world of its own. A set of nodes meets one of them with the chance of its spread ÷ nodes.
 *
 * Source      Borgs, Brautbar, Chayes & Lucier (2014), https://doi.org/10.1137/1.9781611973402.70; trials in
 *             rows of small chances by geometric skips as SUBSIM does (see `incomingArcs`); thresholds pick at
 *             most one in-arc a node (Kempe, Kleinberg & Tardos 2003,
 *             https://doi.org/10.1145/956750.956769, theorem 2.5)
 * Arrays      set i is members[starts[i] … starts[i + 1] − 1], its drawn node first; both arrays are doubled
 *             when full
 * Randomness  one `DrawStream`; what is drawn does not depend on how often the collection grows
 * Cost        time O(1 + successes) in expectation at each node that a set reaches; 4 bytes a member
 * Failure     never
 */
export class ReverseSets {
  readonly nodes: number;
  count = 0;
  /** Members of all sets together. */
  length = 0;
  starts = new Uint32Array(1025);
  members = new Uint32Array(1 << 16);
  readonly #incoming: IncomingArcs;
  readonly #draws: DrawStream;
  readonly #isThreshold: boolean;
  readonly #rounds: number;
  /** The last set that each node was in, from 1. */
  readonly #seenIn: Uint32Array;

  constructor(model: SpreadModel, incoming: IncomingArcs, root: RootKey, stream: number) {
    this.nodes = model.nodes;
    this.#incoming = incoming;
    this.#draws = new DrawStream(root, stream);
    this.#isThreshold = model.kind === "threshold";
    this.#rounds = model.rounds;
    this.#seenIn = new Uint32Array(model.nodes);
  }

  /** Draws sets until there are so many. */
  grow(count: number): void {
    if (count + 1 > this.starts.length) this.starts = grown(this.starts, count + 1);
    while (this.count < count) {
      const start = this.length;
      const node = this.#draws.below(this.nodes);
      this.#seenIn[node] = this.count + 1;
      this.#add(node);
      if (this.#isThreshold) this.#walk(node);
      else this.#spread(start);
      this.starts[++this.count] = this.length;
    }
  }

  /** How many of the sets hold at least one of some nodes. */
  coverage(chosen: Iterable<number>): number {
    const isChosen = new Uint8Array(this.nodes);
    for (const node of chosen) isChosen[node] = 1;
    let covered = 0;
    for (let set = 0; set < this.count; set++) {
      const end = this.starts[set + 1] as number;
      for (let i = this.starts[set] as number; i < end; i++) {
        if (isChosen[this.members[i] as number] === 0) continue;
        covered++;
        break;
      }
    }
    return covered;
  }

  #add(node: number): void {
    if (this.length === this.members.length) this.members = grown(this.members, 2 * this.length);
    this.members[this.length++] = node;
  }

  /** One in-arc of each node, or none, until none is drawn or the walk meets itself. */
  #walk(from: number): void {
    const epoch = this.count + 1;
    for (let node = from, round = 0; round < this.#rounds; round++) {
      node = pickSource(this.#incoming, node, this.#draws.next() >>> 1);
      if (node < 0 || this.#seenIn[node] === epoch) return;
      this.#seenIn[node] = epoch;
      this.#add(node);
    }
  }

  /** Trials against the arcs, round by round, from the member at `start`. */
  #spread(start: number): void {
    const { offsets, sources, limits, tossedTo, rates } = this.#incoming;
    const draws = this.#draws;
    let roundEnd = this.length;
    let round = 0;
    for (let at = start; at < this.length; at++) {
      if (at === roundEnd) {
        roundEnd = this.length;
        round++;
      }
      if (round >= this.#rounds) return;
      const node = this.members[at] as number;
      const end = offsets[node + 1] as number;
      const tossed = tossedTo[node] as number;
      let i = offsets[node] as number;
      for (; i < tossed; i++)
        if (draws.next() >>> 1 < (limits[i] as number)) this.#visit(sources[i] as number);
      while (i < end) {
        const limit = limits[i] as number;
        if (limit === 0) break;
        const skipped = exponential(draws) / (rates[i] as number);
        if (skipped >= end - i) break;
        i += Math.floor(skipped);
        // The arc that is met has a smaller chance than the one that was drawn with, or the same.
        const own = limits[i] as number;
        if (own === limit || (draws.next() / 0x100000000) * limit < own) this.#visit(sources[i] as number);
        i++;
      }
    }
  }

  #visit(node: number): void {
    if (this.#seenIn[node] === this.count + 1) return;
    this.#seenIn[node] = this.count + 1;
    this.#add(node);
  }
}

/** −ln U for U uniform in (0, 1): powers of two by leading zeros, the rest from the table. */
function exponential(draws: DrawStream): number {
  const bits = draws.next() | 1;
  const zeros = Math.clz32(bits);
  const normal = bits << zeros;
  const step = (normal >>> 19) & (LOG_STEPS - 1);
  const low = LOG_TABLE[step] as number;
  const rest = (normal & 0x7ffff) / 0x80000;
  return (zeros + 1) * Math.LN2 - (low + ((LOG_TABLE[step + 1] as number) - low) * rest);
}

function grown(array: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(least, 2 * array.length));
  larger.set(array);
  return larger;
}
