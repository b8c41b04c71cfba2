import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findings, projections } from "../../src/projections/findings.ts";
import type { Projection } from "../../src/projections/Projection.ts";
import { type HandmadeRun, handmadeFrame, type ViewRows } from "./handmadeFrame.ts";
import { randomContext, randomRuns } from "./randomRuns.ts";

const all: readonly Projection<unknown, unknown>[] = [...Object.values(projections), findings].map(
  (projection) => projection as unknown as Projection<unknown, unknown>,
);

/** Finishing is only defined once something was folded. */
const someRuns = randomRuns.filter((runs) => runs.length > 0);

/** Cuts a list at places that `cuts` names; parts may be empty. */
function split<Item>(items: readonly Item[], cuts: readonly number[]): Item[][] {
  const parts: Item[][] = cuts.map(() => []);
  for (const [i, item] of items.entries()) parts[(cuts[i % cuts.length] as number) % cuts.length]?.push(item);
  return parts;
}

describe.each(all.map((projection) => [projection.name, projection] as const))("%s", (_, projection) => {
  const fold = (runs: readonly HandmadeRun[], views: ViewRows = "each"): unknown =>
    projection.evolve(projection.initial(randomContext), handmadeFrame(runs, views));
  // Numbers are written so that they read back as the same bits: equal texts are equal findings.
  const told = (state: unknown): string => JSON.stringify(projection.finish(state, randomContext));

  it("folds two frames as it merges the folds of each: fold(a ++ b) = merge(fold a, fold b)", () => {
    fc.assert(
      fc.property(someRuns, fc.nat(8), (runs, cut) => {
        const a = runs.slice(0, cut);
        const b = runs.slice(cut);
        const whole = fold(runs);
        const merged = projection.merge(fold(a), fold(b));
        const oneByOne = projection.evolve(fold(a), handmadeFrame(b));
        expect(merged).toEqual(whole);
        expect(oneByOne).toEqual(whole);
        expect(told(merged)).toBe(told(whole));
      }),
      { seed: 11, numRuns: 30 },
    );
  });

  it("merges associatively and commutatively, and leaves what it merges alone", () => {
    fc.assert(
      fc.property(someRuns, fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }), (runs, cuts) => {
        const [a, b, c] = split(runs, cuts).map((part) => fold(part));
        const before = structuredClone([a, b, c]);
        const left = projection.merge(projection.merge(a, b), c);
        const right = projection.merge(a, projection.merge(b, c));
        const turned = projection.merge(c, projection.merge(b, a));
        expect(right).toEqual(left);
        expect(turned).toEqual(left);
        expect(told(turned)).toBe(told(left));
        expect([a, b, c]).toEqual(before);
      }),
      { seed: 12, numRuns: 30 },
    );
  });

  it("does not depend on the order of runs", () => {
    fc.assert(
      fc.property(someRuns, (runs) => {
        expect(told(fold([...runs].reverse()))).toBe(told(fold(runs)));
      }),
      { seed: 13, numRuns: 30 },
    );
  });

  it("folds one view row a tick and one a person to the same finding", () => {
    fc.assert(
      fc.property(someRuns, (runs) => {
        expect(told(fold(runs, "counts"))).toBe(told(fold(runs, "each")));
      }),
      { seed: 14, numRuns: 30 },
    );
  });

  it("given more worlds than were announced, then it grows, and its finding is the same", () => {
    const surprised = { ...randomContext, worlds: 1 };
    fc.assert(
      fc.property(someRuns, (runs) => {
        const state = projection.evolve(projection.initial(surprised), handmadeFrame(runs));
        expect(JSON.stringify(projection.finish(state, surprised))).toBe(told(fold(runs)));
      }),
      { seed: 16, numRuns: 20 },
    );
  });

  it("has a state that passes between threads, and a finding that is JSON without null", () => {
    fc.assert(
      fc.property(someRuns, (runs) => {
        const state = fold(runs);
        expect(told(structuredClone(state))).toBe(told(state));
        expect(told(state)).not.toContain("null");
      }),
      { seed: 15, numRuns: 30 },
    );
  });
});
