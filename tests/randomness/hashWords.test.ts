import { describe, expect, it } from "vitest";
import { type Hash128, hashBytes, hashText, hashWords } from "../../src/randomness/hashWords.ts";
import { bitScores, worst } from "./uniformity.ts";

const LENGTHS = [1, 2, 3, 4, 5, 7, 8, 9, 16, 31];
const sample = (length: number): Uint32Array =>
  Uint32Array.from({ length }, (_, i) => Math.imul(i + 1, 0x9e3779b9) ^ length);
const bytesOf = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => (i * 37 + length) & 0xff);

describe("hashWords", () => {
  it("notices every flipped bit, and every pair of flipped bits, at every length", () => {
    for (const length of LENGTHS) {
      const words = sample(length);
      const seen = new Set([hashText(hashWords(words))]);
      let hashed = 1;
      for (let first = 0; first < length * 32; first++) {
        words[first >> 5]! ^= 1 << (first & 31);
        seen.add(hashText(hashWords(words)));
        hashed++;
        for (let second = first + 1; length <= 4 && second < length * 32; second++) {
          words[second >> 5]! ^= 1 << (second & 31);
          seen.add(hashText(hashWords(words)));
          words[second >> 5]! ^= 1 << (second & 31);
          hashed++;
        }
        words[first >> 5]! ^= 1 << (first & 31);
      }
      expect(seen.size).toBe(hashed);
    }
  });

  it("spreads a flipped bit over all 128 bits, wherever it is", () => {
    for (const at of [0, 1, 2, 3, 4, 8, 9, 10]) {
      const differences = [0, 1, 2, 3].map(() => new Uint32Array(4096));
      for (let i = 0; i < 4096; i++) {
        const words = sample(11).map((word) => Math.imul(word + i, 0x2545f491));
        const before = hashWords(words);
        words[at]! ^= 1 << (i & 31);
        const after = hashWords(words);
        for (let lane = 0; lane < 4; lane++) differences[lane]![i] = before[lane]! ^ after[lane]!;
      }
      for (const lane of differences) expect(worst(bitScores(lane))).toBeLessThan(4.5);
    }
  });

  it("tells words from the same words with zeros before or after, and in another order", () => {
    const rows: number[][] = [
      [],
      [0],
      [0, 0],
      [0, 0, 0, 0],
      [7],
      [7, 0],
      [0, 7],
      [7, 0, 0, 0],
      [7, 0, 0, 0, 0],
    ];
    rows.push([1, 2], [2, 1], [1, 2, 3, 4, 5, 6, 7, 8], [5, 6, 7, 8, 1, 2, 3, 4], [2, 1, 3, 4, 5, 6, 7, 8]);
    expect(new Set(rows.map((row) => hashText(hashWords(Uint32Array.from(row))))).size).toBe(rows.length);
  });

  it("depends on every bit of the chain value", () => {
    for (const length of [0, 1, 6]) {
      const words = sample(length);
      const seen = new Set([hashText(hashWords(words))]);
      for (let bit = 0; bit < 128; bit++) {
        const chain = [0, 0, 0, 0];
        chain[bit >> 5] = (1 << (bit & 31)) >>> 0;
        seen.add(hashText(hashWords(words, chain as unknown as Hash128)));
      }
      expect(seen.size).toBe(129);
    }
  });

  it("meets no collision, on 128 bits or on any 64 of them, among 10⁵ short inputs", () => {
    const pairs = [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
    ] as const;
    const seen = pairs.map(() => new Set<string>());
    let inputs = 0;
    for (let a = 0; a < 316; a++) {
      for (let b = 0; b < 316; b++) {
        const hash = hashWords(Uint32Array.of(a, b));
        for (const [i, [left, right]] of pairs.entries()) seen[i]!.add(`${hash[left]},${hash[right]}`);
        inputs++;
      }
    }
    for (const set of seen) expect(set.size).toBe(inputs);
  });

  it("gives the same values for ever", () => {
    expect(hashText(hashWords(new Uint32Array(0)))).toBe("bb2c9c214d26feaa0bce1d9633c00025");
    expect(hashText(hashWords(sample(8)))).toBe("025fc0c94f75899ffa428a0559f6a429");
    expect(hashText(hashWords(sample(11), [1, 2, 3, 4]))).toBe("f7b952c493cc0a7c327cd0ca457414b3");
  });
});

describe("hashBytes", () => {
  it("notices every flipped bit at every length", () => {
    for (const length of [1, 2, 3, 4, 5, 15, 16, 17, 64]) {
      const bytes = bytesOf(length);
      const seen = new Set([hashText(hashBytes(bytes))]);
      for (let bit = 0; bit < length * 8; bit++) {
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        seen.add(hashText(hashBytes(bytes)));
        bytes[bit >> 3]! ^= 1 << (bit & 7);
      }
      expect(seen.size).toBe(length * 8 + 1);
    }
  });

  it("tells bytes from the same bytes with zeros after", () => {
    const seen = new Set<string>();
    for (let zeros = 0; zeros < 64; zeros++)
      seen.add(hashText(hashBytes(Uint8Array.of(9, ...new Uint8Array(zeros)))));
    expect(seen.size).toBe(64);
  });

  it("agrees with hashWords on whole little-endian words, but for the length", () => {
    const [, b, c, d] = hashBytes(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8));
    expect(hashWords(Uint32Array.of(0x04030201, 0x08070605)).slice(1)).toEqual([b, c, d]);
  });

  it("gives the same values for ever", () => {
    expect(hashText(hashBytes(new Uint8Array(0)))).toBe("bb2c9c214d26feaa0bce1d9633c00025");
    expect(hashText(hashBytes(new TextEncoder().encode("skipstone")))).toBe(
      "2b906611116abbc1aea40c6c9cfb3c1e",
    );
    expect(hashText(hashBytes(bytesOf(64), [1, 2, 3, 4]))).toBe("bb933cb4ed96e9dcfa684864e7751160");
  });
});

describe("hashText", () => {
  it("writes 32 digits, zeros in front included", () => {
    expect(hashText([0, 1, 0xffffffff, 0xabc])).toBe("0000000000000001ffffffff00000abc");
  });
});
