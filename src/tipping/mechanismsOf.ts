import type { CompiledCampaign } from "../engine/CompiledCampaign.ts";
import type { CompiledPlan } from "../engine/CompiledPlan.ts";

/**
 * By what starters can bring more together than apart, or at once than in turn. reinforcement: further
 * viewings count differently. threshold: everybody wants the same share of friends. memory: viewings are
 * forgotten. topics: lists of topics. media: pick-ups. novelty: chances fade. horizon: it ends. response: it
 * acts at a time of its own.
 */
export const mechanisms = [
  ...(["reinforcement", "threshold", "memory", "topics", "media"] as const),
  ...(["novelty", "horizon", "response"] as const),
] as const;
export type Mechanism = (typeof mechanisms)[number];

const NO_HORIZON = 0xffffffff;

/** The plan without a mechanism; null: it has none of the kind. */
const WITHOUT: Readonly<Record<Mechanism, (plan: CompiledPlan) => CompiledPlan | null>> = {
  reinforcement: (plan) => {
    const { contagion } = plan;
    if (contagion.kind !== "reinforced") return null;
    const [first] = contagion.response;
    if (contagion.response.every((gain) => gain === first)) return null;
    return { ...plan, contagion: { ...contagion, response: [1] } };
  },
  threshold: (plan) =>
    plan.contagion.kind !== "threshold" || plan.contagion.thresholds === null
      ? null
      : { ...plan, contagion: { kind: "threshold", thresholds: null } },
  memory: (plan) =>
    plan.contagion.kind !== "reinforced" || plan.contagion.memory === Infinity
      ? null
      : { ...plan, contagion: { ...plan.contagion, memory: Infinity } },
  topics: (plan) => channelsWithout(plan, "topic"),
  media: (plan) => channelsWithout(plan, "media"),
  novelty: (plan) => campaignWithout(plan, "novelty"),
  horizon: (plan) => (plan.horizon >= NO_HORIZON ? null : { ...plan, horizon: NO_HORIZON }),
  response: (plan) => campaignWithout(plan, "response"),
};

/**
 * The mechanisms that a plan has, each with the plan without it.
 *
 * Source      the list of what makes starting together pay: convex response to viewings, memory, gates on
 *             rates, media, and what ends; without any of them reach is submodular and does not depend on
 *             when starters act (Kempe, Kleinberg & Tardos 2003, https://doi.org/10.1145/956750.956769)
 * Arrays      shared with the plan
 * Randomness  none
 * Cost        a few objects
 * Failure     never
 */
export function mechanismsOf(plan: CompiledPlan): ReadonlyMap<Mechanism, CompiledPlan> {
  const found = new Map<Mechanism, CompiledPlan>();
  for (const mechanism of mechanisms) {
    const without = WITHOUT[mechanism](plan);
    if (without !== null) found.set(mechanism, without);
  }
  return found;
}

/** The plan without a mechanism, or as it is where it has none of the kind. */
export const withoutMechanism = (plan: CompiledPlan, mechanism: Mechanism): CompiledPlan =>
  WITHOUT[mechanism](plan) ?? plan;

function channelsWithout(plan: CompiledPlan, part: "topic" | "media"): CompiledPlan | null {
  const { campaign } = plan;
  if (campaign === null || campaign.channels.every((channel) => channel[part] === null)) return null;
  const channels = campaign.channels.map((channel) => ({ ...channel, [part]: null }));
  return { ...plan, campaign: { ...campaign, channels } };
}

function campaignWithout(
  plan: CompiledPlan,
  part: Extract<keyof CompiledCampaign, "novelty" | "response">,
): CompiledPlan | null {
  const { campaign } = plan;
  if (campaign === null || campaign[part] === null) return null;
  return { ...plan, campaign: { ...campaign, [part]: null } };
}
