import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strongComponents } from "../../src/seeding/strongComponents.ts";
import { modelOf } from "../oracles/exactSpread.ts";
import { anyChanceArcs } from "./anyArcs.ts";

describe("strongComponents", () => {
  it("law: two nodes are in one component where each reaches the other, and arcs lead to smaller numbers", () => {
    fc.assert(
      fc.property(anyChanceArcs(8, 20), (arcs) => {
        const reach = Array.from({ length: 8 }, (_, a) => Array.from({ length: 8 }, (__, b) => a === b));
        for (const { from, to } of arcs) reach[from]![to] = true;
        for (let via = 0; via < 8; via++)
          for (let a = 0; a < 8; a++)
            for (let b = 0; b < 8; b++) reach[a]![b] ||= reach[a]![via]! && reach[via]![b]!;
        const { componentOf, offsets, targets } = strongComponents(modelOf(8, arcs));
        for (let a = 0; a < 8; a++)
          for (let b = 0; b < 8; b++)
            expect(componentOf[a] === componentOf[b]).toBe(reach[a]![b]! && reach[b]![a]!);
        for (let from = 0; from + 1 < offsets.length; from++)
          for (let i = offsets[from]!; i < offsets[from + 1]!; i++) expect(targets[i]).toBeLessThan(from);
        const between = arcs.filter(({ from, to }) => componentOf[from] !== componentOf[to]);
        expect(targets.length).toBe(between.length);
      }),
      { seed: 11 },
    );
  });
});
