import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lazyGreedy, type Objective } from "../../src/seeding/lazyGreedy.ts";
import { type Purse, purseOf } from "../../src/seeding/Purse.ts";

/** Nodes that each cover some of twenty things, as bits: coverage is submodular. */
const anyCovers = fc.array(fc.nat(0xfffff), { minLength: 1, maxLength: 9 });
const bits = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
};

function chosen(covers: readonly number[], purse: Purse) {
  const begin = (): Objective => {
    let covered = 0;
    return {
      bounds: covers.map(bits),
      gainOf: (node) => bits(covers[node]! & ~covered),
      take: (node) => {
        covered |= covers[node]!;
      },
    };
  };
  return lazyGreedy(begin, purse, covers.length, null);
}

describe("lazyGreedy", () => {
  it("law: it takes what plain greedy takes, ties to the lower node, and knows what that gains", () => {
    fc.assert(
      fc.property(anyCovers, fc.integer({ min: 1, max: 5 }), (covers, count) => {
        let covered = 0;
        const plain: number[] = [];
        while (plain.length < Math.min(count, covers.length)) {
          const gains = covers.map((each, node) => (plain.includes(node) ? -1 : bits(each & ~covered)));
          const best = gains.indexOf(Math.max(...gains));
          plain.push(best);
          covered |= covers[best]!;
        }
        const { nodes, gain } = chosen(covers, purseOf(count));
        expect([[...nodes], gain]).toEqual([plain, bits(covered)]);
      }),
      { seed: 3 },
    );
  });

  it("law: under a budget it stays within it and reaches half of 1 − 1/e of the best, tried one by one", () => {
    const prices = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(anyCovers, prices, fc.integer({ min: 1, max: 25 }), (covers, costs, budget) => {
        const purse = { count: Infinity, prices: Float64Array.from(costs), budget };
        const { nodes, gain } = chosen(covers, purse);
        expect([...nodes].reduce((sum, node) => sum + costs[node]!, 0)).toBeLessThanOrEqual(budget);
        let best = 0;
        for (let set = 0; set < 1 << covers.length; set++) {
          const members = covers.map((_, node) => node).filter((node) => set & (1 << node));
          if (members.reduce((sum, node) => sum + costs[node]!, 0) > budget) continue;
          best = Math.max(best, bits(members.reduce((all, node) => all | covers[node]!, 0)));
        }
        expect(gain).toBeGreaterThanOrEqual(0.5 * (1 - 1 / Math.E) * best - 1e-9);
      }),
      { seed: 4 },
    );
  });

  it("law: under a budget and a number it keeps to both, and reaches what it would by gains or for the money alone", () => {
    const prices = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 });
    const limits = fc.record({
      budget: fc.integer({ min: 1, max: 25 }),
      count: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(anyCovers, prices, limits, (covers, costs, { budget, count }) => {
        const { nodes, gain } = chosen(covers, { count, prices: Float64Array.from(costs), budget });
        const price = (set: Iterable<number>) => [...set].reduce((sum, node) => sum + costs[node]!, 0);
        const worth = (set: Iterable<number>) => bits([...set].reduce((all, node) => all | covers[node]!, 0));
        expect([nodes.length <= count, price(nodes) <= budget, gain]).toEqual([true, true, worth(nodes)]);
        let best = 0;
        for (let set = 0; set < 1 << covers.length; set++) {
          const members = covers.map((_, node) => node).filter((node) => set & (1 << node));
          if (members.length <= count && price(members) <= budget) best = Math.max(best, worth(members));
        }
        // Of the two limits together twice the whole can be used up: half of 1 − 1/√e is sure.
        expect(gain).toBeGreaterThanOrEqual(0.5 * (1 - 1 / Math.sqrt(Math.E)) * best);
        // Where money is no matter, plain greedy is among what is compared.
        const free = chosen(covers, purseOf(count)).gain;
        if (price(covers.keys()) <= budget) expect(gain).toBeGreaterThanOrEqual(free);
      }),
      { seed: 5 },
    );
  });

  it("given money for two strong ones beside cheap weak ones, then places are not wasted on the cheap", () => {
    const covers = [0b1, 0b10, 0b11111100, 0b1111100000000];
    const purse = { count: 2, prices: Float64Array.of(1, 1, 50, 50), budget: 100 };
    expect([...chosen(covers, purse).nodes]).toEqual([2, 3]);
    expect([...chosen(covers, { ...purse, budget: 60 }).nodes]).toEqual([2, 0]);
  });

  it("given a cheap node of little use and one that costs the whole budget, then the single one is bought", () => {
    const purse = { count: Infinity, prices: Float64Array.of(1, 10), budget: 10 };
    expect([...chosen([0b11, 0b1111111111], purse).nodes]).toEqual([1]);
  });
});
