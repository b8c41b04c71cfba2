import type { TieRows } from "../../network/assembleNetwork.ts";
import { followings } from "./followings.ts";
import { PairSet } from "./PairSet.ts";
import { TieBuffer } from "./TieBuffer.ts";
import { type Stream, shuffle, uniform, wholeBelow } from "./uniform.ts";

type Range = readonly [low: number, high: number];

export interface RelationshipChainParameters {
  readonly people: number;
  readonly communities: number;
  readonly strongTies: number;
  readonly weakTies: number;
  readonly leaders: { readonly share: number; readonly following: number };
  readonly trust: { readonly strong: Range; readonly weak: Range; readonly leaders: Range };
}

export interface RelationshipChain {
  /** Arcs in the direction in which content travels, weighted by trust. */
  readonly rows: TieRows;
  readonly communityOf: Int32Array;
  /** Ascending. */
  readonly leaders: Uint32Array;
}

/** Share of strong ties that lead to anybody in the community instead of a near one; *assumption*. */
const STRONG_REWIRING = 0.2;
/** Tries before a rewired tie stays where it is: only communities where all know all come to that. */
const TRIES = 16;

/**
 * A network made for campaigns. People live in communities of equal size, each a small world of strong,
 * trusted ties; weak ties join people of different communities evenly; a few people are opinion leaders with
 * heavy-tailed followings. It is directed: a strong or weak tie carries content both ways with one trust, a
 * following only from the leader to the follower. Trust is even within the range of its kind; who follows a
 * friend keeps the larger trust. With one community there are no weak ties.
 *
 * Source      strong and weak ties: M. S. Granovetter, Am. J. Sociol. 78 (1973),
 *             https://doi.org/10.1086/225469; communities of 150: R. I. M. Dunbar (1992); small worlds: Watts
 *             & Strogatz (1998). All numbers are *assumptions*
 * Arrays      rows from, to Uint32[arcs], weights Float64[arcs] in the trust ranges
 * Randomness  a stream each for "strong-ties", "weak-ties", "leaders", "followers" and for the trust in each
 *             of the three kinds: changing one of these leaves the others as they were
 * Cost        time O(people + arcs), 16 bytes an arc and a PairSet entry a tie
 * Failure     never for strongTies below the smallest community and weakTies up to half of the other people
 */
export function relationshipChainTies(
  parameters: RelationshipChainParameters,
  streams: (purpose: string) => Stream,
): RelationshipChain {
  const { people, communities } = parameters;
  const weakCount = communities > 1 ? Math.round((people * parameters.weakTies) / 2) : 0;
  const starts = Uint32Array.from({ length: communities + 1 }, (_, i) =>
    Math.floor((i * people) / communities),
  );
  const communityOf = new Int32Array(people);
  for (let i = 0; i < communities; i++) communityOf.fill(i, starts[i], starts[i + 1]);
  const known = new PairSet(people, people * (parameters.strongTies / 2 + 1) + weakCount);
  const strong = strongTies(parameters.strongTies, starts, known, streams("strong-ties"));
  const weak = weakTies(weakCount, communityOf, known, streams("weak-ties"));
  const leaders = drawLeaders(people, parameters.leaders.share, streams("leaders"));
  const { following } = parameters.leaders;
  const follows = followings({ people, leaders, following }, streams("followers"));
  const rows = joinRows(strong.rows(), weak.rows(), follows.rows(), parameters.trust, streams);
  return { rows, communityOf, leaders };
}

/**
 * Each community is a ring on which everybody is tied to the next `mean` ÷ 2 people (a fraction is a chance
 * of one more); then some ties are rewired inside the community.
 */
function strongTies(mean: number, starts: Uint32Array, known: PairSet, stream: Stream): TieBuffer {
  const ties = new TieBuffer(((starts.at(-1) as number) * (mean + 1)) / 2);
  for (let community = 0; community + 1 < starts.length; community++) {
    const start = starts[community] as number;
    const size = (starts[community + 1] as number) - start;
    const firstTie = ties.length;
    for (let place = 0; place < size; place++) {
      const reach = Math.floor(mean / 2 + uniform(stream));
      for (let step = 1; step <= reach; step++) {
        const near = start + ((place + step) % size);
        if (known.add(start + place, near)) ties.add(start + place, near);
      }
    }
    rewire(ties.rows(), firstTie, start, size, known, stream);
  }
  return ties;
}

function rewire(
  { length, from, to }: TieRows,
  first: number,
  start: number,
  size: number,
  known: PairSet,
  stream: Stream,
): void {
  for (let tie = first; tie < length; tie++) {
    if (uniform(stream) >= STRONG_REWIRING) continue;
    const person = from[tie] as number;
    for (let tries = 0; tries < TRIES; tries++) {
      const other = start + wholeBelow(stream, size);
      if (other === person || !known.add(person, other)) continue;
      known.remove(person, to[tie] as number);
      to[tie] = other;
      break;
    }
  }
}

function weakTies(count: number, communityOf: Int32Array, known: PairSet, stream: Stream): TieBuffer {
  const people = communityOf.length;
  const ties = new TieBuffer(count);
  while (ties.length < count) {
    const u = wholeBelow(stream, people);
    const v = wholeBelow(stream, people);
    if (communityOf[u] !== communityOf[v] && known.add(u, v)) ties.add(u, v);
  }
  return ties;
}

function drawLeaders(people: number, share: number, stream: Stream): Uint32Array {
  const order = Uint32Array.from({ length: people }, (_, person) => person);
  shuffle(order, stream);
  return order.slice(0, Math.round(people * share)).sort();
}

/** All arcs in one array, each with its trust; both arcs of a mutual tie have the same. */
function joinRows(
  strong: TieRows,
  weak: TieRows,
  follows: TieRows,
  trust: RelationshipChainParameters["trust"],
  streams: (purpose: string) => Stream,
): TieRows {
  const length = 2 * (strong.length + weak.length) + follows.length;
  const from = new Uint32Array(length);
  const to = new Uint32Array(length);
  const weights = new Float64Array(length);
  let filled = 0;
  const add = (source: number, target: number, weight: number): void => {
    from[filled] = source;
    to[filled] = target;
    weights[filled++] = weight;
  };
  const addAll = (rows: TieRows, [low, high]: Range, stream: Stream, mutual: boolean): void => {
    for (let i = 0; i < rows.length; i++) {
      const u = rows.from[i] as number;
      const v = rows.to[i] as number;
      const weight = low + (high - low) * uniform(stream);
      add(u, v, weight);
      if (mutual) add(v, u, weight);
    }
  };
  addAll(strong, trust.strong, streams("strong-trust"), true);
  addAll(weak, trust.weak, streams("weak-trust"), true);
  addAll(follows, trust.leaders, streams("leader-trust"), false);
  return { length, from, to, weights };
}
