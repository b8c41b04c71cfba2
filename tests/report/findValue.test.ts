import { describe, expect, it } from "vitest";
import { findingPaths, findValue } from "../../src/report/findValue.ts";
import type { Json } from "../../src/report/runJson.ts";

const document: Json = {
  runs: 4,
  plans: new Map<string, Json>([
    ["a", { sharers: { mean: 3 }, ignition: { ci: [0.25, 0.75] } }],
    ["a.b", { sharers: { mean: 5 } }],
    ["a.b.sharers", { mean: 7 }],
    ["10", { sharers: { mean: 9 } }],
    ["__proto__", { sharers: { mean: 11 } }],
    ["", { sharers: { mean: 13 } }],
  ]),
  absent: undefined,
};

describe("findValue", () => {
  it("given a dotted path, then it is followed through objects, maps and lists", () => {
    expect(findValue(document, "runs")).toBe(4);
    expect(findValue(document, "plans.a.sharers.mean")).toBe(3);
    expect(findValue(document, "plans.10.sharers.mean")).toBe(9);
    expect(findValue(document, "plans.a.ignition.ci.1")).toBe(0.75);
    expect(findValue(document, "plans..sharers.mean")).toBe(13);
  });

  it("given plan names that hold dots, then every way to cut the path is tried", () => {
    expect(findValue(document, "plans.a.b.sharers.mean")).toBe(5);
    expect(findValue(document, "plans.a.b.sharers.sharers.mean")).toBeUndefined();
    expect(findValue({ plans: new Map<string, Json>([["v1.5 (b)", 6]]) }, "plans.v1.5 (b)")).toBe(6);
  });

  it("given names that are special to JavaScript, then only those that are there are found", () => {
    expect(findValue(document, "plans.__proto__.sharers.mean")).toBe(11);
    for (const path of ["__proto__", "constructor", "plans.constructor", "plans.a.toString", "plans.size"]) {
      expect(findValue(document, path)).toBeUndefined();
    }
  });

  it("given a path that leads nowhere, then nothing is found", () => {
    for (const path of ["", ".", "plans.c", "plans.a.sharers.mean.x", "absent", "runs.0"]) {
      expect(findValue(document, path)).toBeUndefined();
    }
  });
});

describe("findingPaths", () => {
  it("given a document, then every single value has its path, and each is found by it", () => {
    const paths = findingPaths(document);
    expect(paths).toContain("plans.a.ignition.ci.0");
    expect(paths).not.toContain("absent");
    for (const path of paths) expect(findValue(document, path)).toBeTypeOf("number");
  });

  it("given a long list, then its values are no suggestions", () => {
    expect(findingPaths({ curve: { mean: [1, 2, 3, 4, 5] }, runs: 1 })).toEqual(["runs"]);
  });
});
