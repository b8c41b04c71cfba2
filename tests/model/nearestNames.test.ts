import { describe, expect, it } from "vitest";
import { nearestNames } from "../../src/model/nearestNames.ts";

describe("nearestNames", () => {
  it("finds what was mistyped: a letter left out, added, replaced, swapped, or in capitals", () => {
    const names = ["transmissibility", "contagion", "link", "seeds"];
    for (const written of ["tranmissibility", "transmissibillity", "transmossibility", "Transmissibility"]) {
      expect(nearestNames(written, names, 1)).toEqual(["transmissibility"]);
    }
    expect(nearestNames("lnik", names, 1)).toEqual(["link"]);
  });

  it("gives the nearest first, equally near ones in their order, and no more than asked for", () => {
    expect(nearestNames("plan-a", ["plan-c", "plan-ab", "plan-a1", "flan-b", "plan-a"], 4)).toEqual([
      "plan-a",
      "plan-c",
      "plan-ab",
      "plan-a1",
    ]);
  });

  it("keeps silent where nothing is near", () => {
    expect(nearestNames("audience", ["ring", "star"], 3, 0.4)).toEqual([]);
    expect(nearestNames("x", [], 3)).toEqual([]);
  });

  it("compares only the beginning of endless names", () => {
    expect(nearestNames("a".repeat(1_000_000), ["a".repeat(70)], 1)).toEqual(["a".repeat(70)]);
  });
});
