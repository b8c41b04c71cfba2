import { describe, expect, it } from "vitest";
import { decideHeader, knownColumns } from "../../../src/sources/readers/decideHeader.ts";

const auto = (first: string[], second: string[] | null) => decideHeader(first, second, "auto", false);

describe("decideHeader", () => {
  it("takes text above numbers for names", () => {
    expect(auto(["id_1", "id_2"], ["0", "747"])).toBe("names");
    expect(auto(["who", "whom", "often"], ["anna", "ben", "3"])).toBe("names");
    expect(auto(["anna", "ben"], ["ben", "carla"])).toBe("ties");
    expect(auto(["anna", "3"], ["ben", "4"])).toBe("ties");
    expect(auto(["anna", "ben"], null)).toBe("ties");
  });

  it("takes well-known names, and any asked for by name, for names", () => {
    expect(auto(["Source", "Target"], ["anna", "ben"])).toBe("names");
    expect(auto(["to", "kind", "from"], ["anna", "x", "ben"])).toBe("names");
    expect(decideHeader(["fan", "idol"], ["anna", "ben"], "auto", true)).toBe("names");
  });

  it("leaves two whole numbers open, and does as told otherwise", () => {
    expect(auto(["15233", "58891"], ["0", "1"])).toBe("declaration");
    expect(auto(["15233", "58891", "1"], ["0", "1", "1"])).toBe("ties");
    expect(decideHeader(["15233", "58891"], ["0", "1"], false, false)).toBe("ties");
    expect(decideHeader(["anna", "ben"], ["ben", "carla"], true, false)).toBe("names");
  });

  it("knows columns by name in any order", () => {
    expect(knownColumns(["target", "weight", "source"])).toEqual([2, 0]);
    expect(knownColumns(["source", "weight"])).toBeNull();
  });
});
