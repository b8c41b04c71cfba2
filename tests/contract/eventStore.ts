import * as Effect from "effect/Effect";
import * as Exit from "effect/Exit";
import { describe, expect, it } from "vitest";
import { encodeFrame } from "../../src/events/encodeFrame.ts";
import { splitFrame } from "../../src/events/splitFrame.ts";
import { missingWorlds } from "../../src/store/WorldRanges.ts";
import { madeFrame, madeRuns } from "../events/madeFrame.ts";
import {
  bodiesOf,
  expected,
  opening,
  readBatch,
  type Store,
  type StoreLayer,
  storeFailure,
  withStore,
} from "../store/storeOf.ts";

/** A long run in frames of ten events, as a run beyond the size of a frame would come. */
const longRun = (world: number, events: number) =>
  splitFrame(madeFrame([{ world, events }]), 10).map(({ frame, continued, continues }) =>
    encodeFrame(frame, { stream: 1, continued, continues }),
  );

const isDefect = <A, E>(work: Effect.Effect<A, E>) =>
  Effect.map(Effect.exit(work), (exit) => Exit.isFailure(exit) && Exit.hasDies(exit));

/**
 * What every event store does, whatever it keeps its rows in. `fresh` gives a new empty store each time, whose
 * facts are noted by that version of skipstone.
 */
export function eventStoreContract(name: string, fresh: () => StoreLayer, version = ""): void {
  const given = <A, E>(work: (store: Store) => Effect.Effect<A, E>) => withStore(fresh(), work);

  describe(`${name}: batches`, () => {
    it("given a batch, when it is opened again, then it is the same one with what it holds", () =>
      given(
        Effect.fnUntraced(function* (store) {
          const batch = yield* store.openBatch(opening);
          expect(batch).toEqual({ id: "b1", storedWorlds: [] });
          yield* store.append(batch.id, bodiesOf(madeRuns(0, 5, 3)));
          yield* store.append(batch.id, bodiesOf(madeRuns(8, 10, 3)));
          const again = yield* store.openBatch({ ...opening, title: "Another title" });
          expect(again).toEqual({ id: "b1", storedWorlds: [0, 5, 8, 10] });
          expect(missingWorlds(again.storedWorlds, 12)).toEqual([5, 8, 10, 12]);
          expect(yield* store.batches()).toEqual([
            { ...opening, id: "b1", frames: 2, runs: 7, events: 21, versions: [] },
          ]);
        }),
      ));

    it("given a batch, when any part of the key differs, then it is another one", () =>
      given(
        Effect.fnUntraced(function* (store) {
          yield* store.openBatch(opening);
          const others = [
            { scenarioHash: "x" },
            { networkHash: "x" },
            { seed: "x" },
            { stream: 0 },
            { plan: "x" },
          ];
          const ids: string[] = [];
          for (const other of others) ids.push((yield* store.openBatch({ ...opening, ...other })).id);
          expect(ids).toEqual(["b2", "b3", "b4", "b5", "b6"]);
        }),
      ));

    it("given two batches, when both grow in turns, then each gives its own frames in order", () =>
      given(
        Effect.fnUntraced(function* (store) {
          const one = yield* store.openBatch(opening);
          const two = yield* store.openBatch({ ...opening, plan: "textbook" });
          for (let world = 0; world < 6; world += 2) {
            yield* store.append(one.id, bodiesOf(madeRuns(world, world + 2, 4)));
            yield* store.append(two.id, bodiesOf(madeRuns(world, world + 1, 7)));
          }
          expect(yield* readBatch(store, one.id)).toEqual(expected(madeRuns(0, 6, 4)));
          const others = [0, 2, 4].map((world) => ({ world, events: 7 }));
          expect(yield* readBatch(store, two.id)).toEqual(expected(others));
          expect(yield* store.check()).toEqual([]);
        }),
      ));

    it("given no such batch, when it is asked for, then that is said", async () => {
      for (const id of ["b7", "b0", "7", "", "b1; DROP TABLE batch"]) {
        const failures = [
          await storeFailure(fresh(), (store) => readBatch(store, id)),
          await storeFailure(fresh(), (store) => store.append(id, [])),
          await storeFailure(fresh(), (store) => store.note(id, "started")),
          await storeFailure(fresh(), (store) => store.storedWorlds(id)),
        ];
        for (const failure of failures) {
          expect(failure).toMatchObject({ _tag: "StoreMissing", what: "no-batch", name: id, exitStatus: 2 });
        }
      }
    });
  });

  describe(`${name}: appending`, () => {
    it("given stored worlds, when they come again, then they are skipped and the rest is kept", () =>
      given(
        Effect.fnUntraced(function* (store) {
          const { id } = yield* store.openBatch(opening);
          expect(yield* store.append(id, bodiesOf(madeRuns(0, 6, 3)))).toEqual({ stored: 6, skipped: 0 });
          expect(yield* store.append(id, bodiesOf(madeRuns(0, 6, 3)))).toEqual({ stored: 0, skipped: 6 });
          expect(yield* store.append(id, bodiesOf(madeRuns(4, 9, 3)))).toEqual({ stored: 3, skipped: 2 });
          expect(yield* readBatch(store, id)).toEqual(expected(madeRuns(0, 9, 3)));
          expect(yield* store.check()).toEqual([]);
        }),
      ));

    it("given worlds in any order, when read, then they come as they were stored", () =>
      given(
        Effect.fnUntraced(function* (store) {
          const { id } = yield* store.openBatch(opening);
          const runs = [7, 2, 9, 3].map((world) => ({ world, events: 5 }));
          yield* store.append(id, bodiesOf(runs));
          yield* store.append(id, bodiesOf([{ world: 1, events: 0 }]));
          expect(yield* store.storedWorlds(id)).toEqual([1, 4, 7, 8, 9, 10]);
          expect(yield* readBatch(store, id)).toEqual(expected([...runs, { world: 1, events: 0 }]));
        }),
      ));

    it("given a run in several frames, when read, then it is whole", () =>
      given(
        Effect.fnUntraced(function* (store) {
          const { id } = yield* store.openBatch(opening);
          yield* store.append(id, bodiesOf(madeRuns(0, 2, 3)));
          const bodies = longRun(2, 35);
          expect(bodies).toHaveLength(4);
          expect(yield* store.append(id, [...bodies, ...bodiesOf(madeRuns(3, 5, 3))])).toEqual({
            stored: 3,
            skipped: 0,
          });
          expect(yield* store.append(id, longRun(2, 35))).toEqual({ stored: 0, skipped: 1 });
          const runs = [...madeRuns(0, 2, 3), { world: 2, events: 35 }, ...madeRuns(3, 5, 3)];
          expect(yield* readBatch(store, id)).toEqual(expected(runs));
          expect(yield* readBatch(store, id, { world: 2 })).toEqual(expected([{ world: 2, events: 35 }]));
          expect(yield* store.check()).toEqual([]);
        }),
      ));

    it("given frames that no kernel makes, when appended, then nothing is stored", () =>
      given(
        Effect.fnUntraced(function* (store) {
          const { id } = yield* store.openBatch(opening);
          const good = bodiesOf(madeRuns(0, 2, 3));
          const damaged = bodiesOf(madeRuns(2, 4, 3));
          (damaged[0] as Uint8Array)[120] = 99;
          const twice = bodiesOf([
            { world: 4, events: 1 },
            { world: 4, events: 1 },
          ]);
          const otherStream = [encodeFrame(madeFrame(madeRuns(5, 6, 1)), { stream: 0 })];
          for (const bad of [
            damaged,
            twice,
            otherStream,
            longRun(6, 25).slice(0, 2),
            longRun(6, 25).slice(1),
          ]) {
            expect(yield* isDefect(store.append(id, [...good, ...bad]))).toBe(true);
          }
          expect(yield* readBatch(store, id)).toEqual([]);
          expect(yield* store.append(id, good)).toEqual({ stored: 2, skipped: 0 });
          expect(yield* store.check()).toEqual([]);
        }),
      ));

    it("given a world, when only it is asked for, then only its frame is read", () =>
      given(
        Effect.fnUntraced(function* (store) {
          const { id } = yield* store.openBatch(opening);
          yield* store.append(id, bodiesOf(madeRuns(0, 3, 3)));
          yield* store.append(id, bodiesOf(madeRuns(3, 6, 3)));
          expect(yield* readBatch(store, id, { world: 4 })).toEqual(expected(madeRuns(3, 6, 3)));
          expect(yield* readBatch(store, id, { world: 6 })).toEqual([]);
        }),
      ));
  });

  describe(`${name}: networks and notes`, () => {
    it("given a network, when it is put again, then it is kept once and comes back whole", () =>
      given(
        Effect.fnUntraced(function* (store) {
          const bytes = Uint8Array.from({ length: 1001 }, (_, at) => at % 251);
          const facts = { people: 20000, directed: false, source: "朋友圈.csv" };
          yield* store.putNetwork("ab12", bytes, facts);
          yield* store.putNetwork("ab12", new Uint8Array(3), { people: 1 });
          yield* store.putNetwork("empty", new Uint8Array(0), {});
          expect(yield* store.network("ab12")).toEqual({ bytes, facts });
          expect((yield* store.network("empty")).bytes).toHaveLength(0);
          const failure = yield* Effect.flip(store.network("cd34"));
          expect(failure).toMatchObject({ _tag: "StoreMissing", what: "no-network", name: "cd34" });
          expect(yield* store.check()).toEqual([]);
        }),
      ));

    it("given notes, then they and their batches say which skipstone made them", () =>
      given(
        Effect.fnUntraced(function* (store) {
          const { id } = yield* store.openBatch(opening);
          const other = yield* store.openBatch({ ...opening, seed: "2" });
          yield* store.note(id, "started");
          yield* store.note(id, "finished");
          yield* store.note(other.id, "started");
          expect((yield* store.lifecycle(id)).map(({ version }) => version)).toEqual([version, version]);
          expect((yield* store.batches()).map(({ versions }) => versions)).toEqual([[version], [version]]);
        }),
      ));

    it("given notes, when they are read, then they stand in order with the time of the clock", () =>
      given(
        Effect.fnUntraced(function* (store) {
          const { id } = yield* store.openBatch(opening);
          const other = yield* store.openBatch({ ...opening, seed: "2" });
          yield* store.note(id, "started", "400 worlds");
          yield* store.note(other.id, "started");
          yield* store.note(id, "interrupted");
          const notes = yield* store.lifecycle(id);
          expect(notes.map(({ fact, detail }) => [fact, detail])).toEqual([
            ["started", "400 worlds"],
            ["interrupted", ""],
          ]);
          for (const { at } of notes) expect(new Date(at).toISOString()).toBe(at);
        }),
      ));
  });
}
