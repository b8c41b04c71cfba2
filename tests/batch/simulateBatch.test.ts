import * as Effect from "effect/Effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simulateBatch } from "../../src/batch/simulateBatch.ts";
import { type BatchSetup, WorldsSimulator } from "../../src/batch/WorldsSimulator.ts";
import { decodeFrame } from "../../src/events/decodeFrame.ts";
import { finishAll, initialAll, mergeAll, type RunStates } from "../../src/projections/findings.ts";
import { loadedOf, setupOf } from "./loadedOf.ts";

/** The findings of all plans as text, in which a single bit would show. */
function told(setup: BatchSetup, states: readonly RunStates[]): string {
  return JSON.stringify(states.map((each, plan) => finishAll(each, setup.contexts[plan]!)));
}

/** Digests of runs, by plan and world, of all frames that were given to be stored. */
type Digests = Map<string, string>;

/** Runs every world of a setup on so many threads. */
async function simulated(setup: BatchSetup, workers: number | "auto", runs: number) {
  const digests: Digests = new Map();
  const appended: number[] = [];
  const { states, failed } = await Effect.runPromise(
    simulateBatch(
      setup,
      setup.plans.map((_, plan) => ({ plan, from: 0, to: runs, store: true })),
      {
        workers,
        cores: 2,
        append: (plan, frames) =>
          Effect.sync(() => {
            for (const frame of frames) appended.push(readDigests(plan, frame, digests));
          }),
        onProgress: () => Effect.void,
      },
    ),
  );
  expect(failed).toEqual([]);
  return { findings: told(setup, states), digests, events: appended.reduce((sum, each) => sum + each, 0) };
}

/** Puts the digests of a frame's runs into the map; the number of its events. */
function readDigests(plan: number, bytes: Uint8Array, into: Digests): number {
  const { runs, eventCount } = decodeFrame(bytes).frame;
  for (let row = 0; row < runs.length; row++) {
    const key = `${plan}@${runs.world[row]}`;
    expect(into.has(key)).toBe(false);
    into.set(key, [...runs.digest.subarray(row * 4, row * 4 + 4)].join());
  }
  return eventCount;
}

describe("a batch", async () => {
  const loaded = await loadedOf();
  const setup = setupOf(loaded);
  const { runs } = loaded.scenario;
  const one = await simulated(setup, 1, runs);

  it("given one worker, then every run is folded and stored once", () => {
    expect(one.digests.size).toBe(setup.plans.length * runs);
    expect(new Set(one.digests.values()).size).toBeGreaterThan(runs);
    const [hubs] = JSON.parse(one.findings);
    expect(hubs).toMatchObject({ worlds: runs, digest: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(hubs.sharers.q05).toBeLessThan(hubs.sharers.q95);
  });

  it("given two or three workers, then digests and findings are equal to the last bit", async () => {
    for (const workers of [2, 3]) {
      const more = await simulated(setup, workers, runs);
      expect(more.findings).toBe(one.findings);
      expect(new Map([...more.digests].sort())).toEqual(new Map([...one.digests].sort()));
    }
  });

  it("given as many workers as seem worth it, then they are equal too", async () => {
    expect((await simulated(setup, "auto", runs)).findings).toBe(one.findings);
  });

  it("law: worlds in any order, cut anyhow over any lanes, folded states merged in any order, give the same", () => {
    const everyWorld = Array.from({ length: runs }, (_, world) => world);
    const cut = fc.record({
      order: fc.shuffledSubarray(everyWorld, { minLength: runs }),
      sizes: fc.array(fc.integer({ min: 1, max: 17 }), { minLength: 1, maxLength: 9 }),
      lanes: fc.integer({ min: 1, max: 5 }),
      merged: fc.infiniteStream(fc.nat(4)),
    });
    fc.assert(
      fc.property(cut, ({ order, sizes, lanes, merged }) => {
        const simulators = Array.from({ length: lanes }, () => new WorldsSimulator(setup));
        const digests: Digests = new Map();
        for (let at = 0, piece = 0; at < runs; piece++) {
          const worlds = order.slice(at, at + sizes[piece % sizes.length]!);
          for (const plan of piece % 2 === 0 ? [0, 1] : [1, 0]) {
            const { frames } = simulators[(piece + plan) % lanes]!.simulate(plan, worlds, true);
            for (const frame of frames) readDigests(plan, frame, digests);
          }
          at += worlds.length;
        }
        const states = setup.plans.map((_, plan) => {
          const parts = simulators.map((simulator) => simulator.collect(plan));
          parts.push(initialAll(setup.contexts[plan]!));
          while (parts.length > 1) {
            const [left] = parts.splice(merged.next().value! % parts.length, 1);
            const [right] = parts.splice(merged.next().value! % parts.length, 1);
            parts.push(mergeAll(left!, right!));
          }
          return parts[0]!;
        });
        expect(told(setup, states)).toBe(one.findings);
        expect(new Map([...digests].sort())).toEqual(new Map([...one.digests].sort()));
      }),
      { seed: 20260704, numRuns: process.env.SKIPSTONE_LONG ? 400 : 15 },
    );
  });

  it("given a lane that is asked twice for its states, then it has begun anew in between", () => {
    const simulator = new WorldsSimulator(setup);
    simulator.simulate(0, [0, 1], false);
    expect(finishAll(simulator.collect(0), setup.contexts[0]!).worlds).toBe(2);
    simulator.simulate(0, [0], false);
    expect(finishAll(simulator.collect(0), setup.contexts[0]!).worlds).toBe(1);
  });
});

describe("recording levels", async () => {
  const runs = 40;
  const levels = ["none", "sample", "activations", "full"] as const;
  const [none, sample, activations, full] = await Promise.all(
    levels.map(async (record) => simulated(setupOf(await loadedOf({ record, runs })), 1, runs)),
  );

  it("given any of them, then findings are equal to the last bit, but for the digest that `none` does not make", () => {
    const withoutDigest = (findings: string): string => findings.replaceAll(/,"digest":"\w+"/g, "");
    expect(activations!.findings).toBe(sample!.findings);
    expect(full!.findings).toBe(sample!.findings);
    expect(none!.findings).toBe(withoutDigest(sample!.findings));
    expect(none!.findings).not.toBe(sample!.findings);
  });

  it("given any of them, then runs have the same digests", () => {
    expect(activations!.digests).toEqual(sample!.digests);
    expect(full!.digests).toEqual(sample!.digests);
    expect(none!.digests.size).toBe(0);
  });

  it("given more to record, then more events are stored, and `sample` stores those of twenty worlds", async () => {
    expect(none!.events).toBe(0);
    expect(sample!.events).toBeLessThan(activations!.events);
    expect(activations!.events).toBeLessThan(full!.events);
    const twenty = await simulated(setupOf(await loadedOf({ record: "activations", runs: 20 })), 1, 20);
    expect(sample!.events).toBe(twenty.events);
  });

  it("given that viewers are not measured, then nothing else changes", async () => {
    const sharers = await simulated(setupOf(await loadedOf({ measure: ["sharers"], runs })), 1, runs);
    expect(sharers.digests).toEqual(sample!.digests);
    expect(sharers.findings).not.toContain("viewers");
    for (const [plan, { curve, paths: _, peak, ...rest }] of JSON.parse(sharers.findings).entries()) {
      const all = JSON.parse(sample!.findings)[plan];
      expect(all).toMatchObject(rest);
      expect([peak.of, all.peak.of]).toEqual(["sharers", "viewers"]);
      // The last thing that happens in a world is that somebody sees it and passes nothing on.
      expect(curve.sharers.mean).toEqual(all.curve.sharers.mean.slice(0, curve.time.length));
    }
  });
});
