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
import { outputProblems } from "./portableName.ts";
import { print } from "./print.ts";
import { existingStore } from "./storeForRun.ts";
import { refuseExisting, refuseNames, writeInPieces } from "./writeWhole.ts";

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
  if (path !== undefined) yield* refuseNames(outputProblems(path, { path: "--out" }));
  if (path !== undefined) yield* refuseExisting([path], force);
  const lines = yield* exportedLines(runs, format);
  if (path !== undefined) {
    return yield* writeInPieces(path, (write) => Stream.runForEach(lines, write));
  }
  // A reader that closed the pipe has all it wanted: the rest need not be brought back.
  const wanted = Stream.takeWhile(lines, () => process.stdout.writable);
  yield* Stream.runForEach(wanted, print);
});

/** The runs asked for as text, in pieces. */
const exportedLines = Effect.fnUntraced(function* (runs: readonly string[], format: "csv" | "jsonl") {
  const store = yield* EventStore;
  const named = yield* Effect.forEach(runs, findRun);
  const batches = yield* store.batches();
  const targets: readonly { readonly batch: StoredBatch; readonly world: number | null }[] =
    named.length > 0 ? named : batches.map((batch) => ({ batch, world: null }));
  const linesOf = Effect.fnUntraced(function* ({ batch, world }: (typeof targets)[number], number: number) {
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
    return format === "csv" && number > 0 ? Stream.drop(lines, 1) : lines;
  });
  const each = targets.map((target, number) => Stream.unwrap(linesOf(target, number)));
  return Stream.flatten(Stream.fromIterable(each));
});
