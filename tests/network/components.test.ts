import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { components } from "../../src/network/components.ts";
import { anyPairs, LAW, neighboursOf, networkOf, type Pair } from "./networkOf.ts";

/** Spreads each label by hand until nothing changes. */
function naiveLabels(neighbours: readonly Set<number>[]): number[] {
  const lowest = neighbours.map((_, person) => person);
  for (let round = 0; round < neighbours.length; round++) {
    neighbours.forEach((others, u) => {
      for (const v of others) lowest[u] = Math.min(lowest[u]!, lowest[v]!);
    });
  }
  const distinct = [...new Set(lowest)].sort((a, b) => a - b);
  return lowest.map((person) => distinct.indexOf(person));
}

describe("components", () => {
  it("labels people as spreading the lowest number of each part would", () => {
    fc.assert(
      fc.property(anyPairs, (rows) => {
        const network = networkOf(rows);
        const labels = naiveLabels(neighboursOf(network));
        const found = components(network.csr);
        expect([...found.labels]).toEqual(labels);
        expect(found.count).toBe(Math.max(...labels) + 1);
        expect([...found.sizes]).toEqual(
          [...Array(found.count).keys()].map((label) => labels.filter((other) => other === label).length),
        );
        expect(found.largest).toBe(Math.max(...found.sizes));
      }),
      LAW,
    );
  });

  it("joins a path of 100,000 people given from its far end", () => {
    const people = 100_000;
    const pairs = Array.from({ length: people - 1 }, (_, i): Pair => [people - 1 - i, people - 2 - i]);
    const { csr } = networkOf({ people, pairs, directed: true });
    expect(components(csr)).toMatchObject({ count: 1, largest: people });
  });

  it("finds none in an empty network", () => {
    expect(components(networkOf({ people: 0, pairs: [] }).csr)).toMatchObject({ count: 0, largest: 0 });
  });
});
