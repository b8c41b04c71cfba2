import { describe, expect, it } from "vitest";
import { canonicalScenario } from "../../src/model/canonicalScenario.ts";
import { scenarioHash } from "../../src/plans/scenarioHash.ts";
import { scenarioOf } from "./scenarioOf.ts";

const hashOf = (particulars: object): string => scenarioHash(canonicalScenario(scenarioOf(particulars)));

const GOLDEN = "ee2efce857d495bea7eba39f436a9ab9";

describe("scenarioHash", () => {
  it("given a scenario, then its hash is 32 hexadecimal digits that never change", () => {
    expect(hashOf({})).toBe(GOLDEN);
  });

  it("given what decides no event, then the hash stays", () => {
    for (const unheard of [
      { info: { title: "Another title" } },
      { runs: 7 },
      { record: "full" },
      { measure: ["sharers"] },
      { expect: [{ finding: "plans.a.sharers.mean", between: [0, 1] }] },
    ]) {
      expect(hashOf(unheard)).toBe(GOLDEN);
    }
  });

  it("given what decides events, then the hash is another", () => {
    const hashes = [
      {},
      { seed: "2" },
      { network: { kind: "karate-club", seed: "3" } },
      { content: { transmissibility: 0.21 } },
      { content: { transmissibility: 0.2, link: "hazard" } },
      { horizon: 5 },
      { ties: { scheme: "weighted-cascade" } },
      { plans: { a: [{ starter: "people", ids: ["1"] }] } },
      { plans: { b: [{ starter: "people", ids: ["0"] }] } },
    ].map(hashOf);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
