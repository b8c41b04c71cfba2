import { describe, expect, it } from "vitest";
import { blocksOf, blockTies } from "../../../src/sources/generators/blockTies.ts";
import { expectShare, expectSimple, namesOf, pairsOf, streamOf } from "./rowsOf.ts";

describe("blockTies", () => {
  it("ties people of each block, and of each two blocks, with the chances asked", () => {
    const sizes = [300, 200, 500];
    const rows = blockTies({ sizes, within: 0.1, between: 0.02 }, streamOf("blocks"));
    expectSimple(1000, rows);
    const blocks = blocksOf(sizes);
    const counts = new Map<string, number>();
    for (const [u, v] of pairsOf(rows)) {
      const name = [blocks[u]!, blocks[v]!].sort().join("");
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    for (let a = 0; a < 3; a++) {
      expectShare(counts.get(`${a}${a}`)!, (sizes[a]! * (sizes[a]! - 1)) / 2, 0.1);
      for (let b = a + 1; b < 3; b++) expectShare(counts.get(`${a}${b}`)!, sizes[a]! * sizes[b]!, 0.02);
    }
  });

  it("is a set of complete groups at within 1 and between 0, the reverse at 0 and 1", () => {
    const groups = blockTies({ sizes: [2, 3], within: 1, between: 0 }, streamOf("groups"));
    expect(namesOf(groups)).toEqual(["0-1", "2-3", "2-4", "3-4"]);
    const bipartite = blockTies({ sizes: [2, 3], within: 0, between: 1 }, streamOf("groups"));
    expect(namesOf(bipartite)).toEqual(["0-2", "0-3", "0-4", "1-2", "1-3", "1-4"]);
  });

  it("numbers people block by block", () => {
    expect([...blocksOf([2, 1, 3])]).toEqual([0, 0, 1, 2, 2, 2]);
  });
});
