import { ARC_TARGET, ARC_WORDS, type CompiledPlan, type CompiledStarter } from "../engine/CompiledPlan.ts";
import type { TippingPlan } from "./TippingPlan.ts";

/**
 * Why reach need not grow with transmissibility, or not along one order of levels, so that every
 * transmissibility must be run by itself:
 * deadline: a horizon that can cut a cascade. novelty: chances fade with time. memory: viewings are
 * forgotten. viewings: a further viewing counts differently, and ties into one person differ in strength, so
 * that their order matters. polarity: negative copies pass with other chances. channels: several, or with a
 * list of topics or media. starters: some wait, pay or show. response: it begins at a clock time. spread:
 * worlds differ in transmissibility.
 */
export type FloodRefusal =
  | "deadline"
  | "novelty"
  | "memory"
  | "viewings"
  | "polarity"
  | "channels"
  | "starters"
  | "response"
  | "spread";

/** What `compilePlans` writes where there is no horizon. */
const NO_HORIZON = 0xffffffff;

/**
 * Why a plan cannot be flooded; null where it can: the model is progressive and monotone, and time decides
 * nothing but when.
 *
 * Source      monotone progressive models: Kempe, Kleinberg & Tardos (2003),
 *             https://doi.org/10.1145/956750.956769, section 4
 * Arrays      those of the plan, read
 * Randomness  none
 * Cost        O(starters), and O(arcs) where viewings count differently
 * Failure     never
 */
export function floodRefusal(tipping: TippingPlan): FloodRefusal | null {
  const { plan } = tipping;
  if (!plan.starters.every(isPlain)) return "starters";
  const { campaign, contagion } = plan;
  if (canBeCut(plan)) return "deadline";
  if (campaign !== null) {
    if (campaign.spread !== 0) return "spread";
    if (campaign.novelty !== null) return "novelty";
    if (campaign.response !== null) return "response";
    const [channel] = campaign.channels;
    if (
      campaign.channels.length > 1 ||
      channel === undefined ||
      channel.tieCount !== 0 ||
      channel.has !== null ||
      channel.topic !== null ||
      channel.media !== null
    )
      return "channels";
    if (campaign.polarity !== null && !isEvenHanded(tipping)) return "polarity";
  }
  if (contagion.kind !== "reinforced") return null;
  if (contagion.memory !== Infinity) return "memory";
  const [first] = contagion.response;
  const alike = contagion.response.every((gain) => gain === first);
  return alike || isEvenIntoEach(tipping) ? null : "viewings";
}

/** Its people share, and that is all. */
function isPlain({ push }: CompiledStarter): boolean {
  if (push === undefined) return true;
  const { wait, channel, trust, annoyance, broadcast, fakes } = push;
  return (
    wait === null &&
    channel === 0 &&
    trust === null &&
    annoyance === 0 &&
    broadcast === null &&
    fakes === null
  );
}

/** Whether the longest chain of sharers could outlast the horizon. */
function canBeCut({ horizon, starters, nodes, campaign }: CompiledPlan): boolean {
  if (horizon >= NO_HORIZON) return false;
  const longest = campaign?.channels[0]?.delay.longest ?? 1;
  const last = starters.reduce((late, { tick }) => Math.max(late, tick), 0);
  return horizon < last + (nodes - 1) * longest;
}

/** Both polarities pass with the same chances, so that they cannot matter to who shares. */
function isEvenHanded({ plan, exposure }: TippingPlan): boolean {
  const { transmissibility, receptivity } = exposure;
  return (
    (plan.campaign?.negativeLimits ?? null) === null &&
    transmissibility[0] === transmissibility[1] &&
    receptivity.every((each, i) => each === receptivity[i - (i % 2)])
  );
}

/** Arcs into one node that have any strength all have the same. */
function isEvenIntoEach({ plan, exposure }: TippingPlan): boolean {
  const { strengths, lines } = exposure;
  const strengthInto = new Float64Array(plan.nodes);
  const linesInto = new Uint32Array(plan.nodes);
  for (let arc = 0; arc < plan.arcs.length / ARC_WORDS; arc++) {
    const strength = strengths === null ? 1 : (strengths[arc] as number);
    const count = lines === null ? 1 : (lines[arc] as number);
    if (strength === 0) continue;
    const target = plan.arcs[arc * ARC_WORDS + ARC_TARGET] as number;
    if (linesInto[target] === 0) {
      strengthInto[target] = strength;
      linesInto[target] = count;
    } else if (strengthInto[target] !== strength || linesInto[target] !== count) return false;
  }
  return true;
}
