import type { TieRows } from "../../network/assembleNetwork.ts";
import { PairSet } from "./PairSet.ts";
import { type Stream, uniform, wholeBelow } from "./uniform.ts";

/** Switches tried per tie: enough to forget the network they begin with. */
const SWITCHES_PER_TIE = 20;

/**
 * A random network in which person i has exactly degrees[i] ties: one such network is built, then the ends of
 * randomly chosen ties are switched again and again wherever no loop or parallel tie comes of it.
 *
 * Source      V. Havel (1955) and S. L. Hakimi (1962) for the first network; switching: R. Milo et al., "On
 *             the uniform generation of random graphs with prescribed degree sequences",
 *             https://arxiv.org/abs/cond-mat/0312028
 * Arrays      degrees, one per person → rows from, to Uint32[half their sum]
 * Randomness  `stream`: 20 switches a tie
 * Cost        time O(people · log people + ties), a PairSet entry and 8 bytes a tie
 * Failure     never for degrees that a network can have (isGraphical)
 */
export function configurationTies(
  { degrees }: { readonly degrees: readonly number[] },
  stream: Stream,
): TieRows {
  const rows = buildTies(degrees);
  switchTies(rows, degrees.length, stream);
  return rows;
}

/**
 * Whoever is owed most ties gets them from those who are owed most of the rest. People stay in descending
 * order of ties owed: of a run of equals that is needed in part only, the last ones are taken.
 */
function buildTies(degrees: readonly number[]): TieRows {
  const order = Uint32Array.from(degrees, (_, person) => person);
  order.sort((a, b) => (degrees[b] as number) - (degrees[a] as number) || a - b);
  const owed = Float64Array.from(order, (person) => degrees[person] as number);
  const length = owed.reduce((sum, degree) => sum + degree, 0) / 2;
  const from = new Uint32Array(length);
  const to = new Uint32Array(length);
  let filled = 0;
  const take = (place: number, start: number, end: number): void => {
    for (let other = start; other < end; other++) {
      owed[other]!--;
      from[filled] = order[place] as number;
      to[filled++] = order[other] as number;
    }
  };
  for (let place = 0; place < owed.length; place++) {
    const end = place + 1 + (owed[place] as number);
    if (end === place + 1) break;
    const least = owed[end - 1] as number;
    let runStart = end - 1;
    while (runStart > place + 1 && owed[runStart - 1] === least) runStart--;
    const runEnd = endOfRun(owed, end - 1);
    take(place, runEnd - (end - runStart), runEnd);
    take(place, place + 1, runStart);
  }
  return { length, from, to, weights: null };
}

/** Where the run of equal values ends that `place` is in. */
function endOfRun(descending: Float64Array, place: number): number {
  let low = place;
  let high = descending.length;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (descending[middle] === descending[place]) low = middle;
    else high = middle;
  }
  return high;
}

function switchTies({ length, from, to }: TieRows, people: number, stream: Stream): void {
  const known = new PairSet(people, length);
  for (let tie = 0; tie < length; tie++) known.add(from[tie] as number, to[tie] as number);
  for (let round = 0; round < SWITCHES_PER_TIE * length; round++) {
    const tie = wholeBelow(stream, length);
    const other = wholeBelow(stream, length);
    const swapped = uniform(stream) < 0.5;
    const u = from[tie] as number;
    const v = to[tie] as number;
    const x = (swapped ? to[other] : from[other]) as number;
    const y = (swapped ? from[other] : to[other]) as number;
    if (tie === other || u === x || v === y || known.has(u, x) || known.has(v, y)) continue;
    known.remove(u, v);
    known.remove(x, y);
    known.add(u, x);
    known.add(v, y);
    to[tie] = x;
    from[other] = v;
    to[other] = y;
  }
}
