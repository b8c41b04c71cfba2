/**
 * A process that appends runs to a store until it is killed, and says after each append which worlds were
 * acknowledged. Run as: node appendingChild.ts FILE FIRST STEP APPENDS, for worlds FIRST, FIRST + STEP, …
 */
import { writeSync } from "node:fs";
import * as Effect from "effect/Effect";
import { encodeFrame } from "../../src/events/encodeFrame.ts";
import { splitFrame } from "../../src/events/splitFrame.ts";
import { EventStore } from "../../src/store/EventStore.ts";
import { SqliteEventStore } from "../../src/store/SqliteEventStore.ts";
import { holdsWorld } from "../../src/store/WorldRanges.ts";
import { madeFrame } from "../events/madeFrame.ts";
import { eventsOfWorld, faultBatch, worldsOfAppend } from "./appendedRuns.ts";

const [file, first, step, appends] = process.argv.slice(2) as [string, string, string, string];

/** With a limit on the size of files, a write fails instead of ending the process. */
process.on("SIGXFSZ", () => {});

const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

const program = Effect.gen(function* () {
  const store = yield* EventStore;
  const batch = yield* store.openBatch(faultBatch);
  say("open");
  for (let append = Number(first); append < Number(appends); append += Number(step)) {
    const worlds = worldsOfAppend(append);
    if (holdsWorld(batch.storedWorlds, worlds[0] as number)) continue;
    const runs = worlds.map((world) => ({ world, events: eventsOfWorld(world) }));
    // A small limit, so that some runs go on over several frames.
    const bodies = splitFrame(madeFrame(runs), 3000).map(({ frame, continued, continues }) =>
      encodeFrame(frame, { stream: 1, continued, continues }),
    );
    yield* store.append(batch.id, bodies);
    say(`stored ${worlds.join(",")}`);
  }
  say("done");
});

const outcome = program.pipe(
  Effect.provide(SqliteEventStore.layer(file)),
  Effect.catch((error) => Effect.sync(() => say(`failed ${error._tag} ${error.code}`))),
);
await Effect.runPromise(outcome);
