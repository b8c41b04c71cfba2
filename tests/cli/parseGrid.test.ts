import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseGrid } from "../../src/cli/parseGrid.ts";

const codesOf = (text: string): readonly string[] => {
  const parsed = parseGrid(text);
  return "problems" in parsed ? parsed.problems.map(({ code }) => code) : [];
};

describe("parseGrid", () => {
  it("reads a number, and ends with a number", () => {
    expect(parseGrid("64")).toEqual({ count: 64, ends: null });
    expect(parseGrid("0.01:0.5:64")).toEqual({ count: 64, ends: { from: 0.01, to: 0.5 } });
    expect(parseGrid("1e-3 : .5 : 3")).toEqual({ count: 3, ends: { from: 0.001, to: 0.5 } });
  });

  it.each([
    ["", ["E-CLI-045"]],
    ["a", ["E-CLI-045"]],
    ["1:2", ["E-CLI-045"]],
    ["1:2:3:4", ["E-CLI-045"]],
    ["0x10", ["E-CLI-045"]],
    ["-1:2:5", ["E-CLI-045"]],
    ["NaN:Infinity:5", ["E-CLI-045"]],
    ["２", ["E-CLI-045"]],
    ["2:1:5", ["E-CLI-046"]],
    ["1:1:5", ["E-CLI-046"]],
    ["0:1:5", ["E-CLI-046"]],
    ["1:1e99:5", ["E-CLI-046"]],
    ["0", ["E-CLI-047"]],
    ["2", ["E-CLI-047"]],
    ["6.5", ["E-CLI-047"]],
    ["1000000000", ["E-CLI-047"]],
    ["2:1:1e9", ["E-CLI-046", "E-CLI-047"]],
  ])("given %j, then it tells all that is wrong: %j", (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it("given any text, then it answers with a grid that can be made, or with problems", () => {
    const texts = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."0123456789.:e-+ ") }));
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseGrid(text);
        if ("problems" in parsed) expect(parsed.problems.length).toBeGreaterThan(0);
        else {
          expect(parsed.count).toBeGreaterThanOrEqual(3);
          if (parsed.ends !== null) expect(parsed.ends.from).toBeLessThan(parsed.ends.to);
        }
      }),
      { seed: 45, numRuns: 2000 },
    );
  });
});
