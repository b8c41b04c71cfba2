import * as Effect from "effect/Effect";
import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import type { Problem } from "../model/Problem.ts";
import { ignitionThreshold } from "../plans/ignitionThreshold.ts";
import { tippingPlanOf } from "../plans/tippingPlanOf.ts";
import { rootKey } from "../randomness/RootKey.ts";
import { DEFAULT_LEVEL } from "../statistics/Interval.ts";
import { type FloodRefusal, floodRefusal } from "../tipping/floodRefusal.ts";
import { mechanismsOf } from "../tipping/mechanismsOf.ts";
import type { NetworkThresholds } from "../tipping/networkThresholds.ts";
import { partsOfPlan } from "../tipping/partsOfPlan.ts";
import { tippedWorlds } from "../tipping/planTipping.ts";
import type { ReconstructionTree } from "../tipping/reconstructionTree.ts";
import type { PlanTip, ScenarioTipping } from "../tipping/ScenarioTipping.ts";
import type { TippingPlan } from "../tipping/TippingPlan.ts";
import { affordableThreads, stayWithin } from "./checkBudget.ts";
import { startingChances } from "./expectedWork.ts";
import { inSteps } from "./inSteps.ts";
import type { LoadedScenario } from "./loadScenario.ts";
import { networkPreview, type PreviewChances, planPreview, previewChances } from "./networkPreview.ts";
import { foldContext, type RunScenarioOptions } from "./runScenario.ts";
import type { Progress } from "./simulateBatch.ts";
import { type AskedGrid, type TipSettings, tipBoundaries } from "./tipBoundaries.ts";
import { tipGains } from "./tipGains.ts";
import { tipGrid } from "./tipGrid.ts";
import { networkChances, theoryOf, tipNetwork } from "./tipNetwork.ts";
import { pushPlans, tipPush } from "./tipPush.ts";
import { tipRemedies } from "./tipRemedies.ts";

export interface TipOptions {
  readonly grid: AskedGrid | null;
  /** Whether ignition against the size of the push is asked for, whatever the transmissibility says. */
  readonly overPush: boolean;
  /** Whether superposition and synchrony gains are asked for. */
  readonly gains: boolean;
  readonly workers: number | "auto";
  readonly cores: number;
  /** Of intervals and bands; 95 % unless said. */
  readonly level?: number;
  /** Null: whatever it takes. */
  readonly memoryBytes: number | null;
  readonly onProgress: (progress: Progress) => Effect.Effect<void>;
  /** In how many worlds remedies are looked at, where not in as many as all else. */
  readonly remedyWorlds?: number;
}

/** trees: the merges of worlds, where the network's ties were opened one by one. */
interface PlanSettings extends TipSettings {
  readonly trees: readonly ReconstructionTree[];
}

/** What `compilePlans` writes where there is no horizon. */
const NO_HORIZON = 0xffffffff;
/** Boundaries of a flood; of a plan that is run at each; and of the look that is taken before that. */
const FLOOD_COUNT = 256;
const RUN_COUNT = 20;
const WIDE_COUNT = 16;
/** A flood of a world and the runs beside it cost as much as about so many runs. */
const FLOOD_RUNS = 16;
/** Of gains, beside the parts of the plan: the whole at once and as it is written. */
const WHOLE_RUNS = 2;

/**
 * Where a scenario's network and each of its plans tip: floods and theory on one thread, runs over as many as
 * are asked for, with the same numbers; it can be interrupted between worlds. The size of the push, better
 * seeds and starting at once are looked at where a plan does not tip as it is, the size also where it is
 * asked for.
 *
 * Source      `networkThresholds`, `networkPercolation`, `planTipping`, `tipGrid`, `tipPush`, `tipRemedies`,
 *             `tipGains`
 * Randomness  worlds 0, 1, … of the scenario; bootstraps have a root of their own
 * Cost        that of the sources
 * Failure     ProblemsFound where it would go beyond the budget, or worlds are missing in the end
 */
export const tipScenario = Effect.fnUntraced(function* (loaded: LoadedScenario, options: TipOptions) {
  const { scenario, network, transmissibility } = loaded;
  const plans = loaded.plans.map((plan) => {
    const tipping = tippingPlanOf(scenario, network, plan, transmissibility);
    return { tipping, refusal: refusalOf(loaded, tipping) };
  });
  const { threads } = yield* withinBudget(loaded, options, plans);
  const running = { workers: options.workers, cores: threads, onProgress: options.onProgress };
  const [first] = plans;
  const threshold = ignitionThreshold(scenario.ignition.atLeast, network.people.count);
  const chances = first === undefined ? null : networkChances(loaded, first.tipping);
  const theory = chances === null ? null : yield* theoryOf(chances, threshold);
  const settings: TipSettings = {
    threshold,
    counts: scenario.ignition.counts,
    grid: options.grid,
    bound: theory === null ? null : smallest(theory),
    level: options.level ?? DEFAULT_LEVEL,
    key: rootKey(`${scenario.seed}/tipping`),
    tell: (done, total) => options.onProgress({ done, total, etaMilliseconds: null }),
  };
  const found =
    theory === null || first === undefined
      ? null
      : yield* tipNetwork(loaded, theory, first.tipping, settings);
  const ofWorlds: PlanSettings = { ...settings, trees: found?.trees ?? [] };
  const preview = chances === null ? null : previewChances(chances, transmissibility);
  const alone = preview && networkPreview(preview, theory?.nonBacktracking ?? null);
  const tips: PlanTip[] = [];
  const warnings: Problem[] = [];
  const remedied = { ...loaded, scenario: { ...scenario, runs: options.remedyWorlds ?? scenario.runs } };
  for (const { tipping, refusal } of plans) {
    const reckoned = preview && previewOf(preview, tipping);
    const tip = {
      ...(yield* tipPlan(loaded, tipping, refusal, ofWorlds, running)),
      ...(reckoned === null ? {} : { preview: reckoned }),
    };
    const isShort = (tip.tipping.margin ?? (tip.tipping.alpha50 === undefined ? 0 : 1)) < 1;
    const sized = options.overPush || isShort ? pushPlans(loaded, tipping.plan) : null;
    if (options.overPush && sized === null) warnings.push(noSize(loaded, tipping.plan));
    const push = sized && (yield* tipPush(loaded, tipping.plan, sized, running));
    const alphaOf = refusal === null ? alphaBy(tip, tipping, ofWorlds) : null;
    const remedies = isShort ? yield* tipRemedies(remedied, tipping.plan, alphaOf, running) : null;
    const gains = options.gains ? yield* tipGains(loaded, tipping.plan, running) : null;
    tips.push({
      ...tip,
      ...(push === null ? {} : { push }),
      ...(remedies === null ? {} : { remedies }),
      ...(gains === null ? {} : { gains }),
    });
  }
  const told = found && { ...found.network, ...(alone === null ? {} : { preview: alone }) };
  return { tipping: { network: told, plans: tips } satisfies ScenarioTipping, warnings };
});

/**
 * Mean sharers of a plan by message passing; null where more than ties decides who shares. A horizon only
 * cuts cascades, so that what is reckoned without it is no less.
 */
function previewOf(preview: PreviewChances, tipping: TippingPlan): number | null {
  const endless = { ...tipping, plan: { ...tipping.plan, horizon: NO_HORIZON } };
  return floodRefusal(endless) === null ? planPreview(preview, startingChances(tipping.plan)) : null;
}

/** Without any transmissibility the two polarities look alike, and are not at any other. */
function refusalOf({ scenario }: LoadedScenario, tipping: TippingPlan): FloodRefusal | null {
  const hidden =
    tipping.exposure.transmissibility[0] === 0 &&
    (tipping.plan.campaign?.polarity ?? null) !== null &&
    scenario.content.negativity.transmissibility !== 1;
  return floodRefusal(tipping) ?? (hidden ? "polarity" : null);
}

const tipPlan = Effect.fnUntraced(function* (
  loaded: LoadedScenario,
  tipping: TippingPlan,
  refusal: FloodRefusal | null,
  settings: PlanSettings,
  running: RunScenarioOptions,
) {
  const { scenario, network } = loaded;
  const { plan, exposure } = tipping;
  const worlds = scenario.runs;
  const { boundaries, allOpen } = yield* tipBoundaries(
    tipping,
    settings,
    refusal === null ? FLOOD_COUNT : WIDE_COUNT,
  );
  const told = {
    ...{ name: plan.name, own: exposure.transmissibility[0], refusal, allOpen },
    ...(settings.grid === null || settings.grid.ends === null ? {} : { asked: true as const }),
  };
  if (refusal === null) {
    const { threshold, counts, level, trees } = settings;
    const flooded = yield* inSteps(
      tippedWorlds(tipping, { threshold, counts, boundaries, worlds, level, trees }),
      (done) => settings.tell(done, worlds),
    );
    if ("refusal" in flooded)
      throw new TypeError(`plan "${plan.name}" was to be flooded: ${flooded.refusal}`);
    return { ...told, tipping: flooded } satisfies PlanTip;
  }
  const task = {
    tipping,
    context: foldContext(scenario, network.people.count, plan),
    negativity: scenario.content.negativity.transmissibility,
    boundaries,
    narrowTo: settings.grid === null ? RUN_COUNT : null,
    key: settings.key,
    level: settings.level,
  };
  return { ...told, tipping: yield* tipGrid(loaded, task, running) } satisfies PlanTip;
});

/** Where the plan tips with other starters, over the same boundaries and worlds. */
const alphaBy = (
  { tipping: { worlds, curve } }: PlanTip,
  tipping: TippingPlan,
  { threshold, counts, tell, trees }: PlanSettings,
) =>
  Effect.fnUntraced(function* (plan: CompiledPlan) {
    const boundaries = Float64Array.from(curve.transmissibility);
    const steps = tippedWorlds({ ...tipping, plan }, { threshold, counts, boundaries, worlds, trees });
    const found = yield* inSteps(steps, (done) => tell(done, worlds));
    return "refusal" in found ? undefined : found.alpha50;
  });

/** The smallest of the network's thresholds that there are. */
function smallest({ meanField, adjacency, nonBacktracking }: NetworkThresholds): number | null {
  const known = [meanField, adjacency, nonBacktracking].filter((each) => each !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** As they are, and without each mechanism and all of them. */
const gainRuns = ({ plan }: TippingPlan): number =>
  (WHOLE_RUNS + (partsOfPlan(plan)?.plans.length ?? 0)) * (mechanismsOf(plan).size + 2);

/** The threads to run on; as if each plan were run as often as it will be at most. */
function withinBudget(
  { scenario, network, plans, file }: LoadedScenario,
  { grid, gains, memoryBytes, workers, cores }: TipOptions,
  asked: readonly { readonly tipping: TippingPlan; readonly refusal: FloodRefusal | null }[],
) {
  const points = grid?.count ?? RUN_COUNT;
  const times = asked.reduce(
    (sum, { tipping, refusal }) =>
      sum + FLOOD_RUNS + (refusal === null ? 0 : points) + (gains ? gainRuns(tipping) : 0),
    0,
  );
  const runs = scenario.runs * Math.ceil(times / Math.max(1, plans.length));
  const run = { network, plans, scenario: { ...scenario, runs, record: "none" as const } };
  if (memoryBytes === null) {
    const budget = { memoryBytes: Number.POSITIVE_INFINITY, disk: null };
    return Effect.succeed({ threads: affordableThreads(run, cores, budget) });
  }
  return stayWithin(run, { workers, cores }, { memoryBytes, disk: null }, { file, path: "runs" });
}

const noSize = ({ file }: LoadedScenario, { name }: CompiledPlan): Problem => ({
  code: "E-PLAN-025",
  severity: "warning",
  place: { file, path: "--over" },
  values: { plan: name },
});
