import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { expectedToCome } from "../../src/batch/expectedToCome.ts";
import { runScenario } from "../../src/batch/runScenario.ts";
import type { RunFindings } from "../../src/projections/findings.ts";
import { loadedOf, QUIETLY } from "./loadedOf.ts";

/** A random 4-regular network on which critics and those who answer them grow until they are damped. */
const respond = async (response: object, people = 20_000, runs = 100) => {
  const loaded = await loadedOf({
    network: { kind: "regular", people, ties: 4 },
    content: { transmissibility: 0.4, negativity: { transmissibility: 1.1 } },
    audience: { segments: { all: { share: 1, positivity: 0.6, defence: 0.35 } } },
    plans: { one: [{ starter: "influencers", pick: { by: "random", count: 20 } }] },
    runs,
    record: "none",
    measure: ["sharers"],
    response,
  });
  const { findings } = (await Effect.runPromise(runScenario(loaded, QUIETLY))).plans[0]!;
  return { plan: loaded.plans[0]!, findings };
};

describe("what is expected to come once a response is issued", () => {
  it("given both polarities subcritical from then on, is what was counted", async () => {
    const { plan, findings } = await respond({ kind: "own", at: 4, damping: 0.6 });
    const { negativeSharers, reproduction, worlds } = findings.aftermath!;
    expect(worlds).toBe(100);
    expect(reproduction!.ci![1]).toBeLessThan(1);
    const expected = expectedToCome(plan, findings)!;
    const error = negativeSharers.se!;
    // The estimate is of as many worlds as the count.
    expect(Math.abs(expected - negativeSharers.mean)).toBeLessThan(4 * Math.SQRT2 * error);
  });

  it("given a response too weak, or one that backfires in some worlds, then nothing is expected", async () => {
    const weak = await respond({ kind: "own", at: 4, damping: 0.1 }, 2000, 20);
    expect(weak.findings.aftermath!.reproduction!.value).toBeGreaterThan(1);
    expect(expectedToCome(weak.plan, weak.findings)).toBeNull();
    const backfire = { chance: 0.5, damping: -0.3 };
    const torn = await respond({ kind: "own", at: 4, damping: 0.6, backfire }, 2000, 20);
    expect(expectedToCome(torn.plan, torn.findings)).toBeNull();
  });

  it("given no response, or a single world without an interval, then nothing is expected", async () => {
    const { plan, findings } = await respond({ kind: "own", at: 4, damping: 0.6 }, 2000, 20);
    const { ci: _, ...unsure } = findings.aftermath!.reproduction!;
    const single = { ...findings.aftermath!, reproduction: unsure };
    expect(expectedToCome(plan, { aftermath: single })).toBeNull();
    const none: Pick<RunFindings, "aftermath"> = {};
    expect(expectedToCome(plan, none)).toBeNull();
    expect(expectedToCome({ campaign: { ...plan.campaign!, response: null } }, findings)).toBeNull();
  });
});
