import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { startingNodes } from "../../src/engine/startingNodes.ts";
import { tieStrengths } from "../../src/network/tieStrengths.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { evenTies } from "../../src/tipping/evenTies.ts";
import { networkThresholds } from "../../src/tipping/networkThresholds.ts";
import { planTipping } from "../../src/tipping/planTipping.ts";
import { reachInTree, reconstructionTree } from "../../src/tipping/reconstructionTree.ts";
import { sweepReach } from "../../src/tipping/sweepReach.ts";
import { tieOrder } from "../../src/tipping/tieOrder.ts";
import { geometricGrid } from "../../src/tipping/tippingGrid.ts";
import { networkOf, type Pair } from "../network/networkOf.ts";
import { drawn, people, reachOfFlood, reachOfRuns, tippingPlan } from "../tipping/tippingPlan.ts";

const DATA = resolve(process.env.SKIPSTONE_DATA ?? join(import.meta.dirname, "../../../shared/data"));
const WORLDS = Array.from({ length: process.env.SKIPSTONE_LONG ? 200 : 10 }, (_, world) => world);
const GRID = geometricGrid(0.005, 5, 256, 0.1);

/** Pairs of numbers, one a line. */
function read(file: string, count: number) {
  const path = join(DATA, file);
  const lines = existsSync(path) ? readFileSync(path, "utf8").matchAll(/^(\d+)[ ,](\d+)\r?$/gm) : [];
  return networkOf({
    people: count,
    pairs: Array.from(lines, ([, from, to]): Pair => [Number(from), Number(to)]),
  });
}

// alpha50: of 10,000 worlds on 512 boundaries; its interval is half a percent wide.
describe.skipIf(!existsSync(join(DATA, "lastfm_asia_edges.csv"))).each([
  ["ego-Facebook", "facebook_combined.txt", 4039, { core: 188, ignition: 254, alpha50: 0.00918 }],
  ["LastFM", "lastfm_asia_edges.csv", 7624, { core: 59, ignition: 388, alpha50: 0.04809 }],
] as const)(
  "on %s, %s (skipped where SKIPSTONE_DATA has no networks)",
  (_name, file, count, { core, ignition, alpha50 }) => {
    const network = read(file, count);
    const shares = tieStrengths(network, "weighted-cascade", rootKey(file));
    const trivalent = tieStrengths(network, "trivalency", rootKey(file));
    const audience = (node: number) => network.csr.offsets[node + 1]! - network.csr.offsets[node]!;
    const byAudience = Array.from({ length: count }, (_, node) => node).sort(
      (a, b) => audience(b) - audience(a),
    );
    const hubs = people(...byAudience.slice(0, 10));

    it("the spectral thresholds are those of a core too small to count, and that is said", () => {
      const chance = (at: number) => new Float64Array(network.csr.targets.length).fill(Math.min(1, at));
      const found = networkThresholds({ network, chance }, ignition);
      expect(found.local).toBe(true);
      expect(found.effectiveNodes).toBeCloseTo(core, 0);
    });

    it("ten people with the largest audiences ignite half of the worlds where 10,000 worlds say they do", () => {
      const found = planTipping(tippingPlan(network, { starters: [hubs] }), {
        boundaries: geometricGrid(alpha50 / 1.5, alpha50 * 1.5, 512, alpha50),
        worlds: 200,
        threshold: ignition,
        counts: "all",
      });
      if ("refusal" in found) throw new Error(found.refusal);
      const [low, high] = found.alpha50!.ci!;
      expect(low).toBeLessThanOrEqual(alpha50);
      expect(high).toBeGreaterThanOrEqual(alpha50);
      expect(found.alpha50!.value / alpha50).toBeCloseTo(1, 1);
      expect((high - low) / alpha50).toBeLessThan(0.1);
    });

    it.each([
      ["equal chances", {}],
      ["equal chances by the hazard link", { link: "hazard" }],
      ["weighted cascade", { strengths: shares }],
      ["trivalency", { strengths: trivalent }],
      ["drawn thresholds", { strengths: shares, threshold: "drawn" }],
      ["a threshold of 18 %", { strengths: shares, threshold: 0.18 }],
    ] as const)("the flood of 256 boundaries equals runs, by %s", (_, parts) => {
      for (const starters of [[drawn(20)], [hubs]]) {
        const at = (transmissibility: number) =>
          tippingPlan(network, { ...parts, starters, transmissibility });
        const flooded = reachOfFlood(at(0.1), GRID, WORLDS);
        for (const boundary of [0, 60, 110, 128, 160, 200, 255]) {
          const { plan } = at(GRID[boundary]!);
          expect(flooded.map((row) => row[boundary])).toEqual(reachOfRuns(plan, WORLDS));
        }
      }
    });

    it.each([
      ["equal", null],
      ["trivalent", trivalent],
    ])("union-find and the tree of merges equal the flood, by %s strengths", (_, strengths) => {
      for (const starter of [drawn(20), hubs]) {
        const tipping = tippingPlan(network, { strengths, starters: [starter] });
        const found = evenTies(tipping);
        if ("uneven" in found) throw new Error(found.uneven);
        const flooded = reachOfFlood(tipping, GRID, WORLDS);
        const reach = new Uint32Array(GRID.length);
        for (const [row, world] of WORLDS.entries()) {
          const [starts] = startingNodes(tipping.plan, world, new Uint8Array(count));
          const order = tieOrder(found.ties, world);
          sweepReach(found.ties, order, starts!, GRID, reach);
          expect([...reach]).toEqual(flooded[row]);
          const tree = reconstructionTree(found.ties, order);
          expect(Array.from(GRID, (each) => reachInTree(tree, starts!, each))).toEqual(flooded[row]);
        }
      }
    });
  },
);
