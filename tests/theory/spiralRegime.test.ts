import { join } from "node:path";
import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { decodeFile, loadScenario } from "../../src/batch/loadScenario.ts";
import { runScenario } from "../../src/batch/runScenario.ts";
import { spiralOutlook } from "../../src/batch/spiralOutlook.ts";
import { QUIETLY } from "../batch/loadedOf.ts";

const file = join(import.meta.dirname, "../../scenarios/the-first-four-hours.yaml");

/** The scenario with other settings, in 120 worlds. */
const run = async (overrides: readonly string[]) => {
  const decoded = await Effect.runPromise(
    decodeFile(file, [...overrides, "runs=120", "measure=[sharers]", "record=none"]),
  );
  const loaded = await Effect.runPromise(loadScenario(decoded));
  const { findings } = (await Effect.runPromise(runScenario(loaded, QUIETLY))).plans[0]!;
  const clock = { unit: "hour", secondsPerTick: 120 } as const;
  return { ...findings, outlook: spiralOutlook(loaded.plans[0]!, findings, clock, () => null) };
};

describe("the regime of the first four hours", () => {
  it("given no response, then neither polarity spreads by itself but both together do, and most worlds spiral", async () => {
    const { spiral, outlook, aftermath } = await run(["response=null"]);
    expect(spiral!.probability).toBeGreaterThan(0.6);
    expect(spiral!.rNeg!.monteCarlo.ci![1]).toBeLessThan(1);
    expect(spiral!.rPos!.monteCarlo.ci![1]).toBeLessThan(1);
    expect(spiral!.rBoth!.monteCarlo.ci![0]).toBeGreaterThan(1);
    expect(spiral!.regime).toBe("feed each other");
    expect(outlook.doublingTime).toBeGreaterThan(12);
    expect(outlook.criticalDamping).toBeLessThan(0.1);
    expect(aftermath).toBeUndefined();
  });

  it("given an answer that damps more than that, then both die out", async () => {
    const { spiral, outlook } = await run(["response={ kind: own, at: 0, damping: 0.3 }"]);
    expect(spiral!.regime).toBe("fizzle");
    expect(spiral!.rBoth!.monteCarlo.ci![1]).toBeLessThan(1);
    expect(spiral!.probability).toBeLessThan(0.2);
    expect(outlook).not.toHaveProperty("doublingTime");
  });
});
