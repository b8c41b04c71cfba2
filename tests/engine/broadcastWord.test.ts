import { describe, expect, it } from "vitest";
import { Broadcaster, broadcastWord } from "../../src/engine/broadcastWord.ts";

describe("the word of a broadcast", () => {
  it("tells kinds, first and second numbers apart, and their order", () => {
    const words = new Set<number>();
    for (const kind of Object.values(Broadcaster))
      for (let a = 0; a < 40; a++) for (let b = 0; b < 40; b++) words.add(broadcastWord(kind, a, b));
    expect(words.size).toBe(3 * 40 * 40);
  });

  it("leaves room between words for the viewings of a broadcast", () => {
    const words = Array.from({ length: 1000 }, (_, number) => broadcastWord(Broadcaster.starter, number, 0));
    const inOrder = words.toSorted((a, b) => a - b);
    const gaps = inOrder.slice(1).map((word, i) => word - inOrder[i]!);
    expect(Math.min(...gaps)).toBeGreaterThan(64);
  });

  it("is a uint32 for any uint32", () => {
    for (const a of [0, 1, 0x7fffffff, 0x80000000, 0xffffffff]) {
      for (const b of [0, 0x80000000, 0xffffffff]) {
        const word = broadcastWord(Broadcaster.media, a, b);
        expect(word).toBe(word >>> 0);
      }
    }
  });

  it("gives the same values for ever", () => {
    const words = [
      broadcastWord(Broadcaster.starter, 0, 0),
      broadcastWord(Broadcaster.starter, 1, 0),
      broadcastWord(Broadcaster.topic, 0xdeadbeef, 3),
      broadcastWord(Broadcaster.media, 7, 0xffffffff),
    ];
    expect(words.map((word) => word.toString(16))).toEqual(["58f54975", "2fb3bc6f", "7d55f57d", "50415c59"]);
  });
});
