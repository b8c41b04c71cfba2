import * as Effect from "effect/Effect";
import { type TipOptions, tipScenario } from "../../src/batch/tipScenario.ts";
import { STREAM } from "../../src/randomness/RootKey.ts";
import type { ReportHead } from "../../src/report/runJson.ts";
import type { ScenarioTipping } from "../../src/tipping/ScenarioTipping.ts";
import { loadedOf, QUIETLY } from "../batch/loadedOf.ts";

/** Where a small scenario really tips, and what stands above its report. */
export async function tipReport(
  particulars: object = {},
  options: Partial<TipOptions> = {},
): Promise<{ readonly report: ReportHead; readonly tipping: ScenarioTipping }> {
  const loaded = await loadedOf({ runs: 40, ...particulars });
  const asked = { ...QUIETLY, grid: null, overPush: false, gains: false, memoryBytes: 4e9, ...options };
  const { tipping } = await Effect.runPromise(tipScenario(loaded, asked));
  const { scenario, network } = loaded;
  return {
    report: { version: "0.0.0", stream: STREAM, scenario, scenarioHash: "0".repeat(64), network },
    tipping,
  };
}
