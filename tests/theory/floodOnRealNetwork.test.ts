import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { startingNodes } from "../../src/engine/startingNodes.ts";
import { tieStrengths } from "../../src/network/tieStrengths.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { evenTies } from "../../src/tipping/evenTies.ts";
import { reachInTree, reconstructionTree } from "../../src/tipping/reconstructionTree.ts";
import { sweepReach } from "../../src/tipping/sweepReach.ts";
import { tieOrder } from "../../src/tipping/tieOrder.ts";
import { geometricGrid } from "../../src/tipping/tippingGrid.ts";
import { networkOf, type Pair } from "../network/networkOf.ts";
import { drawn, reachOfFlood, reachOfRuns, tippingPlan } from "../tipping/tippingPlan.ts";

const DATA = resolve(process.env.SKIPSTONE_DATA ?? join(import.meta.dirname, "../../../shared/data"));
const FILE = join(DATA, "lastfm_asia_edges.csv");
const WORLDS = Array.from({ length: process.env.SKIPSTONE_LONG ? 200 : 10 }, (_, world) => world);
const GRID = geometricGrid(0.005, 5, 256, 0.1);

describe.skipIf(!existsSync(FILE))(
  "on 7,624 people and 27,806 ties (skipped where SKIPSTONE_DATA has no networks)",
  () => {
    const lines = existsSync(FILE) ? readFileSync(FILE, "utf8").matchAll(/^(\d+),(\d+)\r?$/gm) : [];
    const pairs = Array.from(lines, ([, from, to]): Pair => [Number(from), Number(to)]);
    const network = networkOf({ people: 7624, pairs });
    const shares = tieStrengths(network, "weighted-cascade", rootKey("lastfm"));
    const trivalent = tieStrengths(network, "trivalency", rootKey("lastfm"));

    it.each([
      ["equal chances", {}],
      ["equal chances by the hazard link", { link: "hazard" }],
      ["weighted cascade", { strengths: shares }],
      ["trivalency", { strengths: trivalent }],
      ["drawn thresholds", { strengths: shares, threshold: "drawn" }],
      ["a threshold of 18 %", { strengths: shares, threshold: 0.18 }],
    ] as const)("the flood of 256 boundaries equals runs, by %s", (_, parts) => {
      const at = (transmissibility: number) =>
        tippingPlan(network, { ...parts, starters: [drawn(20)], transmissibility });
      const flooded = reachOfFlood(at(0.1), GRID, WORLDS);
      for (const boundary of [0, 60, 110, 128, 160, 200, 255]) {
        const { plan } = at(GRID[boundary]!);
        expect(flooded.map((row) => row[boundary])).toEqual(reachOfRuns(plan, WORLDS));
      }
    });

    it.each([
      ["equal", null],
      ["trivalent", trivalent],
    ])("union-find and the tree of merges equal the flood, by %s strengths", (_, strengths) => {
      const tipping = tippingPlan(network, { strengths, starters: [drawn(20)] });
      const found = evenTies(tipping);
      if ("uneven" in found) throw new Error(found.uneven);
      const flooded = reachOfFlood(tipping, GRID, WORLDS);
      const reach = new Uint32Array(GRID.length);
      for (const [row, world] of WORLDS.entries()) {
        const [starts] = startingNodes(tipping.plan, world, new Uint8Array(7624));
        const order = tieOrder(found.ties, world);
        sweepReach(found.ties, order, starts!, GRID, reach);
        expect([...reach]).toEqual(flooded[row]);
        const tree = reconstructionTree(found.ties, order);
        expect(Array.from(GRID, (each) => reachInTree(tree, starts!, each))).toEqual(flooded[row]);
      }
    });
  },
);
