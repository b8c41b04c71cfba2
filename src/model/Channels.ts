import * as Schema from "effect/Schema";
import * as SchemaTransformation from "effect/SchemaTransformation";
import { nameMark } from "./nameMark.ts";
import { Quantity } from "./Quantity.ts";
import { Duration, Time, TimeSpan } from "./Time.ts";
import { withDefault } from "./withDefault.ts";

/** Channels of a run at most. */
export const CHANNELS_MAX = 32;

/** Kinds of channel whose values are known beforehand; plain: everything is seen, a tick later. */
export const channelProfileNames = [
  "plain",
  "weibo",
  "moments",
  "official-account",
  "forum",
  "blog",
  "short-video",
  "tv",
  "display-ads",
] as const;
export type ChannelProfileName = (typeof channelProfileNames)[number];
/** Those on which copies do not take their time: nothing is passed on there, or at the next tick. */
const timeless: readonly ChannelProfileName[] = ["plain", "tv", "display-ads"];

/** Whether a channel has a half-life of its own. */
export const hasHalfLife = ({ profile, halfLife }: Pick<Channel, "profile" | "halfLife">): boolean =>
  halfLife !== null || !timeless.includes(profile);

const orNull = <S extends Schema.Top & { DecodingServices: never; EncodingServices: never }>(schema: S) =>
  withDefault(Schema.NullOr(schema), null);

/** Names, each with a number: those of channels, as a person gave them. */
export const ByChannel = Schema.Record(Schema.String, Quantity.chance);

/** A channel's list of topics: how it takes one up and shows it; null: as its profile has it. */
const topicKeys = {
  /** So many shares in the window put the topic on the list. */
  shares: orNull(Quantity.above(0)),
  window: orNull(TimeSpan),
  /** To how many people it is shown per hour, or per round. */
  people: orNull(Quantity.atLeast(0)),
  for: orNull(TimeSpan),
  /** How long after it has left the list it cannot come back. */
  rearm: orNull(Time),
  trust: orNull(Quantity.atLeast(0)),
  annoyance: orNull(Quantity.chance),
};
export const HotTopic = Schema.toType(Schema.Struct(topicKeys));
export type HotTopic = typeof HotTopic.Type;

/** Media that take shares up of their own accord; null: as the channel's profile has it. */
const mediaKeys = {
  perShare: orNull(Quantity.chance),
  /** The chance that they are against it. */
  negative: orNull(Quantity.chance),
  /** To how many people in all one of them shows it. */
  people: orNull(Quantity.atLeast(0)),
  for: orNull(TimeSpan),
  trust: orNull(Quantity.atLeast(0)),
  annoyance: orNull(Quantity.chance),
};
export const MediaPickUp = Schema.toType(Schema.Struct(mediaKeys));
export type MediaPickUp = typeof MediaPickUp.Type;

/** Off, or on as the profile has it, or with values of its own. */
const hotTopic = switched(Schema.Struct(topicKeys), HotTopic, {
  shares: null,
  window: null,
  people: null,
  for: null,
  rearm: null,
  trust: null,
  annoyance: null,
});
const media = switched(Schema.Struct(mediaKeys), MediaPickUp, {
  perShare: null,
  negative: null,
  people: null,
  for: null,
  trust: null,
  annoyance: null,
});

function switched<
  S extends Schema.Top & { DecodingServices: never; EncodingServices: never },
  T extends Schema.Top & {
    Type: S["Type"];
    Encoded: S["Type"];
    DecodingServices: never;
    EncodingServices: never;
  },
>(schema: S, type: T, asProfiled: S["Type"]) {
  const off: S["Type"] | null = null;
  return withDefault(
    Schema.Union([Schema.Null, Schema.Boolean, schema]).pipe(
      Schema.decodeTo(
        Schema.NullOr(type),
        SchemaTransformation.transform<S["Type"] | null, S["Type"] | boolean | null>({
          decode: (written) => {
            if (typeof written === "boolean") return written ? asProfiled : null;
            return written as S["Type"] | null;
          },
          encode: (values) => values,
        }),
      ),
    ),
    off,
  );
}

/** What a channel may say; null: as its profile has it. */
const keys = {
  profile: withDefault(Schema.Literals(channelProfileNames), "plain"),
  /** The chance of seeing a copy at all. */
  visibility: orNull(Quantity.chance),
  /** Half of all reactions come within this time. */
  halfLife: orNull(Duration),
  /** follow: along all ties; mutual: along those that go both ways; broadcast: along none. */
  direction: orNull(Schema.Literals(["follow", "mutual", "broadcast"])),
  /** As audience.attention, on this channel. */
  attention: orNull(Quantity.above(0)),
  /** The chance of posting on those channels too what one posts here. */
  crossPost: orNull(ByChannel),
  links: orNull(Schema.Boolean),
  /** Where links are not allowed: the part of viewers who search. */
  detour: orNull(Quantity.chance),
  hotTopic,
  media,
};

/** A place where copies travel, as a scenario tells it. */
export const Channel = Schema.toType(
  Schema.Struct({
    name: Schema.String,
    ...keys,
    crossPost: Schema.NullOr(Schema.Array(Schema.Struct({ channel: Schema.String, chance: Schema.Number }))),
  }),
);
export type Channel = typeof Channel.Type;

/** The channels of a scenario in the order of the file. */
export const Channels = Schema.Record(Schema.String, Schema.Struct(keys))
  .check(
    Schema.isMaxProperties(CHANNELS_MAX, {
      problem: { code: "E-SCENARIO-088", values: { high: CHANNELS_MAX } },
    }),
  )
  .pipe(
    Schema.decodeTo(
      Schema.Array(Channel),
      SchemaTransformation.transform({
        decode: (record): readonly Channel[] =>
          Object.entries(record).map(([key, { crossPost, ...channel }]) => ({
            name: key.slice(nameMark.length),
            ...channel,
            crossPost:
              crossPost &&
              Object.entries(crossPost).map(([marked, chance]) => ({
                channel: marked.slice(nameMark.length),
                chance,
              })),
          })),
        encode: (channels) =>
          Object.fromEntries(
            channels.map(({ name, crossPost, ...channel }) => [
              `${nameMark}${name}`,
              {
                ...channel,
                crossPost:
                  crossPost &&
                  Object.fromEntries(
                    crossPost.map(({ channel: other, chance }) => [`${nameMark}${other}`, chance]),
                  ),
              },
            ]),
          ),
      }),
    ),
  );
