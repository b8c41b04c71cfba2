import { createWriteStream } from "node:fs";
import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import * as Stream from "effect/Stream";
import { foldContext } from "../batch/runScenario.ts";
import { eventsOf, findRun, rebuildBatch } from "../batch/StoredRun.ts";
import { personLabel } from "../network/People.ts";
import { EventStore, type StoredBatch } from "../store/EventStore.ts";
import { exportCsv } from "../store/exportCsv.ts";
import { exportJsonl } from "../store/exportJsonl.ts";
import { formatRunName } from "../store/parseRunName.ts";
import { writeTo } from "./print.ts";
import { refuseExisting } from "./writeWhole.ts";
import { existingStore } from "./storeForRun.ts";

export interface ExportInput {
  readonly runs: readonly string[];
  readonly format: "csv" | "jsonl";
  readonly out: Option.Option<string>;
  readonly store: Option.Option<string>;
  readonly force: boolean;
}

/** `export`: the events of stored runs as a table, on stdout or in a file. */
export const exportCommand = (input: ExportInput) =>
  exportRuns(input).pipe(Effect.provide(existingStore(input.store)));

const exportRuns = Effect.fnUntraced(function* ({ runs, format, out, force }: ExportInput) {
  const path = Option.getOrUndefined(out);
  if (path !== undefined) yield* refuseExisting([path], force);
  const store = yield* EventStore;
  const named = yield* Effect.forEach(runs, findRun);
  const batches = yield* store.batches();
  const targets: readonly { readonly batch: StoredBatch; readonly world: number | null }[] =
    named.length > 0 ? named : batches.map((batch) => ({ batch, world: null }));
  const stream = path === undefined ? process.stdout : createWriteStream(path);
  for (const [number, { batch, world }] of targets.entries()) {
    const rebuilt = yield* rebuildBatch(batch);
    const several = batches.filter(({ plan }) => plan === batch.plan).length > 1;
    const { people } = rebuilt.network;
    const names = {
      run: (each: number) =>
        formatRunName({ batch: several ? batch.id : null, plan: batch.plan, world: each }),
      person: (person: number) => personLabel(people, person),
      starters: foldContext(rebuilt.scenario, people.count, rebuilt.plan).starters,
      channels: [],
    };
    const frames = eventsOf(batch, rebuilt, world === null ? undefined : { world });
    const lines = format === "csv" ? exportCsv(frames, names) : exportJsonl(frames, names);
    // One header for all runs: the first chunk of a CSV export is its header.
    const rest = format === "csv" && number > 0 ? Stream.drop(lines, 1) : lines;
    yield* Stream.runForEach(rest, (text) => writeTo(stream, text));
  }
});
