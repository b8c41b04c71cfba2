import type { DelayKernel } from "../../src/randomness/DelayTable.ts";
import type { NaiveStarter } from "./naiveCascade.ts";

export type Polarity = "positive" | "negative";

/** Content shown without ties. Chances are numbers, times are ticks. */
export interface NaiveBroadcast {
  readonly channel: number;
  /** Null: everybody on the channel. */
  readonly allowed: ReadonlySet<number> | null;
  /** Ascending chances of at most 0, 1, 2 … viewings. */
  readonly viewings: readonly number[];
  readonly lasts: number;
  readonly cap: { readonly most: number; readonly ticks: number } | null;
  readonly trust: number;
  readonly annoyance: number;
}

export interface NaiveTopic {
  /** Shares in the window from which the list takes the topic up. */
  readonly shares: number;
  readonly window: number;
  readonly lasts: number;
  readonly rearm: number;
  readonly broadcast: NaiveBroadcast;
}

export interface NaiveMedia {
  readonly perShare: number;
  readonly negative: number;
  readonly broadcast: NaiveBroadcast;
}

/** A channel; along which arcs its copies travel stands with the arcs. */
export interface NaiveChannel {
  readonly id: number;
  readonly tieCount: number;
  /** Null: everybody. */
  readonly members: ReadonlySet<number> | null;
  readonly visibility: number;
  readonly attention: number | null;
  readonly delay: DelayKernel;
  readonly postsOn: number;
  /** Chance of posting on each channel too; null: never. */
  readonly crossPost: readonly number[] | null;
  readonly topic: NaiveTopic | null;
  readonly media: NaiveMedia | null;
  /** Fake accounts that read each person's posts, in FAKE_UNIT; null: none. */
  readonly fakeReaders: readonly number[] | null;
}

export interface NaiveBound {
  readonly kind: "below" | "atLeast";
  readonly value: number;
}

export type NaiveWait =
  | {
      readonly kind: "phase";
      readonly phase: "transition" | "climax" | "ending";
      readonly ignition: number;
      readonly window: number;
    }
  | {
      readonly kind: "when";
      readonly once: boolean;
      readonly viewers: NaiveBound | null;
      readonly sharers: NaiveBound | null;
      readonly negativeShare: (NaiveBound & { readonly window: number }) | null;
      readonly trending: number | null;
    };

export interface NaivePush {
  readonly wait: NaiveWait | null;
  readonly channel: number;
  readonly trust: number | null;
  readonly annoyance: number;
  readonly broadcast: NaiveBroadcast | null;
  readonly topic: boolean;
  readonly fakes: { readonly accounts: number; readonly lasts: number } | null;
}

/** Nothing beyond a starter's people, who share on the first channel as themselves. */
export const plainPush: NaivePush = {
  wait: null,
  channel: 0,
  trust: null,
  annoyance: 0,
  broadcast: null,
  topic: false,
  fakes: null,
};

/** No push: its people share on the first channel. */
export interface LivingStarter extends NaiveStarter {
  readonly push?: NaivePush | null;
}

export interface NaiveWatch {
  readonly sample: number;
  readonly window: number;
  readonly atLeast: number;
  readonly rule:
    | { readonly kind: "share"; readonly share: number }
    | { readonly kind: "deviation"; readonly deviations: number; readonly blocks: number };
}

export interface NaiveResponse {
  readonly kind: number;
  /** Null: `delay` after the first alert. */
  readonly tick: number | null;
  readonly delay: number;
  readonly negative: {
    readonly low: number;
    readonly high: number;
    readonly backfire: { readonly chance: number; readonly damping: number };
  };
  readonly positive: number;
  readonly contacts: {
    readonly delay: DelayKernel;
    readonly leak: { readonly chance: number; readonly damping: number };
  } | null;
  readonly supporters: { readonly count: number; readonly allowed: ReadonlySet<number> | null } | null;
}

/** Chances of one viewing, by segment. */
type ViewingChances = Readonly<Record<Polarity, readonly number[]>>;

export interface NaiveConversion {
  readonly click: ViewingChances;
  readonly convert: readonly number[];
  readonly win: ViewingChances;
  readonly lose: ViewingChances;
  /** By channel. */
  readonly reachable: readonly number[];
}

/** What makes a campaign live; whatever is absent or null is off. */
export interface LivingParts {
  /** Absent: one plain channel with the campaign's own visibility, attention and delay. */
  readonly channels?: readonly NaiveChannel[];
  readonly spread?: number;
  readonly tallies?: boolean;
  readonly conversion?: NaiveConversion | null;
  /** weight: of a fake share among real ones. */
  readonly fakes?: { readonly weight: number; readonly purge: number | null } | null;
  readonly watch?: NaiveWatch | null;
  readonly response?: NaiveResponse | null;
}
