import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import * as Schema from "effect/Schema";
import * as Stream from "effect/Stream";
import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import { RunScratch } from "../engine/RunScratch.ts";
import { simulateRun } from "../engine/simulateRun.ts";
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
import { formatRunName, parseRunName, type RunName } from "../store/parseRunName.ts";
import type { StoreError } from "../store/StoreError.ts";
import { holdsWorld } from "../store/WorldRanges.ts";

/** A run was named that the store does not have. `nearest` are names it has. */
export class UnknownRun extends Schema.TaggedError<UnknownRun>()("UnknownRun", {
  file: Schema.String,
  run: Schema.String,
  nearest: Schema.String,
}) {}

/** What a store holds cannot be brought back by this program, though its bytes are sound. */
export class NotRebuilt extends Schema.TaggedError<NotRebuilt>()("NotRebuilt", {
  file: Schema.String,
  batch: Schema.String,
  reason: Schema.String,
}) {}

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
}

/** The run of a store that a name stands for; the newest batch of a plan is meant unless an older one is named. */
export const findRun = Effect.fnUntraced(function* (
  text: string,
): Effect.fn.Return<StoredRun, StoreError | UnknownRun, EventStore> {
  const store = yield* EventStore;
  const batches = yield* store.batches();
  const name = parseRunName(text);
  const matching = name === null ? [] : batches.filter((batch) => names(name, batch));
  const batch = matching.at(-1);
  const known = batch === undefined ? [] : yield* store.storedWorlds(batch.id);
  if (batch !== undefined && name !== null && holdsWorld(known, name.world)) {
    return { name: text, batch, world: name.world };
  }
  const runs = batches.map((each) =>
    formatRunName({ batch: null, plan: each.plan, world: name?.world ?? 0 }),
  );
  const nearest = nearestNames(text, new Set(runs), 3).join(", ");
  return yield* new UnknownRun({ file: store.file, run: text, nearest });
});

const names = (name: RunName, batch: StoredBatch): boolean =>
  batch.plan === name.plan && (name.batch === null || name.batch === batch.id);

/** Brings back scenario, network and compiled plan of a batch. */
export const rebuildBatch = Effect.fnUntraced(function* (
  batch: StoredBatch,
): Effect.fn.Return<RebuiltBatch, StoreError | NotRebuilt, EventStore> {
  const store = yield* EventStore;
  const failed = (reason: string) => new NotRebuilt({ file: store.file, batch: batch.id, reason });
  const decoded = decodeScenario(batch.scenarioText);
  if ("problems" in decoded) return yield* failed("its scenario is of another version");
  const { bytes } = yield* store.network(batch.networkHash);
  const network = decodeNetwork(bytes);
  if (network === null) return yield* failed("its network is of another version");
  const { scenario } = decoded;
  const plan = compilePlans(scenario, network).plans?.find(({ name }) => name === batch.plan);
  if (plan === undefined) return yield* failed("its plans cannot be compiled");
  return { scenario, network, plan };
});

/**
 * The events of a stored run: those in the store, or the run simulated again where only its digest was kept, which
 * it must then match.
 */
export const eventsOf = Effect.fnUntraced(function* (
  run: StoredRun,
  rebuilt: RebuiltBatch,
): Effect.fn.Return<Frame, StoreError | NotRebuilt, EventStore> {
  const store = yield* EventStore;
  const found = yield* store.frames(run.batch.id, { world: run.world }).pipe(
    Stream.map((frame) => ({ frame, row: rowOf(frame, run.world) })),
    Stream.filter(({ row }) => row >= 0),
    Stream.runHead,
  );
  const failed = (reason: string) => new NotRebuilt({ file: store.file, batch: run.batch.id, reason });
  if (Option.isNone(found)) return yield* failed(`world ${run.world} has no frame`);
  const { frame, row } = found.value;
  if ((frame.runs.count[row] as number) > 0) return selectRuns(frame, (world) => world === run.world);
  const { plan } = rebuilt;
  const buffer = new EventBuffer();
  simulateRun(plan, run.world, new RunScratch(plan.nodes, plan.contagion.kind === "threshold"), buffer, true);
  const stored = frame.runs.digest.subarray(row * 4, row * 4 + 4);
  if (stored.some((word, i) => word !== buffer.runs.digest[i])) {
    return yield* failed(`run ${run.name} came out differently from its stored digest`);
  }
  return buffer;
});

function rowOf({ runs }: Frame, world: number): number {
  for (let row = 0; row < runs.length; row++) if (runs.world[row] === world) return row;
  return -1;
}
