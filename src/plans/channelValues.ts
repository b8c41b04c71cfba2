import type { Channel, HotTopic, MediaPickUp } from "../model/Channels.ts";
import type { ChannelValues, MediaValues, TopicValues } from "../model/ChannelValues.ts";
import type { Clock } from "../model/Clock.ts";
import type { PlaceOf } from "../model/decodeScenario.ts";
import type { Problem } from "../model/Problem.ts";
import type { Scenario } from "../model/Scenario.ts";
import type { Sourced } from "../model/Sourced.ts";
import { broadcastTrust } from "../model/Starter.ts";
import type { Time } from "../model/Time.ts";
import { type ChannelProfile, channelProfiles } from "./channelProfiles.ts";

const scenario = <T>(value: T): Sourced<T> => ({ value, source: "scenario" });
const assumption = <T>(value: T): Sourced<T> => ({ value, source: "assumption" });
const or = <T>(said: T | null, known: Sourced<T>): Sourced<T> => (said === null ? known : scenario(said));
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
    const need = (part: "hotTopic" | "media") => needing(channel, part, clock, placeOf, problems);
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
      hotTopic: channel.hotTopic && topicValues(channel.hotTopic, profile.hotTopic, clock, need("hotTopic")),
      media: channel.media && mediaValues(channel.media, profile.media, need("media")),
    };
  });
  return { channels: values, problems };
}

/**
 * A value that must come from somewhere: the scenario, or the profile unless it is a duration and the clock
 * counts rounds. Where it does not, that is told, and the stand-in is never used.
 */
type Need = <T>(key: string, said: T | null, known: Sourced<T> | undefined, standIn: T) => Sourced<T>;

const isDuration = (value: unknown): boolean => typeof value === "object";

function needing(
  { name, profile }: Channel,
  part: "hotTopic" | "media",
  clock: Clock,
  placeOf: PlaceOf,
  problems: Problem[],
): Need {
  return (key, said, known, standIn) => {
    if (said !== null) return scenario(said);
    const isRounded = known !== undefined && clock === "rounds" && isDuration(known.value);
    if (known !== undefined && !isRounded) return known;
    const values = { channel: name, key: `${part}.${key}`, profile, clock: isRounded ? "rounds" : "tick" };
    const place = placeOf(["channels", name, part]);
    problems.push({ code: "E-PLAN-008", severity: "error", place, values });
    return unset(standIn);
  };
}

function topicValues(
  said: HotTopic,
  known: ChannelProfile["hotTopic"],
  clock: Clock,
  need: Need,
): TopicValues {
  const rearm = clock === "rounds" ? undefined : known?.rearm;
  return {
    shares: need("shares", said.shares, known?.shares, 1),
    window: need<Time>("window", said.window, known?.window, 1),
    people: need("people", said.people, known?.people, 0),
    for: need<Time>("for", said.for, known?.for, 1),
    rearm: or<Time>(said.rearm, rearm ?? assumption(0)),
    trust: or(said.trust, assumption(broadcastTrust["hot-topic"])),
    annoyance: or(said.annoyance, assumption(0)),
  };
}

function mediaValues(said: MediaPickUp, known: ChannelProfile["media"], need: Need): MediaValues {
  return {
    perShare: need("perShare", said.perShare, known?.perShare, 0),
    negative: or(said.negative, known?.negative ?? assumption(0)),
    people: need("people", said.people, known?.people, 0),
    for: need<Time>("for", said.for, known?.for, 1),
    trust: or(said.trust, assumption(broadcastTrust.article)),
    annoyance: or(said.annoyance, assumption(0)),
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
