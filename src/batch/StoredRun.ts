import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import * as Schema from "effect/Schema";
import * as Stream from "effect/Stream";
import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import { RunScratch } from "../engine/RunScratch.ts";
import { EventBuffer } from "../events/EventBuffer.ts";
import type { Frame } from "../events/Frame.ts";
import { selectRuns } from "../events/selectRuns.ts";
import { decodeScenario } from "../model/decodeScenario.ts";
import { nearestNames } from "../model/nearestNames.ts";
import type { Scenario } from "../model/Scenario.ts";
import { decodeNetwork } from "../network/encodeNetwork.ts";
import type { Network } from "../network/Network.ts";
import { compilePlans } from "../plans/compilePlans.ts";
import { EventStore, type StoredBatch } from "../store/EventStore.ts";
import { formatRunName } from "../store/parseRunName.ts";
import { parseRunsName, type RunsName } from "../store/parseRunsName.ts";
import type { StoreError } from "../store/StoreError.ts";
import {
  countWorlds,
  holdsWorld,
  subtractWorlds,
  type WorldRanges,
  worldsText,
} from "../store/WorldRanges.ts";
import { type RunFork, simulateWorld } from "./simulateWorld.ts";

/**
 * A run was named that the store does not have, or that several batches have. nearest: names or worlds that
 * it does have.
 */
export class UnknownRun extends Schema.TaggedError<UnknownRun>()("UnknownRun", {
  file: Schema.String,
  run: Schema.String,
  why: Schema.Literals(["unknown", "ambiguous", "no-world"]),
  nearest: Schema.String,
}) {}

/** What a store holds cannot be brought back by this program, though its bytes are sound. */
export class NotRebuilt extends Schema.TaggedError<NotRebuilt>()("NotRebuilt", {
  file: Schema.String,
  batch: Schema.String,
  reason: Schema.String,
  /** The world it is about; absent: all of them. */
  world: Schema.optionalKey(Schema.Number),
}) {}

/** Runs of one batch of a store. */
export interface StoredRuns {
  readonly name: string;
  readonly batch: StoredBatch;
  readonly worlds: WorldRanges;
}

/** A run of a store: its batch and its world. */
export interface StoredRun {
  readonly name: string;
  readonly batch: StoredBatch;
  readonly world: number;
}

/** All a batch's runs are made of, brought back from the store alone. */
export interface RebuiltBatch {
  readonly scenario: Scenario;
  readonly network: Network;
  readonly plan: CompiledPlan;
  /** Whose past its runs have, of a batch of forks. */
  readonly fork: RebuiltFork | null;
}

/** The past of forks with the scenario that holds in it. */
export interface RebuiltFork extends RunFork {
  readonly scenario: Scenario;
}

/**
 * The runs of a store that a name stands for. Where several batches have a plan of that name the batch must
 * be named too: guessing one would tell another scenario's run. Forks are named with their batch always, so
 * that their parents keep the short names they had.
 */
export const findRuns = Effect.fnUntraced(function* (
  text: string,
): Effect.fn.Return<StoredRuns, StoreError | UnknownRun, EventStore> {
  const store = yield* EventStore;
  const batches = yield* store.batches();
  const name = parseRunsName(text);
  const matching = name === null ? [] : batches.filter((batch) => names(name, batch));
  const [batch] = matching;
  const unknown = (why: UnknownRun["why"], nearest: readonly string[]) =>
    new UnknownRun({ file: store.file, run: text, why, nearest: nearest.join(", ") });
  if (name === null || batch === undefined) {
    const runs = batches.map(({ id, plan, fork }) =>
      formatRunName({ batch: fork === undefined ? null : id, plan, world: name?.worlds[0] ?? 0 }),
    );
    return yield* unknown("unknown", nearestNames(text, new Set(runs), 3));
  }
  if (matching.length > 1) {
    const { plan, worlds } = name;
    return yield* unknown(
      "ambiguous",
      matching.map(({ id }) => `${id}:${plan}@${worldsText(worlds)}`),
    );
  }
  const known = yield* store.storedWorlds(batch.id);
  if (subtractWorlds(name.worlds, known).length > 0) return yield* unknown("no-world", [worldsText(known)]);
  return { name: text, batch, worlds: name.worlds };
});

/** The run of a store that a name stands for: one only. */
export const findRun = Effect.fnUntraced(function* (
  text: string,
): Effect.fn.Return<StoredRun, StoreError | UnknownRun, EventStore> {
  const { name, batch, worlds } = yield* findRuns(text);
  const world = worlds[0] as number;
  if (countWorlds(worlds) === 1) return { name, batch, world };
  const { file } = yield* EventStore;
  const nearest = text.replace(/@[\d,-]*$/, `@${world}`);
  return yield* new UnknownRun({ file, run: text, why: "unknown", nearest });
});

const names = (name: RunsName, batch: StoredBatch): boolean =>
  batch.plan === name.plan && (name.batch === null ? batch.fork === undefined : name.batch === batch.id);

/** Brings back scenario, network and compiled plan of a batch. */
export const rebuildBatch = Effect.fnUntraced(function* (
  batch: StoredBatch,
): Effect.fn.Return<RebuiltBatch, StoreError | NotRebuilt, EventStore> {
  const store = yield* EventStore;
  const failed = (reason: string) => new NotRebuilt({ file: store.file, batch: batch.id, reason });
  const { bytes } = yield* store.network(batch.networkHash);
  const network = decodeNetwork(bytes);
  if (network === null) return yield* failed("network-version");
  const made = Effect.fnUntraced(function* (text: string) {
    const decoded = decodeScenario(text);
    if ("problems" in decoded) return yield* failed("scenario-version");
    const { scenario } = decoded;
    const plan = compilePlans(scenario, network).plans?.find(({ name }) => name === batch.plan);
    if (plan === undefined) return yield* failed("plans-version");
    return { scenario, plan };
  });
  const own = yield* made(batch.scenarioText);
  if (batch.fork === undefined) return { ...own, network, fork: null };
  const past = yield* made(batch.fork.parentText);
  const fork = { scenario: past.scenario, parent: past.plan, at: batch.fork.at };
  return { ...own, network, fork };
});

/**
 * The runs of a batch one by one, each a frame of its own: from the store, or simulated again where only the
 * digest was kept, which the run must then match. `only` narrows it to some worlds.
 */
export const eventsOf = (
  batch: StoredBatch,
  rebuilt: RebuiltBatch,
  only?: WorldRanges,
): Stream.Stream<Frame, StoreError | NotRebuilt, EventStore> => {
  const { plan, fork } = rebuilt;
  const one = only !== undefined && countWorlds(only) === 1 ? { world: only[0] as number } : undefined;
  const scratch = new RunScratch(plan.nodes, plan.contagion.kind === "threshold");
  const complete = (file: string, frame: Frame, row: number): Effect.Effect<Frame, NotRebuilt> => {
    const world = frame.runs.world[row] as number;
    if ((frame.runs.count[row] as number) > 0)
      return Effect.succeed(selectRuns(frame, (each) => each === world));
    const buffer = new EventBuffer();
    simulateWorld(plan, fork, world, scratch, buffer, true);
    const stored = frame.runs.digest.subarray(row * 4, row * 4 + 4);
    if (stored.every((word, i) => word === buffer.runs.digest[i])) return Effect.succeed(buffer);
    return Effect.fail(new NotRebuilt({ file, batch: batch.id, reason: "digest-differs", world }));
  };
  return Stream.unwrap(
    Effect.map(EventStore, (store) =>
      store
        .frames(batch.id, one)
        .pipe(
          Stream.flatMap((frame) =>
            Stream.fromIterable(rowsOf(frame, only)).pipe(
              Stream.mapEffect((row) => complete(store.file, frame, row)),
            ),
          ),
        ),
    ),
  );
};

/** The events of one stored run. */
export const eventsOfRun = Effect.fnUntraced(function* (
  run: StoredRun,
  rebuilt: RebuiltBatch,
): Effect.fn.Return<Frame, StoreError | NotRebuilt, EventStore> {
  const found = yield* eventsOf(run.batch, rebuilt, [run.world, run.world + 1]).pipe(Stream.runHead);
  if (Option.isSome(found)) return found.value;
  const { file } = yield* EventStore;
  return yield* new NotRebuilt({ file, batch: run.batch.id, reason: "no-frame", world: run.world });
});

function rowsOf({ runs }: Frame, only: WorldRanges | undefined): number[] {
  const rows = Array.from({ length: runs.length }, (_, row) => row);
  return only === undefined ? rows : rows.filter((row) => holdsWorld(only, runs.world[row] as number));
}
