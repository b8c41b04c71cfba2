import * as Effect from "effect/Effect";
import type { Problem } from "../model/Problem.ts";
import { starterPrices } from "../plans/starterPrices.ts";
import { finishAll, mergeAll, type RunFindings, type RunStates } from "../projections/findings.ts";
import { planLook } from "../projections/lookAt.ts";
import { measured } from "../projections/measured.ts";
import { type Measure, type MeasureName, measures } from "../projections/measures.ts";
import type { AskedMeasure, ScenarioComparison } from "../projections/ScenarioComparison.ts";
import type { Stopping } from "../projections/Stopping.ts";
import type { FoldedWorlds } from "../projections/WorldValues.ts";
import { rootKey } from "../randomness/RootKey.ts";
import { comparePlans, type PlanComparison } from "../statistics/comparePlans.ts";
import { dominatedBy } from "../statistics/dominatedBy.ts";
import type { Interval } from "../statistics/Interval.ts";
import { meanInterval } from "../statistics/meanInterval.ts";
import type { PlanSample } from "../statistics/PlanSample.ts";
import { probabilityInterval } from "../statistics/probabilityInterval.ts";
import { looksUpTo, stoppingRule } from "../statistics/stoppingRule.ts";
import { failedWorlds } from "./failedWorlds.ts";
import type { WorkerStopped } from "./Lane.ts";
import type { LoadedScenario } from "./loadScenario.ts";
import { ProblemsFound } from "./ProblemsFound.ts";
import { foldContext, type RunScenarioOptions } from "./runScenario.ts";
import { simulateBatch } from "./simulateBatch.ts";

/** Plans with their names and what their worlds came to. */
interface FoldedPlan extends FoldedWorlds {
  readonly name: string;
}

/**
 * All plans of scenarios in the same worlds, by one measure, each against the baseline. Nothing is stored.
 * Where a precision is asked for, there are as many worlds as it takes for the measure of every plan. known:
 * what the first worlds of all plans were folded into before, which are not run again.
 *
 * Source      `comparePlans`, `dominatedBy`
 * Randomness  worlds 0, 1, … of each scenario; a root of its own for the bootstrap
 * Cost        a run of every scenario, and `comparePlans`
 * Failure     ProblemsFound where worlds are missing, or the plans do not have the measure
 */
export const compareScenarios = Effect.fnUntraced(function* (
  scenarios: readonly LoadedScenario[],
  measure: AskedMeasure,
  baseline: number,
  options: RunScenarioOptions,
  known: readonly FoldedWorlds[] = [],
): Effect.fn.Return<ScenarioComparison, ProblemsFound | WorkerStopped> {
  const names = planNames(scenarios);
  const { better, unit } = measures[measure.name];
  const { runs, precision } = mostPrecise(scenarios);
  let folded = known.map((each, plan): FoldedPlan => ({ ...each, name: names[plan] as string }));
  let samples: readonly PlanSample[] = [];
  let stopping: Stopping | undefined;
  for (const look of precision === null ? [runs] : looksUpTo(runs)) {
    folded = yield* simulated(scenarios, names, folded, look, options);
    const found = measured(measure, folded);
    if (found === null) return yield* new ProblemsFound({ problems: [notMeasured(measure, folded)] });
    samples = found;
    if (precision === null) break;
    const plans = folded.map((plan, i) => preciseAs(plan, found[i] as PlanSample, measure, precision));
    const reached = plans.every(({ short }) => short === null);
    const { name: metric, of, worst } = measure;
    const asked = { metric, ...(of === null ? {} : { of }), ...(worst === undefined ? {} : { worst }) };
    stopping = { ...asked, precision, atMost: runs, worlds: look, reached, plans };
    if (reached) break;
  }
  const key = rootKey(`${scenarios[0]?.scenario.seed}/compare`);
  const compared = comparePlans(samples, { baseline, better, key });
  return {
    ...(unit === "chance" ? withinChances(compared) : compared),
    measure,
    baseline,
    worlds: samples[0]?.perWorld.length ?? 0,
    plans: folded.map(({ name }, plan) => {
      const sample = samples[plan] as PlanSample;
      return { name, value: sample.value, ...intervalOf(sample, unit === "chance") };
    }),
    ...(stopping === undefined ? {} : { stopping }),
    ...frontierOf(folded),
  };
});

/** What each plan is called: by its name; where there are several files by theirs too, as short as can be. */
export function planNames(scenarios: readonly Pick<LoadedScenario, "file" | "plans">[]): readonly string[] {
  const named = (of: (file: string, number: number) => string): readonly string[] =>
    scenarios.flatMap(({ file, plans }, number) => plans.map(({ name }) => `${of(file, number)}${name}`));
  const isTold = (names: readonly string[]): boolean => new Set(names).size === names.length;
  const short = (file: string): string => file.replace(/^.*[\\/]/, "").replace(/\.(ya?ml|json)$/i, "");
  const ways = [named(() => ""), named((file) => `${short(file)}:`), named((file) => `${file}:`)];
  const told = scenarios.length === 1 ? ways[0] : ways.slice(1).find(isTold);
  return told ?? named((file, number) => `${number + 1}:${file}:`);
}

/** The most worlds that all scenarios allow, and the narrowest precision that any of them asks for. */
function mostPrecise(scenarios: readonly LoadedScenario[]) {
  const widths = scenarios.flatMap(({ scenario: { precision } }) =>
    precision === null ? [] : precision.width,
  );
  return {
    runs: Math.min(...scenarios.map(({ scenario }) => scenario.runs)),
    precision: widths.length === 0 ? null : Math.min(...widths),
  };
}

/** All plans in worlds 0 … look − 1, those of the look before folded in. */
const simulated = Effect.fnUntraced(function* (
  scenarios: readonly LoadedScenario[],
  names: readonly string[],
  before: readonly FoldedPlan[],
  look: number,
  options: RunScenarioOptions,
): Effect.fn.Return<FoldedPlan[], ProblemsFound | WorkerStopped> {
  const from = before[0]?.context.worlds ?? 0;
  const folded: FoldedPlan[] = [];
  for (const { scenario, network, plans, file } of scenarios) {
    const contexts = plans.map((plan) => {
      const starters = scenario.plans[plan.index]?.starters ?? [];
      const prices = starterPrices(starters, scenario, network);
      return foldContext({ ...scenario, runs: look }, network.people.count, plan, prices);
    });
    const parts = plans.map((_, plan) => ({ plan, from, to: look, store: false }));
    const { states, failed } = yield* simulateBatch({ plans, contexts, record: "none" }, parts, {
      ...options,
      append: () => Effect.void,
    });
    const problems = failedWorlds(plans, failed, { file, runs: look });
    // Pairs of other worlds would tell nothing.
    if (problems.length > 0) return yield* new ProblemsFound({ problems });
    for (const [i, context] of contexts.entries()) {
      const known = before[folded.length]?.states;
      const found = states[i] as RunStates;
      const name = names[folded.length] as string;
      folded.push({ name, context, states: known === undefined ? found : mergeAll(known, found) });
    }
  }
  return folded;
});

/** So many worlds that the worst 5 % are 25: of fewer, what they have in common may be luck. */
const WORST_WORLDS_LEAST = 500;

/** How precisely a plan's value is known; whether ignition is too rare is told by its sharers. */
function preciseAs(
  { name, states, context }: FoldedPlan,
  sample: PlanSample,
  { name: metric, worst = false }: AskedMeasure,
  precision: number,
): Stopping["plans"][number] {
  const isChance = measures[metric].unit === "chance";
  const [low, high] = intervalOf(sample, isChance).ci ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const half = (high - low) / 2;
  const sharers = planLook(states, context, "sharers");
  const isShort = worst && sample.perWorld.length < WORST_WORLDS_LEAST;
  const isWide = isShort || !(half <= precision * Math.abs(sample.value));
  const known = Number.isFinite(half) && sample.value !== 0;
  return {
    name,
    ...(known ? { precision: half / Math.abs(sample.value) } : {}),
    seen: sharers.ignitions,
    short: isWide ? "wide" : stoppingRule({ ...sharers, half: 0 }, precision),
  };
}

function intervalOf({ value, contributions }: PlanSample, isChance: boolean): { readonly ci?: Interval } {
  const worlds = contributions.length;
  if (worlds < 2) return {};
  if (isChance) return { ci: probabilityInterval(Math.round(value * worlds), worlds) };
  const squares = contributions.reduce((sum, each) => sum + (each - value) * (each - value), 0);
  return { ci: meanInterval(value, Math.sqrt(squares / (worlds - 1) / worlds), worlds) };
}

/** Two chances differ by 1 at most. */
function withinChances(comparison: PlanComparison): PlanComparison {
  const within = (ci: Interval | undefined): Interval | undefined =>
    ci && [Math.max(-1, ci[0]), Math.min(1, ci[1])];
  const pairs = comparison.pairs.map((pair) => {
    const { mean, ...intervals } = pair.difference;
    const entries = Object.entries(intervals).map(([name, ci]) => [name, within(ci)]);
    return { ...pair, difference: { mean, ...Object.fromEntries(entries) } };
  });
  return { ...comparison, pairs };
}

/** Reach, cost and risk, those of them that there are; nothing where there is only one of them. */
function frontierOf(plans: readonly FoldedWorlds[]): Pick<ScenarioComparison, "frontier"> {
  const findings = plans.map(({ states, context }) => finishAll(states, context));
  const all = <Value>(of: (each: RunFindings) => Value | undefined): readonly Value[] | null => {
    const values = findings.map(of);
    return values.every((value) => value !== undefined) ? (values as Value[]) : null;
  };
  const viewers = all((each) => each.viewers?.mean);
  const people = viewers ?? findings.map(({ sharers }) => sharers.mean);
  // Money is for the audience that the network stands for; so is reach then.
  const reach = people.map((mean, plan) => mean * (plans[plan]?.context.represents ?? 1));
  const cost = all((each) => each.cost?.total);
  const risk = all(({ spiral }) => spiral?.probability);
  const axes = [
    { axis: "reach" as const, values: reach, sign: 1 },
    ...(cost === null ? [] : [{ axis: "cost" as const, values: cost, sign: -1 }]),
    ...(risk === null ? [] : [{ axis: "risk" as const, values: risk, sign: -1 }]),
  ];
  if (axes.length < 2) return {};
  const points = findings.map((_, plan) => axes.map(({ values }) => values[plan] as number));
  const judged = points.map((point) => point.map((value, axis) => (axes[axis]?.sign ?? 1) * value));
  return {
    frontier: {
      axes: axes.map(({ axis }) => axis),
      reach: viewers === null ? "sharers" : "viewers",
      points,
      dominatedBy: dominatedBy(judged),
    },
  };
}

/** With what these plans can be compared by instead. */
function notMeasured(asked: AskedMeasure, plans: readonly FoldedPlan[]): Problem {
  const names = (Object.keys(measures) as MeasureName[]).filter(
    (name) => measured({ name, of: null }, plans) !== null,
  );
  const without = plans.find((plan) => measured(asked, [plan]) === null) ?? plans[0];
  const { of: kind }: Measure = measures[asked.name];
  const part = asked.of === null || kind === "viewings" ? null : kind;
  const code = { segment: "E-CLI-055", channel: "E-CLI-076" } as const;
  return {
    code: part === null || part === undefined ? "E-CLI-054" : code[part],
    severity: "error",
    place: { path: "--metric" },
    values: {
      ...{ plan: without?.name ?? "", metric: asked.name, names: names.join(", ") },
      ...(part === undefined || part === null ? {} : { [part]: asked.of }),
    },
  };
}
