import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Network } from "../../src/network/Network.ts";
import { compilePlans } from "../../src/plans/compilePlans.ts";
import { certifyNodes, chooseNodes, choosingRoot, type SeedingTask } from "../../src/seeding/chooseNodes.ts";
import { purseOf } from "../../src/seeding/Purse.ts";
import { RunSpread } from "../../src/seeding/RunSpread.ts";
import { seedingMethods } from "../../src/seeding/seedingMethods.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { networkOf } from "../network/networkOf.ts";
import { choices, exactSpread } from "../oracles/exactSpread.ts";
import { scenarioOf } from "../plans/scenarioOf.ts";
import { specOf } from "../sources/specOf.ts";

function taskOf(network: Network, particulars: object, count: number): SeedingTask {
  const { plans, problems } = compilePlans(scenarioOf(particulars), network);
  if (plans === undefined) throw new Error(JSON.stringify(problems));
  const purse = purseOf(count);
  return {
    network,
    strengths: null,
    plan: plans[0]!,
    allowed: null,
    purse,
    epsilon: 0.1,
    root: choosingRoot("1"),
  };
}

const made = (kind: Parameters<typeof specOf>[0]["kind"], more: object) =>
  generateNetwork(specOf({ kind, ...more }), "choose");
const attached = made("preferential-attachment", { people: 400, ties: 3 });
const plain = (transmissibility: number) => ({ content: { transmissibility } });
/** Mean sharers in worlds in which nothing was chosen. */
const spread = ({ plan }: SeedingTask, nodes: Uint32Array, worlds = 400) =>
  new RunSpread(plan, worlds, [77, 78]).of(nodes);

describe("chooseNodes", () => {
  it.each(seedingMethods)("by %s: as many as are asked for, each once, the same again", (method) => {
    const task = taskOf(attached, plain(0.05), 12);
    const { nodes, reasons } = chooseNodes(method, task);
    expect(new Set(nodes).size).toBe(12);
    expect(reasons).toEqual([]);
    expect(chooseNodes(method, task).nodes).toEqual(nodes);
  });

  it.each(seedingMethods)(
    "by %s: only people who are allowed, and no more than the budget pays for",
    (method) => {
      const allowed = Uint8Array.from({ length: 400 }, (_, node) => (node % 3 === 0 ? 1 : 0));
      const prices = Float64Array.from({ length: 400 }, (_, node) => 1 + (node % 7));
      const purse = { count: Infinity, prices, budget: 20 };
      const { nodes } = chooseNodes(method, { ...taskOf(attached, plain(0.05), 1), allowed, purse });
      expect([...nodes].every((node) => node % 3 === 0)).toBe(true);
      const spent = [...nodes].reduce((sum, node) => sum + prices[node]!, 0);
      expect(spent).toBeLessThanOrEqual(20);
      expect(spent).toBeGreaterThan(13);
    },
  );

  it("given more than there are, then everybody who is allowed", () => {
    const allowed = Uint8Array.from({ length: 400 }, (_, node) => (node < 5 ? 1 : 0));
    for (const method of seedingMethods) {
      const { nodes } = chooseNodes(method, { ...taskOf(attached, plain(0.05), 50), allowed });
      expect([method, [...nodes].sort()]).toEqual([method, [0, 1, 2, 3, 4]]);
    }
  });

  it("given a cascade, then those who reckon with it reach most, and what is certified of each is seen", () => {
    const task = taskOf(attached, { ...plain(1), ties: { scheme: "weighted-cascade" } }, 10);
    const reached = Object.fromEntries(
      seedingMethods.map((method) => {
        const { nodes, certificate } = chooseNodes(method, task);
        const { lower, upper } = certificate ?? certifyNodes(nodes, task)!;
        const seen = spread(task, nodes);
        expect([method, lower < seen * 1.05, seen < upper * 1.05]).toEqual([method, true, true]);
        return [method, seen];
      }),
    );
    const best = Math.max(...Object.values(reached));
    expect(reached.opim).toBeGreaterThan(0.95 * best);
    expect(reached.greedy).toBeGreaterThan(0.95 * best);
    expect(reached.random).toBeLessThan(0.6 * best);
  });

  it("given a horizon in rounds, then both are certified for what is reached until then", () => {
    const task = taskOf(attached, { ...plain(0.2), horizon: 2 }, 5);
    for (const method of ["greedy", "opim"] as const) {
      const { nodes, certificate, reasons } = chooseNodes(method, task);
      expect(reasons).toEqual([]);
      expect(certificate!.ratio).toBeGreaterThan(1 - 1 / Math.E - 0.1);
      expect(spread(task, nodes, 2000)).toBeGreaterThan(certificate!.lower);
      expect(spread(task, nodes, 2000)).toBeLessThan(certificate!.upper);
    }
  });

  it("given that a second viewing is needed, then there is no guarantee, and people who know each other are chosen", () => {
    const ring = made("ring", { people: 200, ties: 4 });
    const contagion = { kind: "reinforced", response: [0, 1] };
    const task = taskOf(ring, { content: { transmissibility: 1, contagion } }, 2);
    const { nodes, reasons, certificate, side } = chooseNodes("opim", task);
    expect([reasons, certificate, side]).toEqual([["rising-response"], undefined, expect.any(String)]);
    // Two neighbours take the whole ring; any others stay alone.
    expect(spread(task, nodes, 5)).toBe(200);
    expect(spread(task, Uint32Array.of(0, 100), 5)).toBe(2);
    expect(spread(task, chooseNodes("random", task).nodes, 5)).toBe(2);
  });

  it("given content of which a list of topics takes notice, then the choice is one by runs, and says why", () => {
    const channels = { square: { hotTopic: { shares: 6, window: 2, people: 5, for: 4 } } };
    const { reasons, atMost, nodes } = chooseNodes(
      "greedy",
      taskOf(attached, { ...plain(0.05), channels }, 4),
    );
    expect([reasons, atMost, nodes.length]).toEqual([["hot-topic"], undefined, 4]);
  });

  it("given opinions, then the bound above holds for the choice", () => {
    const audience = { segments: { all: { share: 1, positivity: 0.8, defence: 0.1 } } };
    const content = { transmissibility: 0.1, negativity: { transmissibility: 1.5 } };
    const task = taskOf(attached, { content, audience }, 8);
    const { reasons, atMost, nodes } = chooseNodes("opim", task);
    expect(reasons).toEqual(["opinions"]);
    const seen = spread(task, nodes);
    expect(seen).toBeLessThan(atMost!.people);
    expect(seen).toBeGreaterThan(spread(task, chooseNodes("random", task).nodes));
  });
});

describe("degree discount, CELF and OPIM-C, where every world can be enumerated", () => {
  const people = 12;
  const chance = 0.35;
  const anyTies = fc.uniqueArray(
    fc.tuple(fc.nat(people - 1), fc.nat(people - 1)).filter(([from, to]) => from !== to),
    { minLength: 6, maxLength: 12, selector: ([from, to]) => from * people + to },
  );

  it("law: runs of those chosen agree with their exact spread, and greedy ones reach 1 − 1/e of the best", () => {
    fc.assert(
      fc.property(anyTies, (pairs) => {
        const exact = exactSpread(
          people,
          pairs.map(([from, to]) => ({ from, to, chance })),
        );
        const best = Math.max(...[...choices(people, 3)].map(exact));
        const task = taskOf(networkOf({ people, pairs, directed: true }), plain(chance), 3);
        for (const method of ["degree-discount", "greedy", "opim"] as const) {
          const { nodes, certificate } = chooseNodes(method, task);
          const reach = exact(nodes);
          const worlds = 4000;
          // Sharers lie between 3 and 12, so that their deviation is at most half of 9.
          expect(Math.abs(spread(task, nodes, worlds) - reach)).toBeLessThan((4 * 4.5) / Math.sqrt(worlds));
          if (method === "degree-discount") continue;
          expect(reach).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best);
          expect(certificate!.lower).toBeLessThanOrEqual(reach + 1e-6);
          expect(certificate!.upper).toBeGreaterThanOrEqual(best - 1e-6);
        }
      }),
      { seed: 38, numRuns: 12 },
    );
  });
});

describe("leaders against people at random, on preferential attachment", () => {
  const network = made("preferential-attachment", { people: 1000, ties: 4 });
  const worlds = 2000;
  /** Mean over worlds, each with people of its own at random. */
  const atRandom = (task: SeedingTask) => {
    const order = chooseNodes("random", { ...task, purse: purseOf(1000) }).nodes;
    const groups = Array.from({ length: 100 }, (_, i) => order.slice(10 * i, 10 * i + 10));
    const sums = groups.map((nodes, i) => new RunSpread(task.plan, worlds / 100, [i, 5]).of(nodes));
    return sums.reduce((sum, each) => sum + each, 0) / groups.length;
  };

  // Known before, on another network of this kind: 68.4 against 23.9, and 434.7 against 444.5.
  it("where nothing spreads by itself, degree beats random by far", () => {
    const task = taskOf(network, plain(0.05), 10);
    expect(spread(task, chooseNodes("degree", task).nodes, worlds) / 68.4).toBeCloseTo(1, 1);
    expect(atRandom(task) / 23.9).toBeCloseTo(1, 1);
  });

  it("where it does, people at random are as good or better: hubs reach the same people", () => {
    const task = taskOf(network, plain(0.15), 10);
    const degree = spread(task, chooseNodes("degree", task).nodes, worlds);
    const random = atRandom(task);
    expect(degree / 434.7).toBeCloseTo(1, 1);
    expect(random / 444.5).toBeCloseTo(1, 1);
    expect(random).toBeGreaterThan(degree);
  });
});
