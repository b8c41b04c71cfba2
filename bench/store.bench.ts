/**
 * Events from the kernel to a file and back, on one thread: `node bench/store.bench.ts`. The file lies in the
 * system's folder for temporary files and is deleted at the end.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as Effect from "effect/Effect";
import * as Stream from "effect/Stream";
import { WorldsSimulator } from "../src/batch/WorldsSimulator.ts";
import { RunScratch } from "../src/engine/RunScratch.ts";
import { simulateRun } from "../src/engine/simulateRun.ts";
import { readFrameHead } from "../src/events/decodeFrame.ts";
import { EventBuffer } from "../src/events/EventBuffer.ts";
import { encodeFrames } from "../src/events/encodeFrame.ts";
import { finishAll, foldAll, initialAll } from "../src/projections/findings.ts";
import type { FoldContext } from "../src/projections/Projection.ts";
import { STREAM } from "../src/randomness/RootKey.ts";
import { EventStore } from "../src/store/EventStore.ts";
import { SqliteEventStore } from "../src/store/SqliteEventStore.ts";
import { benchPlan, heavyTailed } from "./benchPlan.ts";
import { printSamples } from "./Sample.ts";
import { eachOf, type Timing, timeInTurns, timeRepeated } from "./timeRepeated.ts";

/** About a million events, which fill two frames. */
const RUNS_TOGETHER = 42;
const REPETITIONS = { warmUp: 2, repeats: 8 };
const ALL = REPETITIONS.warmUp + REPETITIONS.repeats;

const { network, plan, setup } = benchPlan(heavyTailed, { record: "activations" });
const context = setup.contexts[0] as FoldContext;
const simulator = new WorldsSimulator(setup);
const made = new EventBuffer();
const scratch = new RunScratch(plan.nodes, false);
for (let world = 0; world < RUNS_TOGETHER; world++) simulateRun(plan, world, scratch, made, true);

const measure = Effect.gen(function* () {
  const store = yield* EventStore;
  const batchOf = (name: string) =>
    Effect.runSync(
      store.openBatch({
        scenarioHash: name,
        networkHash: network.hash,
        seed: "bench",
        stream: STREAM,
        plan: "hubs",
        title: "bench",
        scenarioText: "",
      }),
    ).id;
  const append = (batch: string, frames: readonly Uint8Array<ArrayBuffer>[]) =>
    Effect.runSync(store.append(batch, frames));
  const [simulated, copied] = [batchOf("simulated"), batchOf("copied")];
  let simulatedEvents = 0;
  const writing = timeInTurns(REPETITIONS, [
    (repetition) => {
      const worlds = Array.from({ length: RUNS_TOGETHER }, (_, i) => repetition * RUNS_TOGETHER + i);
      const { frames } = simulator.simulate(0, worlds, true);
      append(simulated, frames);
      if (repetition >= REPETITIONS.warmUp) simulatedEvents += eventsOf(frames);
    },
    () => {
      append(copied, encodeFrames(made, STREAM));
      // The next time these are other worlds, or the store would not take them again.
      for (let run = 0; run < RUNS_TOGETHER; run++) made.runs.world[run]! += RUNS_TOGETHER;
    },
  ]);
  const read = () =>
    Effect.runSync(store.frames(copied).pipe(Stream.runFold(() => initialAll(context), foldAll)));
  if (finishAll(read(), context).worlds !== RUNS_TOGETHER * ALL) throw new Error("not all runs came back");
  const reading = timeRepeated({ warmUp: 1, repeats: 4 }, () => read());
  return { writing, reading, simulatedEvents };
});

const folder = mkdtempSync(join(tmpdir(), "skipstone-bench-"));
try {
  const layer = SqliteEventStore.layer(join(folder, "store.db"));
  const { writing, reading, simulatedEvents } = await Effect.runPromise(Effect.provide(measure, layer));
  const [simulating, copying] = writing as [Timing, Timing];
  const rate = (events: number) => (milliseconds: number) => events / milliseconds / 1000;
  const unit = "million events/s";
  printSamples([
    {
      name: "store: simulated and stored",
      unit,
      how: "runs of the kernel bench with folds and digests, encoded, appended to SQLite (19 bytes an event)",
      ...eachOf(simulating, rate(simulatedEvents / REPETITIONS.repeats)),
    },
    {
      name: "store: encoded and appended",
      unit,
      how: "the same events, made before: copied into frames, hashed, checked, sealed, written",
      ...eachOf(copying, rate(made.eventCount)),
    },
    {
      name: "store: read, checked and folded",
      unit,
      how: "every frame's hash, seal and chain checked, then all findings folded from the events",
      ...eachOf(reading, rate(made.eventCount * ALL)),
    },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function eventsOf(frames: readonly Uint8Array[]): number {
  return frames.reduce((sum, bytes) => sum + readFrameHead(bytes).events, 0);
}
