import type { CompiledBroadcast } from "../engine/CompiledBroadcast.ts";
import type { CompiledCampaign } from "../engine/CompiledCampaign.ts";
import type { CompiledPlan, CompiledStarter } from "../engine/CompiledPlan.ts";
import { passOnLimit } from "../engine/passOnLimit.ts";
import { ALWAYS_LIMIT } from "../randomness/coins.ts";
import { type CampaignChances, campaignChances } from "../tipping/campaignChances.ts";
import { settledReach } from "../tipping/expectedReach.ts";

/** What one run of a plan does on average: people who share, copies they send, broadcasts' viewings. */
export interface PlanWork {
  readonly sharers: number;
  readonly copies: number;
  readonly viewings: number;
}

/** Steps in which messages reckon the reach, and pairs × steps for which `check` may keep somebody waiting. */
const STEPS_MOST = 200;
const PAIR_STEPS_MOST = 2e8;
/** Of the mean chance of starting: how little messages may still change. */
const SETTLED = 1e-3;

/** What a run does if everybody shares, on all channels. */
export function mostWork(plan: CompiledPlan): PlanWork {
  const { nodes, offsets, campaign } = plan;
  const sent = offsets[nodes]! * (campaign?.channels.length ?? 1);
  return { sharers: nodes, copies: sent, viewings: viewingsIn(plan) };
}

/**
 * What a run does on average, rather too much than too little: content never grows old, responses damp
 * nothing, the audience is as negative as it gets, every list of topics takes it up once. What cannot be told
 * beforehand, thresholds, reinforced contagion, media, a transmissibility that differs between worlds, is
 * everybody.
 *
 * Source      `settledReach`: exact on trees, more than the truth elsewhere
 * Arrays      those of `campaignChances`, and 50 bytes a pair
 * Randomness  none
 * Cost        200 million steps along a pair at most: some seconds
 * Failure     never: `mostWork` where messages do not settle
 */
export function expectedWork(plan: CompiledPlan): PlanWork {
  const { contagion, campaign, nodes, offsets } = plan;
  const most = mostWork(plan);
  const isUnknown =
    campaign !== null && (campaign.spread > 0 || campaign.channels.some(({ media }) => media));
  if (contagion.kind !== "independent" || isUnknown) return most;
  const chances = campaignChances(plan);
  const starting = startingChances(plan);
  const settled = (SETTLED * sumOf(starting)) / nodes;
  const steps = Math.min(STEPS_MOST, Math.floor(PAIR_STEPS_MOST / Math.max(1, chances.rows.targets.length)));
  const reached = settledReach(chances.rows, pairChances(chances, campaign), starting, { settled, steps });
  if (reached === null) return most;
  const copies = reached.reduce((sum, chance, u) => sum + chance * (offsets[u + 1]! - offsets[u]!), 0);
  return { ...most, sharers: sumOf(reached), copies: copies * postsOf(chances) };
}

/** By pair, the chance that it passes something on if its source is where that is likeliest. */
function pairChances(chances: CampaignChances, campaign: CompiledCampaign | null): Float64Array {
  const { rows, channels, passes, posts, polarity } = chances;
  const negative = polarity ? negativePart(chances) : 0;
  const fed = fedBy(campaign);
  const of = (sides: readonly Float64Array[], home: number, pair: number): number => {
    let none = 1;
    for (const [on, side] of sides.entries()) none *= 1 - posts[home * channels + on]! * side[pair]!;
    return 1 - none;
  };
  return Float64Array.from(rows.targets, (_, pair) => {
    let most = 0;
    for (let home = 0; home < channels; home++) {
      const against = negative === 0 ? 0 : negative * fed * of(passes[1], home, pair);
      most = Math.max(most, (1 - negative) * of(passes[0], home, pair) + against);
    }
    return Math.min(1, most);
  });
}

/** What part of sharers is negative in the long run, when as many turn as are answered. */
function negativePart({ keeps: [positive, negative] }: CampaignChances): number {
  const turned = positive.length - sumOf(positive);
  const answered = negative.length - sumOf(negative);
  return turned === 0 ? 0 : turned / (turned + answered);
}

/** By how much a response feeds what it was to damp; 1 where it is expected to damp it. */
function fedBy(campaign: CompiledCampaign | null): number {
  const effect = campaign?.response?.negative;
  return effect === undefined ? 1 : 1 - Math.min(0, (effect.low + effect.high) / 2);
}

/** On how many channels somebody posts on average who is where people post on most. */
function postsOf({ channels, posts }: CampaignChances): number {
  const ofHome = (home: number): number => sumOf(posts.subarray(home * channels, (home + 1) * channels));
  return Math.max(...Array.from({ length: channels }, (_, home) => ofHome(home)));
}

/** By node, the chance of sharing without any tie: as one of a starter's, or after a broadcast. */
export function startingChances(plan: CompiledPlan): Float64Array {
  const { nodes, starters, campaign } = plan;
  const starting = new Float64Array(nodes);
  const addAll = (chance: number, allowed: Uint8Array | null): void => {
    for (let v = 0; v < nodes; v++) if (allowed === null || allowed[v] === 1) starting[v]! += chance;
  };
  const addSome = (count: number, allowed: Uint8Array | null): void =>
    addAll(count / Math.max(1, countOf(allowed, nodes)), allowed);
  for (const starter of starters) {
    for (const node of starter.nodes) starting[node] = 1;
    addSome(starter.randomCount, starter.allowed);
    addAll(paidReach(plan, starter) / nodes, null);
  }
  for (const broadcast of broadcastsOf(plan)) {
    const { trust, annoyance, allowed } = broadcast;
    addAll(meanViewings(broadcast) * Math.min(1, passes(campaign, trust) + shareOf(annoyance)), allowed);
  }
  const supporters = campaign?.response?.supporters;
  if (supporters) addSome(supporters.count, supporters.allowed);
  return starting.map((chance) => Math.min(1, chance));
}

/** How many a starter's people win, or annoy, with copies that are trusted otherwise than their ties. */
function paidReach({ offsets, nodes, campaign }: CompiledPlan, starter: CompiledStarter): number {
  const { push, randomCount } = starter;
  if (push === undefined || (push.trust === null && push.annoyance === 0)) return 0;
  let copies = (randomCount * offsets[nodes]!) / nodes;
  for (const node of starter.nodes) copies += offsets[node + 1]! - offsets[node]!;
  return copies * Math.min(1, passes(campaign, push.trust ?? 0) + shareOf(push.annoyance));
}

/** What starters show, and what channels' lists of topics do, once. */
function broadcastsOf({ starters, campaign }: CompiledPlan): readonly CompiledBroadcast[] {
  const pushed = starters.flatMap(({ push }) => push?.broadcast ?? []);
  return [...pushed, ...(campaign?.channels ?? []).flatMap(({ topic }) => topic?.broadcast ?? [])];
}

const viewingsIn = (plan: CompiledPlan): number =>
  broadcastsOf(plan).reduce(
    (sum, broadcast) => sum + meanViewings(broadcast) * countOf(broadcast.allowed, plan.nodes),
    0,
  );

/** Of a person who may be shown it. */
const meanViewings = ({ viewings }: CompiledBroadcast): number =>
  viewings.reduce((sum, limit) => sum + 1 - shareOf(limit), 0);

/** The chance of passing on what is trusted so much, of whoever is most receptive. */
function passes(campaign: CompiledCampaign | null, trust: number): number {
  if (campaign === null) return 0;
  const { transmissibility, link, receptivity } = campaign.exposure;
  return shareOf(passOnLimit(Math.max(...transmissibility), trust, Math.max(...receptivity), link));
}

const countOf = (allowed: Uint8Array | null, nodes: number): number =>
  allowed === null ? nodes : allowed.reduce((sum, one) => sum + one, 0);

const shareOf = (limit: number): number => limit / ALWAYS_LIMIT;

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
