import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import * as Schema from "effect/Schema";
import * as Stream from "effect/Stream";
import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import { canonicalScenario } from "../model/canonicalScenario.ts";
import { currencyOf } from "../model/currencyOf.ts";
import { decodeScenario } from "../model/decodeScenario.ts";
import type { Problem } from "../model/Problem.ts";
import type { Scenario } from "../model/Scenario.ts";
import { starterName } from "../model/starterName.ts";
import { encodeNetwork } from "../network/encodeNetwork.ts";
import type { Network } from "../network/Network.ts";
import { ignitionThreshold } from "../plans/ignitionThreshold.ts";
import { scenarioHash } from "../plans/scenarioHash.ts";
import { type StarterPrice, starterPrices } from "../plans/starterPrices.ts";
import type { AlertsState } from "../projections/alerts.ts";
import { finishAll, type RunFindings, type RunStates } from "../projections/findings.ts";
import type { FoldContext } from "../projections/Projection.ts";
import { type PairedReach, pairedReach } from "../projections/pairedReach.ts";
import { planContext } from "../projections/planContext.ts";
import type { Stopping } from "../projections/Stopping.ts";
import type { FoldedWorlds } from "../projections/WorldValues.ts";
import { STREAM } from "../randomness/RootKey.ts";
import { EventStore } from "../store/EventStore.ts";
import type { StoreError } from "../store/StoreError.ts";
import { countWorlds, missingWorlds, type WorldRanges } from "../store/WorldRanges.ts";
import type { SpiralOutlook } from "../tipping/SpiralOutlook.ts";
import { compareDigests } from "./compareDigests.ts";
import { failedWorlds } from "./failedWorlds.ts";
import { findingClock } from "./findingClock.ts";
import type { WorkerStopped } from "./Lane.ts";
import type { LoadedScenario } from "./loadScenario.ts";
import type { ReproductionTheory } from "./reproductionTheory.ts";
import type { SimulateOptions } from "./simulateBatch.ts";
import { imprecisePlans, simulateLooks } from "./simulateLooks.ts";
import { spiralRule } from "./spiralRule.ts";
import type { Part } from "./TaskQueue.ts";

/** Where a plan's runs are kept: the batch's id, and how many of its runs were there before. */
export interface StoredPlan {
  readonly batch: string;
  readonly already: number;
}

/** One plan's part of a scenario run. */
export interface PlanRun {
  readonly name: string;
  readonly findings: RunFindings;
  /** What theory says of reproduction, and of the spiral (`withSpiralTheory`). */
  readonly reproduction?: Exclude<ReproductionTheory, { readonly upTo: number }>;
  readonly outlook?: SpiralOutlook;
  readonly stored: StoredPlan | null;
  /** By world, where somebody watches and a response is planned: what `withFalseAlarms` goes on from. */
  readonly alarms?: AlertsState["table"];
}

/** What a scenario came to; `scenario.runs` are the worlds that were run. */
export interface ScenarioRun {
  readonly scenario: Scenario;
  readonly scenarioHash: string;
  readonly network: Network;
  readonly plans: readonly PlanRun[];
  /** Every later plan against the first. */
  readonly pairs: readonly PairedReach[];
  readonly warnings: readonly Problem[];
  /** Why so many worlds, where a precision was asked for. */
  readonly stopping?: Stopping;
  /** The most arcs for which theory tells reproduction, where it was left out for them. */
  readonly reproductionUpTo?: number;
  /** Worlds that are in no finding, by plan, as errors; a plan without any world is not among `plans`. */
  readonly failed: readonly Problem[];
  /** What the plans' worlds were folded into, as further comparisons take it. */
  readonly folded: readonly FoldedWorlds[];
}

export type RunScenarioOptions = Pick<
  SimulateOptions<never, never>,
  "workers" | "cores" | "onProgress" | "startWorker"
>;

/** What the folds of a plan may know beside the events; nothing is told of money without prices. */
export function foldContext(
  scenario: Scenario,
  people: number,
  plan: CompiledPlan,
  prices: readonly StarterPrice[] = [],
): FoldContext {
  const starters = scenario.plans[plan.index]?.starters ?? [];
  return {
    people,
    worlds: scenario.runs,
    starters: starters.map((starter, number) => starterName(starter, number, scenario.clock)),
    ignition: {
      threshold: ignitionThreshold(scenario.ignition.atLeast, people),
      counts: scenario.ignition.counts,
    },
    viewers: scenario.measure.viewers,
    polarity: (plan.campaign?.polarity ?? null) !== null,
    spiral: spiralRule(scenario, people, plan.campaign?.channels[0]?.delay),
    clock: findingClock(scenario.clock),
    represents: scenario.audience.represents,
    ...segmentsOf(scenario, plan),
    ...moneyOf(scenario, prices),
    ...lossOf(scenario),
    ...searchesOf(scenario),
    ...planContext(plan),
  };
}

/**
 * Prices and rates. The media-cost equivalent is reckoned at the first price of a thousand impressions that
 * the scenario names, for it names the medium.
 */
function moneyOf({ costs, plans }: Scenario, prices: readonly StarterPrice[]): Partial<FoldContext> {
  if (prices.length === 0) return {};
  const named = plans.flatMap(({ starters }) =>
    starters.flatMap((starter) => ("cpm" in starter && starter.cpm !== null ? starter.cpm : [])),
  );
  const [equivalentPerThousand] = costs?.ave ? named : [];
  const rates = costs ?? { currency: currencyOf({ costs }), perClick: null, revenue: null, cpc: null };
  return { costs: rates, prices, ...(equivalentPerThousand === undefined ? {} : { equivalentPerThousand }) };
}

const lossOf = ({ spiral: { loss }, costs }: Scenario): Pick<FoldContext, "loss"> =>
  loss === null ? {} : { loss: { ...loss, currency: currencyOf({ costs }) } };

const searchesOf = ({ costs }: Scenario): Pick<FoldContext, "searches"> =>
  costs === null || costs.search === null ? {} : { searches: costs.search };

/** The segments of the audience, where it has any. */
function segmentsOf({ audience }: Scenario, { campaign }: CompiledPlan): Pick<FoldContext, "segments"> {
  if (campaign === null || audience.segments.length === 0) return {};
  return { segments: { names: audience.segments.map(({ name }) => name), of: campaign.segmentOf } };
}

/**
 * Stages 4 to 8 for one scenario: simulates all its plans in the same worlds, keeps their frames where there
 * is a store and `record` asks for it, and folds. Runs that the store has already are simulated again and
 * must match their digests; they are not stored twice.
 */
export const runScenario = Effect.fnUntraced(function* (
  loaded: LoadedScenario,
  options: RunScenarioOptions,
): Effect.fn.Return<ScenarioRun, StoreError | WorkerStopped | DigestMismatch> {
  const { scenario, network, plans } = loaded;
  const hash = scenarioHash(canonicalScenario(scenario));
  const known = plans.map((plan) => {
    const starters = scenario.plans[plan.index]?.starters ?? [];
    return foldContext(scenario, network.people.count, plan, starterPrices(starters, scenario, network));
  });
  const store = scenario.record === "none" ? Option.none() : yield* Effect.serviceOption(EventStore);
  const batches = Option.isSome(store) ? yield* openBatches(store.value, loaded, hash) : null;
  const note = (fact: "started" | "interrupted" | "finished"): Effect.Effect<void, StoreError> =>
    Option.isNone(store) || batches === null
      ? Effect.void
      : Effect.forEach(batches, ({ id }) => store.value.note(id, fact), { discard: true });
  // What is to be continued is looked at first: a damaged store is left as it is.
  if (Option.isSome(store) && batches !== null) yield* readStored(store.value, batches);
  yield* note("started");
  const task = {
    ...{ scenario, plans },
    contexts: (worlds: number) => known.map((context) => ({ ...context, worlds })),
    parts: (from: number, to: number) =>
      plans.flatMap((_, plan) => partsOf(plan, from, to, batches?.[plan]?.storedWorlds ?? [])),
  };
  const { states, failed, worlds, contexts, stopping } = yield* simulateLooks(task, {
    ...options,
    append: (plan, frames): Effect.Effect<unknown, StoreError> =>
      Option.isNone(store) || batches === null
        ? Effect.void
        : store.value.append((batches[plan] as OpenBatch).id, frames),
  }).pipe(Effect.onInterrupt(() => Effect.ignore(note("interrupted"))));
  if (Option.isSome(store) && batches !== null) yield* checkKnownRuns(store.value, batches, states);
  yield* note(failed.length === 0 ? "finished" : "interrupted");
  const folded = plans
    .map((plan, i) => ({
      plan,
      states: states[i] as RunStates,
      context: contexts[i] as FoldContext,
      batch: batches?.[i],
    }))
    .filter((each) => each.states.totals.known.some((known) => known > 0));
  const file = loaded.file;
  return {
    scenario: { ...scenario, runs: worlds },
    scenarioHash: hash,
    network,
    plans: folded.map(planRun),
    pairs: pairsOf(folded),
    folded: folded.map(({ states: known, context }) => ({ states: known, context })),
    failed: failedWorlds(plans, failed, { file, runs: worlds }),
    ...(stopping === null ? {} : { stopping }),
    warnings: [
      ...(Option.isSome(store) && batches !== null
        ? yield* levelWarnings(store.value, batches, scenario)
        : []),
      ...imprecisePlans(stopping, { file, path: "runs" }),
    ],
  };
});

/** From the least to the most that is kept of a run. */
const LEVELS: readonly Scenario["record"][] = ["none", "sample", "activations", "full"];

/** Batches whose earlier runs keep less than is asked for now: these stay as they are. */
const levelWarnings = Effect.fnUntraced(function* (
  store: EventStore["Service"],
  batches: readonly OpenBatch[],
  scenario: Scenario,
): Effect.fn.Return<readonly Problem[], StoreError> {
  const known = batches.filter(({ storedWorlds }) => storedWorlds.length > 0).map(({ id }) => id);
  if (known.length === 0) return [];
  const stored = (yield* store.batches()).filter(({ id }) => known.includes(id));
  return stored.flatMap(({ id, scenarioText }): readonly Problem[] => {
    const decoded = decodeScenario(scenarioText);
    if ("problems" in decoded) return [];
    const { record } = decoded.scenario;
    if (LEVELS.indexOf(record) >= LEVELS.indexOf(scenario.record)) return [];
    const values = { batch: id, stored: record, asked: scenario.record };
    return [{ code: "E-STORE-035", severity: "warning", place: { file: store.file }, values }];
  });
});

/** A run that was stored earlier came out differently now: the store or this program is not what it was. */
export class DigestMismatch extends Schema.TaggedError<DigestMismatch>()("DigestMismatch", {
  file: Schema.String,
  batch: Schema.String,
  world: Schema.Int,
}) {}

/** Reads all frames of batches that are there already; fails where one is damaged. */
const readStored = (store: EventStore["Service"], batches: readonly OpenBatch[]) =>
  Effect.forEach(
    batches.filter(({ storedWorlds }) => storedWorlds.length > 0),
    ({ id }) => Stream.runDrain(store.frames(id)),
    { discard: true },
  );

const checkKnownRuns = Effect.fnUntraced(function* (
  store: EventStore["Service"],
  batches: readonly OpenBatch[],
  states: readonly RunStates[],
) {
  for (const [plan, { id, storedWorlds }] of batches.entries()) {
    if (storedWorlds.length === 0) continue;
    const { mismatched } = yield* compareDigests(store, id, (states[plan] as RunStates).totals);
    const [world] = mismatched;
    if (world !== undefined) return yield* new DigestMismatch({ file: store.file, batch: id, world });
  }
});

interface OpenBatch {
  readonly id: string;
  readonly storedWorlds: WorldRanges;
}

const openBatches = Effect.fnUntraced(function* (
  store: EventStore["Service"],
  { scenario, network, text, plans }: LoadedScenario,
  hash: string,
) {
  yield* store.putNetwork(network.hash, encodeNetwork(network), {
    people: network.people.count,
    arcs: network.csr.targets.length,
    kind: scenario.network.kind,
  });
  return yield* Effect.forEach(plans, (plan) =>
    store.openBatch({
      scenarioHash: hash,
      networkHash: network.hash,
      seed: scenario.seed,
      stream: STREAM,
      plan: plan.name,
      title: scenario.info.title,
      scenarioText: text,
    }),
  );
});

/** Of worlds [first, past) those that the store lacks, to be stored, and those it has, to be folded again. */
function partsOf(plan: number, first: number, past: number, stored: WorldRanges): readonly Part[] {
  const parts: Part[] = [];
  const missing = missingWorlds(stored, past);
  let next = first;
  for (let i = 0; i < missing.length; i += 2) {
    const [from, to] = [Math.max(missing[i] as number, first), missing[i + 1] as number];
    if (to <= first) continue;
    parts.push({ plan, from: next, to: from, store: false }, { plan, from, to, store: true });
    next = to;
  }
  return [...parts, { plan, from: next, to: past, store: false }];
}

/** A plan of which at least one world was folded. */
interface FoldedPlan {
  readonly plan: CompiledPlan;
  readonly states: RunStates;
  readonly context: FoldContext;
  readonly batch: OpenBatch | undefined;
}

function planRun({ plan, states, context, batch }: FoldedPlan): PlanRun {
  const already =
    batch === undefined ? 0 : context.worlds - countWorlds(missingWorlds(batch.storedWorlds, context.worlds));
  return {
    name: plan.name,
    findings: finishAll(states, context),
    ...(context.watch && context.response ? { alarms: states.alerts.table } : {}),
    stored: batch === undefined ? null : { batch: batch.id, already },
  };
}

/** Every later plan against the first, where they have a world in common. */
function pairsOf(folded: readonly FoldedPlan[]): readonly PairedReach[] {
  const [first, ...rest] = folded.map(({ plan, states }) => ({ name: plan.name, totals: states.totals }));
  if (first === undefined) return [];
  return rest
    .filter(({ totals }) => totals.known.some((known, world) => known > 0 && first.totals.known[world]! > 0))
    .map((side) => pairedReach(side, first));
}
