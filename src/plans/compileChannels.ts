import type { CompiledBroadcast } from "../engine/CompiledBroadcast.ts";
import {
  type CompiledChannel,
  type CompiledMedia,
  type CompiledTopic,
  PLAIN_CHANNEL,
  TOPIC_UNIT,
} from "../engine/CompiledChannel.ts";
import type { ChannelValues, MediaValues, TopicValues } from "../model/ChannelValues.ts";
import type { PlaceOf } from "../model/decodeScenario.ts";
import { nearestNames } from "../model/nearestNames.ts";
import type { Path } from "../model/PlacedTree.ts";
import type { Problem } from "../model/Problem.ts";
import type { Scenario } from "../model/Scenario.ts";
import { type Time, ticksOf } from "../model/Time.ts";
import type { Network } from "../network/Network.ts";
import { chanceLimit } from "../randomness/coins.ts";
import { type DelayKernel, type DelayTable, delayTable, ONE_TICK } from "../randomness/DelayTable.ts";
import { hashBytes } from "../randomness/hashWords.ts";
import { campaignOf } from "./campaignOf.ts";
import { channelArcs } from "./channelArcs.ts";
import { fakeReaders } from "./fakeReaders.ts";
import { seenLimits } from "./seenLimits.ts";
import { VIEWINGS_MOST, viewingLimits } from "./viewingLimits.ts";

/**
 * How widely reactions on a channel spread around its half-life, as the standard deviation of their
 * logarithm. An assumption: the time to 50 % and 90 % of the retweets of 100 real cascades is so far apart.
 */
const REACTION_SPREAD = 1.8;

/** What a channel is compiled from beside its own values. */
export interface ChannelParts {
  readonly scenario: Scenario;
  readonly network: Network;
  readonly channels: readonly ChannelValues[];
  readonly placeOf: PlaceOf;
  readonly problems: Problem[];
}

/**
 * The channels of a scenario on its network; one that is plain where it declares none.
 *
 * Arrays      see `CompiledChannel`
 * Randomness  none
 * Cost        time O(channels · (people + arcs))
 * Failure     problems go to the list: a channel that the network does not have, more viewings or fake
 *             readers than are counted, nobody to show a topic to, a first channel on which nobody can post
 */
export function compileChannels(parts: ChannelParts): readonly CompiledChannel[] {
  const { scenario, network, channels } = parts;
  if (channels.length === 0) {
    const fakes = fakeReaders(parts, null, "");
    const seen = seenLimits(network, null, 1, scenario.audience.attention);
    return [{ ...PLAIN_CHANNEL, seenLimits: seen, delay: delayOf(scenario, null), fakeReaders: fakes }];
  }
  const first = channels[0] as ChannelValues;
  if (first.direction.value === "broadcast") {
    parts.problems.push(problemAt(parts, "E-PLAN-011", ["channels", first.name], { channel: first.name }));
  }
  return channels.map((_, index) => compileChannel(parts, index));
}

const problemAt = (
  { placeOf }: Pick<ChannelParts, "placeOf">,
  code: string,
  path: Path,
  values: Problem["values"],
): Problem => ({ code, severity: "error", place: placeOf(path), values });

function compileChannel(parts: ChannelParts, index: number): CompiledChannel {
  const { scenario, network, channels } = parts;
  const values = channels[index] as ChannelValues;
  const path: Path = ["channels", values.name];
  const column = columnOf(parts, values, path);
  const { has, members } = channelArcs(network, column, values.direction.value);
  const attention = values.attention.value ?? scenario.audience.attention;
  const id = idOf(values.name);
  const canPost = channels.map(({ direction }) => direction.value !== "broadcast");
  const crossPost = Uint32Array.from(channels, ({ name }, other) => {
    const chance = values.crossPost.find(({ channel }) => channel === name)?.chance.value ?? 0;
    return canPost[other] ? chanceLimit(chance) : 0;
  });
  const shown = { ...parts, index, members, path };
  return {
    name: values.name,
    id,
    tieCount: network.channels !== null || index === 0 ? 0 : id,
    has,
    members,
    seenLimits: seenLimits(network, has, values.visibility.value, attention),
    delay: delayOf(scenario, values.halfLife.value),
    postsOn: canPost[index] ? index : Math.max(0, canPost.indexOf(true)),
    crossPost: crossPost.some((limit) => limit > 0) ? crossPost : null,
    topic: values.hotTopic && compileTopic(shown, values.hotTopic),
    media: values.media && compileMedia(shown, values.media),
    fakeReaders: canPost[index] ? fakeReaders(parts, has, values.name) : null,
  };
}

/** The word that sets a channel's draws apart. */
const idOf = (name: string): number => hashBytes(new TextEncoder().encode(name))[0] >>> 0;

/** Where the network's column has the channel; null where ties have no channels, or it only broadcasts. */
function columnOf(parts: ChannelParts, { name, direction }: ChannelValues, path: Path): number | null {
  const { channels } = parts.network;
  if (channels === null || direction.value === "broadcast") return null;
  const column = channels.names.indexOf(name);
  if (column < 0) {
    const nearest = nearestNames(name, channels.names, 3).join(", ");
    parts.problems.push(problemAt(parts, "E-PLAN-009", path, { channel: name, nearest }));
  }
  return column;
}

/** content.delay where it is given, else a log-normal one around the half-life, else one tick. */
function delayOf(scenario: Scenario, halfLife: Time | null): DelayTable {
  const { tickSeconds, delay } = campaignOf(scenario);
  if (tickSeconds === null) return ONE_TICK;
  const kernel: DelayKernel =
    scenario.content.delay !== null || halfLife === null
      ? delay
      : {
          kernel: "log-normal",
          median: typeof halfLife === "object" ? halfLife.seconds : halfLife * tickSeconds,
          spread: REACTION_SPREAD,
        };
  return delayTable(kernel, tickSeconds);
}

interface ShownOn extends ChannelParts {
  readonly index: number;
  readonly members: Uint8Array | null;
  readonly path: Path;
}

const SECONDS_AN_HOUR = 3600;

function compileTopic(shown: ShownOn, values: TopicValues): CompiledTopic {
  const { clock } = shown.scenario;
  const lasts = Math.max(1, ticksOf(values.for.value, clock));
  const hours = clock === "rounds" ? lasts : (lasts * clock.tick.seconds) / SECONDS_AN_HOUR;
  return {
    shares: Math.round(values.shares.value * TOPIC_UNIT),
    window: ticksOf(values.window.value, clock),
    lasts,
    rearm: ticksOf(values.rearm.value, clock),
    broadcast: broadcastOn(shown, "hotTopic", values, values.people.value * hours, lasts),
  };
}

function compileMedia(shown: ShownOn, values: MediaValues): CompiledMedia {
  const lasts = Math.max(1, ticksOf(values.for.value, shown.scenario.clock));
  return {
    perShare: chanceLimit(values.perShare.value),
    negative: chanceLimit(values.negative.value),
    broadcast: broadcastOn(shown, "media", values, values.people.value, lasts),
  };
}

/** What a list of topics or media show to everybody on the channel. */
function broadcastOn(
  { index, members, path, ...parts }: ShownOn,
  key: "hotTopic" | "media",
  { trust, annoyance }: TopicValues | MediaValues,
  impressions: number,
  lasts: number,
): CompiledBroadcast {
  return compileBroadcast(parts, [...path, key], {
    channel: index,
    members,
    allowed: null,
    impressions,
    lasts,
    cap: null,
    trust: trust.value,
    annoyance: annoyance.value,
  });
}

/** What is shown, how often in all, and to whom; people of the channel are its members. */
export interface BroadcastParts {
  readonly channel: number;
  readonly members: Uint8Array | null;
  readonly allowed: Uint8Array | null;
  /** Viewings of all who are stood for. */
  readonly impressions: number;
  readonly lasts: number;
  readonly cap: CompiledBroadcast["cap"];
  readonly trust: number;
  readonly annoyance: number;
}

/** A broadcast of so many impressions: each person who may see it gets a Poisson number of viewings. */
export function compileBroadcast(
  parts: Pick<ChannelParts, "scenario" | "network" | "placeOf" | "problems">,
  path: Path,
  { members, impressions, ...broadcast }: BroadcastParts,
): CompiledBroadcast {
  const { count } = parts.network.people;
  let people = 0;
  for (let person = 0; person < count; person++) {
    if (members?.[person] !== 0 && broadcast.allowed?.[person] !== 0) people++;
  }
  const mean = people === 0 ? 0 : impressions / parts.scenario.audience.represents / people;
  if (people === 0) parts.problems.push(problemAt(parts, "E-PLAN-013", path, {}));
  if (mean > VIEWINGS_MOST) {
    const values = { mean: Math.round(mean), most: VIEWINGS_MOST, people };
    parts.problems.push(problemAt(parts, "E-PLAN-012", path, values));
  }
  return {
    ...broadcast,
    viewings: viewingLimits(Math.min(mean, VIEWINGS_MOST)),
    annoyance: chanceLimit(broadcast.annoyance),
  };
}
