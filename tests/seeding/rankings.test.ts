import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { undirectedRows } from "../../src/network/undirectedRows.ts";
import { ALWAYS_LIMIT } from "../../src/randomness/coins.ts";
import { betweenness } from "../../src/seeding/betweenness.ts";
import { clusteredBlock } from "../../src/seeding/clusteredBlock.ts";
import { communities } from "../../src/seeding/communities.ts";
import { communitySpread } from "../../src/seeding/communitySpread.ts";
import { degreeDiscount } from "../../src/seeding/degreeDiscount.ts";
import { voteRank } from "../../src/seeding/voteRank.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { anyPairs, LAW, neighboursOf, networkOf, type Pair } from "../network/networkOf.ts";
import { specOf } from "../sources/specOf.ts";

const first = (order: Iterable<number>, count: number): number[] => [...order].slice(0, count);
const made = (kind: Parameters<typeof specOf>[0]["kind"], more: object = {}) =>
  generateNetwork(specOf({ kind, ...more }), "ranking");

describe("voteRank", () => {
  it("elects six Florentine families as NetworkX 3.6.1 does (its own tests hold the first four)", () => {
    const { csr, people } = made("florentine-families");
    expect(first(voteRank(csr, null), 6).map((person) => people.labels![person])).toEqual([
      ...["Medici", "Strozzi", "Guadagni", "Castellani", "Albizzi", "Salviati"],
    ]);
  });

  it("law: it elects whom plain counting elects", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const { csr } = networkOf(pairs);
        const audience = Array.from({ length: pairs.people }, (_, u) => [
          ...csr.targets.slice(csr.offsets[u]!, csr.offsets[u + 1]!),
        ]);
        const ability = audience.map(() => 1);
        const loss = csr.targets.length === 0 ? 0 : pairs.people / csr.targets.length;
        const elected: number[] = [];
        for (let turn = 0; turn < pairs.people; turn++) {
          const votes = audience.map((voters, node) =>
            elected.includes(node) ? -1 : voters.reduce((sum, voter) => sum + ability[voter]!, 0),
          );
          const best = votes.indexOf(Math.max(...votes));
          elected.push(best);
          ability[best] = 0;
          for (const voter of audience[best]!) ability[voter] = Math.max(0, ability[voter]! - loss);
        }
        expect([...voteRank(csr, null)]).toEqual(elected);
      }),
      LAW,
    );
  });
});

describe("degreeDiscount", () => {
  it("law: on ties both ways the next one always has the largest d − 2t − (d − t) t p", () => {
    const p = 0.125;
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const network = networkOf({ ...pairs, directed: false });
        const limits = new Uint32Array(network.csr.targets.length).fill(ALWAYS_LIMIT * p);
        const neighbours = neighboursOf(network);
        const chosen: number[] = [];
        for (const node of degreeDiscount(network.csr, limits, null)) {
          const scores = neighbours.map((near, other) => {
            if (chosen.includes(other)) return -Infinity;
            const t = chosen.filter((each) => near.has(each)).length;
            return near.size - 2 * t - (near.size - t) * t * p;
          });
          expect(node).toBe(scores.indexOf(Math.max(...scores)));
          chosen.push(node);
        }
        expect(chosen).toHaveLength(pairs.people);
      }),
      LAW,
    );
  });

  it("given arcs of unequal chances, then an audience counts by them", () => {
    const { csr } = networkOf({
      people: 5,
      directed: true,
      pairs: [
        [0, 2],
        [0, 3],
        [1, 4],
      ],
    });
    const first = (limits: readonly number[]) =>
      degreeDiscount(csr, Uint32Array.from(limits), null).next().value;
    expect(first([10, 10, 10])).toBe(0);
    expect(first([10, 10, 30])).toBe(1);
  });
});

describe("betweenness", () => {
  it("law: on a small network each pair counts 1, shared out among its shortest ways", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const { csr } = networkOf(pairs);
        const n = pairs.people;
        const distance = Array.from({ length: n }, (_, a) =>
          Array.from({ length: n }, (__, b) => (a === b ? 0 : 99) as number),
        );
        for (let u = 0; u < n; u++)
          for (const v of csr.targets.slice(csr.offsets[u]!, csr.offsets[u + 1]!)) distance[u]![v] = 1;
        for (let via = 0; via < n; via++)
          for (let a = 0; a < n; a++)
            for (let b = 0; b < n; b++)
              distance[a]![b] = Math.min(distance[a]![b]!, distance[a]![via]! + distance[via]![b]!);
        const ways = (a: number, b: number): number =>
          a === b
            ? 1
            : [...csr.targets.slice(csr.offsets[a]!, csr.offsets[a + 1]!)]
                .filter((next) => distance[next]![b]! + 1 === distance[a]![b]!)
                .reduce((sum, next) => sum + ways(next, b), 0);
        const { scores, errors } = betweenness(csr, [1, 1]);
        for (let node = 0; node < n; node++) {
          let expected = 0;
          for (let a = 0; a < n; a++)
            for (let b = 0; b < n; b++) {
              if (a === b || a === node || b === node || distance[a]![b]! >= 99) continue;
              if (distance[a]![node]! + distance[node]![b]! !== distance[a]![b]!) continue;
              expected += (ways(a, node) * ways(node, b)) / ways(a, b);
            }
          expect(scores[node]).toBeCloseTo(expected, 9);
          expect(errors[node]).toBe(0);
        }
      }),
      { ...LAW, numRuns: 100 },
    );
  });

  it("given a network too large to look from everybody, then scores come with their errors, which hold", () => {
    const { csr } = made("preferential-attachment", { people: 20_000, ties: 4 });
    const { scores, errors, pivots } = betweenness(csr, [1, 1]);
    const other = betweenness(csr, [2, 2]);
    expect(pivots).toBeLessThan(2000);
    const far = scores.filter((score, node) => {
      const error = Math.hypot(errors[node]!, other.errors[node]!);
      return Math.abs(score - other.scores[node]!) > 2 * error;
    });
    // Two standard errors leave out a twentieth; single nodes are skewed.
    expect(far.length / 20_000).toBeLessThan(0.1);
    expect(Math.max(...errors)).toBeGreaterThan(0);
  });
});

describe("communities", () => {
  const modularity = (pairs: readonly Pair[], communityOf: ArrayLike<number>): number => {
    const degree = new Map<number, number>();
    let inside = 0;
    for (const [a, b] of pairs) {
      const [x, y] = [communityOf[a]!, communityOf[b]!];
      degree.set(x, (degree.get(x) ?? 0) + 1);
      degree.set(y, (degree.get(y) ?? 0) + 1);
      if (x === y) inside++;
    }
    const ties = pairs.length;
    return inside / ties - [...degree.values()].reduce((sum, d) => sum + (d / (2 * ties)) ** 2, 0);
  };

  it("finds those of the karate club, whose best known modularity is 0.4198", () => {
    const network = made("karate-club");
    const { csr } = network;
    const pairs: Pair[] = [];
    for (let u = 0; u < 34; u++)
      for (const v of csr.targets.slice(csr.offsets[u]!, csr.offsets[u + 1]!)) if (u < v) pairs.push([u, v]);
    const found = modularity(pairs, communities(undirectedRows(network)));
    expect(found).toBeGreaterThan(0.41);
    expect(found).toBeLessThan(0.4199);
  });

  it("given cliques joined in a ring, then each is a community; without ties everybody is one", () => {
    const pairs: Pair[] = [0, 1, 2, 3].flatMap((c): Pair[] => [
      ...[0, 1, 2, 3, 4].flatMap((a) =>
        [0, 1, 2, 3, 4].filter((b) => a < b).map((b): Pair => [5 * c + a, 5 * c + b]),
      ),
      [5 * c, (5 * c + 9) % 20],
    ]);
    const found = communities(undirectedRows(networkOf({ people: 20, pairs })));
    expect([...found]).toEqual(Array.from({ length: 20 }, (_, node) => Math.floor(node / 5)));
    expect([...communities(undirectedRows(networkOf({ people: 3, pairs: [] })))]).toEqual([0, 1, 2]);
  });
});

describe("communitySpread", () => {
  it("takes the top of each in proportion to its size, nested in how many are taken", () => {
    const communityOf = Uint32Array.of(0, 0, 0, 0, 0, 0, 1, 1, 1, 2);
    const scores = Float64Array.of(1, 9, 3, 4, 5, 6, 7, 8, 9, 9);
    const order = [...communitySpread(communityOf, scores, null)];
    expect(order.slice(0, 2)).toEqual([1, 8]);
    expect(
      order
        .slice(0, 10)
        .map((node) => communityOf[node])
        .filter((each) => each === 0),
    ).toHaveLength(6);
    const five = order.slice(0, 5).map((node) => communityOf[node]);
    expect([0, 1, 2].map((each) => five.filter((community) => community === each).length)).toEqual([3, 2, 0]);
    expect(order.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe("clusteredBlock", () => {
  it("law: whoever is taken has a tie to the block, unless the block cannot grow", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const network = networkOf(pairs);
        const neighbours = neighboursOf(network);
        const taken: number[] = [];
        for (const node of clusteredBlock(undirectedRows(network), null)) {
          const tiesOf = (other: number) => taken.filter((each) => neighbours[other]!.has(each)).length;
          const open = neighbours.map((_, other) => other).filter((other) => !taken.includes(other));
          const isOutside = tiesOf(node) === 0;
          if (isOutside) expect(open.every((other) => tiesOf(other) === 0)).toBe(true);
          taken.push(node);
        }
        expect(taken).toHaveLength(pairs.people);
      }),
      LAW,
    );
  });
});
