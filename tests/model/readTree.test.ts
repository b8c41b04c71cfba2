import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileOrigin } from "../../src/model/fileOrigin.ts";
import { plainTree } from "../../src/model/plainTree.ts";
import { readTree } from "../../src/model/readTree.ts";
import { ScenarioLimits } from "../../src/model/ScenarioLimits.ts";

const read = (text: string, file = "a.yaml") => readTree(text, fileOrigin(text, file));
const codes = (text: string) => read(text).problems.map(({ code }) => code);

describe("readTree", () => {
  it("reads JSON as JSON.parse does", () => {
    const json = fc
      .json({ noUnicodeString: false })
      .filter((text) => !text.includes('"<<"') && !text.includes("\\ud"));
    fc.assert(
      fc.property(json, (text) => {
        const { tree, problems } = read(text, "a.json");
        if (tree === null) return expect(problems).not.toEqual([]);
        // Plain trees have no prototypes, and no −0.
        const expected = JSON.parse(text, (_key, value) => (value === 0 ? 0 : value));
        expect(JSON.parse(JSON.stringify(plainTree(tree)))).toEqual(expected);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("takes 64 levels and no more, however they are written", () => {
    const { depth } = ScenarioLimits;
    const ways = [
      (levels: number) => "[".repeat(levels) + "]".repeat(levels),
      (levels: number) => `${"- ".repeat(levels)}1`,
      (levels: number) =>
        `${Array.from({ length: levels }, (_, level) => `${" ".repeat(level)}a:`).join("\n")} 1`,
      (levels: number) => `${"{a: ".repeat(levels)}1${"}".repeat(levels)}`,
    ];
    for (const nested of ways) {
      expect(codes(nested(depth))).toEqual([]);
      expect(codes(nested(depth + 1))).toEqual(["E-SCENARIO-004"]);
    }
  });

  it("follows aliases, but neither too deep nor too far", () => {
    const { tree } = read("a: &x [1, 2]\nb: *x\n");
    expect(plainTree(tree!)).toMatchObject({ a: [1, 2], b: [1, 2] });
    const doubled = Array.from(
      { length: 30 },
      (_, level) => `k${level + 1}: &k${level + 1} [*k${level}, *k${level}]`,
    );
    expect(codes(`k0: &k0 1\n${doubled.join("\n")}`)).toEqual(["E-SCENARIO-009"]);
    const chained = Array.from({ length: 70 }, (_, level) => `k${level + 1}: &k${level + 1} [*k${level}]`);
    expect(codes(`k0: &k0 1\n${chained.join("\n")}`)).toEqual(["E-SCENARIO-004"]);
  });

  it("reads YAML 1.2 even where a file declares 1.1", () => {
    const { tree } = read("%YAML 1.1\n---\na: yes\nb: 0x10\nc: 1_000\nd: 010\n");
    expect(plainTree(tree!)).toMatchObject({ a: "yes", b: "0x10", c: "1_000", d: 10 });
  });

  it("tells each line's first mistake", () => {
    const lines = read("a: @x\nb: `y`\nc: fine\n").problems.map(({ place }) => place.line);
    expect(lines).toEqual([1, 2]);
  });
});
