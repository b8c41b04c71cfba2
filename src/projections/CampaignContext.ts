import type { Audiences } from "./audiences.ts";

/** What clicks and sales cost and bring; null: not said. */
export interface CostRates {
  readonly currency: string;
  readonly perClick: number | null;
  /** Of one conversion. */
  readonly revenue: number | null;
  /** What others in the industry pay for a click. */
  readonly cpc: number | null;
}

/**
 * What a starter costs where it fires: `fixed`, and `perPerson`, Float64[people], for each of those whom it
 * starts; null: nothing.
 */
export interface StarterPrice {
  readonly fixed: number;
  readonly perPerson: Float64Array | null;
}

/** What one negative sharer costs and one positive sharer is worth. */
export interface DeclaredLoss {
  readonly perNegative: number;
  readonly perPositive: number;
  readonly currency: string;
}

/** What folds may know of a campaign; what is absent is off, and nothing is told of it. */
export interface CampaignContext {
  /** How many people each one stands for; absent: itself. */
  readonly represents?: number;
  /** Names of the channels by their numbers; absent: there is one without a name. */
  readonly channels?: readonly string[];
  /** The audience's segments; of: Uint8[people], the place of each person's in `names`, their number for none. */
  readonly segments?: { readonly names: readonly string[]; readonly of: Uint8Array };
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
  /** Of each starter, whether it starts people rather than showing something to many; absent: all do. */
  readonly startsPeople?: readonly boolean[];
  /** What each person's followers are, by channel; absent: not asked for. */
  readonly audiences?: readonly Audiences[];
  /** Some copies are not seen. */
  readonly isSeenInPart?: boolean;
  /** Searches an hour (a round) without the campaign, and how many a new viewer brings; absent: not said. */
  readonly searches?: { readonly baseline: number; readonly perViewer: number };
  /** The people with the largest audiences, ascending; absent: not asked for. */
  readonly bigNames?: Uint32Array;
  /** How bad a world is; absent: as many negative sharers as there are. */
  readonly loss?: DeclaredLoss;
  /** Money; nothing is told of it where nothing has a price. */
  readonly costs?: CostRates;
  /** Of each starter, by its number; absent: all are free. */
  readonly prices?: readonly StarterPrice[];
  /** Price of a thousand impressions in the medium of the media-cost equivalent; absent: it is not told. */
  readonly equivalentPerThousand?: number;
}
