import type { CompiledCampaign } from "../engine/CompiledCampaign.ts";
import { PLAIN_CHANNEL } from "../engine/CompiledChannel.ts";
import { ARC_LIMIT, ARC_TARGET, ARC_WORDS, type CompiledPlan } from "../engine/CompiledPlan.ts";
import { ALWAYS_LIMIT } from "../randomness/coins.ts";
import { type PairRows, pairRows } from "./pairRows.ts";

/**
 * A plan's chances pair by pair, at full novelty and without any response. passes: by polarity and channel,
 * Float64[pairs]: a copy is seen and passed on. postsOn: the home channel of whom a copy on each channel won.
 * posts Float64[channels²]: by home channel, the chance of posting on each. keeps: by polarity,
 * Float64[nodes]: the chance that what a copy of it triggers has the same polarity.
 */
export interface CampaignChances {
  readonly rows: PairRows;
  readonly channels: number;
  readonly passes: readonly [positive: readonly Float64Array[], negative: readonly Float64Array[]];
  readonly postsOn: readonly number[];
  readonly posts: Float64Array;
  readonly keeps: readonly [positive: Float64Array, negative: Float64Array];
  /** Whether anything can be negative at all, and whether anybody answers it with something positive. */
  readonly polarity: boolean;
  readonly defended: boolean;
}

/** What of a compiled plan decides who passes what on. */
export type PassingParts = Pick<CompiledPlan, "offsets" | "arcs" | "nodes"> & {
  readonly campaign: Pick<CompiledCampaign, "channels" | "polarity" | "negativeLimits" | "segmentOf"> | null;
};

/**
 * The limits of a compiled plan as chances, for everything that reckons and does not draw.
 *
 * Source      as the campaign kernel decides: limit × limit of seeing; arcs on several channels are one pair
 * Arrays      see `CampaignChances`; 8 bytes a pair, channel and polarity
 * Randomness  none
 * Cost        O(arcs × channels)
 * Failure     never
 */
export function campaignChances(plan: PassingParts): CampaignChances {
  const { offsets, arcs, campaign, nodes } = plan;
  const targets = Uint32Array.from(
    { length: arcs.length / ARC_WORDS },
    (_, arc) => arcs[arc * ARC_WORDS + ARC_TARGET] as number,
  );
  const rows = pairRows({ offsets, targets });
  const channels = campaign?.channels ?? [PLAIN_CHANNEL];
  const polarity = campaign?.polarity ?? null;
  const positive = (arc: number): number => arcs[arc * ARC_WORDS + ARC_LIMIT] as number;
  const negatives = campaign?.negativeLimits ?? null;
  const negative = negatives === null ? positive : (arc: number): number => negatives[arc] as number;
  const along = (limit: (arc: number) => number): Float64Array[] =>
    channels.map(({ has, seenLimits }) =>
      Float64Array.from(rows.targets, (target, pair) => {
        let none = 1;
        const past = rows.firstArc[pair + 1] as number;
        for (let arc = rows.firstArc[pair] as number; arc < past; arc++) {
          const seen = seenLimits === null ? ALWAYS_LIMIT : (seenLimits[target] as number);
          if (has === null || has[arc] === 1) none *= 1 - share(limit(arc)) * share(seen);
        }
        return 1 - none;
      }),
    );
  const passes = along(positive);
  const ofSegment = (limits: Uint32Array | undefined, turned: boolean): Float64Array =>
    Float64Array.from({ length: nodes }, (_, node) => {
      const limit = limits?.[campaign!.segmentOf[node] as number] ?? ALWAYS_LIMIT;
      return share(turned ? ALWAYS_LIMIT - limit : limit);
    });
  return {
    rows,
    channels: channels.length,
    passes: [passes, negatives === null ? passes : along(negative)],
    postsOn: channels.map(({ postsOn }) => postsOn),
    posts: Float64Array.from(channels.flatMap((home, h) => channels.map((_, d) => postChance(home, h, d)))),
    keeps: [ofSegment(polarity?.afterPositive, false), ofSegment(polarity?.afterNegative, true)],
    polarity: polarity !== null,
    defended: polarity?.afterNegative.some((limit) => limit > 0) ?? false,
  };
}

const share = (limit: number): number => limit / ALWAYS_LIMIT;

function postChance({ crossPost }: { readonly crossPost: Uint32Array | null }, home: number, on: number) {
  if (home === on) return 1;
  return crossPost === null ? 0 : share(crossPost[on] as number);
}
