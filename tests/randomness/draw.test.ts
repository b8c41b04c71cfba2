import { describe, expect, it } from "vitest";
import { mix } from "../../src/randomness/mix.ts";
import { Purpose } from "../../src/randomness/Purpose.ts";
import { type RootKey, rootKey } from "../../src/randomness/RootKey.ts";
import { draw, type WorldKey, worldKey } from "../../src/randomness/WorldKey.ts";
import {
  avalancheScores,
  birthdayScore,
  bitScores,
  collisionScore,
  correlationScore,
  fieldScores,
  lagScores,
  worst,
} from "./uniformity.ts";

/** The long form draws 32 times as many words: whatever is wrong by a little shows 5.7 times as clearly. */
const TIMES = process.env.SKIPSTONE_LONG ? 32 : 1;
const WORDS = 2 ** 16 * TIMES;
const root = rootKey("battery");
const PURPOSES = Object.values(Purpose);
const keyOf = (world: number, purpose: Purpose = Purpose.pass): WorldKey => worldKey(root, world, purpose);

/** Rows of draws in which neighbours differ in one thing only. */
const first = keyOf(0);
const purposes = PURPOSES.map((purpose) => keyOf(3, purpose));
const layouts: Record<string, (i: number) => number> = {
  "neighbouring entities": (i) => draw(first, i, 0),
  "neighbouring worlds": (i) => draw(keyOf(i), 5, 0),
  "neighbouring counts": (i) => draw(first, 5, i),
  "neighbouring purposes of one entity": (i) =>
    draw(purposes[i % purposes.length]!, Math.floor(i / purposes.length), 0),
  "entities and counts in turn": (i) => draw(first, i >> 2, i & 3),
  "entities a power of two apart": (i) => draw(first, Math.imul(i, 4096) | (i >>> 20), 0),
  "neighbouring root keys": (i) => draw(worldKey([7, i], 0, Purpose.pass), 5, 0),
};

describe.each(Object.entries(layouts))("draws of %s", (_, wordAt) => {
  const words = Uint32Array.from({ length: WORDS }, (_, i) => wordAt(i));

  it("have every bit set half the time", () => {
    expect(worst(bitScores(words))).toBeLessThan(4);
  });

  it("hold every nibble, byte and pair of bytes equally often", () => {
    expect(worst(fieldScores(words, 4))).toBeLessThan(4);
    expect(worst(fieldScores(words, 8))).toBeLessThan(4);
    expect(worst(fieldScores(words, TIMES > 1 ? 16 : 12))).toBeLessThan(4);
  });

  it("do not depend on the draws before them", () => {
    for (const lag of [1, 2, 3, 4, 6, 64]) {
      expect(Math.abs(correlationScore(words, words.subarray(lag)))).toBeLessThan(4);
      expect(worst(lagScores(words, lag))).toBeLessThan(4.5);
    }
  });

  it("fall together as often as chance has it, and no more", () => {
    for (const low of [true, false]) {
      expect(Math.abs(collisionScore(words, low))).toBeLessThan(4);
      expect(Math.abs(birthdayScore(words, low))).toBeLessThan(4);
    }
  });
});

describe("a draw", () => {
  // Scattered, so that hardly any input is another one with a bit flipped: such a pair would count twice.
  const inputs = Uint32Array.from({ length: 2 ** 12 * TIMES }, (_, i) => Math.imul(i, 0x9e3779b9) >>> 8);

  // 1024 pairs of bits each: the largest of so many scores stays under 5 unless there is a bias.
  it("flips every bit half the time when any bit of the entity flips", () => {
    expect(worst(avalancheScores((entity) => draw(first, entity, 0), inputs))).toBeLessThan(5);
  });

  it("flips every bit half the time when any bit of the count flips", () => {
    expect(worst(avalancheScores((count) => draw(first, 77, count), inputs))).toBeLessThan(5);
  });

  it("flips every bit half the time when any bit of the world flips", () => {
    const few = inputs.subarray(0, 2 ** 11 * TIMES);
    expect(worst(avalancheScores((world) => draw(keyOf(world), 77, 0), few))).toBeLessThan(5);
  });

  it("flips every bit half the time when any bit of the root key flips", () => {
    const few = inputs.subarray(0, 2 ** 11 * TIMES);
    const underRoot = (key: RootKey) => draw(worldKey(key, 9, Purpose.order), 77, 0);
    expect(worst(avalancheScores((word) => underRoot([word, 1]), few))).toBeLessThan(5);
    expect(worst(avalancheScores((word) => underRoot([1, word]), few))).toBeLessThan(5);
  });
});

/** Which of `ties` succeed at chance p under a key, as 0 and 1. */
function liveTies(ties: number, p: number, word: (tie: number) => number): Uint8Array {
  const limit = p * 2 ** 32;
  return Uint8Array.from({ length: ties }, (_, tie) => (word(tie) < limit ? 1 : 0));
}

describe("worlds", () => {
  const TIES = 4096 * TIMES;
  const WORLDS = 48;

  it.each([0.5, 0.05])("are uncorrelated in pairs, ties taken as they are, at chance %d", (p) => {
    const live = Array.from({ length: WORLDS }, (_, world) => {
      const key = keyOf(world);
      return liveTies(TIES, p, (tie) => draw(key, tie, 0));
    });
    const scores = live.flatMap((row, a) => live.slice(0, a).map((other) => correlationScore(row, other)));
    expect(worst(scores)).toBeLessThan(4);
    const meanSquare = scores.reduce((sum, score) => sum + score * score, 0) / scores.length;
    expect(Math.abs(meanSquare - 1)).toBeLessThan(4 * Math.sqrt(2 / scores.length));
  });

  it("are uncorrelated in pairs, neighbouring ties exchanged, where the keys differ in one bit", () => {
    for (let bit = 0; bit < 32; bit++) {
      const near: WorldKey = [first[0] ^ (1 << bit), first[1]];
      const live = liveTies(TIES, 0.5, (tie) => draw(first, tie, 0));
      const other = liveTies(TIES, 0.5, (tie) => draw([near[0], near[1] ^ 1], tie ^ (1 << bit), 0));
      expect(Math.abs(correlationScore(live, other))).toBeLessThan(4);
    }
  });

  it("would be correlated so with a single round of mixing: the trap shows here", () => {
    const single = (key: WorldKey, tie: number) => mix(tie ^ key[0]) >>> 0;
    const live = liveTies(TIES, 0.5, (tie) => single(first, tie));
    const other = liveTies(TIES, 0.5, (tie) => single([first[0] ^ 4, first[1] ^ 1], tie ^ 4));
    expect(correlationScore(live, other)).toBeGreaterThan(60);
  });

  it("have pass draws that say nothing about priority, threshold and order draws", () => {
    const rows = PURPOSES.map((purpose) => {
      const key = keyOf(11, purpose);
      return Float64Array.from({ length: WORDS }, (_, entity) => draw(key, entity, 0));
    });
    for (const [a, row] of rows.entries()) {
      for (const other of rows.slice(0, a)) expect(Math.abs(correlationScore(row, other))).toBeLessThan(4);
    }
  });

  it.each([0.003, 0.05, 0.2, 0.5, 0.9])("have live ties in numbers as a binomial has, at chance %d", (p) => {
    const ties = 300;
    const worlds = 6000 * TIMES;
    let sum = 0;
    let squares = 0;
    for (let world = 0; world < worlds; world++) {
      const key = keyOf(world);
      let live = 0;
      for (let tie = 0; tie < ties; tie++) if (draw(key, tie, 0) < p * 2 ** 32) live++;
      sum += live;
      squares += live * live;
    }
    const mean = sum / worlds;
    const variance = (squares - (sum * sum) / worlds) / (worlds - 1);
    const binomial = ties * p * (1 - p);
    expect(Math.abs(mean - ties * p)).toBeLessThan(4 * Math.sqrt(binomial / worlds));
    expect(variance / binomial).toBeGreaterThan(0.9);
    expect(variance / binomial).toBeLessThan(1.1);
  });

  it("are all different at chance one half, and every pattern of twelve ties comes equally often", () => {
    const worlds = 2 ** 16 * TIMES;
    const seen = new Set<bigint>();
    const patterns = new Uint32Array(worlds);
    for (let world = 0; world < worlds; world++) {
      const key = keyOf(world);
      let low = 0;
      let high = 0;
      for (let tie = 0; tie < 32; tie++) {
        low = (low << 1) | (draw(key, tie, 0) >>> 31);
        high = (high << 1) | (draw(key, tie + 32, 0) >>> 31);
      }
      patterns[world] = low;
      seen.add((BigInt(high >>> 0) << 32n) | BigInt(low >>> 0));
    }
    expect(seen.size).toBe(worlds);
    expect(worst(fieldScores(patterns, 12))).toBeLessThan(4);
    expect(worst(bitScores(patterns))).toBeLessThan(4);
  });
});
