import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { selfTestDigests, selfTestScenario } from "../src/cli/selfTest.ts";
import { run } from "../src/index.ts";

const FILE = join(import.meta.dirname, "golden.json");

const random = (count: number, at = 0) => ({ starter: "influencers", pick: { by: "random", count }, at });
const leaders = (count: number) => ({ starter: "influencers", pick: { by: "strength", count } });

/** Small scenarios that between them touch every draw and every kind of pick. */
const SCENARIOS: Record<string, object> = {
  "independent cascade, trivalent ties": {
    network: { kind: "preferential-attachment", people: 500, ties: 4 },
    ties: { scheme: "trivalency" },
    content: { transmissibility: 3, link: "hazard" },
    plans: { random: [random(5), random(5, 3)], leaders: [leaders(10)] },
  },
  "linear threshold": {
    network: { kind: "blocks", sizes: [60, 60, 60], within: 0.2, between: 0.01 },
    ties: { scheme: "weighted-cascade" },
    content: { transmissibility: 1, contagion: { kind: "threshold" } },
    plans: { random: [random(6)], people: [{ starter: "people", ids: [0, 1, 2, 100] }] },
  },
  "relationship chain": {
    network: { kind: "relationship-chain", people: 1000 },
    ties: { scheme: "trust" },
    content: { transmissibility: 0.25 },
    plans: { leaders: [leaders(3)], many: [random(20)] },
    horizon: 25,
  },
  "self-test": selfTestScenario,
};

/**
 * A change of these numbers is an event: every stored digest of every user changes with them. Raise `stream`,
 * say so under "What's new" with the word Regression, and write them anew with `SKIPSTONE_GOLDEN=write npx
 * vitest run tests/golden`.
 */
describe("stream 1 is frozen", () => {
  it.each(Object.keys(SCENARIOS))("%s: the same runs for ever", async (name) => {
    const document = await run(SCENARIOS[name] as object, { runs: 40, seed: "golden", workers: 1 });
    const found = {
      network: document.network.hash,
      scenario: document.scenario.hash,
      plans: Object.fromEntries(
        Object.entries(document.plans).map(([plan, { digest, sharers, viewers, largest }]) => [
          plan,
          { digest, sharers: sharers.mean, viewers: viewers?.mean, largest },
        ]),
      ),
    };
    const golden = JSON.parse(readFileSync(FILE, "utf8"));
    if (process.env.SKIPSTONE_GOLDEN === "write") {
      writeFileSync(FILE, `${JSON.stringify({ ...golden, [name]: found }, null, 2)}\n`);
    }
    expect(found).toEqual(JSON.parse(readFileSync(FILE, "utf8"))[name]);
  });

  it("self-test: what `doctor` compares with is what is frozen", () => {
    const { plans } = JSON.parse(readFileSync(FILE, "utf8"))["self-test"];
    const frozen = Object.entries<{ digest: string }>(plans).map(([name, { digest }]) => [name, digest]);
    expect(Object.fromEntries(frozen)).toEqual(selfTestDigests);
  });
});
