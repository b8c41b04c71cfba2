import type { CompiledBroadcast } from "../../src/engine/CompiledBroadcast.ts";
import type { CompiledCampaign, CompiledPolarity } from "../../src/engine/CompiledCampaign.ts";
import { type CompiledChannel, TOPIC_UNIT } from "../../src/engine/CompiledChannel.ts";
import type { CompiledConversion, ViewingChances } from "../../src/engine/CompiledConversion.ts";
import type { CompiledContagion, CompiledPlan, CompiledStarter } from "../../src/engine/CompiledPlan.ts";
import type { CompiledResponse } from "../../src/engine/CompiledResponse.ts";
import { passOnLimit } from "../../src/engine/passOnLimit.ts";
import type { Network } from "../../src/network/Network.ts";
import { CAMPAIGN_OFF, type CampaignSpec } from "../../src/plans/CampaignSpec.ts";
import { compileCampaign } from "../../src/plans/compileCampaign.ts";
import { ALWAYS_LIMIT, chanceLimit } from "../../src/randomness/coins.ts";
import { type CampaignArc, channelsOf, type NaiveCampaign } from "../oracles/describedCampaign.ts";
import type {
  LivingStarter,
  NaiveBroadcast,
  NaiveChannel,
  NaiveConversion,
  NaiveResponse,
} from "../oracles/livingParts.ts";
import { tableOf } from "../oracles/tableOf.ts";
import { compiled } from "./compiled.ts";

/** The arcs as rows of the network: those of a person keep the order they have in the plan. */
const rowsOf = ({ arcs }: NaiveCampaign): readonly CampaignArc[] => arcs.toSorted((a, b) => a.from - b.from);

/** The network of a campaign. */
function networkOf(plan: NaiveCampaign): Network {
  const { people } = plan;
  const rows = rowsOf(plan);
  const offsets = new Uint32Array(people + 1);
  for (const { from } of rows) offsets[from + 1]!++;
  for (let person = 0; person < people; person++) offsets[person + 1]! += offsets[person]!;
  const column = (part: "to" | "tie" | "lines") => Uint32Array.from(rows, (row) => row[part]);
  return {
    people: { count: people, labels: null, attributes: new Map() },
    csr: { offsets, targets: column("to"), ties: column("tie") },
    tieCount: Math.max(0, ...rows.map(({ tie }) => tie + 1)),
    directed: true,
    weightKind: "none",
    weights: null,
    multiplicity: rows.some(({ lines }) => lines !== 1) ? column("lines") : null,
    channels: null,
    hash: "",
  };
}

/** What a scenario would say of a campaign that is not living. */
function specOf(plan: NaiveCampaign): CampaignSpec {
  const { contagion } = plan;
  return {
    ...CAMPAIGN_OFF,
    tickSeconds: plan.tickSeconds,
    delay: plan.delay,
    negativity: plan.negativity,
    spoofing: plan.spoofing,
    noveltyHalfLife: plan.halfLife,
    visibility: plan.visibility,
    attention: plan.attention,
    segments: plan.segments,
    seeds: plan.seeds,
    reinforced: typeof contagion === "object" && "response" in contagion ? contagion : null,
  };
}

function contagionOf({ contagion }: NaiveCampaign): CompiledContagion {
  if (contagion === "independent") return { kind: "independent" };
  if ("response" in contagion) {
    return { kind: "reinforced", response: contagion.response, memory: contagion.memory ?? Infinity };
  }
  const { thresholds } = contagion;
  return { kind: "threshold", thresholds: thresholds === "drawn" ? null : Uint32Array.from(thresholds) };
}

const isLiving = (plan: NaiveCampaign): boolean =>
  plan.channels !== undefined ||
  (plan.spread ?? 0) !== 0 ||
  plan.tallies === true ||
  [plan.conversion, plan.fakes, plan.watch, plan.response].some(Boolean) ||
  plan.starters.some(({ push }) => push);

/** The campaign as the kernel takes it: by way of what compiles scenarios, or by hand where it lives. */
export function compiledCampaign(plan: NaiveCampaign, options: Partial<CompiledPlan> = {}): CompiledPlan {
  const network = networkOf(plan);
  const strengths = Float64Array.from(rowsOf(plan), ({ strength }) => strength);
  const contagion = contagionOf(plan);
  const { transmissibility, link } = plan;
  const content = { strengths, transmissibility, link, contagion: contagion.kind };
  const { arcs, campaign } = compileCampaign(specOf(plan), Uint8Array.from(plan.segmentOf), network, content);
  const naive = { ...plan, arcs: [], contagion: "independent" as const };
  const plain = compiled(naive, { offsets: network.csr.offsets, arcs, contagion, campaign });
  if (!isLiving(plan)) return { ...plain, ...options };
  const starters = plain.starters.map((starter, i) => pushed(plan, starter, plan.starters[i]!));
  return { ...plain, campaign: livingCampaign(plan), starters, ...options };
}

function livingCampaign(plan: NaiveCampaign): CompiledCampaign {
  const { transmissibility, negativity, link, segments, segmentOf } = plan;
  const rows = rowsOf(plan);
  const negative = transmissibility * negativity.transmissibility;
  const { fakes = null, watch = null, response = null, conversion = null } = plan;
  return {
    segmentOf: Uint8Array.from(segmentOf),
    polarity: polarityOf(plan),
    negativeLimits: Uint32Array.from(rows, ({ to, strength, lines }) =>
      passOnLimit(negative, strength, segments[segmentOf[to]!]!.receptivity.negative, link, lines),
    ),
    exposure: {
      transmissibility: [transmissibility, negative],
      link,
      strengths: Float64Array.from(rows, ({ strength }) => strength),
      lines: rows.some(({ lines }) => lines !== 1) ? Uint32Array.from(rows, ({ lines }) => lines) : null,
      receptivity: Float64Array.from(
        segments.flatMap((s) => [s.receptivity.positive, s.receptivity.negative]),
      ),
    },
    spread: plan.spread ?? 0,
    novelty: plan.halfLife,
    negativeSpeed: negativity.speed,
    channels: channelsOf(plan).map((channel, number) => channelFrom(plan, channel, number)),
    tallies: plan.tallies ?? false,
    conversion: conversion && conversionFrom(conversion),
    fakes: fakes && { weight: Math.round(TOPIC_UNIT * fakes.weight), purge: fakes.purge },
    watch: watch && { ...watch, sample: chanceLimit(watch.sample) },
    response: response && responseFrom(plan, response),
  };
}

/** Null where nobody turns negative, of herself or by a complaint, and media are never against it. */
function polarityOf(plan: NaiveCampaign): CompiledPolarity | null {
  const limits = (chance: (segment: NaiveCampaign["segments"][number]) => number): Uint32Array =>
    Uint32Array.from(plan.segments, (segment) => chanceLimit(chance(segment)));
  const afterPositive = limits(({ positivity }) => positivity * (1 - plan.spoofing));
  const started = limits(({ positivity }) => (plan.seeds === "positive" ? 1 : positivity));
  const channels = channelsOf(plan);
  const broadcasts = [
    ...plan.starters.map(({ push }) => push?.broadcast),
    ...channels.flatMap(({ topic, media }) => [topic?.broadcast, media?.broadcast]),
  ];
  const complaints = [...broadcasts, ...plan.starters.map(({ push }) => push)];
  const mayTurn =
    [...afterPositive, ...started].some((limit) => limit < ALWAYS_LIMIT) ||
    complaints.some((each) => (each?.annoyance ?? 0) > 0) ||
    channels.some(({ media }) => (media?.negative ?? 0) > 0);
  return mayTurn ? { afterPositive, afterNegative: limits(({ defence }) => defence), started } : null;
}

const membership = (plan: NaiveCampaign, people: ReadonlySet<number> | null): Uint8Array | null =>
  people && Uint8Array.from({ length: plan.people }, (_, person) => (people.has(person) ? 1 : 0));

function channelFrom(plan: NaiveCampaign, channel: NaiveChannel, number: number): CompiledChannel {
  const { visibility, attention, topic, media } = channel;
  const rows = rowsOf(plan);
  const has = Uint8Array.from(rows, ({ channels }) => ((channels?.includes(number) ?? true) ? 1 : 0));
  const seenLimits = Uint32Array.from({ length: plan.people }, (_, person) => {
    const inArcs = rows.filter(({ to }, row) => to === person && has[row] === 1).length;
    return chanceLimit(visibility * (attention === null ? 1 : Math.min(1, attention / inArcs)));
  });
  return {
    name: `channel ${number}`,
    id: channel.id,
    tieCount: channel.tieCount,
    has: rows.every(({ channels }) => channels === undefined) ? null : has,
    members: membership(plan, channel.members),
    seenLimits: seenLimits.every((limit) => limit === ALWAYS_LIMIT) ? null : seenLimits,
    delay: tableOf(plan.tickSeconds, channel.delay),
    postsOn: channel.postsOn,
    crossPost: channel.crossPost && Uint32Array.from(channel.crossPost, chanceLimit),
    topic: topic && {
      shares: topic.shares * TOPIC_UNIT,
      window: topic.window,
      lasts: topic.lasts,
      rearm: topic.rearm,
      broadcast: broadcastFrom(plan, topic.broadcast),
    },
    media: media && {
      perShare: chanceLimit(media.perShare),
      negative: chanceLimit(media.negative),
      broadcast: broadcastFrom(plan, media.broadcast),
    },
    fakeReaders: channel.fakeReaders && Uint32Array.from(channel.fakeReaders),
  };
}

function broadcastFrom(plan: NaiveCampaign, broadcast: NaiveBroadcast): CompiledBroadcast {
  return {
    ...broadcast,
    allowed: membership(plan, broadcast.allowed),
    viewings: Uint32Array.from(broadcast.viewings, chanceLimit),
    annoyance: chanceLimit(broadcast.annoyance),
  };
}

function pushed(plan: NaiveCampaign, starter: CompiledStarter, { push }: LivingStarter): CompiledStarter {
  if (!push) return starter;
  const broadcast = push.broadcast && broadcastFrom(plan, push.broadcast);
  return { ...starter, push: { ...push, annoyance: chanceLimit(push.annoyance), broadcast } };
}

function conversionFrom({ click, convert, win, lose, reachable }: NaiveConversion): CompiledConversion {
  const limits = (chances: readonly number[]): Uint32Array => Uint32Array.from(chances, chanceLimit);
  const both = ({ positive, negative }: typeof click): ViewingChances => [limits(positive), limits(negative)];
  return {
    click: both(click),
    convert: limits(convert),
    win: both(win),
    lose: both(lose),
    reachable: Float64Array.from(reachable),
  };
}

function responseFrom(plan: NaiveCampaign, response: NaiveResponse): CompiledResponse {
  const { negative, contacts, supporters } = response;
  const { chance, damping } = negative.backfire;
  return {
    ...response,
    negative: { ...negative, backfire: { limit: chanceLimit(chance), damping } },
    contacts: contacts && {
      delay: tableOf(plan.tickSeconds, contacts.delay),
      leak: { limit: chanceLimit(contacts.leak.chance), damping: contacts.leak.damping },
    },
    supporters: supporters && {
      count: supporters.count,
      allowed: membership(plan, supporters.allowed),
    },
  };
}
