import * as Effect from "effect/Effect";
import { canTurnNegative } from "../model/canTurnNegative.ts";
import type { Problem } from "../model/Problem.ts";
import type { ResponseWhatIf } from "../projections/ResponseWhatIf.ts";
import type { AskedMeasure, ScenarioComparison } from "../projections/ScenarioComparison.ts";
import type { ScenarioTipping } from "../tipping/ScenarioTipping.ts";
import { affordableThreads, stayWithin } from "./checkBudget.ts";
import { compareScenarios } from "./compareScenarios.ts";
import type { LoadedScenario } from "./loadScenario.ts";
import { type RunScenarioOptions, runScenario, type ScenarioRun } from "./runScenario.ts";
import { tipScenario } from "./tipScenario.ts";
import { whatIfResponse, whatIfVariants } from "./whatIfResponse.ts";
import { withSpiralTheory } from "./withSpiralTheory.ts";

export interface ReportScenarioOptions extends Omit<RunScenarioOptions, "cores"> {
  readonly cores: number;
  /** Null: whatever it takes. */
  readonly memoryBytes: number | null;
}

/** All that is known of a scenario. warnings: why what was left out was. */
export interface ReportedScenario {
  readonly run: ScenarioRun;
  readonly tipping: ScenarioTipping;
  /** Of plans by sharers, each against the first; null: there is only one. */
  readonly comparison: ScenarioComparison | null;
  readonly whatIf: ResponseWhatIf | null;
  readonly warnings: readonly Problem[];
}

/** Worlds of a tipping point and of each response that is tried: as many as `tip` takes. */
const WORLDS = 200;
const BY_SHARERS: AskedMeasure = { name: "sharers", of: null };

/**
 * A scenario run whole: its plans, how they compare, where they tip, and what responses would change where
 * anybody can turn negative. That it stays within the budget is seen before anything runs.
 *
 * Source      `tipScenario`, `runScenario`, `compareScenarios`, `whatIfResponse`
 * Cost        the run of each plan, once more where there are several, and at most 200 worlds more for each
 *             response and each transmissibility
 * Failure     that of the sources
 */
export const reportScenario = Effect.fnUntraced(function* (
  loaded: LoadedScenario,
  { workers, cores, memoryBytes, ...told }: ReportScenarioOptions,
) {
  const runs = Math.min(WORLDS, loaded.scenario.runs);
  const some = { ...loaded, scenario: { ...loaded.scenario, runs, precision: null } };
  const { variants, problems } = yield* variantsOf(some);
  const budget = { memoryBytes: memoryBytes ?? Number.POSITIVE_INFINITY, disk: null };
  const place = { file: loaded.file, path: "runs" };
  const whole = yield* within(loaded, { workers, cores }, budget, place, memoryBytes === null);
  const more = {
    ...some,
    scenario: { ...some.scenario, record: "none" as const },
    plans: variants.flatMap(() => loaded.plans),
  };
  if (variants.length > 0) yield* within(more, { workers, cores }, budget, place, memoryBytes === null);
  const { tipping, warnings } = yield* tipScenario(some, {
    grid: null,
    overPush: false,
    gains: false,
    ...{ workers, cores, memoryBytes },
    onProgress: told.onProgress,
  });
  const options = { ...told, workers, cores: whole.threads };
  const run = withSpiralTheory(loaded, yield* runScenario(loaded, options));
  // As many worlds as it took, where a precision is asked for.
  const asRun = { ...loaded, scenario: { ...run.scenario, precision: null } };
  const comparison =
    loaded.plans.length < 2 ? null : yield* compareScenarios([asRun], BY_SHARERS, 0, options);
  const whatIf = variants.length === 0 ? null : yield* whatIfResponse(some, variants, options);
  return {
    run,
    tipping,
    comparison,
    whatIf,
    warnings: [...run.warnings, ...warnings, ...problems],
  } satisfies ReportedScenario;
});

/** The responses to try; where a scenario cannot have them, why. */
const variantsOf = (loaded: LoadedScenario) =>
  canTurnNegative(loaded.scenario)
    ? whatIfVariants(loaded).pipe(
        Effect.map((variants) => ({ variants, problems: [] as readonly Problem[] })),
        Effect.catch(({ problems }) =>
          Effect.succeed({
            variants: [],
            problems: problems.map((each): Problem => ({ ...each, severity: "warning" })),
          }),
        ),
      )
    : Effect.succeed({ variants: [], problems: [] as readonly Problem[] });

type Within = Parameters<typeof stayWithin>;

/** The threads of a run that stays within its budget, or that may take what it needs. */
const within = (
  run: Within[0],
  cores: Within[1],
  budget: Within[2],
  place: Within[3],
  force: boolean,
): ReturnType<typeof stayWithin> =>
  force
    ? Effect.succeed({ threads: affordableThreads(run, cores.cores, budget) })
    : stayWithin(run, cores, budget, place);
