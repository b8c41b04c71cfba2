import type { CompiledCampaign } from "../engine/CompiledCampaign.ts";
import type { CompiledChannel } from "../engine/CompiledChannel.ts";
import { ARC_LIMIT, ARC_TARGET, ARC_WORDS, type CompiledPlan } from "../engine/CompiledPlan.ts";
import { passOnLimit } from "../engine/passOnLimit.ts";
import { ALWAYS_LIMIT, chanceLimit } from "../randomness/coins.ts";
import { ONE_TICK } from "../randomness/DelayTable.ts";
import type { SpreadBounds, SpreadModel, SpreadReason } from "./SpreadModel.ts";

/** The last tick of a plan without a horizon. */
const NO_HORIZON = 0xffffffff;

/**
 * What of a plan is a model of single chances, and between which two of them the rest lies.
 *
 * Independent cascade (either link), linear threshold and one channel with its visibility are such models
 * themselves. A reinforced contagion lies between cascades with the least and the most that a viewing counts;
 * polarities between those with the smaller and the larger limit of each arc; novelty, memory and deadlines
 * only take away. Lists of topics, media and several channels only add to the lower one, and give no upper
 * one.
 *
 * Source      monotone and submodular local functions make a submodular spread: Mossel & Roch (2010),
 *             https://doi.org/10.1137/080714452; bounds on both sides: Lu, Chen & Lakshmanan (2015),
 *             https://arxiv.org/abs/1507.00317
 * Arrays      those of `CompiledPlan`; two more Uint32[arcs] at most
 * Randomness  none
 * Cost        O(arcs × channels)
 * Failure     never; null and a reason where there is no such model
 */
export function spreadBounds(plan: CompiledPlan): SpreadBounds {
  const { campaign, contagion } = plan;
  const reasons: SpreadReason[] = [];
  const has = { lower: true, upper: true };
  const found = (reason: SpreadReason, lower: boolean, upper: boolean): void => {
    reasons.push(reason);
    has.lower &&= lower;
    has.upper &&= upper;
  };
  if (contagion.kind === "threshold" && contagion.thresholds !== null) {
    found("fixed-thresholds", false, false);
  }
  const gains = contagion.kind === "reinforced" ? contagion.response : [1];
  if (contagion.kind === "reinforced" && gains.some((gain) => gain !== gains[0])) {
    const rises = gains.some((gain, i) => i > 0 && gain > (gains[i - 1] as number));
    found(rises ? "rising-response" : "falling-response", contagion.memory === Infinity, true);
  }
  if (campaign !== null) campaignReasons(campaign, found);
  const rounds = roundsOf(plan);
  if (rounds === null) found("deadline", false, true);
  const limits = (gain: number, side: "lower" | "upper"): Uint32Array => limitsOf(plan, gain, side);
  const modelOf = (side: "lower" | "upper"): SpreadModel | null => {
    if (!has[side]) return null;
    const gain = side === "lower" ? Math.min(...gains) : Math.max(...gains);
    if (gain === 0) return null;
    return {
      kind: contagion.kind === "threshold" ? "threshold" : "independent",
      nodes: plan.nodes,
      offsets: plan.offsets,
      targets: targetsOf(plan),
      limits: limits(gain, side),
      rounds: rounds ?? Infinity,
    };
  };
  const upper = modelOf("upper");
  const lower = reasons.length === 0 ? upper : modelOf("lower");
  if (contagion.kind === "threshold" && [upper, lower].some((model) => model !== null && isHeavy(model))) {
    return { lower: null, upper: null, reasons: [...reasons, "heavy-thresholds"] };
  }
  return { lower, upper, reasons };
}

function campaignReasons(
  campaign: CompiledCampaign,
  found: (reason: SpreadReason, lower: boolean, upper: boolean) => void,
): void {
  const { channels, polarity, negativeLimits, novelty, spread, response } = campaign;
  if (polarity !== null && negativeLimits !== null) found("opinions", true, true);
  if (channels.length > 1) found("channels", false, true);
  if (channels.some(({ topic }) => topic !== null)) found("hot-topic", true, false);
  if (channels.some(({ media }) => media !== null)) found("media", true, false);
  if (novelty !== null) found("novelty", false, true);
  if (spread > 0) found("content", false, false);
  if (response !== null) found("response", false, false);
}

/** Rounds until the horizon; null where delays decide what comes before it. */
function roundsOf({ campaign, horizon }: CompiledPlan): number | null {
  if (horizon === NO_HORIZON) return Infinity;
  const isInRounds = campaign === null || campaign.channels.every(({ delay }) => delay === ONE_TICK);
  return isInRounds ? horizon : null;
}

function targetsOf({ arcs }: CompiledPlan): Uint32Array {
  const targets = new Uint32Array(arcs.length / ARC_WORDS);
  for (let arc = 0; arc < targets.length; arc++) targets[arc] = arcs[arc * ARC_WORDS + ARC_TARGET] as number;
  return targets;
}

/** The chance that a copy along each arc is seen, on any channel, and passed on. */
function limitsOf(plan: CompiledPlan, gain: number, side: "lower" | "upper"): Uint32Array {
  const { arcs, campaign } = plan;
  const pick = side === "lower" ? Math.min : Math.max;
  const limits = new Uint32Array(arcs.length / ARC_WORDS);
  for (let arc = 0; arc < limits.length; arc++) {
    const row = arc * ARC_WORDS;
    const positive = arcs[row + ARC_LIMIT] as number;
    if (campaign === null) {
      limits[arc] = positive;
      continue;
    }
    const target = arcs[row + ARC_TARGET] as number;
    const negative = campaign.negativeLimits === null ? positive : (campaign.negativeLimits[arc] as number);
    const limit =
      gain === 1 && plan.contagion.kind !== "reinforced"
        ? pick(positive, negative)
        : pick(...gained(campaign, arc, target, gain));
    limits[arc] = seenOn(campaign.channels, arc, target, limit);
  }
  return limits;
}

/** Limits of a positive and of a negative copy that counts `gain` times. */
function gained(campaign: CompiledCampaign, arc: number, target: number, gain: number): [number, number] {
  const { transmissibility, link, strengths, lines, receptivity } = campaign.exposure;
  const segment = campaign.segmentOf[target] as number;
  const limitOf = (polarity: 0 | 1): number =>
    passOnLimit(
      transmissibility[polarity] * gain,
      strengths === null ? 1 : (strengths[arc] as number),
      receptivity[2 * segment + polarity] as number,
      link,
      lines === null ? 1 : (lines[arc] as number),
    );
  const positive = limitOf(0);
  return [positive, campaign.polarity === null ? positive : limitOf(1)];
}

function seenOn(channels: readonly CompiledChannel[], arc: number, target: number, limit: number): number {
  let none = 1;
  let ways = 0;
  for (const { has, seenLimits } of channels) {
    if (has !== null && has[arc] !== 1) continue;
    ways++;
    none *=
      1 - (limit / ALWAYS_LIMIT) * (seenLimits === null ? 1 : (seenLimits[target] as number) / ALWAYS_LIMIT);
    if (ways === 1 && seenLimits === null && channels.length === 1) return limit;
  }
  return chanceLimit(1 - none);
}

/** Whether weights into some node add up to more than a threshold can be; each may be rounded up. */
function isHeavy({ nodes, targets, limits }: SpreadModel): boolean {
  const sums = new Float64Array(nodes);
  const lines = new Uint32Array(nodes);
  for (const [arc, target] of targets.entries()) {
    sums[target]! += limits[arc] as number;
    lines[target]!++;
  }
  return sums.some((sum, node) => sum > ALWAYS_LIMIT + (lines[node] as number));
}
