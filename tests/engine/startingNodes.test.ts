import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CompiledStarter } from "../../src/engine/CompiledPlan.ts";
import { type StartingPlan, startingNodes } from "../../src/engine/startingNodes.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";

const root = rootKey("starting");
const drawn = (count: number, allowed: readonly number[] | null = null, nodes = 200): CompiledStarter => ({
  tick: 0,
  nodes: new Uint32Array(0),
  randomCount: count,
  allowed: allowed && Uint8Array.from({ length: nodes }, (_, node) => (allowed.includes(node) ? 1 : 0)),
});
const fixed = (...nodes: number[]): CompiledStarter => ({
  tick: 0,
  nodes: Uint32Array.from(nodes),
  randomCount: 0,
  allowed: null,
});
const planOf = (starters: readonly CompiledStarter[], nodes = 200): StartingPlan => ({
  root,
  nodes,
  starters,
});

function startsOf(plan: StartingPlan, world: number): number[][] {
  const taken = new Uint8Array(plan.nodes);
  const starts = startingNodes(plan, world, taken).map((nodes) => [...nodes]);
  expect(taken.every((mark) => mark === 0)).toBe(true);
  return starts;
}

describe("startingNodes", () => {
  it("given fixed nodes only, then they start as compiled, in every world", () => {
    const plan = planOf([fixed(3, 1), fixed(7)]);
    expect(startsOf(plan, 0)).toEqual([[3, 1], [7]]);
    expect(startsOf(plan, 99)).toEqual([[3, 1], [7]]);
  });

  it("given a random pick, then it is drawn anew in each world, and the same again in the same world", () => {
    const plan = planOf([drawn(5)]);
    const worlds = Array.from({ length: 20 }, (_, world) => startsOf(plan, world)[0]!.join());
    expect(new Set(worlds).size).toBe(20);
    expect(startsOf(plan, 7)[0]!.join()).toBe(worlds[7]);
  });

  it("law: picks are nested in their count", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 199 }), (world, count) => {
        const fewer = startsOf(planOf([drawn(count)]), world)[0]!;
        const more = startsOf(planOf([drawn(count + 1)]), world)[0]!;
        expect(fewer).toHaveLength(count);
        expect(new Set(more).size).toBe(count + 1);
        expect(more.slice(0, count)).toEqual(fewer);
      }),
      { seed: 11 },
    );
  });

  it("given two plans with the same pick, then both start from the same people in the same world", () => {
    const alone = startsOf(planOf([drawn(4)]), 12)[0];
    expect(startsOf(planOf([drawn(4), drawn(3)]), 12)[0]).toEqual(alone);
    expect(startsOf(planOf([drawn(2), drawn(2)]), 12).flat()).toEqual(alone);
  });

  it("given people who start anyway, then a random pick passes them over, wherever they stand in the plan", () => {
    const free = startsOf(planOf([drawn(6)]), 3)[0]!;
    const [first, second] = free as [number, number];
    expect(startsOf(planOf([drawn(4), fixed(first, second)]), 3)).toEqual([free.slice(2), [first, second]]);
    expect(startsOf(planOf([fixed(first, second), drawn(4)]), 3)[1]).toEqual(free.slice(2));
  });

  it("law: with some allowed, the pick is the world's order of all without the others", () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.uniqueArray(fc.nat(199), { minLength: 1, maxLength: 60 }),
        (world, allowed) => {
          const everybody = startsOf(planOf([drawn(200)]), world)[0]!;
          const picked = startsOf(planOf([drawn(allowed.length, allowed)]), world)[0]!;
          expect(picked).toEqual(everybody.filter((node) => allowed.includes(node)));
        },
      ),
      { seed: 12 },
    );
  });

  it("given more asked for than are left, then all who are left start", () => {
    expect(startsOf(planOf([drawn(9, [4, 8])]), 0)[0]!.toSorted((a, b) => a - b)).toEqual([4, 8]);
    expect(startsOf(planOf([drawn(3)], 2), 0)[0]).toHaveLength(2);
  });

  it("given a few of very many people, then a prefix of the order gives the same as the whole of it", () => {
    const nodes = 50_000;
    const few = startsOf(planOf([drawn(3)], nodes), 5)[0];
    const all = startsOf(planOf([drawn(nodes)], nodes), 5)[0]!;
    expect(new Set(all).size).toBe(nodes);
    expect(all.slice(0, 3)).toEqual(few);
  });

  it("law: everybody is as likely to be picked, within four standard errors", () => {
    const worlds = 4000;
    const counts = new Uint32Array(40);
    for (let world = 0; world < worlds; world++) {
      for (const node of startsOf(planOf([drawn(10)], 40), world)[0]!) counts[node]!++;
    }
    const expected = worlds / 4;
    const deviation = Math.sqrt(worlds * 0.25 * 0.75);
    for (const count of counts) expect(Math.abs(count - expected)).toBeLessThan(4 * deviation);
  });
});
