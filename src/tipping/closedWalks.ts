import { reverseArcs } from "../network/reverseArcs.ts";
import { strongParts } from "../network/strongParts.ts";
import { NO_PAIR, type PairRows } from "./pairRows.ts";

/**
 * The pairs that can lie on a closed walk which never turns straight back, in rows as in `PairRows`. pairOf
 * Uint32[kept]: the pair's number among all. labels Uint32[nodes]: strong component of each node, of `parts`;
 * no pair kept leaves one.
 */
export interface ClosedWalks extends Pick<PairRows, "offsets" | "targets" | "back"> {
  readonly pairOf: Uint32Array;
  readonly labels: Uint32Array;
  readonly parts: number;
}

/**
 * Leaves out everything that cannot reproduce itself: pairs between strong components, and, by peeling, pairs
 * that nothing but their own way back leads up to or on from. What remains of an undirected network is its
 * 2-core: nothing of a tree, all of a cycle. What is left out adds nothing to the spectral radius of the
 * non-backtracking operator, but an iteration would take for ever to find that.
 *
 * Source      peeling as for cores (`network/cores`), on pairs and both ways
 * Arrays      rows of pairs; live Uint8[pairs], 0: nothing passes
 * Randomness  none
 * Cost        time O(nodes + pairs) a round, two rounds unless components fall apart; 40 bytes a pair
 * Failure     never
 */
export function closedWalks(rows: PairRows, live: Uint8Array): ClosedWalks {
  const kept = Uint8Array.from(live, (one) => (one === 0 ? GONE : LIVE));
  const sources = sourcesOf(rows);
  const inward = reverseArcs(rows);
  for (;;) {
    const { labels, parts } = strongParts(rows, kept);
    let dropped = 0;
    for (let pair = 0; pair < kept.length; pair++) {
      if (kept[pair] === GONE || labels[sources[pair]!] === labels[rows.targets[pair]!]) continue;
      kept[pair] = GONE;
      dropped++;
    }
    dropped += peel(rows, sources, inward, kept);
    if (dropped === 0) return { ...compact(rows, sources, kept), labels, parts };
  }
}

const GONE = 0;
const LIVE = 1;
/** Will go, but is still counted. */
const QUEUED = 2;

type Rows = Pick<PairRows, "offsets" | "targets" | "back">;

/** The node that each pair leaves: Uint32[pairs]. */
export function sourcesOf({ offsets, targets }: Pick<PairRows, "offsets" | "targets">): Uint32Array {
  const sources = new Uint32Array(targets.length);
  for (let u = 0; u + 1 < offsets.length; u++) sources.fill(u, offsets[u], offsets[u + 1]);
  return sources;
}

/** Takes away pairs without a way on, or without a way up to them, until there are none; how many. */
function peel(
  { offsets, targets, back }: Rows,
  sources: Uint32Array,
  inward: ReturnType<typeof reverseArcs>,
  kept: Uint8Array,
): number {
  const into = new Uint32Array(offsets.length - 1);
  const out = new Uint32Array(offsets.length - 1);
  const queue = new Uint32Array(targets.length);
  let queued = 0;
  let taken = 0;
  const enqueue = (pair: number): void => {
    if (pair < 0 || kept[pair] !== LIVE) return;
    kept[pair] = QUEUED;
    queue[queued++] = pair;
  };
  const enqueueBack = (pair: number): void => enqueue(back[pair] as number);
  const eachOut = (node: number, visit: (pair: number) => void): void => {
    for (let pair = offsets[node]!; pair < offsets[node + 1]!; pair++) if (kept[pair] !== GONE) visit(pair);
  };
  const eachIn = (node: number, visit: (pair: number) => void): void => {
    for (let at = inward.offsets[node]!; at < inward.offsets[node + 1]!; at++) {
      const pair = inward.arcs[at] as number;
      if (kept[pair] !== GONE) visit(pair);
    }
  };
  for (let pair = 0; pair < kept.length; pair++) {
    if (kept[pair] === GONE) continue;
    out[sources[pair] as number]!++;
    into[targets[pair] as number]!++;
  }
  for (let pair = 0; pair < kept.length; pair++) {
    const turn = back[pair] as number;
    const own = turn >= 0 && kept[turn] !== GONE ? 1 : 0;
    if (into[sources[pair] as number] === own || out[targets[pair] as number] === own) enqueue(pair);
  }
  for (; queued > 0; taken++) {
    const pair = queue[--queued] as number;
    kept[pair] = GONE;
    const source = sources[pair] as number;
    const target = targets[pair] as number;
    into[target]!--;
    out[source]!--;
    // With one way left to a node, that way's own return has nothing else that leads up to it.
    if (into[target] === 0) eachOut(target, enqueue);
    else if (into[target] === 1) eachIn(target, enqueueBack);
    if (out[source] === 0) eachIn(source, enqueue);
    else if (out[source] === 1) eachOut(source, enqueueBack);
  }
  return taken;
}

function compact({ offsets, targets, back }: Rows, sources: Uint32Array, kept: Uint8Array) {
  const pairOf = Uint32Array.from(kept.keys()).filter((pair) => kept[pair] !== GONE);
  const place = new Int32Array(kept.length).fill(NO_PAIR);
  const keptOffsets = new Uint32Array(offsets.length);
  pairOf.forEach((pair, at) => {
    place[pair] = at;
    keptOffsets[sources[pair]! + 1]!++;
  });
  for (let u = 0; u + 1 < offsets.length; u++) keptOffsets[u + 1]! += keptOffsets[u] as number;
  return {
    offsets: keptOffsets,
    targets: pairOf.map((pair) => targets[pair] as number),
    back: Int32Array.from(pairOf, (pair) => (back[pair]! < 0 ? NO_PAIR : (place[back[pair]!] as number))),
    pairOf,
  };
}
