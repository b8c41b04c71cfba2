import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import { RunScratch } from "../../src/engine/RunScratch.ts";
import { simulateRun } from "../../src/engine/simulateRun.ts";
import { EventBuffer } from "../../src/events/EventBuffer.ts";
import { EventCode } from "../../src/events/EventCode.ts";
import type { Network } from "../../src/network/Network.ts";
import { CAMPAIGN_OFF, type CampaignSpec } from "../../src/plans/CampaignSpec.ts";
import { compileCampaign } from "../../src/plans/compileCampaign.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";

/** A plan on a network with strengths of 1: `random` people drawn in each world start. */
export function campaignPlan(
  network: Network,
  transmissibility: number,
  parts: Partial<CampaignSpec>,
  random: number,
  seed: string,
): CompiledPlan {
  const spec = { ...CAMPAIGN_OFF, ...parts };
  const root = rootKey(seed);
  const contagion = spec.reinforced === null ? "independent" : "reinforced";
  const content = { strengths: null, transmissibility, link: "linear", contagion } as const;
  const { arcs, campaign } = compileCampaign(spec, everyoneAlike(network), network, content);
  return {
    name: "theory",
    index: 0,
    root,
    nodes: network.people.count,
    offsets: network.csr.offsets,
    arcs,
    contagion:
      spec.reinforced === null
        ? { kind: "independent" }
        : {
            kind: "reinforced",
            response: spec.reinforced.response,
            memory: spec.reinforced.memory ?? Infinity,
          },
    campaign,
    starters: [{ tick: 0, nodes: new Uint32Array(0), randomCount: random, allowed: null }],
    horizon: 0xffffffff,
    eventLimit: 1e9,
    views: "none",
  };
}

/** All people in the first segment, or, where there is none, in none. */
const everyoneAlike = (network: Network): Uint8Array => new Uint8Array(network.people.count);

/** Everybody in one segment. */
export const everybody = (
  positivity: number,
  defence = 0,
  receptivity = { positive: 1, negative: 1 },
): Pick<CampaignSpec, "segments"> => ({
  segments: [{ receptivity, positivity, defence }],
});

/** One share of a run. */
export interface PolarShare {
  readonly person: number;
  readonly tick: number;
  readonly negative: boolean;
}

/** The shares of worlds 0 … worlds − 1, one list per world. */
export const sharesByWorld = (plan: CompiledPlan, worlds: number): PolarShare[][] =>
  sharesIn(plan, Array(worlds).keys());

/** The shares of some worlds, one list per world. */
export function sharesIn(plan: CompiledPlan, worlds: Iterable<number>): PolarShare[][] {
  const scratch = new RunScratch(plan.nodes, plan.contagion.kind === "threshold");
  const buffer = new EventBuffer();
  return Array.from(worlds, (world) => {
    buffer.clear();
    simulateRun(plan, world, scratch, buffer, false);
    const { code, person, tick, polarity } = buffer.events;
    const shares: PolarShare[] = [];
    for (let i = 0; i < buffer.eventCount; i++) {
      if (code[i] !== EventCode.Shared) continue;
      shares.push({ person: person[i]!, tick: tick[i]!, negative: polarity[i] === 1 });
    }
    return shares;
  });
}
