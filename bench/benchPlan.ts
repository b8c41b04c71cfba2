import { foldContext } from "../src/batch/runScenario.ts";
import type { BatchSetup } from "../src/batch/WorldsSimulator.ts";
import type { CompiledPlan } from "../src/engine/CompiledPlan.ts";
import { EventCode } from "../src/events/EventCode.ts";
import type { Frame } from "../src/events/Frame.ts";
import { decodeScenario } from "../src/model/decodeScenario.ts";
import type { Network } from "../src/network/Network.ts";
import { compilePlans } from "../src/plans/compilePlans.ts";
import { generateNetwork } from "../src/sources/generateNetwork.ts";

/**
 * A heavy-tailed network of the size and degree distribution of a well-known trust network (Epinions: 75,879 people,
 * 811,480 arcs, half of the people with a single tie): numbers of ties ∝ k^−1.775 from 1 to 3,044, paired at random.
 */
export const heavyTailed = { kind: "power-law", people: 75_879, exponent: 1.775, minTies: 1, maxTies: 3044 };

/** Nobody has fewer than five ties: cascades from the same starters stay much smaller. */
export const attached = { kind: "preferential-attachment", people: 81_111, ties: 5 };

/** What a campaign adds to a cascade: some pass it on as negative, and criticism is answered. */
export const polarity = {
  audience: { segments: { all: { share: 1, positivity: 0.9, defence: 0.35 } } },
  content: { transmissibility: 1, spoofing: 0.01 },
};

/** The same with Twitter's delays, by the minute. */
export const timed = {
  ...polarity,
  clock: { tick: "1m" },
  horizon: "90d",
  content: { ...polarity.content, delay: { kernel: "twitter" } },
};

export interface BenchPlan {
  readonly network: Network;
  readonly plan: CompiledPlan;
  readonly setup: BatchSetup;
}

/** A scenario with one plan, the fifty best-connected people; `parts` replaces any other part. */
export function benchScenario(network: object, parts: object = {}): object {
  return {
    network,
    ties: { scheme: "weighted-cascade" },
    content: { transmissibility: 1 },
    plans: { hubs: [{ starter: "influencers", pick: { by: "degree", count: 50 } }] },
    measure: ["sharers"],
    record: "none",
    runs: 100_000,
    seed: "bench",
    ...parts,
  };
}

/** That scenario as far as its compiled plan. */
export function benchPlan(network: object, parts: object = {}): BenchPlan {
  const decoded = decodeScenario(JSON.stringify(benchScenario(network, parts)));
  if ("problems" in decoded) throw new Error(JSON.stringify(decoded.problems));
  const { network: spec, seed, record } = decoded.scenario;
  if (spec.kind === "file") throw new Error("a bench generates its network");
  const made = generateNetwork(spec, seed);
  const plan = compilePlans(decoded.scenario, made).plans?.[0];
  if (plan === undefined) throw new Error("the plan does not compile");
  const contexts = [foldContext(decoded.scenario, made.people.count, plan)];
  return { network: made, plan, setup: { plans: [plan], contexts, record } };
}

/** People who shared in a frame, and the arcs that leave them: each was tried once. */
export function countTrials(frame: Frame, { offsets }: Pick<CompiledPlan, "offsets">) {
  let sharers = 0;
  let trials = 0;
  for (let i = 0; i < frame.eventCount; i++) {
    if (frame.events.code[i] !== EventCode.Shared) continue;
    const person = frame.events.person[i] as number;
    sharers++;
    trials += (offsets[person + 1] as number) - (offsets[person] as number);
  }
  return { sharers, trials };
}
