import { describe, expect, it } from "vitest";
import { estimateSize } from "../../src/sources/estimateSize.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { specOf } from "./specOf.ts";

describe("estimateSize", () => {
  it.each([
    { kind: "random", people: 2000, meanTies: 6 },
    { kind: "regular", people: 1000, ties: 5 },
    { kind: "small-world", people: 1000, ties: 6, rewiring: 0.1 },
    { kind: "preferential-attachment", people: 1000, ties: 3 },
    { kind: "power-law", people: 5000, exponent: 2.8, minTies: 2, maxTies: 50 },
    { kind: "configuration", degrees: [2, 2, 2, 1, 1] },
    { kind: "blocks", sizes: [100, 300], within: 0.2, between: 0.01 },
    { kind: "lattice", width: 50, height: 40, periodic: true },
    { kind: "complete", people: 20 },
    { kind: "ring", people: 20, ties: 4 },
    { kind: "path", people: 100 },
    { kind: "star", people: 100 },
    { kind: "relationship-chain", people: 3000 },
    { kind: "girvan-newman", tiesOut: 6 },
  ] as const)("foretells the people and, within a tenth, the arcs of %j", (written) => {
    const spec = specOf(written);
    const { people, csr } = generateNetwork(spec, "estimate");
    const size = estimateSize(spec);
    expect(size.people).toBe(people.count);
    expect(Math.abs(size.arcs / csr.targets.length - 1)).toBeLessThan(0.1);
    expect(size.bytes).toBeGreaterThan(size.arcs * 40);
  });
});
