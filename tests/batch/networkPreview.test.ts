import { describe, expect, it } from "vitest";
import { networkPreview, planPreview, previewChances } from "../../src/batch/networkPreview.ts";
import type { Network } from "../../src/network/Network.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { networkOf, type Pair } from "../network/networkOf.ts";
import { specOf } from "../sources/specOf.ts";

const at = (network: Network, own: number) =>
  previewChances({ network, chance: (each) => new Float64Array(network.csr.targets.length).fill(each) }, own);
const threes = generateNetwork(specOf({ kind: "regular", people: 2000, ties: 3 }), "preview");
const karate = generateNetwork(specOf({ kind: "karate-club" }), "preview");

describe("what one person's content comes to, reckoned at once", () => {
  it("given three ties each, is 1 + 3 p ÷ (1 − 2 p) sharers under the threshold", () => {
    const preview = networkPreview(at(threes, 0.2), 0.5)!;
    if ("giant" in preview) throw new Error("cascades end");
    expect(preview.transmissibility).toBe(0.2);
    expect(preview.reach).toBeCloseTo(1 + 0.6 / 0.6, 6);
  });

  it("given three ties each, is a cascade without end over it, of 1 − ((1 − p) ÷ p)³ of all", () => {
    const preview = networkPreview(at(threes, 0.6), 0.5)!;
    if ("reach" in preview) throw new Error("cascades need not end");
    expect(preview.giant).toBeCloseTo(0.7037037, 3);
    expect(preview.chance).toBe(preview.giant);
  });

  it("given arcs that lead away from a ring, then more are reached than could begin it", () => {
    const ring = Array.from({ length: 6 }, (_, i): Pair[] => [
      [i, (i + 1) % 6],
      [i, (i + 2) % 6],
    ]).flat();
    const network = networkOf({ people: 8, pairs: [...ring, [0, 6], [6, 7]], directed: true });
    const preview = networkPreview(at(network, 0.9), 0.5)!;
    if ("reach" in preview) throw new Error("cascades need not end");
    expect(preview.giant).toBeGreaterThan(preview.chance);
  });

  it("is nothing just at the threshold, where messages do not settle", () => {
    expect(networkPreview(at(threes, 0.5), 0.51)).toBeNull();
  });

  it("given nobody to pass it on to, is that one person", () => {
    expect(networkPreview(at(networkOf({ people: 3, pairs: [] }), 0.5), null)).toEqual({
      ...{ transmissibility: 0.5, reach: 1 },
    });
  });
});

describe("what a plan comes to, reckoned at once", () => {
  it("in the karate club, from its two heads, is a little above the truth", () => {
    const starting = new Float64Array(34);
    starting[0] = starting[33] = 1;
    expect(planPreview(at(karate, 0.1), starting)).toBeCloseTo(6.447, 2);
  });
});
