import { describe, expect, it } from "vitest";
import { ALWAYS_LIMIT, coin, thresholdDraw } from "../../src/randomness/coins.ts";
import { Purpose } from "../../src/randomness/Purpose.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { worldKey } from "../../src/randomness/WorldKey.ts";
import type { NaivePlan } from "../oracles/naiveCascade.ts";
import { compiled, eventsOf, sharersOf } from "./compiled.ts";

const root = rootKey("boundaries");
const WORLDS = Array.from({ length: 50 }, (_, world) => world);

/** People 0 and 1 start at once; 2 follows both of them with these limits. */
function followed(limits: readonly [number, number], contagion: NaivePlan["contagion"]): NaivePlan {
  return {
    root,
    people: 3,
    arcs: limits.map((limit, from) => ({ from, to: 2, tie: from, limit })),
    contagion,
    starters: [{ tick: 0, people: [0, 1], randomCount: 0, allowed: null }],
    horizon: Infinity,
  };
}

function shares(plan: NaivePlan, world: number): boolean {
  return sharersOf(eventsOf(compiled(plan), [world])[0]!).has(2);
}

describe("at the boundary", () => {
  it("a copy succeeds if its coin is below the limit, not if it equals it", () => {
    for (const world of WORLDS) {
      const flipped = coin(worldKey(root, world, Purpose.pass), 1);
      expect(shares(followed([0, flipped], "independent"), world)).toBe(false);
      expect(shares(followed([0, flipped + 1], "independent"), world)).toBe(true);
    }
  });

  it("limit 2³¹ always passes, limit 0 never", () => {
    for (const world of WORLDS) {
      expect(shares(followed([0, 0], "independent"), world)).toBe(false);
      expect(shares(followed([ALWAYS_LIMIT, 0], "independent"), world)).toBe(true);
      expect(shares(followed([0, 0], { thresholds: "drawn" }), world)).toBe(false);
      expect(shares(followed([ALWAYS_LIMIT, 0], { thresholds: "drawn" }), world)).toBe(true);
    }
  });

  it("limits that add up to a threshold reach it, one less do not", () => {
    for (const world of WORLDS) {
      const drawn = thresholdDraw(worldKey(root, world, Purpose.threshold), 2);
      const half = Math.floor(drawn / 2);
      expect(shares(followed([half, drawn - half], { thresholds: "drawn" }), world)).toBe(true);
      expect(shares(followed([half, drawn - half - 1], { thresholds: "drawn" }), world)).toBe(false);
    }
    expect(shares(followed([700, 300], { thresholds: [1, 1, 1000] }), 0)).toBe(true);
    expect(shares(followed([700, 300], { thresholds: [1, 1, 1001] }), 0)).toBe(false);
  });

  it("limits add up beyond 32 bits", () => {
    const sum = followed([ALWAYS_LIMIT, ALWAYS_LIMIT], { thresholds: [1, 1, 0xffffffff] });
    expect(shares(sum, 0)).toBe(true);
  });
});
