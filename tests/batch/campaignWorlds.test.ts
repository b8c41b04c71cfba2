import { describe, expect, it } from "vitest";
import { foldContext } from "../../src/batch/runScenario.ts";
import { WorldsSimulator } from "../../src/batch/WorldsSimulator.ts";
import { decodeFrame } from "../../src/events/decodeFrame.ts";
import { compilePlans } from "../../src/plans/compilePlans.ts";
import { finishAll, foldAll, initialAll } from "../../src/projections/findings.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { scenarioOf } from "../plans/scenarioOf.ts";

const network = { kind: "preferential-attachment", people: 400, ties: 3 } as const;
const scenario = scenarioOf({
  network,
  clock: { tick: "10m" },
  content: { transmissibility: 0.25, delay: { kernel: "twitter" } },
  audience: {
    segments: {
      everybody: { share: 1, receptivity: { negative: 1.2 }, positivity: 0.9, defence: 0.3 },
    },
  },
  plans: { a: [{ starter: "influencers", pick: { by: "degree", count: 5 } }] },
  record: "activations",
  runs: 40,
});
const made = generateNetwork({ ...network, seed: null, attributes: null }, "batch");
const plans = compilePlans(scenario, made).plans!;
const contexts = plans.map((plan) => foldContext(scenario, made.people.count, plan));
const setup = { plans, contexts, record: scenario.record };
const worlds = Array.from({ length: scenario.runs }, (_, world) => world);

describe("a campaign's worlds", () => {
  it("live or read back from their frames, in any order and on two threads' memory, give the same findings", () => {
    const live = new WorldsSimulator(setup);
    const frames = live.simulate(0, worlds, true).frames.map((bytes) => decodeFrame(bytes).frame);
    const told = finishAll(live.collect(0), contexts[0]!);
    const replayed = frames.reduce((states, frame) => foldAll(states, frame), initialAll(contexts[0]!));
    expect(finishAll(replayed, contexts[0]!)).toEqual(told);
    const turned = new WorldsSimulator(setup);
    turned.simulate(0, worlds.toReversed(), false);
    expect(finishAll(turned.collect(0), contexts[0]!)).toEqual(told);
  });

  it("tell how many of the sharers were negative, and views beside them", () => {
    const simulator = new WorldsSimulator(setup);
    simulator.simulate(0, worlds, false);
    const told = finishAll(simulator.collect(0), contexts[0]!);
    expect(told.sentiment?.negativeShare?.value).toBeGreaterThan(0.05);
    expect(told.sentiment?.negativeShare?.value).toBeLessThan(0.5);
    expect(told.viewers!.mean).toBeGreaterThan(told.sharers.mean);
    expect(told.curve!.unit).toBe("hour");
    expect(told.curve!.sharers.mean.at(-1)).toBeCloseTo(told.sharers.mean, 9);
  });
});
