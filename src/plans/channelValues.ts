import type { Channel } from "../model/Channels.ts";
import type { ChannelValues, MediaValues, TopicValues } from "../model/ChannelValues.ts";
import type { Clock } from "../model/Clock.ts";
import type { PlaceOf } from "../model/decodeScenario.ts";
import type { Problem } from "../model/Problem.ts";
import type { Scenario } from "../model/Scenario.ts";
import type { Sourced } from "../model/Sourced.ts";
import { broadcastTrust } from "../model/Starter.ts";
import { channelProfiles } from "./channelProfiles.ts";

const scenario = <T>(value: T): Sourced<T> => ({ value, source: "scenario" });
const assumption = <T>(value: T): Sourced<T> => ({ value, source: "assumption" });
const unset = <T>(value: T): Sourced<T> => ({ value, source: "not set" });

/**
 * What holds on each channel: what its profile has, but for what the scenario says. In rounds profiles have
 * no durations.
 *
 * Source      `channelProfiles`
 * Cost        O(channels²)
 * Failure     a problem for each value that neither the scenario nor the profile has
 */
export function channelValues(
  { channels, clock }: Pick<Scenario, "channels" | "clock">,
  placeOf: PlaceOf,
): { readonly channels: readonly ChannelValues[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const values = channels.map((channel): ChannelValues => {
    const profile = channelProfiles[channel.profile];
    const or = <T>(said: T | null, known: Sourced<T>): Sourced<T> => (said === null ? known : scenario(said));
    const need = needing(channel, clock, placeOf, problems);
    return {
      name: channel.name,
      profile: channel.profile,
      visibility: or(channel.visibility, profile.visibility),
      halfLife: clock === "rounds" ? unset(null) : or(channel.halfLife, profile.halfLife),
      direction: or(channel.direction, profile.direction),
      attention: channel.attention === null ? unset(null) : scenario(channel.attention),
      crossPost: crossPosts(channel, channels),
      links: or(channel.links, profile.links),
      detour: or(channel.detour, profile.detour),
      hotTopic: channel.hotTopic && topicValues(channel.hotTopic, profile.hotTopic, clock, need),
      media: channel.media && mediaValues(channel.media, profile.media, clock, need),
    };
  });
  return { channels: values, problems };
}

/** A value that must come from somewhere; its stand-in is never used, because the problem is told. */
type Need = <T>(
  part: string,
  key: string,
  said: T | null,
  known: Sourced<T> | undefined,
  standIn: T,
) => Sourced<T>;

function needing(channel: Channel, clock: Clock, placeOf: PlaceOf, problems: Problem[]): Need {
  return (part, key, said, known, standIn) => {
    if (said !== null) return scenario(said);
    if (known !== undefined) return known;
    problems.push({
      code: "E-PLAN-008",
      severity: "error",
      place: placeOf(["channels", channel.name, part]),
      values: {
        channel: channel.name,
        key: `${part}.${key}`,
        profile: channel.profile,
        clock: clock === "rounds" ? clock : "tick",
      },
    });
    return unset(standIn);
  };
}

type Profiled<Part extends "hotTopic" | "media"> = (typeof channelProfiles)["plain"][Part];

function topicValues(
  said: NonNullable<Channel["hotTopic"]>,
  known: Profiled<"hotTopic">,
  clock: Clock,
  need: Need,
): TopicValues {
  const timed = clock === "rounds" ? null : known;
  return {
    shares: need("hotTopic", "shares", said.shares, known?.shares, 1),
    window: need("hotTopic", "window", said.window, timed?.window, 1),
    people: need("hotTopic", "people", said.people, known?.people, 0),
    for: need("hotTopic", "for", said.for, timed?.for, 1),
    rearm: said.rearm === null ? (timed?.rearm ?? assumption(0)) : scenario(said.rearm),
    trust: said.trust === null ? assumption(broadcastTrust["hot-topic"]) : scenario(said.trust),
    annoyance: said.annoyance === null ? assumption(0) : scenario(said.annoyance),
  };
}

function mediaValues(
  said: NonNullable<Channel["media"]>,
  known: Profiled<"media">,
  clock: Clock,
  need: Need,
): MediaValues {
  const timed = clock === "rounds" ? null : known;
  return {
    perShare: need("media", "perShare", said.perShare, known?.perShare, 0),
    negative: said.negative === null ? (known?.negative ?? assumption(0)) : scenario(said.negative),
    people: need("media", "people", said.people, known?.people, 0),
    for: need("media", "for", said.for, timed?.for, 1),
    trust: said.trust === null ? assumption(broadcastTrust.article) : scenario(said.trust),
    annoyance: said.annoyance === null ? assumption(0) : scenario(said.annoyance),
  };
}

/** What the scenario says of cross-posting takes the place of all that the profile has. */
function crossPosts(channel: Channel, channels: readonly Channel[]): ChannelValues["crossPost"] {
  if (channel.crossPost !== null) {
    return channel.crossPost.map((each) => ({ channel: each.channel, chance: scenario(each.chance) }));
  }
  const known = channelProfiles[channel.profile].crossPost;
  return channels.flatMap(({ name, profile }) => {
    const chance = known[profile];
    return chance === undefined || name === channel.name ? [] : [{ channel: name, chance }];
  });
}
