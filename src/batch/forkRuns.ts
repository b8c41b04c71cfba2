import * as Effect from "effect/Effect";
import * as Schema from "effect/Schema";
import * as Stream from "effect/Stream";
import { forkRun } from "../engine/forkRun.ts";
import { RunScratch } from "../engine/RunScratch.ts";
import { EventBuffer } from "../events/EventBuffer.ts";
import { EventCode } from "../events/EventCode.ts";
import { encodeFrames } from "../events/encodeFrame.ts";
import type { Frame } from "../events/Frame.ts";
import { runDigest } from "../events/runDigest.ts";
import { selectEvents } from "../events/selectEvents.ts";
import type { ForkComparison } from "../projections/ForkComparison.ts";
import { finishAll, foldAll, initialAll, type RunStates } from "../projections/findings.ts";
import type { FoldContext } from "../projections/Projection.ts";
import { STREAM } from "../randomness/RootKey.ts";
import { type PairedDifference, pairedDifference } from "../statistics/pairedDifference.ts";
import { EventStore } from "../store/EventStore.ts";
import type { StoreError } from "../store/StoreError.ts";
import { countWorlds, subtractWorlds, type WorldRanges } from "../store/WorldRanges.ts";
import { compareDigests } from "./compareDigests.ts";
import type { PlannedFork } from "./planFork.ts";
import { DigestMismatch, foldContext } from "./runScenario.ts";
import { eventsOf, type NotRebuilt, type RebuiltBatch } from "./StoredRun.ts";
import type { SimulateOptions } from "./simulateBatch.ts";
import { FLUSH_EVENTS, SAMPLED_WORLDS } from "./WorldsSimulator.ts";

/** A fork came out with another past than its parent has in the store: one of the two is not what it was. */
export class PastDiffers extends Schema.TaggedError<PastDiffers>()("PastDiffers", {
  file: Schema.String,
  batch: Schema.String,
  world: Schema.Int,
}) {}

/** What forks came to, the batch that keeps them, and how many of them it had before. */
export interface ForkedRuns extends ForkComparison {
  readonly batch: string;
  readonly already: number;
}

/** Forks that are stored together, so that a long fork can be stopped and gone on with. */
const STORED_TOGETHER = 64;

/**
 * Forks worlds of a batch one by one. Each parent comes from the store, its events or its digest, and the
 * fork must have the same events before its tick. What the batch of the forks has already must come out the
 * same again.
 *
 * Cost        a run of the parent where its events are not stored, and one of the fork, on this thread
 * Failure     PastDiffers, DigestMismatch; store errors. Forks that were stored before stay
 */
export const forkRuns = Effect.fnUntraced(function* (
  planned: PlannedFork,
  worlds: WorldRanges,
  options: Pick<SimulateOptions<never, never>, "onProgress">,
): Effect.fn.Return<ForkedRuns, StoreError | NotRebuilt | PastDiffers | DigestMismatch, EventStore> {
  const store = yield* EventStore;
  const { batch: parent, rebuilt, forked, opening } = planned;
  const { id, storedWorlds } = yield* store.openBatch(opening);
  const total = countWorlds(worlds);
  const already = total - countWorlds(subtractWorlds(worlds, storedWorlds));
  const { plan, fork, scenario } = forked;
  const contexts = contextsOf(rebuilt, forked);
  const states = contexts.map(initialAll);
  const scratch = new RunScratch(plan.nodes, plan.contagion.kind === "threshold");
  const buffer = new EventBuffer();
  const isKept = (world: number) => scenario.record !== "sample" || world < SAMPLED_WORLDS;
  const keep = Effect.suspend(() => {
    const frames = [...encodeFrames(selectEvents(buffer, isKept), STREAM)];
    states[1] = foldAll(states[1] as RunStates, buffer);
    buffer.clear();
    return store.append(id, frames);
  });
  yield* store.note(id, "started");
  let done = 0;
  const forkOne = Effect.fnUntraced(function* (frame: Frame) {
    const world = frame.runs.world[0] as number;
    forkRun(fork.parent, plan, fork.at, world, scratch, buffer, true);
    const row = buffer.runs.length - 1;
    if (!hasSamePast(frame, buffer, row, fork.at)) {
      return yield* new PastDiffers({ file: store.file, batch: parent.id, world });
    }
    states[0] = foldAll(states[0] as RunStates, frame);
    if (buffer.eventCount >= FLUSH_EVENTS || buffer.runs.length >= STORED_TOGETHER) yield* keep;
    done++;
    yield* options.onProgress({ done, total, etaMilliseconds: null });
    yield* Effect.sleep(0);
  });
  yield* eventsOf(parent, rebuilt, worlds).pipe(
    Stream.runForEach(forkOne),
    Effect.andThen(Effect.suspend(() => (buffer.runs.length > 0 ? keep : Effect.void))),
    Effect.onInterrupt(() => Effect.ignore(store.note(id, "interrupted"))),
  );
  const [before, after] = states as [RunStates, RunStates];
  const { mismatched } = yield* compareDigests(store, id, after.totals);
  if (mismatched[0] !== undefined) {
    return yield* new DigestMismatch({ file: store.file, batch: id, world: mismatched[0] });
  }
  yield* store.note(id, "finished");
  return { batch: id, already, worlds: total, ...comparison(before, after, contexts, worlds) };
});

/** Both are told with polarity where either can turn negative, so that they can be compared. */
function contextsOf(parent: RebuiltBatch, forked: RebuiltBatch): readonly [FoldContext, FoldContext] {
  const [before, after] = [parent, forked].map(({ scenario, network, plan }) =>
    foldContext(scenario, network.people.count, plan),
  ) as [FoldContext, FoldContext];
  const polarity = before.polarity || after.polarity;
  return [
    { ...before, polarity },
    { ...after, polarity },
  ];
}

function comparison(
  before: RunStates,
  after: RunStates,
  [first, second]: readonly [FoldContext, FoldContext],
  ranges: WorldRanges,
): Omit<ForkedRuns, "batch" | "already" | "worlds"> {
  const worlds: number[] = [];
  for (let i = 0; i < ranges.length; i += 2) {
    for (let world = ranges[i] as number; world < (ranges[i + 1] as number); world++) worlds.push(world);
  }
  const pair = (column: (states: RunStates) => Uint32Array): PairedDifference => {
    const [values, others] = [after, before].map((states) =>
      worlds.map((world) => column(states)[world] as number),
    );
    return pairedDifference(values as number[], others as number[]);
  };
  const digestAt = ({ totals }: RunStates, world: number) =>
    totals.digest.subarray(world * 4, world * 4 + 4).join();
  return {
    changed: worlds.filter((world) => digestAt(before, world) !== digestAt(after, world)).length,
    before: finishAll(before, first),
    after: finishAll(after, second),
    sharers: pair(({ totals }) => totals.sharers),
    ...(first.polarity ? { negativeSharers: pair(({ sentiment }) => sentiment.negative) } : {}),
  };
}

/**
 * Whether the first run of a frame and a run of a buffer have the same events of the activation stream before
 * a tick. When a run ends is no part of its past: a fork may go on after its parent.
 */
function hasSamePast(parent: Frame, forked: Frame, row: number, at: number): boolean {
  const [one, other] = [pastDigest(parent, 0, at), pastDigest(forked, row, at)];
  return one.every((word, i) => word === other[i]);
}

function pastDigest({ runs, events }: Frame, row: number, at: number): Uint32Array {
  const first = runs.first[row] as number;
  const end = first + (runs.count[row] as number);
  let past = first;
  while (past < end && (events.tick[past] as number) < at && events.code[past] !== EventCode.CampaignEnded)
    past++;
  const digest = new Uint32Array(4);
  runDigest(events, first, past - first, "activation", digest, 0);
  return digest;
}
