import * as Effect from "effect/Effect";
import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import type { Problem } from "../model/Problem.ts";
import type { Scenario } from "../model/Scenario.ts";
import { compilePlans } from "../plans/compilePlans.ts";
import { isLogarithmic } from "../plans/inputValue.ts";
import { starterPrices } from "../plans/starterPrices.ts";
import type { RunStates } from "../projections/findings.ts";
import { measured } from "../projections/measured.ts";
import { measures } from "../projections/measures.ts";
import type { OverRanges, RangedInput } from "../projections/OverRanges.ts";
import type { FoldContext } from "../projections/Projection.ts";
import type { AskedMeasure } from "../projections/ScenarioComparison.ts";
import type { FoldedWorlds } from "../projections/WorldValues.ts";
import { rootKey } from "../randomness/RootKey.ts";
import { countWins } from "../statistics/countWins.ts";
import type { PlanSample } from "../statistics/PlanSample.ts";
import { type PairAtPoints, pairOverRanges } from "../statistics/pairOverRanges.ts";
import { type RangeDesign, rangeDesign } from "../statistics/rangeDesign.ts";
import { failedWorlds } from "./failedWorlds.ts";
import type { WorkerStopped } from "./Lane.ts";
import type { LoadedScenario } from "./loadScenario.ts";
import { openNetwork } from "./openNetwork.ts";
import { ProblemsFound } from "./ProblemsFound.ts";
import { foldContext, type RunScenarioOptions } from "./runScenario.ts";
import { type Progress, simulateBatch } from "./simulateBatch.ts";
import { scenarioAt, type UncertainInput, uncertainInputs } from "./uncertainInputs.ts";

/** Worlds at each point at most: the same ones, so that points differ by their inputs alone. */
const WORLDS_MOST = 64;
/** Chance shows in no single world. */
const WORLDS_LEAST = 2;
/** Arcs that points simulated together may have: threads are started once for all of them. */
const ARCS_TOGETHER = 1 << 22;
const POINTS_TOGETHER = 256;

/** What is compared over the ranges of its inputs. */
export interface RangesTask {
  readonly scenarios: readonly LoadedScenario[];
  readonly measure: AskedMeasure;
  readonly baseline: number;
  readonly worlds: number;
}

/** The points to be looked at; null: no scenario gives a range. */
export interface RangesWork {
  readonly inputs: readonly UncertainInput[];
  readonly design: RangeDesign;
  /** By scenario and point. */
  readonly scenarios: readonly (readonly Scenario[])[];
  readonly worlds: number;
}

/**
 * The points over the ranges of scenarios' inputs. What keeps any of them from being a scenario is told
 * before anything is run.
 */
export const rangesWork = Effect.fnUntraced(function* (
  task: Pick<RangesTask, "scenarios" | "worlds">,
): Effect.fn.Return<RangesWork | null, ProblemsFound> {
  const inputs = uncertainInputs(task.scenarios);
  const [first] = task.scenarios;
  if (inputs.length === 0 || first === undefined) return null;
  const design = rangeDesign(inputs.length, rootKey(`${first.scenario.seed}/ranges`));
  const problems = new Map<string, Problem>();
  const scenarios = task.scenarios.map(({ scenario, file }, place) =>
    design.points.flatMap((point): readonly Scenario[] => {
      const at = scenarioAt(scenario, place, inputs, point);
      if ("scenario" in at) return [at.scenario];
      // One example of each mistake is enough.
      for (const each of at.problems) problems.set(each.code, { ...each, place: { file, ...each.place } });
      return [];
    }),
  );
  if (problems.size > 0) return yield* new ProblemsFound({ problems: [...problems.values()] });
  return { inputs, design, scenarios, worlds: Math.max(WORLDS_LEAST, Math.min(task.worlds, WORLDS_MOST)) };
});

/**
 * A comparison over the ranges of inputs: all plans at every point, in the same worlds; the network is drawn
 * or read again only where one of its keys has a range. Nothing is stored.
 *
 * Source      `rangeDesign`, `pairOverRanges`
 * Randomness  worlds 0, 1, … of each scenario; the design and bootstraps have a root of their own
 * Cost        points · worlds runs of every plan
 * Failure     ProblemsFound where a point cannot be compiled or compared, or worlds are missing
 */
export const overRanges = Effect.fnUntraced(function* (
  task: RangesTask,
  work: RangesWork,
  options: RunScenarioOptions,
): Effect.fn.Return<OverRanges, ProblemsFound | WorkerStopped> {
  const { scenarios, measure, baseline } = task;
  const { design, inputs, worlds } = work;
  const points = design.points.length;
  const plans = scenarios.reduce((sum, loaded) => sum + loaded.plans.length, 0);
  const others = Array.from({ length: plans }, (_, plan) => plan).filter((plan) => plan !== baseline);
  const pairs = others.map(() => emptyPair(points, worlds));
  const together = pointsTogether(task, work);
  let done = 0;
  const total = points * plans * worlds;
  for (let from = 0; from < points; from += together) {
    const to = Math.min(points, from + together);
    const folded: FoldedWorlds[][] = Array.from({ length: to - from }, () => []);
    for (const place of scenarios.keys()) {
      const running = {
        ...options,
        onProgress: ({ done: more, total: here, etaMilliseconds: eta }: Progress) => {
          const left = total - done - more;
          const etaMilliseconds = eta === null ? null : (eta / Math.max(1, here - more)) * left;
          return options.onProgress({ done: done + more, total, etaMilliseconds });
        },
      };
      const found = yield* foldedPoints(task, work, { place, from, to }, running);
      for (const [i, each] of found.entries()) folded[i]?.push(...each);
      done += (to - from) * (scenarios[place] as LoadedScenario).plans.length * worlds;
    }
    for (const [i, each] of folded.entries()) {
      const samples = measured(measure, each);
      if (samples === null) return yield* notMeasured(task);
      for (const [at, plan] of others.entries()) {
        const both = [samples[plan] as PlanSample, samples[baseline] as PlanSample] as const;
        addPoint(pairs[at] as PairAtPoints, from + i, both, measures[measure.name].better);
      }
    }
  }
  const key = rootKey(`${scenarios[0]?.scenario.seed}/ranges`);
  return {
    ...{ points, worlds, spread: design.spread },
    method: "sobol" in design.deciding ? "sobol" : "morris",
    inputs: inputs.map(
      ({ range }): RangedInput => ({ ...range, scale: isLogarithmic(range) ? "log" : "linear" }),
    ),
    pairs: pairs.map((pair) => pairOverRanges(design, pair, key)),
  };
});

function emptyPair(points: number, worlds: number): PairAtPoints {
  const column = () => new Float64Array(points);
  const byWorld = new Float64Array(points * worlds);
  return { worlds, difference: column(), byWorld, won: column(), lost: column() };
}

function addPoint(
  pair: PairAtPoints,
  point: number,
  [plan, against]: readonly [PlanSample, PlanSample],
  better: "more" | "less",
): void {
  const { winShare, tieShare } = countWins(plan.perWorld, against.perWorld, better === "more" ? 1 : -1);
  pair.won[point] = winShare;
  pair.lost[point] = 1 - winShare - tieShare;
  pair.difference[point] = plan.value - against.value;
  const added = plan.contributions.map((value, world) => value - (against.contributions[world] as number));
  pair.byWorld.set(added, point * pair.worlds);
}

/** A network with a range is one of its own at every point. */
const hasOwnNetworks = (inputs: readonly UncertainInput[], place: number): boolean =>
  inputs.some(({ range, scenarios }) => scenarios.includes(place) && range.path.startsWith("network."));

function pointsTogether({ scenarios }: RangesTask, { inputs }: RangesWork): number {
  if (scenarios.some((_, place) => hasOwnNetworks(inputs, place))) return 1;
  const arcs = Math.max(...scenarios.map(({ network }) => network.csr.targets.length));
  return Math.max(1, Math.min(POINTS_TOGETHER, Math.floor(ARCS_TOGETHER / Math.max(1, arcs))));
}

/** Points [from, to) of one scenario. */
interface Chunk {
  readonly place: number;
  readonly from: number;
  readonly to: number;
}

/** All plans of a scenario at some points. */
const foldedPoints = Effect.fnUntraced(function* (
  task: RangesTask,
  work: RangesWork,
  { place, from, to }: Chunk,
  options: RunScenarioOptions,
): Effect.fn.Return<readonly (readonly FoldedWorlds[])[], ProblemsFound | WorkerStopped> {
  const loaded = task.scenarios[place] as LoadedScenario;
  const plans: CompiledPlan[] = [];
  const contexts: FoldContext[] = [];
  for (const scenario of (work.scenarios[place] as readonly Scenario[]).slice(from, to)) {
    const found = yield* compiledAt(loaded, scenario, hasOwnNetworks(work.inputs, place), work.worlds);
    plans.push(...found.plans);
    contexts.push(...found.contexts);
  }
  const parts = plans.map((_, plan) => ({ plan, from: 0, to: work.worlds, store: false }));
  const setup = { plans, contexts, record: "none" } as const;
  const { states, failed } = yield* simulateBatch(setup, parts, { ...options, append: () => Effect.void });
  const problems = failedWorlds(plans, failed, { file: loaded.file, runs: work.worlds });
  if (problems.length > 0) return yield* new ProblemsFound({ problems });
  const each = loaded.plans.length;
  return Array.from({ length: to - from }, (_, point) =>
    Array.from({ length: each }, (__, plan) => ({
      states: states[point * each + plan] as RunStates,
      context: contexts[point * each + plan] as FoldContext,
    })),
  );
});

/** The plans of a scenario at one point, on its network or, where that has a range, one of its own. */
const compiledAt = Effect.fnUntraced(function* (
  loaded: LoadedScenario,
  scenario: Scenario,
  ownNetwork: boolean,
  worlds: number,
) {
  const { network } = ownNetwork ? yield* openNetwork(scenario.network, scenario.seed, loaded.file) : loaded;
  const compiled = compilePlans(scenario, network, (path) => ({ file: loaded.file, path: path.join(".") }));
  if (compiled.plans === undefined) return yield* new ProblemsFound({ problems: compiled.problems });
  const asked = loaded.plans.map(({ name }) => name);
  const plans = compiled.plans.filter(({ name }) => asked.includes(name));
  const contexts = plans.map((plan) => {
    const starters = scenario.plans[plan.index]?.starters ?? [];
    const prices = starterPrices(starters, scenario, network);
    return foldContext({ ...scenario, runs: worlds }, network.people.count, plan, prices);
  });
  return { plans, contexts };
});

const notMeasured = ({ measure: { name }, scenarios }: RangesTask) => {
  const place = { file: scenarios[0]?.file ?? "", path: "uncertain" };
  const problems: readonly Problem[] = [
    { code: "E-RUN-019", severity: "error", place, values: { metric: name } },
  ];
  return new ProblemsFound({ problems });
};
