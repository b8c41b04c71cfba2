import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findArc, NO_ARC } from "../../src/network/findArc.ts";

describe("findArc", () => {
  it("given any rows, then it finds each arc where it stands, and no other", () => {
    const rows = fc.array(fc.uniqueArray(fc.nat({ max: 9 })), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(rows, (unsorted) => {
        const sorted = unsorted.map((row) => row.toSorted((a, b) => a - b));
        const targets = Uint32Array.from(sorted.flat());
        const offsets = new Uint32Array(11);
        for (const [node, row] of sorted.entries()) offsets[node + 1] = offsets[node]! + row.length;
        for (const [from, row] of sorted.entries()) {
          for (let to = 0; to < 10; to++) {
            const at = row.indexOf(to);
            expect(findArc({ offsets, targets }, from, to)).toBe(at < 0 ? NO_ARC : offsets[from]! + at);
          }
        }
      }),
      { seed: 62, numRuns: 200 },
    );
  });
});
