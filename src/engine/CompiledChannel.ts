import { type DelayTable, ONE_TICK } from "../randomness/DelayTable.ts";
import type { CompiledBroadcast } from "./CompiledBroadcast.ts";

/** What shares count in a channel's window in these units, so that fake ones may count in part. */
export const TOPIC_UNIT = 0x10000;
/** Fake accounts that read a person's posts, in these units, so that small audiences add up. */
export const FAKE_UNIT = 0x10000;
/** Channels of a run: as many as the bits of a word, and of a copy's target above its person. */
export const CHANNELS_MOST = 32;

/** When a channel's list takes a topic up, and what it then shows. Ticks; `shares` in TOPIC_UNIT. */
export interface CompiledTopic {
  readonly shares: number;
  readonly window: number;
  /** For how long the topic then stands on the list. */
  readonly lasts: number;
  /** For how long after that it cannot come back. */
  readonly rearm: number;
  readonly broadcast: CompiledBroadcast;
}

/** How often media take up what is shared on a channel: limits of a share, and of their being against it. */
export interface CompiledMedia {
  readonly perShare: number;
  readonly negative: number;
  readonly broadcast: CompiledBroadcast;
}

/**
 * A place where copies travel: along which ties, how fast, how often they are seen, and what else its traffic
 * sets off.
 */
export interface CompiledChannel {
  readonly name: string;
  /** Sets the draws of people on this channel apart: a word made of the channel's name. */
  readonly id: number;
  /** Sets the draws of ties on this channel apart: 0 where the ties' ranks do so already. */
  readonly tieCount: number;
  /** Uint8[arcs], 1: copies travel along this arc; null: along all. */
  readonly has: Uint8Array | null;
  /** Uint8[nodes], 1: is on the channel; null: everybody is. */
  readonly members: Uint8Array | null;
  /** By receiver, the limit of seeing a copy, Uint32[nodes]; null: every copy is seen. */
  readonly seenLimits: Uint32Array | null;
  readonly delay: DelayTable;
  /** The channel on which someone posts who saw it here: this one, unless nobody can post here. */
  readonly postsOn: number;
  /** Uint32[channels]: limit of posting there too; null: never anywhere. */
  readonly crossPost: Uint32Array | null;
  readonly topic: CompiledTopic | null;
  readonly media: CompiledMedia | null;
  /** Uint32[nodes]: fake accounts that read what a person posts here, in FAKE_UNIT; null: none. */
  readonly fakeReaders: Uint32Array | null;
}

/** All people and all ties, every copy seen at the next tick. */
export const PLAIN_CHANNEL: CompiledChannel = {
  name: "",
  id: 0,
  tieCount: 0,
  has: null,
  members: null,
  seenLimits: null,
  delay: ONE_TICK,
  postsOn: 0,
  crossPost: null,
  topic: null,
  media: null,
  fakeReaders: null,
};
