import type { ChannelProfileName } from "../model/Channels.ts";
import type { Direction } from "../model/ChannelValues.ts";
import type { Sourced } from "../model/Sourced.ts";
import type { Duration } from "../model/Time.ts";

/** What is known of a kind of channel. Lists of topics and media act only where a scenario asks for them. */
export interface ChannelProfile {
  readonly visibility: Sourced<number>;
  /** Null: every copy takes one tick. */
  readonly halfLife: Sourced<Duration | null>;
  readonly direction: Sourced<Direction>;
  /** The chance of posting on channels of these profiles too. */
  readonly crossPost: Readonly<Partial<Record<ChannelProfileName, Sourced<number>>>>;
  readonly links: Sourced<boolean>;
  readonly detour: Sourced<number>;
  readonly hotTopic: {
    readonly shares: Sourced<number>;
    readonly window: Sourced<Duration>;
    readonly people: Sourced<number>;
    readonly for: Sourced<Duration>;
    readonly rearm: Sourced<Duration>;
  } | null;
  readonly media: {
    readonly perShare: Sourced<number>;
    readonly negative: Sourced<number>;
    readonly people: Sourced<number>;
    readonly for: Sourced<Duration>;
  } | null;
}

const assumed = <T>(value: T): Sourced<T> => ({ value, source: "assumption" });
const hours = (count: number): Duration => ({ seconds: count * 3600 });
/** How the channel works, which is no measurement. */
const byDesign = <T>(value: T): Sourced<T> => ({ value, source: "how it works" });

/** Half of the reactions to posts on Twitter, the nearest kin that was measured, came within 41 minutes. */
const TWITTER = "on Twitter: https://doi.org/10.1145/2783258.2783401";
/** “Opening rate of less than 3 % is reported in the industry”. */
const OPENING_RATE = "http://www.pltfrm.cn/en/ultimate-guide-to-wechat-public-accounts/";

const plain: ChannelProfile = {
  visibility: byDesign(1),
  halfLife: byDesign(null),
  direction: byDesign("follow"),
  crossPost: {},
  links: byDesign(true),
  detour: assumed(0),
  hotTopic: null,
  media: null,
};

/**
 * The values of each kind of channel, each with its source. Nothing here was calibrated on the platforms
 * themselves: what says `assumption` is a starting point that a scenario should replace by its own numbers.
 *
 * | profile          | seen | half-life | along ties | links | list of topics                  | media      |
 * |------------------|------|-----------|------------|-------|---------------------------------|------------|
 * | plain            | 1    | –         | all        | yes   | –                               | –          |
 * | weibo            | .12  | 41 m      | all        | yes   | 200 in 2 h: 2,000 an hour, 6 h  | .0005, .2  |
 * | moments          | .35  | 3 h       | mutual     | yes   | –                               | –          |
 * | official-account | .03  | 12 h      | all        | yes   | –                               | –          |
 * | forum            | .2   | 6 h       | all        | yes   | 100 in 6 h: 500 an hour, 12 h   | –          |
 * | blog             | .1   | 2 d       | all        | yes   | –                               | .001, .3   |
 * | short-video      | .3   | 12 h      | all        | no    | 300 in 2 h: 5,000 an hour, 12 h | –          |
 * | tv               | 1    | –         | none       | no    | –                               | –          |
 * | display-ads      | 1    | –         | none       | yes   | –                               | –          |
 *
 * Source      in the table below, value by value
 * Cost        none
 * Failure     never
 */
export const channelProfiles: Readonly<Record<ChannelProfileName, ChannelProfile>> = {
  plain,
  weibo: {
    ...plain,
    visibility: assumed(0.12),
    halfLife: { value: { seconds: 41 * 60 }, source: TWITTER },
    crossPost: { moments: assumed(0.02), forum: assumed(0.01), "short-video": assumed(0.01) },
    hotTopic: {
      shares: assumed(200),
      window: assumed(hours(2)),
      people: assumed(2000),
      for: assumed(hours(6)),
      rearm: assumed(hours(24)),
    },
    media: {
      perShare: assumed(0.0005),
      negative: assumed(0.2),
      people: assumed(20_000),
      for: assumed(hours(24)),
    },
  },
  moments: {
    ...plain,
    visibility: assumed(0.35),
    halfLife: assumed(hours(3)),
    direction: byDesign("mutual"),
    crossPost: { weibo: assumed(0.02) },
  },
  "official-account": {
    ...plain,
    visibility: { value: 0.03, source: OPENING_RATE },
    halfLife: assumed(hours(12)),
    crossPost: { moments: assumed(0.1) },
  },
  forum: {
    ...plain,
    visibility: assumed(0.2),
    halfLife: assumed(hours(6)),
    crossPost: { weibo: assumed(0.03) },
    hotTopic: {
      shares: assumed(100),
      window: assumed(hours(6)),
      people: assumed(500),
      for: assumed(hours(12)),
      rearm: assumed(hours(24)),
    },
  },
  blog: {
    ...plain,
    visibility: assumed(0.1),
    halfLife: assumed(hours(48)),
    crossPost: { weibo: assumed(0.1), moments: assumed(0.05) },
    media: {
      perShare: assumed(0.001),
      negative: assumed(0.3),
      people: assumed(10_000),
      for: assumed(hours(24)),
    },
  },
  "short-video": {
    ...plain,
    visibility: assumed(0.3),
    halfLife: assumed(hours(12)),
    crossPost: { moments: assumed(0.02), weibo: assumed(0.01) },
    links: byDesign(false),
    detour: assumed(0.05),
    hotTopic: {
      shares: assumed(300),
      window: assumed(hours(2)),
      people: assumed(5000),
      for: assumed(hours(12)),
      rearm: assumed(hours(24)),
    },
  },
  tv: { ...plain, direction: byDesign("broadcast"), links: byDesign(false), detour: assumed(0.02) },
  "display-ads": { ...plain, direction: byDesign("broadcast") },
};
