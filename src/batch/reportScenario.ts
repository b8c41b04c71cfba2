import * as Effect from "effect/Effect";
import { canTurnNegative } from "../model/canTurnNegative.ts";
import type { Problem } from "../model/Problem.ts";
import type { ResponseWhatIf } from "../projections/ResponseWhatIf.ts";
import type { AskedMeasure, ScenarioComparison } from "../projections/ScenarioComparison.ts";
import type { ScenarioTipping } from "../tipping/ScenarioTipping.ts";
import { affordableThreads, stayWithin } from "./checkBudget.ts";
import { compareScenarios } from "./compareScenarios.ts";
import type { LoadedScenario } from "./loadScenario.ts";
import { overRanges, type RangesWork, rangesWork } from "./overRanges.ts";
import { type RunScenarioOptions, runScenario, type ScenarioRun } from "./runScenario.ts";
import { tipScenario } from "./tipScenario.ts";
import { whatIfResponse, whatIfVariants } from "./whatIfResponse.ts";
import { wholeProgress } from "./wholeProgress.ts";
import { withFalseAlarms } from "./withFalseAlarms.ts";
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
/** Runs of a plan for each of its worlds until it is known where it tips, and what else would tip it. */
const TIP_RUNS = 40;
/** Runs over the ranges of inputs, times people and arcs: some seconds. */
const RANGES_WORK_MOST = 1e9;

/**
 * A scenario run whole: its plans, how they compare, where they tip, and what responses would change where
 * anybody can turn negative; over the ranges of its inputs too, where the network is small. That it stays
 * within the budget is seen before anything runs.
 *
 * Source      `tipScenario`, `runScenario`, `compareScenarios`, `overRanges`, `whatIfResponse`
 * Cost        the run of each plan, and at most 200 worlds more for each response and each transmissibility
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
  const { ranges, problems: outOfRange } = yield* rangesOf(loaded);
  const plans = loaded.plans.length;
  const progress = yield* wholeProgress(
    [
      plans * runs * TIP_RUNS,
      plans * loaded.scenario.runs,
      ranges === null ? 0 : plans * ranges.design.points.length * ranges.worlds,
      plans * runs * variants.length,
    ],
    told.onProgress,
  );
  const { tipping, warnings } = yield* tipScenario(some, {
    grid: null,
    overPush: false,
    gains: false,
    ...{ workers, cores, memoryBytes },
    onProgress: progress.during(0),
    // In all worlds, so that a plan takes off as often here as everywhere else.
    ...(loaded.scenario.precision === null ? { remedyWorlds: loaded.scenario.runs } : {}),
  });
  const optionsOf = (stage: number): RunScenarioOptions => ({
    ...{ ...told, workers, cores: whole.threads },
    onProgress: progress.during(stage),
  });
  const simulated = yield* runScenario(loaded, optionsOf(1));
  const run = withSpiralTheory(loaded, yield* withFalseAlarms(loaded, simulated, optionsOf(1)));
  const comparison = plans < 2 ? null : yield* compared(loaded, run, ranges, optionsOf);
  const whatIf = variants.length === 0 ? null : yield* whatIfResponse(some, variants, optionsOf(3));
  return {
    run,
    tipping,
    comparison,
    whatIf,
    warnings: [...run.warnings, ...warnings, ...problems, ...outOfRange],
  } satisfies ReportedScenario;
});

/** The plans of a run against the first, in as many worlds as it took, and over the ranges of inputs. */
const compared = Effect.fnUntraced(function* (
  loaded: LoadedScenario,
  { scenario, folded, failed }: ScenarioRun,
  ranges: RangesWork | null,
  optionsOf: (stage: number) => RunScenarioOptions,
) {
  const asRun = { ...loaded, scenario: { ...scenario, precision: null } };
  // Where worlds are missing they are tried once more.
  const known = failed.length === 0 ? folded : [];
  const comparison = yield* compareScenarios([asRun], BY_SHARERS, 0, optionsOf(1), known);
  if (ranges === null) return comparison;
  const task = { scenarios: [asRun], measure: BY_SHARERS, baseline: 0, worlds: scenario.runs };
  return { ...comparison, overRanges: yield* overRanges(task, ranges, optionsOf(2)) };
});

/** The points over the ranges of inputs; null where there are none, or too many for a page. */
const rangesOf = Effect.fnUntraced(function* (loaded: LoadedScenario) {
  const { plans, network, scenario } = loaded;
  const nothing = { ranges: null, problems: [] as readonly Problem[] };
  if (plans.length < 2 || scenario.uncertain.length === 0) return nothing;
  const size = network.people.count + network.csr.targets.length;
  return yield* rangesWork({ scenarios: [loaded], worlds: scenario.runs }).pipe(
    Effect.map((ranges) => {
      const points = (ranges?.design.points.length ?? 0) * (ranges?.worlds ?? 0);
      return points * plans.length * size > RANGES_WORK_MOST ? nothing : { ...nothing, ranges };
    }),
    Effect.catch(({ problems }) => Effect.succeed({ ranges: null, problems: problems.map(asWarning) })),
  );
});

const asWarning = (problem: Problem): Problem => ({ ...problem, severity: "warning" });

/** The responses to try; where a scenario cannot have them, why. */
const variantsOf = (loaded: LoadedScenario) =>
  canTurnNegative(loaded.scenario)
    ? whatIfVariants(loaded).pipe(
        Effect.map((variants) => ({ variants, problems: [] as readonly Problem[] })),
        Effect.catch(({ problems }) =>
          Effect.succeed({
            variants: [],
            problems: problems.map(asWarning),
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
