import { describe, expect, it } from "vitest";
import { formatRunName, parseRunName } from "../../src/store/parseRunName.ts";

describe("the name of a run", () => {
  it("says plan and world, and the batch where there are several", () => {
    expect(parseRunName("five-leaders@12")).toEqual({ batch: null, plan: "five-leaders", world: 12 });
    expect(parseRunName("b3:five-leaders@0")).toEqual({ batch: "b3", plan: "five-leaders", world: 0 });
  });

  it("may hold a plan of any name", () => {
    for (const plan of ["a@b", "x:y", "뿌리 1", "b", "b0:x"]) {
      for (const batch of [null, "b12"]) {
        const name = { batch, plan, world: 4294967295 };
        expect(parseRunName(formatRunName(name))).toEqual(name);
      }
    }
  });

  it("is nothing else", () => {
    for (const text of ["", "plan", "plan@", "@3", "plan@-1", "plan@1.5", "plan@4294967296", "plan@ 1"]) {
      expect(parseRunName(text)).toBeNull();
    }
  });
});
