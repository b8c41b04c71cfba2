import { describe, expect, it } from "vitest";
import { TieBuffer } from "../../../src/sources/generators/TieBuffer.ts";
import { pairsOf } from "./rowsOf.ts";

describe("TieBuffer", () => {
  it("keeps every row in order while it grows beyond what was expected", () => {
    const ties = new TieBuffer(0);
    const added = Array.from({ length: 1000 }, (_, i): [number, number] => [i, 2 * i]);
    for (const [from, to] of added) ties.add(from, to);
    expect(ties.length).toBe(1000);
    expect(pairsOf(ties.rows())).toEqual(added);
  });
});
