import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import * as Effect from "effect/Effect";
import * as Stream from "effect/Stream";
import { describe, expect, it } from "vitest";
import { forkRuns } from "../../src/batch/forkRuns.ts";
import { planFork } from "../../src/batch/planFork.ts";
import { runScenario } from "../../src/batch/runScenario.ts";
import { eventsOfRun, findRun, findRuns, rebuildBatch } from "../../src/batch/StoredRun.ts";
import { verifyBatch } from "../../src/batch/verifyBatch.ts";
import { forkRun } from "../../src/engine/forkRun.ts";
import { RunScratch } from "../../src/engine/RunScratch.ts";
import { EventBuffer } from "../../src/events/EventBuffer.ts";
import { EventCode } from "../../src/events/EventCode.ts";
import { encodeFrames } from "../../src/events/encodeFrame.ts";
import type { Frame } from "../../src/events/Frame.ts";
import { EventStore } from "../../src/store/EventStore.ts";
import { MemoryEventStore } from "../../src/store/MemoryEventStore.ts";
import { repairStore } from "../../src/store/repairStore.ts";
import { SqliteEventStore } from "../../src/store/SqliteEventStore.ts";
import { temporaryFolder } from "../store/temporaryFolder.ts";
import { loadedOf, QUIETLY } from "./loadedOf.ts";

type Work<A, E> = Effect.Effect<A, E, EventStore>;
const inMemory = <A, E>(work: Work<A, E>): Promise<A> =>
  Effect.runPromise(work.pipe(Effect.provide(MemoryEventStore.layer, { local: true })));

const RUNS = 30;
const loaded = await loadedOf({ runs: RUNS });
const run = Effect.suspend(() => runScenario(loaded, QUIETLY));

/** A second starter, which acts at round 3. */
const LATE = [
  "plans.hubs=[{starter: influencers, pick: {by: degree, count: 3}}, {starter: people, ids: [50, 60], at: 3}]",
];

const fork = Effect.fnUntraced(function* (name: string, at: number, overrides: readonly string[]) {
  const { batch, worlds } = yield* findRuns(name);
  return yield* forkRuns(yield* planFork(batch, at, overrides), worlds, QUIETLY);
});

const eventsNamed = Effect.fnUntraced(function* (name: string) {
  const found = yield* findRun(name);
  return yield* eventsOfRun(found, yield* rebuildBatch(found.batch));
});

/** Rows of a run's events before a tick, but for its end. */
const before = ({ runs, events }: Frame, tick: number): number[][] =>
  Array.from({ length: runs.count[0]! }, (_, i) => runs.first[0]! + i)
    .filter((row) => events.tick[row]! < tick && events.code[row] !== EventCode.CampaignEnded)
    .map((row) => [events.tick, events.code, events.person, events.source, events.amount].map((c) => c[row]!))
    // In what order the events of a tick are written says nothing.
    .sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!);

const problemsOf = (work: Work<unknown, unknown>) =>
  Effect.map(Effect.flip(work), (error) => {
    const { problems } = error as { problems: readonly { code: string; place: { path?: string } }[] };
    return problems.map(({ code, place }) => [code, place.path]);
  });

/** Whether the kernel's own forkRun is there: what stands in for it knows no changes of content. */
const hasKernel = (() => {
  const [plan] = loaded.plans;
  const other = { ...plan!, arcs: plan!.arcs.map((word, i) => (i % 3 === 0 ? 0 : word)) };
  try {
    forkRun(plan!, other, 1, 0, new RunScratch(plan!.nodes, false), new EventBuffer(), false);
    return true;
  } catch {
    return false;
  }
})();

describe("forks of stored runs", () => {
  it("given a starter after the tick, then the past is the parent's and the rest is decided anew", () =>
    inMemory(
      Effect.gen(function* () {
        yield* run;
        const forked = yield* fork(`hubs@0-${RUNS - 1}`, 3, LATE);
        expect(forked).toMatchObject({ batch: "b3", already: 0, worlds: RUNS });
        expect(forked.changed).toBe(RUNS);
        expect(forked.sharers.mean).toBeGreaterThan(0);
        expect(forked.sharers.mean).toBeCloseTo(forked.after.sharers.mean - forked.before.sharers.mean, 9);
        for (const world of [0, 19, 20, RUNS - 1]) {
          const parent = yield* eventsNamed(`hubs@${world}`);
          const child = yield* eventsNamed(`b3:hubs@${world}`);
          expect(before(child, 3)).toEqual(before(parent, 3));
          expect(before(child, 4)).not.toEqual(before(parent, 4));
        }
        const [, , batch] = yield* (yield* EventStore).batches();
        for (const workers of [1, 2]) {
          const all = { checked: RUNS, mismatched: [], failed: [] };
          expect(yield* verifyBatch(batch!, null, { ...QUIETLY, workers })).toEqual(all);
        }
        expect(yield* (yield* EventStore).check()).toEqual([]);
      }),
    ));

  it("given a value that stays what it is, then every run is its parent's, digest and all", () =>
    inMemory(
      Effect.gen(function* () {
        yield* run;
        const forked = yield* fork("hubs@0-9", 2, ["content.transmissibility=0.22"]);
        expect([forked.changed, forked.sharers.mean, forked.sharers.tieShare]).toEqual([0, 0, 1]);
        expect(forked.after).toEqual(forked.before);
      }),
    ));

  it("given a horizon before what another plan does, then that plan is not in its way", () =>
    inMemory(
      Effect.gen(function* () {
        yield* run;
        const forked = yield* fork("hubs@0-9", 1, ["horizon=1"]);
        expect(forked.after.endReasons.horizon).toBeGreaterThan(0);
        const [, , batch] = yield* (yield* EventStore).batches();
        expect(yield* verifyBatch(batch!, null, QUIETLY)).toMatchObject({ checked: 10, mismatched: [] });
        const other = yield* fork("some at random@0-9", 3, ["horizon=4"]);
        expect(other).toMatchObject({ batch: "b4", worlds: 10 });
      }),
    ));

  it("given the same fork again with more worlds, then it goes on in its batch", () =>
    inMemory(
      Effect.gen(function* () {
        yield* run;
        yield* fork("hubs@3,5-7", 3, LATE);
        const forked = yield* fork("hubs@0-9", 3, LATE);
        expect(forked).toMatchObject({ batch: "b3", already: 4, worlds: 10 });
        const store = yield* EventStore;
        expect(yield* store.storedWorlds("b3")).toEqual([0, 10]);
        expect((yield* fork("hubs@0-1", 2, LATE)).batch).toBe("b4");
        expect((yield* fork("hubs@0-1", 3, ["horizon=3"])).batch).toBe("b5");
        expect((yield* store.lifecycle("b3")).map(({ fact }) => fact)).toEqual([
          "started",
          "finished",
          "started",
          "finished",
        ]);
      }),
    ));

  it("given forks in a store, then their parents keep their names and forks are named with their batch", () =>
    inMemory(
      Effect.gen(function* () {
        yield* run;
        yield* fork("hubs@0-9", 3, LATE);
        expect((yield* findRun("hubs@4")).batch.id).toBe("b1");
        expect((yield* findRun("b3:hubs@4")).batch.id).toBe("b3");
        expect(yield* Effect.flip(findRun("b3:hubs@12"))).toMatchObject({ why: "no-world", nearest: "0-9" });
        expect(yield* Effect.flip(findRun("hubs@4-5"))).toMatchObject({ why: "unknown", nearest: "hubs@4" });
      }),
    ));

  it("given a fork, when it is forked at its tick or before, then it is one of the first parent's", () =>
    inMemory(
      Effect.gen(function* () {
        yield* run;
        yield* fork("hubs@0-3", 3, LATE);
        expect((yield* fork("b3:hubs@0-3", 2, ["horizon=9"])).batch).toBe("b4");
        const [, , , batch] = yield* (yield* EventStore).batches();
        expect(batch?.fork).toMatchObject({ at: 2, overrides: [...LATE, "horizon=9"] });
        expect(yield* verifyBatch(batch!, null, QUIETLY)).toMatchObject({ checked: 4, mismatched: [] });
        const late = problemsOf(fork("b3:hubs@0-3", 4, ["horizon=9"]));
        expect(yield* late).toEqual([["E-RUN-011", "--at"]]);
      }),
    ));

  it("given what may not change in a run, then all of it is told at once, and nothing is stored", () =>
    inMemory(
      Effect.gen(function* () {
        yield* run;
        const wrong = ["seed=other", "ties.scheme=trivalency", "horizon=2", "plans.hubs.0.at=1"];
        expect(yield* problemsOf(fork("hubs@0", 3, [...wrong, "content.contagion.kind=threshold"]))).toEqual([
          ["E-RUN-008", "ties"],
          ["E-RUN-008", "seed"],
          ["E-RUN-010", "plans.hubs.0"],
          ["E-RUN-012", "content.contagion.kind"],
          ["E-CLI-031", "horizon"],
        ]);
        const early = "plans.some at random=[{starter: influencers, pick: {by: random, count: 2}}]";
        expect(yield* problemsOf(fork("b2:some at random@0", 3, [early]))).toEqual([
          ["E-RUN-010", "plans.some at random.1"],
        ]);
        expect(yield* problemsOf(fork("hubs@0", 3, [early]))).toEqual([["E-RUN-008", "plans"]]);
        expect(yield* problemsOf(fork("hubs@0", 3, ["plans.some at random.0.at=4"]))).toEqual([
          ["E-SCENARIO-021", "--set plans.some at random.0.at=4"],
        ]);
        expect(yield* problemsOf(fork("hubs@0", 3, ["contnt.spoofing=0.2"]))).toEqual([
          ["E-SCENARIO-010", "--set contnt.spoofing=0.2"],
        ]);
        expect((yield* (yield* EventStore).batches()).length).toBe(2);
      }),
    ));

  it("given a horizon, then runs are forked up to the round after it, and go on from there", () =>
    inMemory(
      Effect.gen(function* () {
        const cut = yield* Effect.promise(() => loadedOf({ runs: 5, horizon: 2 }));
        yield* runScenario(cut, QUIETLY);
        expect(yield* problemsOf(fork("hubs@0-4", 4, ["horizon=9"]))).toEqual([["E-RUN-009", "--at"]]);
        const forked = yield* fork("hubs@0-4", 3, ["horizon=9"]);
        expect(forked.sharers.mean).toBeGreaterThan(0);
      }),
    ));

  it.skipIf(!hasKernel)("given other content from a tick on, then only what comes after it differs", () =>
    inMemory(
      Effect.gen(function* () {
        const campaign = yield* Effect.promise(() =>
          loadedOf({
            runs: RUNS,
            audience: { segments: { all: { share: 1, positivity: 0.9, defence: 0.3 } } },
            content: { transmissibility: 0.22, spoofing: 0.05 },
          }),
        );
        yield* runScenario(campaign, QUIETLY);
        const forked = yield* fork(`hubs@0-${RUNS - 1}`, 2, ["content.spoofing=0.6"]);
        expect(forked.changed).toBeGreaterThan(RUNS / 2);
        expect(forked.negativeSharers!.mean).toBeGreaterThan(0);
        for (const world of [0, RUNS - 1]) {
          const [parent, child] = [
            yield* eventsNamed(`hubs@${world}`),
            yield* eventsNamed(`b3:hubs@${world}`),
          ];
          expect(before(child, 2)).toEqual(before(parent, 2));
        }
        const [, , batch] = yield* (yield* EventStore).batches();
        expect(yield* verifyBatch(batch!, null, QUIETLY)).toMatchObject({ checked: RUNS, mismatched: [] });
      }),
    ),
  );
});

describe("a store in which something is not as it was", () => {
  it("given a parent whose stored past was altered with care, then its fork is refused", async () => {
    const frames = await inMemory(
      Effect.andThen(
        run,
        Effect.flatMap(EventStore, (store) => store.frames("b1").pipe(Stream.runCollect)),
      ),
    );
    await inMemory(
      Effect.gen(function* () {
        const store = yield* EventStore;
        yield* runScenario({ ...loaded, scenario: { ...loaded.scenario, runs: 1 } }, QUIETLY);
        for (const frame of frames) {
          const row = frame.runs.world.indexOf(4);
          const at = frame.events.code.indexOf(EventCode.Shared, frame.runs.first[row]);
          if (row >= 0) frame.events.person[at]! ^= 1;
          yield* store.append("b1", encodeFrames(frame, 1));
        }
        const failure = yield* Effect.flip(fork("hubs@0-9", 3, LATE));
        expect(failure).toMatchObject({ _tag: "PastDiffers", batch: "b1", world: 4 });
        expect((yield* fork("hubs@5-9", 3, LATE)).worlds).toBe(5);
      }),
    );
  });

  it("given a fork whose parent is lost, then it is still told, verified and repaired", async () => {
    const file = join(temporaryFolder(), "store.db");
    const inFile = <A, E>(of: string, work: Work<A, E>) =>
      Effect.runPromise(work.pipe(Effect.provide(SqliteEventStore.layer(of), { local: true })));
    await inFile(file, Effect.andThen(run, fork("hubs@0-9", 3, LATE)));
    const database = new DatabaseSync(file);
    database.exec("UPDATE batch SET title = 'another' WHERE number = 1");
    database.close();
    const out = `${file}.copy`;
    const { copy } = await Effect.runPromise(Effect.scoped(repairStore(file, out)));
    expect(copy?.lostBatches).toEqual(["b1"]);
    await inFile(
      out,
      Effect.gen(function* () {
        const store = yield* EventStore;
        expect(yield* store.check()).toEqual([]);
        const batch = (yield* store.batches()).find(({ id }) => id === "b3");
        expect(batch?.fork).toMatchObject({ at: 3, overrides: LATE });
        expect(yield* verifyBatch(batch!, null, QUIETLY)).toMatchObject({ checked: 10, mismatched: [] });
        expect((yield* eventsNamed("b3:hubs@2")).runs.world[0]).toBe(2);
      }),
    );
  });

  it("given a fork's row edited in the file, then the batch is found damaged", async () => {
    const edits = ["forked_at = 1", "overrides = '[]'", "parent = 'x'", "parent_scenario = scenario"];
    for (const [i, edit] of [...edits, "parent = NULL", "overrides = 'no list'"].entries()) {
      const file = join(temporaryFolder(), `edited-${i}.db`);
      const layer = SqliteEventStore.layer(file);
      const inFile = <A, E>(work: Work<A, E>) =>
        Effect.runPromise(work.pipe(Effect.provide(layer, { local: true })));
      await inFile(Effect.andThen(run, fork("hubs@0-1", 3, LATE)));
      const database = new DatabaseSync(file);
      database.exec(`UPDATE batch SET ${edit} WHERE number = 3`);
      database.close();
      const damages = await inFile(Effect.flatMap(EventStore, (store) => store.check()));
      expect([edit, damages[0]?.what, damages[0]?.detail]).toEqual([edit, "batch-damaged", "b3"]);
    }
  });
});
