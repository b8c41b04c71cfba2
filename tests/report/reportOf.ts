import * as Effect from "effect/Effect";
import { runScenario } from "../../src/batch/runScenario.ts";
import { withSpiralTheory } from "../../src/batch/withSpiralTheory.ts";
import { STREAM } from "../../src/randomness/RootKey.ts";
import type { RunReport } from "../../src/report/RunReport.ts";
import { loadedOf, QUIETLY } from "../batch/loadedOf.ts";

/** The report of a small scenario, really run. */
export async function reportOf(particulars: object = {}): Promise<RunReport> {
  const loaded = await loadedOf(particulars);
  const result = withSpiralTheory(loaded, await Effect.runPromise(runScenario(loaded, QUIETLY)));
  return { ...result, version: "0.0.0", stream: STREAM, warnings: loaded.warnings };
}
