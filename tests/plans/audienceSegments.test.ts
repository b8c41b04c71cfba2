import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Segment } from "../../src/model/Audience.ts";
import type { People } from "../../src/network/People.ts";
import { audienceSegments } from "../../src/plans/audienceSegments.ts";
import { scenarioOf } from "./scenarioOf.ts";

const segmentsOf = (segments: object, network: object = { kind: "karate-club" }): readonly Segment[] =>
  scenarioOf({ network, audience: { segments } }).audience.segments;
const byShares = (...shares: number[]): readonly Segment[] =>
  segmentsOf(Object.fromEntries(shares.map((share, i) => [`s${i}`, { share }])));
const people = (count: number, attributes: People["attributes"] = new Map()): People => {
  return { count, labels: null, attributes };
};

describe("audienceSegments", () => {
  it("given no segments, then nobody is in one", () => {
    expect([...audienceSegments([], null, people(3), "1")]).toEqual([0, 0, 0]);
  });

  it("given shares, then each segment has its part of the people, within 4 standard errors", () => {
    const shares = [0.1, 0.65, 0, 0.25];
    const codes = audienceSegments(byShares(...shares), null, people(20_000), "tea");
    for (const [segment, share] of shares.entries()) {
      const part = codes.filter((code) => code === segment).length / codes.length;
      expect(Math.abs(part - share)).toBeLessThanOrEqual(4 * Math.sqrt((share * (1 - share)) / codes.length));
    }
  });

  it("given shares, then everybody is in a segment, whatever adding them loses", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 }), fc.string(), (parts, seed) => {
        const sum = parts.reduce((total, part) => total + part, 0);
        if (sum === 0) return;
        const codes = audienceSegments(byShares(...parts.map((part) => part / sum)), null, people(200), seed);
        expect(codes.every((code) => (parts[code] ?? 0) > 0)).toBe(true);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("given an earlier share that grows, then people stay or come to an earlier segment", () => {
    const before = audienceSegments(byShares(0.2, 0.5, 0.3), null, people(500), "1");
    const after = audienceSegments(byShares(0.3, 0.5, 0.2), null, people(500), "1");
    expect(after.every((code, person) => code <= before[person]!)).toBe(true);
    expect(after).not.toEqual(before);
  });

  it("given another network seed, then other people; given the same, the same", () => {
    const drawn = (seed: string) => `${audienceSegments(byShares(0.5, 0.5), null, people(100), seed)}`;
    expect(drawn("a")).toBe(drawn("a"));
    expect(drawn("a")).not.toBe(drawn("b"));
  });

  it("given a column, then people are in the segment of their text, and others in none", () => {
    const attributes = { path: "people.csv", segment: "group" };
    const network = { kind: "karate-club", attributes };
    const column = {
      kind: "text",
      codes: Int32Array.of(1, -1, 0, 2),
      values: ["ann", "ben", "cho"],
    } as const;
    const where = (is: string) => ({ where: { column: "group", is } });
    const segments = segmentsOf(
      { first: where("ben"), second: where("ann"), empty: where("nobody") },
      network,
    );
    const spec = scenarioOf({ network }).network.attributes;
    const codes = audienceSegments(segments, spec, people(4, new Map([["segment", column]])), "1");
    expect([...codes]).toEqual([0, 3, 1, 3]);
    expect([...audienceSegments(segments, spec, people(2), "1")]).toEqual([3, 3]);
  });
});
