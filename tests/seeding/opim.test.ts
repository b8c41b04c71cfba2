import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { celf } from "../../src/seeding/celf.ts";
import { opim } from "../../src/seeding/opim.ts";
import { purseOf } from "../../src/seeding/Purse.ts";
import { choices, exactSpread, exactThresholdSpread, modelOf } from "../oracles/exactSpread.ts";
import { anyChanceArcs } from "./anyArcs.ts";

const GREEDY = 1 - 1 / Math.E;
const NODES = 12;
const root = [5, 6] as const;
const everySet = [...choices(NODES, 3)];

describe("OPIM-C and CELF against all choices, each enumerated world by world", () => {
  const problem = anyChanceArcs(NODES, 11);

  it("law: lower ≤ spread of the choice ≤ best spread ≤ upper, and the ratio reaches 1 − 1/e − ε", () => {
    fc.assert(
      fc.property(problem, (arcs) => {
        const spread = exactSpread(NODES, arcs);
        const { nodes, certificate } = opim(modelOf(NODES, arcs), {
          ...{ purse: purseOf(3), allowed: null, epsilon: 0.1, root },
        });
        const best = Math.max(...everySet.map(spread));
        expect(certificate.lower).toBeLessThanOrEqual(spread(nodes) + 1e-6);
        expect(certificate.upper).toBeGreaterThanOrEqual(best - 1e-6);
        expect(certificate.ratio).toBeGreaterThanOrEqual(GREEDY - 0.1);
        expect(certificate.ratio).toBeCloseTo(certificate.lower / certificate.upper, 12);
        expect(spread(nodes)).toBeGreaterThanOrEqual((GREEDY - 0.1) * best);
      }),
      { seed: 31, numRuns: 60 },
    );
  });

  it("law: and so whatever shortfall is asked for, in whatever luck", () => {
    const shortfall = fc.constantFrom(0.02, 0.1, 0.3, 0.6);
    fc.assert(
      fc.property(problem, shortfall, fc.nat(), fc.integer({ min: 1, max: 4 }), (arcs, epsilon, luck, k) => {
        const spread = exactSpread(NODES, arcs);
        const options = { purse: purseOf(k), allowed: null, epsilon, root: [luck >>> 0, 9] as const };
        const { nodes, certificate } = opim(modelOf(NODES, arcs), options);
        expect(certificate.lower).toBeLessThanOrEqual(spread(nodes) + 1e-6);
        expect(certificate.upper).toBeGreaterThanOrEqual(
          Math.max(...[...choices(NODES, k)].map(spread)) - 1e-6,
        );
        expect(certificate.ratio).toBeGreaterThanOrEqual(GREEDY - epsilon);
      }),
      { seed: 37, numRuns: 30 },
    );
  });

  it("law: any other choice is certified too, and truly", () => {
    fc.assert(
      fc.property(problem, fc.constantFrom(...everySet), (arcs, other) => {
        const options = { purse: purseOf(3), allowed: null, epsilon: 0.1, root };
        const { lower, ratio } = opim(modelOf(NODES, arcs), options).certify(Uint32Array.from(other));
        const spread = exactSpread(NODES, arcs);
        expect(lower).toBeLessThanOrEqual(spread(other) + 1e-6);
        expect(ratio).toBeLessThanOrEqual(spread(other) / Math.max(...everySet.map(spread)) + 1e-6);
      }),
      { seed: 32, numRuns: 40 },
    );
  });

  it("law: under thresholds as well", () => {
    fc.assert(
      fc.property(anyChanceArcs(7, 12), (arcs) => {
        const into = (node: number) => arcs.filter(({ to }) => to === node);
        const shared = arcs.map((arc) => ({ ...arc, chance: arc.chance / into(arc.to).length }));
        const spread = exactThresholdSpread(
          7,
          shared.map(({ from, to, chance }) => ({ from, to, weight: chance })),
        );
        const model = modelOf(7, shared, "threshold");
        const { nodes, certificate } = opim(model, { purse: purseOf(2), allowed: null, epsilon: 0.1, root });
        const best = Math.max(...[...choices(7, 2)].map(spread));
        expect(certificate.lower).toBeLessThanOrEqual(spread(nodes) + 1e-6);
        expect(certificate.upper).toBeGreaterThanOrEqual(best - 1e-6);
        expect(spread(celf(model, purseOf(2), null, root).nodes)).toBeGreaterThanOrEqual(GREEDY * best);
      }),
      { seed: 33, numRuns: 40 },
    );
  });

  it("law: within a budget, and a number beside it, the bound holds for all that it pays for", () => {
    const prices = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: NODES, maxLength: NODES });
    fc.assert(
      fc.property(problem, prices, fc.constantFrom(Infinity, 2), (arcs, costs, count) => {
        const spread = exactSpread(NODES, arcs);
        const purse = { count, prices: Float64Array.from(costs), budget: 12 };
        const { nodes, certificate } = opim(modelOf(NODES, arcs), {
          purse,
          allowed: null,
          epsilon: 0.1,
          root,
        });
        const price = (chosen: Iterable<number>) => [...chosen].reduce((sum, node) => sum + costs[node]!, 0);
        const sizes = [1, 2, 3].filter((k) => k <= count);
        const affordable = sizes.flatMap((k) => [...choices(NODES, k)]).filter((set) => price(set) <= 12);
        const best = Math.max(...affordable.map(spread));
        expect([price(nodes) <= 12, nodes.length <= count]).toEqual([true, true]);
        expect(certificate.lower).toBeLessThanOrEqual(spread(nodes) + 1e-6);
        expect(certificate.upper).toBeGreaterThanOrEqual(best - 1e-6);
        const least = count === Infinity ? GREEDY : 1 - 1 / Math.sqrt(Math.E);
        expect(spread(nodes)).toBeGreaterThanOrEqual(0.5 * least * best);
      }),
      { seed: 34, numRuns: 40 },
    );
  });

  it("law: greedy on common worlds reaches 1 − 1/e of the best", () => {
    fc.assert(
      fc.property(problem, (arcs) => {
        const spread = exactSpread(NODES, arcs);
        const { nodes } = celf(modelOf(NODES, arcs), purseOf(3), null, root);
        expect(new Set(nodes).size).toBe(3);
        expect(spread(nodes)).toBeGreaterThanOrEqual(GREEDY * Math.max(...everySet.map(spread)));
      }),
      { seed: 35, numRuns: 60 },
    );
  });

  it("given who may be chosen, then nobody else is", () => {
    const arcs = [0, 1, 2, 3].map((to) => ({ from: 5, to, chance: 0.9 }));
    const allowed = Uint8Array.from({ length: NODES }, (_, node) => (node === 5 ? 0 : 1));
    const model = modelOf(NODES, arcs);
    expect([...opim(model, { purse: purseOf(2), allowed, epsilon: 0.1, root }).nodes]).not.toContain(5);
    expect([...celf(model, purseOf(2), allowed, root).nodes]).not.toContain(5);
    expect(celf(model, purseOf(1), null, root).nodes[0]).toBe(5);
  });
});
