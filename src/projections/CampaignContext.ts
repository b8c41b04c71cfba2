/** What a campaign's money is counted in, beside the prices of starters. Null: it is not asked for. */
export interface CostRates {
  readonly currency: string;
  /** Paid for each click. */
  readonly perClick: number;
  /** What a conversion brings. */
  readonly revenue: number | null;
  /** What the industry pays for a click, to compare with. */
  readonly industryPerClick: number | null;
  /** What a thousand impressions cost in the medium of the media-cost equivalent; null: it is not told. */
  readonly equivalentPerThousand: number | null;
}

/**
 * What a starter costs in a run: `fixed` where it fires, `perUnit` for each person, viewing or fake account of
 * its StarterFired event, `perFollower` for each follower of the people it starts. Whoever makes it puts in
 * how many people each one stands for.
 */
export interface StarterPrice {
  readonly fixed: number;
  readonly perUnit: number;
  readonly perFollower: number;
}

/** What folds may know of a campaign; what is absent is off, and nothing is told of it. */
export interface CampaignContext {
  /** How many people each one stands for; absent: itself. */
  readonly represents?: number;
  /** Names of the channels by their numbers; absent: there is one without a name. */
  readonly channels?: readonly string[];
  /** Viewings are tallied: impressions, clicks, who saw what first. */
  readonly tallies?: boolean;
  /** Each viewing has a row of its own. */
  readonly everyView?: boolean;
  /** Viewings may make people click, buy, be won or lost. */
  readonly conversion?: boolean;
  /** Channels whose list may take the topic up, or whose posts media may take up; absent: none. */
  readonly topicChannels?: readonly number[];
  readonly mediaChannels?: readonly number[];
  /** Fake accounts share, or are among readers. */
  readonly fakes?: boolean;
  /** Somebody watches and may raise an alert; something may be done. */
  readonly watch?: boolean;
  readonly response?: boolean;
  /** The people with the largest audiences, ascending; absent: not asked for. */
  readonly bigNames?: Uint32Array;
  readonly costs?: CostRates;
  /** Of each starter, by its number; absent: all are free. */
  readonly prices?: readonly StarterPrice[];
  /** Uint32[people], followers of each: needed where a price is per follower. */
  readonly followers?: Uint32Array;
}
