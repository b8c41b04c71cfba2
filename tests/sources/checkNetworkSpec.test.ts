import { describe, expect, it } from "vitest";
import { checkNetworkSpec } from "../../src/sources/checkNetworkSpec.ts";
import { specOf } from "./specOf.ts";

const BUDGET = 4e9;
const check = (written: Parameters<typeof specOf>[0]) => checkNetworkSpec(specOf(written), BUDGET);

describe("checkNetworkSpec", () => {
  it.each([
    [{ kind: "regular", people: 6, ties: 6 }, "E-SCENARIO-051", "ties", { people: 6, ties: 6 }],
    [{ kind: "regular", people: 5, ties: 3 }, "E-SCENARIO-052", "ties", { ends: 15 }],
    [{ kind: "ring", people: 5, ties: 3 }, "E-SCENARIO-053", "ties", { ties: 3 }],
    [{ kind: "small-world", people: 9, ties: 3, rewiring: 0 }, "E-SCENARIO-053", "ties", { ties: 3 }],
    [
      { kind: "preferential-attachment", people: 3, ties: 3 },
      "E-SCENARIO-051",
      "ties",
      { people: 3, ties: 3 },
    ],
    [
      { kind: "power-law", people: 9, exponent: 2, minTies: 4, maxTies: 3 },
      "E-SCENARIO-054",
      "minTies",
      { low: 4, high: 3, lowName: "minTies", highName: "maxTies" },
    ],
    [
      { kind: "power-law", people: 9, exponent: 2, minTies: 1, maxTies: 9 },
      "E-SCENARIO-051",
      "maxTies",
      { people: 9, ties: 9 },
    ],
    [{ kind: "configuration", degrees: [1, 1, 1] }, "E-SCENARIO-052", "degrees", { ends: 3 }],
    [{ kind: "configuration", degrees: [3, 3, 1, 1] }, "E-NETWORK-002", "degrees", { people: 4 }],
    [{ kind: "clusters", people: 1, ties: 1, clusters: 1 }, "E-NETWORK-003", "people", { people: 1 }],
    [
      { kind: "relationship-chain", people: 3, communities: 4 },
      "E-SCENARIO-057",
      "communities",
      { groups: 4, people: 3 },
    ],
    [
      { kind: "relationship-chain", people: 100, communities: 10, strongTies: 9.5 },
      "E-NETWORK-004",
      "strongTies",
      { strongTies: 9.5, smallest: 10 },
    ],
    [
      { kind: "relationship-chain", people: 100, communities: 2, weakTies: 26 },
      "E-NETWORK-005",
      "weakTies",
      { weakTies: 26, most: 25 },
    ],
    [
      { kind: "relationship-chain", people: 100, trust: { weak: [0.3, 0.2] } },
      "E-SCENARIO-054",
      "trust.weak",
      { low: 0.3, high: 0.2 },
    ],
    [
      { kind: "complete", people: 100_000 },
      "E-NETWORK-001",
      "kind",
      { people: 100_000, budgetBytes: BUDGET },
    ],
    [{ kind: "caveman", caves: 100_000, size: 100 }, "E-NETWORK-001", "kind", { budgetBytes: BUDGET }],
    [
      { kind: "blocks", sizes: [1_000_000], within: 0, between: 1 },
      "E-NETWORK-001",
      "kind",
      { budgetBytes: BUDGET },
    ],
  ] as const)("refuses %j with %s at %s", (written, code, key, values) => {
    const [problem, ...others] = check(written);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code, severity: "error", place: { path: `network.${key}` }, values });
  });

  it.each([
    { kind: "regular", people: 6, ties: 5 },
    { kind: "preferential-attachment", people: 1_000_000, ties: 5 },
    { kind: "configuration", degrees: [0] },
    { kind: "relationship-chain", people: 1_000_000 },
    { kind: "relationship-chain", people: 100, communities: 10, strongTies: 9 },
    { kind: "karate-club" },
    { kind: "complete", people: 5000 },
  ] as const)("lets %j through", (written) => {
    expect(check(written)).toEqual([]);
  });

  it("given less memory, or more, then it is asked of that", () => {
    const spec = specOf({ kind: "random", people: 1_000_000, meanTies: 10 });
    const [refused] = checkNetworkSpec(spec, 1e8);
    expect(refused).toMatchObject({
      code: "E-NETWORK-001",
      values: { needBytes: 464_000_000, budgetBytes: 1e8 },
    });
    expect(checkNetworkSpec(spec, 464_000_000)).toEqual([]);
  });
});
