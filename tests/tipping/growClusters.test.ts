import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Purpose } from "../../src/randomness/Purpose.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { draw, worldKey } from "../../src/randomness/WorldKey.ts";
import { visitBinomial } from "../../src/statistics/visitBinomial.ts";
import { Clusters } from "../../src/tipping/Clusters.ts";
import type { EvenTies } from "../../src/tipping/evenTies.ts";
import { evenTies } from "../../src/tipping/evenTies.ts";
import { growClusters } from "../../src/tipping/growClusters.ts";
import { sweepReach } from "../../src/tipping/sweepReach.ts";
import { networkOf, type Pair } from "../network/networkOf.ts";
import {
  completeNetwork,
  cycleNetwork,
  type SmallNetwork,
  starNetwork,
  twoTriangles,
} from "../oracles/smallNetworks.ts";
import { tippingPlan } from "./tippingPlan.ts";

function tiesOf({ nodes, ties }: SmallNetwork): EvenTies {
  const found = evenTies(tippingPlan(networkOf({ people: nodes, pairs: ties })));
  if ("uneven" in found) throw new Error(found.uneven);
  return found.ties;
}

function* permutations(items: readonly number[]): Generator<number[]> {
  if (items.length === 0) yield [];
  for (const [i, first] of items.entries()) {
    for (const rest of permutations(items.toSpliced(i, 1))) yield [first, ...rest];
  }
}

const orders = (count: number) => permutations(Array.from({ length: count }, (_, tie) => tie));

/** Sizes of all clusters of some ties, the largest first. */
function sizesOf(ties: EvenTies, open: readonly number[]): number[] {
  const label = Array.from({ length: ties.nodes }, (_, node) => node);
  for (const tie of open) {
    const [from, to] = [label[ties.a[tie]!]!, label[ties.b[tie]!]!];
    for (const [node, each] of label.entries()) if (each === from) label[node] = to;
  }
  const sizes = new Map<number, number>();
  for (const each of label) sizes.set(each, (sizes.get(each) ?? 0) + 1);
  return [...sizes.values()].sort((one, other) => other - one);
}

const anyNetwork = fc.integer({ min: 1, max: 9 }).chain((nodes) => {
  const pairs = completeNetwork(nodes).ties;
  return fc.shuffledSubarray([...pairs]).map((ties): SmallNetwork => ({ nodes, ties }));
});

describe("clusters that grow tie by tie", () => {
  it("have at every step the sizes that counting anew gives, and the largest jump where it is", () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const ties = tiesOf(network);
        const order = Uint32Array.from({ length: ties.count }, (_, tie) => ties.count - 1 - tie);
        const { largest, second, squares, gapAt } = growClusters(ties, order);
        for (let step = 0; step <= ties.count; step++) {
          const sizes = sizesOf(ties, [...order.subarray(0, step)]);
          expect([largest[step], second[step]]).toEqual([sizes[0], sizes[1] ?? 0]);
          expect(squares[step]).toBe(sizes.reduce((sum, size) => sum + size * size, 0));
        }
        const jumps = Array.from(order, (_, i) => largest[i + 1]! - largest[i]!);
        expect(gapAt).toBe(ties.count === 0 ? 0 : 1 + jumps.indexOf(Math.max(...jumps)));
      }),
      { seed: 51, numRuns: 500 },
    );
  });
});

describe("over all orders of opening, averaged over the number of open ties", () => {
  /** Mean reach from node 0 by number of open ties, then over the binomial law of that number. */
  function exactReach(network: SmallNetwork, chance: number): number {
    const ties = { ...tiesOf(network), uniform: null };
    const steps = Float64Array.from({ length: ties.count + 1 }, (_, step) => step);
    const keys = steps.subarray(1);
    const reach = new Uint32Array(steps.length);
    const sums = new Float64Array(steps.length);
    let count = 0;
    for (const order of orders(ties.count)) {
      sweepReach(ties, { order: Uint32Array.from(order), keys }, [0], steps, reach);
      for (const [step, each] of reach.entries()) sums[step]! += each;
      count++;
    }
    let mean = 0;
    const total = visitBinomial(ties.count, chance, (open, weight) => {
      mean += (weight * sums[open]!) / count;
    });
    return mean / total;
  }

  it.each([
    ["triangle", cycleNetwork(3), [1.218, 1.726, 2.25]],
    ["cycle of four", cycleNetwork(4), [1.2217, 1.8097, 2.5625]],
    ["four all tied", completeNetwork(4), [1.358104, 2.316556, 3.25]],
    ["two triangles and a bridge", twoTriangles, [1.2312762, 1.9139614, 2.953125]],
    ["star of six from its hub", starNetwork(6), [1.5, 2.5, 3.5]],
  ])("reach on the %s is its polynomial, at .1, .3 and .5", (_, network, known) => {
    for (const [i, chance] of [0.1, 0.3, 0.5].entries()) {
      expect(exactReach(network, chance)).toBeCloseTo(known[i]!, 10);
    }
  });
});

/**
 * The rectangle of L + 1 columns and L rows that is its own dual: left and right columns count as one node each,
 * and the ties within them are left out.
 */
function selfDual(length: number): { nodes: number; ties: Pair[] } {
  const node = (x: number, y: number) => (x === 0 ? 0 : x === length ? 1 : 2 + (x - 1) * length + y);
  const ties: Pair[] = [];
  for (let y = 0; y < length; y++) {
    for (let x = 0; x < length; x++) ties.push([node(x, y), node(x + 1, y)]);
    for (let x = 1; x < length && y + 1 < length; x++) ties.push([node(x, y), node(x, y + 1)]);
  }
  return { nodes: 2 + (length - 1) * length, ties };
}

/** In how many sets of open ties left and right are one cluster, by the number of open ties. */
function crossings({ nodes, ties }: ReturnType<typeof selfDual>): number[] {
  const counts = new Array<number>(ties.length + 1).fill(0);
  for (let set = 0; set < 2 ** ties.length; set++) {
    const clusters = new Clusters(nodes);
    let open = 0;
    for (const [tie, [from, to]] of ties.entries()) {
      if ((set & (1 << tie)) === 0) continue;
      open++;
      const [one, other] = [clusters.rootOf(from), clusters.rootOf(to)];
      if (one !== other) clusters.join(one, other);
    }
    if (clusters.rootOf(0) === clusters.rootOf(1)) counts[open]!++;
  }
  return counts;
}

describe("a square lattice whose places open one after another, and not its ties", () => {
  it("grows most at .592746 of its places, finite size allowed for", () => {
    const side = 120;
    const node = (x: number, y: number) => (y % side) * side + (x % side);
    const ties = Array.from({ length: side * side }, (_, place): [number, number][] => {
      const [x, y] = [place % side, Math.floor(place / side)];
      return [
        [place, node(x + 1, y)],
        [place, node(x, y + 1)],
      ];
    }).flat();
    const lattice = tiesOf({ nodes: side * side, ties });
    const gaps = Array.from({ length: 12 }, (_, sweep) => {
      const key = worldKey(rootKey("places"), sweep, Purpose.order);
      const opens = Float64Array.from({ length: side * side }, (_, place) => draw(key, place, 0) / 2 ** 32);
      // A tie is there once both of its ends are.
      const opensAt = (tie: number) => Math.max(opens[lattice.a[tie]!]!, opens[lattice.b[tie]!]!);
      const order = Uint32Array.from({ length: lattice.count }, (_, tie) => tie).sort(
        (one, other) => opensAt(one) - opensAt(other),
      );
      const { gapAt } = growClusters(lattice, order);
      return opensAt(order[gapAt - 1]!);
    });
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    expect(Math.abs(mean - 0.592746)).toBeLessThan(0.02);
  });
});

describe("a rectangle that is its own dual", () => {
  it("of two rows is crossed by 0, 0, 2, 8, 5, 1 sets of 0 … 5 open ties", () => {
    expect(crossings(selfDual(2))).toEqual([0, 0, 2, 8, 5, 1]);
  });

  it.each([1, 2, 3])("of %d rows is crossed in exactly half of all sets", (length) => {
    const rectangle = selfDual(length);
    const crossed = crossings(rectangle).reduce((sum, count) => sum + count, 0);
    expect(2 * crossed).toBe(2 ** rectangle.ties.length);
  });
});
