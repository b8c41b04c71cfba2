import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import * as Effect from "effect/Effect";
import * as Stream from "effect/Stream";
import { describe, expect, it } from "vitest";
import type { LoadedScenario } from "../../src/batch/loadScenario.ts";
import { runScenario } from "../../src/batch/runScenario.ts";
import { eventsOf, eventsOfRun, findRun, rebuildBatch } from "../../src/batch/StoredRun.ts";
import { verifyBatch } from "../../src/batch/verifyBatch.ts";
import { EventCode } from "../../src/events/EventCode.ts";
import { encodeFrames } from "../../src/events/encodeFrame.ts";
import type { Frame } from "../../src/events/Frame.ts";
import { runDigest } from "../../src/events/runDigest.ts";
import { canonicalScenario } from "../../src/model/canonicalScenario.ts";
import { encodeNetwork } from "../../src/network/encodeNetwork.ts";
import { scenarioHash } from "../../src/plans/scenarioHash.ts";
import { STREAM } from "../../src/randomness/RootKey.ts";
import { EventStore } from "../../src/store/EventStore.ts";
import { MemoryEventStore } from "../../src/store/MemoryEventStore.ts";
import { SqliteEventStore } from "../../src/store/SqliteEventStore.ts";
import { temporaryFolder } from "../store/temporaryFolder.ts";
import { loadedOf, QUIETLY } from "./loadedOf.ts";

const inMemory = <A, E>(work: Effect.Effect<A, E, EventStore>): Promise<A> =>
  Effect.runPromise(work.pipe(Effect.provide(MemoryEventStore.layer, { local: true })));

const RUNS = 30;
const loaded = await loadedOf({ runs: RUNS });
const run = Effect.suspend(() => runScenario(loaded, QUIETLY));

const verifyAll = Effect.gen(function* () {
  const store = yield* EventStore;
  return yield* Effect.forEach(yield* store.batches(), (batch) => verifyBatch(batch, null, QUIETLY));
});

describe("verifyBatch", () => {
  it("given a store as it was written, then every run matches, on any number of workers", async () => {
    const all = { checked: RUNS, mismatched: [], failed: [] };
    await inMemory(
      Effect.gen(function* () {
        yield* run;
        expect(yield* verifyAll).toEqual([all, all]);
        const [batch] = yield* (yield* EventStore).batches();
        expect(yield* verifyBatch(batch!, null, { ...QUIETLY, workers: 2 })).toEqual(all);
        expect(yield* verifyBatch(batch!, 7, QUIETLY)).toEqual({ checked: 1, mismatched: [], failed: [] });
      }),
    );
  });

  it("given each recording level, then every run matches, and so it does where levels are mixed", async () => {
    await inMemory(
      Effect.gen(function* () {
        for (const [runs, record] of [
          [3, "full"],
          [10, "activations"],
          [RUNS, "sample"],
        ] as const) {
          const again = yield* Effect.promise(() => loadedOf({ runs, record }));
          yield* runScenario(again, QUIETLY);
          expect(yield* verifyAll).toEqual([
            { checked: runs, mismatched: [], failed: [] },
            { checked: runs, mismatched: [], failed: [] },
          ]);
        }
      }),
    );
  });

  it("given a threshold contagion, trivalent ties and a pinned pick, then every run matches", async () => {
    const other = await loadedOf({
      runs: 12,
      ties: { scheme: "trivalency" },
      network: { kind: "relationship-chain", people: 300, seed: "pinned" },
      content: { transmissibility: 4, contagion: { kind: "threshold" } },
      plans: {
        __proto__: [{ starter: "people", ids: ["1"] }],
        "10": [{ starter: "influencers", pick: { by: "random", count: 9, pin: true } }],
      },
      horizon: 6,
    });
    await inMemory(
      Effect.gen(function* () {
        yield* runScenario(other, QUIETLY);
        for (const { checked, mismatched } of yield* verifyAll) {
          expect([checked, mismatched]).toEqual([12, []]);
        }
      }),
    );
  });
});

/** How a frame is altered by someone who can also make every checksum right again. */
const alterations: readonly (readonly [string, number, (frame: Frame, row: number) => void])[] = [
  [
    "a digest of a run without events",
    25,
    ({ runs }, row) => {
      runs.digest[row * 4 + 2]! ^= 1;
    },
  ],
  [
    "a digest of a run with events",
    4,
    ({ runs }, row) => {
      runs.digest[row * 4]! ^= 0x80000000;
    },
  ],
  [
    "the sharers of a run without events",
    25,
    ({ runs }, row) => {
      runs.sharers[row]! += 1;
    },
  ],
  [
    "the round in which a run ended",
    25,
    ({ runs }, row) => {
      runs.lastTick[row]! += 1;
    },
  ],
  [
    "an event, its digest left alone",
    4,
    ({ runs, events }, row) => {
      events.person[runs.first[row]! + 2]! ^= 1;
    },
  ],
  [
    "an event, with the digest that belongs to it",
    4,
    ({ runs, events }, row) => {
      events.tick[runs.first[row]! + runs.count[row]! - 1]! += 1;
      runDigest(events, runs.first[row]!, runs.count[row]!, "activation", runs.digest, row * 4);
    },
  ],
];

/** Opens the first plan's batch of an empty store, as running the scenario would. */
const openHubs = Effect.fnUntraced(function* ({ scenario, network, text }: LoadedScenario) {
  const store = yield* EventStore;
  yield* store.putNetwork(network.hash, encodeNetwork(network), {});
  yield* store.openBatch({
    scenarioHash: scenarioHash(canonicalScenario(scenario)),
    networkHash: network.hash,
    seed: scenario.seed,
    stream: STREAM,
    plan: "hubs",
    title: scenario.info.title,
    scenarioText: text,
  });
});

describe("a store that was altered with care", () => {
  for (const [what, world, alter] of alterations) {
    it(`given ${what}, then the store itself is sound, and verify names the world`, async () => {
      const frames = await inMemory(
        Effect.gen(function* () {
          yield* run;
          return yield* (yield* EventStore).frames("b1").pipe(Stream.runCollect);
        }),
      );
      await inMemory(
        Effect.gen(function* () {
          const store = yield* EventStore;
          yield* openHubs(loaded);
          for (const frame of frames) {
            const row = frame.runs.world.indexOf(world);
            if (row >= 0) alter(frame, row);
            yield* store.append("b1", encodeFrames(frame, 1));
          }
          expect(yield* store.check()).toEqual([]);
          expect(yield* verifyAll).toEqual([{ checked: RUNS, mismatched: [world], failed: [] }]);
          // And the same command, which runs those worlds again, notices too.
          const failure = yield* Effect.flip(run);
          expect(failure).toMatchObject({ _tag: "DigestMismatch", batch: "b1", world });
        }),
      );
    });
  }

  it("given a view in a full recording, its digest left alone, then verify names the world", async () => {
    const full = await loadedOf({ runs: 6, record: "full" });
    const frames = await inMemory(
      Effect.gen(function* () {
        yield* runScenario(full, QUIETLY);
        return yield* (yield* EventStore).frames("b1").pipe(Stream.runCollect);
      }),
    );
    await inMemory(
      Effect.gen(function* () {
        yield* openHubs(full);
        for (const frame of frames) {
          const row = frame.runs.world.indexOf(3);
          const at = frame.events.code.indexOf(EventCode.Viewed, frame.runs.first[row]);
          if (row >= 0) frame.events.person[at]! ^= 1;
          yield* (yield* EventStore).append("b1", encodeFrames(frame, 1));
        }
        expect(yield* verifyAll).toEqual([{ checked: 6, mismatched: [3], failed: [] }]);
      }),
    );
  });

  it("given a scenario text edited in the file, then the batch is found damaged", async () => {
    const file = join(temporaryFolder(), "store.db");
    const layer = SqliteEventStore.layer(file);
    const inFile = <A, E>(work: Effect.Effect<A, E, EventStore>) =>
      Effect.runPromise(work.pipe(Effect.provide(layer, { local: true })));
    await inFile(run);
    const database = new DatabaseSync(file);
    database.exec("UPDATE batch SET scenario = replace(scenario, '0.22', '0.21') WHERE number = 1");
    database.close();
    const damages = await inFile(Effect.flatMap(EventStore, (store) => store.check()));
    expect(damages).toMatchObject([{ what: "batch-damaged", detail: expect.stringContaining("b1") }]);
  });
});

describe("rebuildBatch", () => {
  it("given a batch, then scenario, network and plan come back from the store alone as they were", async () => {
    const other = await loadedOf({
      network: { kind: "relationship-chain", people: 200 },
      ties: { scheme: "trust" },
      content: { transmissibility: 0.3 },
      runs: 3,
    });
    await inMemory(
      Effect.gen(function* () {
        yield* runScenario(other, QUIETLY);
        const batches = yield* (yield* EventStore).batches();
        for (const [i, batch] of batches.entries()) {
          const rebuilt = yield* rebuildBatch(batch);
          expect(rebuilt.scenario).toEqual(other.scenario);
          expect(rebuilt.network).toEqual(other.network);
          expect(rebuilt.plan).toEqual(other.plans[i]);
        }
      }),
    );
  });
});

describe("eventsOf", () => {
  it("given worlds of which only digests are stored, then their events come back as if they had been", async () => {
    const all = await loadedOf({ runs: RUNS, record: "activations" });
    const eventsHeld = (work: Effect.Effect<unknown, unknown, EventStore>) =>
      inMemory(
        Effect.gen(function* () {
          yield* work;
          const [batch] = yield* (yield* EventStore).batches();
          const frames = yield* eventsOf(batch!, yield* rebuildBatch(batch!)).pipe(Stream.runCollect);
          return frames.map((frame) => ({
            world: frame.runs.world[0],
            ticks: [
              ...frame.events.tick.slice(frame.runs.first[0], frame.runs.first[0]! + frame.runs.count[0]!),
            ],
          }));
        }),
      );
    const fromDigests = await eventsHeld(run);
    expect(fromDigests).toHaveLength(RUNS);
    expect(fromDigests).toEqual(await eventsHeld(runScenario(all, QUIETLY)));
  });
});

describe("findRun", () => {
  it("given names of runs, then they are found; others are told with the nearest", async () => {
    await inMemory(
      Effect.gen(function* () {
        yield* run;
        expect(yield* findRun("hubs@29")).toMatchObject({ world: 29, batch: { id: "b1" } });
        expect(yield* findRun("b2:some at random@0")).toMatchObject({ world: 0, batch: { id: "b2" } });
        for (const name of [
          "hubs@30",
          "hub@0",
          "b2:hubs@0",
          "hubs",
          "@0",
          "hubs@",
          "hubs@-1",
          "hubs@1e1",
          "",
        ]) {
          expect(yield* Effect.flip(findRun(name))).toMatchObject({ _tag: "UnknownRun", run: name });
        }
        expect(yield* Effect.flip(findRun("hub@0"))).toMatchObject({ nearest: "hubs@0" });
      }),
    );
  });

  it("given two batches of a plan, then the batch must be named, and a world that it has", async () => {
    await inMemory(
      Effect.gen(function* () {
        yield* run;
        yield* runScenario(yield* Effect.promise(() => loadedOf({ runs: 5, seed: "newer" })), QUIETLY);
        const nearest = "b1:hubs@4, b3:hubs@4";
        expect(yield* Effect.flip(findRun("hubs@4"))).toMatchObject({ why: "ambiguous", nearest });
        expect(yield* Effect.flip(findRun("b3:hubs@5"))).toMatchObject({ why: "no-world", nearest: "0-4" });
        expect((yield* findRun("b3:hubs@4")).batch.id).toBe("b3");
        expect((yield* findRun("b1:hubs@4")).batch.id).toBe("b1");
        const frame = yield* findRun("b1:hubs@4").pipe(
          Effect.flatMap((found) =>
            Effect.flatMap(rebuildBatch(found.batch), (rebuilt) => eventsOfRun(found, rebuilt)),
          ),
        );
        expect([frame.runs.length, frame.runs.world[0]]).toEqual([1, 4]);
      }),
    );
  });
});
