import { join } from "node:path";
import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import * as Layer from "effect/Layer";
import { describe, expect, it } from "vitest";
import type { LoadedScenario } from "../../src/batch/loadScenario.ts";
import { runScenario, type ScenarioRun } from "../../src/batch/runScenario.ts";
import { EventStore } from "../../src/store/EventStore.ts";
import { memoryTables } from "../../src/store/MemoryEventStore.ts";
import { makeEventStore } from "../../src/store/makeEventStore.ts";
import { SqliteEventStore } from "../../src/store/SqliteEventStore.ts";
import { readBatch, type Store, type StoreLayer, withStore } from "../store/storeOf.ts";
import { temporaryFolder } from "../store/temporaryFolder.ts";
import { loadedOf, QUIETLY } from "./loadedOf.ts";

/** The part of a run that must be the same whatever was stored before. */
const findingsOf = ({ plans, pairs }: ScenarioRun): string =>
  JSON.stringify([plans.map(({ name, findings }) => ({ name, findings })), pairs]);

const stored = (loaded: LoadedScenario, options = QUIETLY) =>
  Effect.gen(function* () {
    return yield* runScenario(loaded, options);
  });

/** A store that is opened anew for each piece of work, as it is by each command. */
const folder = temporaryFolder();
const keepers: readonly (readonly [string, () => StoreLayer])[] = [
  [
    "in memory",
    () => {
      const tables = memoryTables();
      return Layer.effect(
        EventStore,
        Effect.sync(() => makeEventStore(tables)),
      );
    },
  ],
  ["in a file", () => SqliteEventStore.layer(join(folder, `${Math.floor(performance.now() * 1e6)}.db`))],
];

for (const [where, newStore] of keepers) {
  describe(`a scenario with a store ${where}`, () => {
    const inStore = <A, E>(layer: StoreLayer, work: Effect.Effect<A, E, EventStore>): Promise<A> =>
      Effect.runPromise(work.pipe(Effect.provide(layer, { local: true })));
    const worldsStored = (layer: StoreLayer) =>
      withStore(layer, (store: Store) =>
        Effect.gen(function* () {
          const batches = yield* store.batches();
          const worlds = yield* Effect.forEach(batches, ({ id }) => store.storedWorlds(id));
          return batches.map(({ plan, runs, frames }, i) => ({ plan, runs, frames, worlds: worlds[i] }));
        }),
      );

    it("given no store, then findings are the same as with one", async () => {
      const loaded = await loadedOf();
      const without = await Effect.runPromise(runScenario(loaded, QUIETLY));
      const withOne = await inStore(newStore(), stored(loaded));
      expect(findingsOf(withOne)).toBe(findingsOf(without));
      expect(without.plans.map((plan) => plan.stored)).toEqual([null, null]);
      expect(withOne.plans.map((plan) => plan.stored)).toEqual([
        { batch: "b1", already: 0 },
        { batch: "b2", already: 0 },
      ]);
    });

    it("given the same command again, then nothing is stored twice and the findings are the same", async () => {
      const loaded = await loadedOf();
      const layer = newStore();
      const first = await inStore(layer, stored(loaded));
      const before = await worldsStored(layer);
      const second = await inStore(layer, stored(loaded, { ...QUIETLY, workers: 2 }));
      expect(findingsOf(second)).toBe(findingsOf(first));
      expect(second.plans.map((plan) => plan.stored?.already)).toEqual([60, 60]);
      expect(await worldsStored(layer)).toEqual(before);
      expect(before).toMatchObject([
        { runs: 60, worlds: [0, 60] },
        { runs: 60, worlds: [0, 60] },
      ]);
    });

    it("given more runs than before, then those are added; given fewer, then only so many are reported", async () => {
      const layer = newStore();
      const at = async (runs: number) => inStore(layer, stored(await loadedOf({ runs })));
      await at(25);
      const more = await at(60);
      expect(more.plans.map((plan) => plan.stored?.already)).toEqual([25, 25]);
      expect(findingsOf(more)).toBe(findingsOf(await inStore(newStore(), stored(await loadedOf()))));
      const fewer = await at(10);
      expect(fewer.plans.map((plan) => plan.stored?.already)).toEqual([10, 10]);
      expect(findingsOf(fewer)).toBe(
        findingsOf(await inStore(newStore(), stored(await loadedOf({ runs: 10 })))),
      );
      expect(await worldsStored(layer)).toMatchObject([{ worlds: [0, 60] }, { worlds: [0, 60] }]);
    });

    it("given another recording level, title or measure, then it is the same batch; another seed is another", async () => {
      const layer = newStore();
      await inStore(layer, stored(await loadedOf({ runs: 5 })));
      for (const same of [{ record: "full" }, { info: { title: "Again" } }, { measure: ["sharers"] }]) {
        const again = await inStore(layer, stored(await loadedOf({ runs: 5, ...same })));
        expect(again.plans.map((plan) => plan.stored)).toEqual([
          { batch: "b1", already: 5 },
          { batch: "b2", already: 5 },
        ]);
      }
      const other = await inStore(layer, stored(await loadedOf({ runs: 5, seed: "other" })));
      expect(other.plans.map((plan) => plan.stored?.batch)).toEqual(["b3", "b4"]);
    });

    it("given an interruption, then what was acknowledged is kept, and going on gives what one go gives", async () => {
      const loaded = await loadedOf({ runs: 400 });
      const layer = newStore();
      const whole = await inStore(newStore(), stored(loaded));
      let running: Fiber.Fiber<unknown, unknown> | undefined;
      const interrupting = {
        ...QUIETLY,
        onProgress: ({ done }: { readonly done: number }) =>
          done > 100 && running !== undefined
            ? Effect.asVoid(Effect.forkDetach(Fiber.interrupt(running)))
            : Effect.void,
      };
      await inStore(
        layer,
        Effect.gen(function* () {
          running = yield* Effect.forkChild(runScenario(loaded, interrupting));
          yield* Fiber.await(running);
        }),
      );
      const [kept] = await worldsStored(layer);
      expect(kept!.runs).toBeGreaterThan(50);
      const facts = await withStore(layer, (store) => store.lifecycle("b1"));
      expect(facts.map(({ fact }) => fact).filter((fact) => fact !== "acknowledged")).toEqual([
        "started",
        "interrupted",
      ]);
      const after = await inStore(layer, stored(loaded));
      expect(findingsOf(after)).toBe(findingsOf(whole));
      expect(after.plans[0]!.stored!.already).toBe(kept!.runs);
      expect(await worldsStored(layer)).toMatchObject([{ worlds: [0, 400] }, { worlds: [0, 400] }]);
    });

    it("given `record: none`, then no store is touched", async () => {
      const layer = newStore();
      const run = await inStore(layer, stored(await loadedOf({ record: "none" })));
      expect(run.plans.map((plan) => plan.stored)).toEqual([null, null]);
      expect(await worldsStored(layer)).toEqual([]);
    });
  });
}

describe("the two stores", () => {
  it("given the same scenario, then both hold the same runs and events", async () => {
    const loaded = await loadedOf({ record: "full", runs: 12 });
    const held = await Promise.all(
      keepers.map(async ([, newStore]) => {
        const layer = newStore();
        await Effect.runPromise(stored(loaded).pipe(Effect.provide(layer, { local: true })));
        return withStore(layer, (store) => Effect.forEach(["b1", "b2"], (id) => readBatch(store, id)));
      }),
    );
    expect(held[1]).toEqual(held[0]);
    expect(held[0]!.map((runs) => runs.length)).toEqual([12, 12]);
  });
});
