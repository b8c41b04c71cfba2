import type { Link } from "../../src/engine/passOnLimit.ts";
import type { DelayKernel } from "../../src/randomness/DelayTable.ts";
import type { RootKey } from "../../src/randomness/RootKey.ts";
import type { LivingParts, LivingStarter, NaiveChannel, Polarity } from "./livingParts.ts";

/** strength: all lines together for thresholds, each line's own for the rest. */
export interface CampaignArc {
  readonly from: number;
  readonly to: number;
  readonly tie: number;
  readonly strength: number;
  readonly lines: number;
  /** The channels, by number, whose copies travel along it; absent: all. */
  readonly channels?: readonly number[];
}

export interface CampaignSegment {
  readonly receptivity: Readonly<Record<Polarity, number>>;
  readonly positivity: number;
  readonly defence: number;
}

/** A campaign in plain words: DESIGN's process, chances as numbers, times in ticks but for delays. */
export interface NaiveCampaign extends LivingParts {
  readonly root: RootKey;
  readonly people: number;
  readonly arcs: readonly CampaignArc[];
  readonly transmissibility: number;
  readonly link: Link;
  readonly negativity: { readonly transmissibility: number; readonly speed: number };
  readonly spoofing: number;
  readonly segments: readonly CampaignSegment[];
  readonly segmentOf: readonly number[];
  readonly seeds: "positive" | "by-positivity";
  /** In ticks; null: content does not age. */
  readonly halfLife: number | null;
  /** Visibility, attention and delay are those of the one channel where no channels are given. */
  readonly visibility: number;
  readonly attention: number | null;
  /** Null: rounds. */
  readonly tickSeconds: number | null;
  readonly delay: DelayKernel;
  readonly contagion:
    | "independent"
    | { readonly thresholds: "drawn" | readonly number[] }
    | { readonly response: readonly number[]; readonly memory: number | null };
  readonly starters: readonly LivingStarter[];
  readonly horizon: number;
}

/** From the tick `at` on another plan decides. */
export interface NaiveFork {
  readonly plan: NaiveCampaign;
  readonly at: number;
}

/** The channels of a campaign: those it gives, or one that is plain. */
export function channelsOf({
  channels,
  visibility,
  attention,
  delay,
}: NaiveCampaign): readonly NaiveChannel[] {
  const plain = { id: 0, tieCount: 0, members: null, visibility, attention, delay, postsOn: 0 };
  return channels ?? [{ ...plain, crossPost: null, topic: null, media: null, fakeReaders: null }];
}
