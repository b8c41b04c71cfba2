import { describe, expect, it } from "vitest";
import { parseRunsName } from "../../src/store/parseRunsName.ts";

describe("the name of runs", () => {
  it("says plan and worlds, one or many, and the batch where there are several", () => {
    expect(parseRunsName("hubs@7")).toEqual({ batch: null, plan: "hubs", worlds: [7, 8] });
    expect(parseRunsName("b3:hubs@0-99")).toEqual({ batch: "b3", plan: "hubs", worlds: [0, 100] });
    expect(parseRunsName("a@b@3,7-9")).toEqual({ batch: null, plan: "a@b", worlds: [3, 4, 7, 10] });
  });

  it("is nothing else", () => {
    for (const text of ["", "hubs", "hubs@", "@3", "hubs@9-7", "hubs@0-", "hubs@0-4294967296", "hubs@3,3"]) {
      expect(parseRunsName(text)).toBeNull();
    }
  });
});
