import { describe, expect, it } from "vitest";
import { ProblemList } from "../../../src/sources/readers/ProblemList.ts";
import { type Column, resolveColumn } from "../../../src/sources/readers/resolveColumn.ts";

const names = ["from", "to", "2"];
function resolve(column: Column, header: readonly string[] | null = names) {
  const problems = new ProblemList("x.csv");
  const index = resolveColumn(column, "weight", header, 3, problems);
  return index >= 0 ? index : problems.all().map(({ code, values }) => [code, values.nearest])[0];
}

describe("resolveColumn", () => {
  it("takes names as written, and numbers from 1", () => {
    expect([resolve("to"), resolve(3), resolve("3"), resolve("1", null)]).toEqual([1, 2, 2, 0]);
  });

  it("takes text of digits for a name where there is one", () => {
    expect([resolve("2"), resolve(2)]).toEqual([2, 1]);
  });

  it("names the nearest of the names, or some", () => {
    expect(resolve("form")).toEqual(["E-IMPORT-019", "from, to"]);
    expect(resolve("zzzz")).toEqual(["E-IMPORT-019", "from, to, 2"]);
  });

  it("refuses numbers out of range and names without a header", () => {
    expect(resolve(4)).toEqual(["E-IMPORT-020", undefined]);
    expect(resolve("to", null)).toEqual(["E-IMPORT-022", undefined]);
    expect(resolve("id", ["id", "id"])).toEqual(["E-IMPORT-021", undefined]);
  });
});
