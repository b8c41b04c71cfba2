import fc from "fast-check";
import { FAKE_UNIT } from "../../src/engine/CompiledChannel.ts";
import type { DelayKernel } from "../../src/randomness/DelayTable.ts";
import type { CampaignArc, NaiveCampaign } from "../oracles/describedCampaign.ts";
import type {
  LivingParts,
  LivingStarter,
  NaiveBound,
  NaiveBroadcast,
  NaiveChannel,
  NaiveConversion,
  NaiveMedia,
  NaivePush,
  NaiveResponse,
  NaiveTopic,
  NaiveWait,
  NaiveWatch,
} from "../oracles/livingParts.ts";

type AnyDelay = fc.Arbitrary<DelayKernel>;

export const chance = fc.oneof(fc.constantFrom(0, 1, 0.5), fc.double({ min: 0, max: 1, noNaN: true }));
export const factor = fc.oneof(fc.constantFrom(0, 1, 2), fc.double({ min: 0, max: 2, noNaN: true }));
const ticks = (max: number) => fc.integer({ min: 1, max });
const seldom = fc.oneof(fc.constant(0), chance);

/** Off in every second case. */
const maybe = <Value>(some: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof(fc.constant(null), some);

/** Off in two cases of three. */
const oneOfThree = <Value>(some: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: some });

const anyPeople = (people: number): fc.Arbitrary<ReadonlySet<number> | null> =>
  oneOfThree(fc.subarray(Array.from({ length: people }, (_, person) => person)).map((some) => new Set(some)));

function anyBroadcast(people: number, channel: fc.Arbitrary<number>): fc.Arbitrary<NaiveBroadcast> {
  return fc.record({
    channel,
    allowed: anyPeople(people),
    viewings: fc.array(chance, { maxLength: 3 }).map((chances) => chances.toSorted((a, b) => a - b)),
    lasts: ticks(5),
    cap: maybe(fc.record({ most: ticks(2), ticks: ticks(3) })),
    trust: factor,
    annoyance: seldom,
  });
}

function anyTopic(people: number, channel: number): fc.Arbitrary<NaiveTopic> {
  return fc.record({
    shares: fc.constantFrom(1, 1.5, 2, 3),
    window: ticks(4),
    lasts: ticks(4),
    rearm: fc.nat({ max: 3 }),
    broadcast: anyBroadcast(people, fc.constant(channel)),
  });
}

const anyMedia = (people: number, channels: number): fc.Arbitrary<NaiveMedia> =>
  fc.record({
    perShare: chance,
    negative: chance,
    broadcast: anyBroadcast(people, fc.nat({ max: channels - 1 })),
  });

/** Where arcs lead on a channel: along all, along those with one in return, or nowhere. */
type Direction = "all" | "mutual" | "broadcast";

/** Which arcs each channel has. column: every tie is on one channel of its own. */
function arcsOn(
  arcs: readonly CampaignArc[],
  directions: readonly Direction[],
  column: readonly number[] | null,
): CampaignArc[] {
  const isOn = ({ tie }: CampaignArc, channel: number) => column === null || column[tie] === channel;
  const leads = (arc: CampaignArc, channel: number): boolean => {
    const direction = directions[channel]!;
    if (direction === "all") return isOn(arc, channel);
    const back = arcs.some((other) => other.from === arc.to && other.to === arc.from && isOn(other, channel));
    return direction === "mutual" && back && isOn(arc, channel);
  };
  return arcs.map((arc) => ({
    ...arc,
    channels: [...directions.keys()].filter((channel) => leads(arc, channel)),
  }));
}

/** The campaign on one to three channels. */
export function anyChannels(plan: NaiveCampaign, delay: AnyDelay): fc.Arbitrary<NaiveCampaign> {
  const { people } = plan;
  const ties = 1 + Math.max(-1, ...plan.arcs.map(({ tie }) => tie));
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 0xffffffff }), { minLength: 3, maxLength: 3 });
  return fc.tuple(ticks(3), ids).chain(([count, id]) => {
    const direction = fc.constantFrom<Direction>("all", "all", "all", "mutual", "broadcast");
    const channel = fc.nat({ max: count - 1 });
    const network = fc.record({
      directions: fc.oneof(
        fc.constant<Direction[]>(new Array(count).fill("all")),
        fc.array(direction, { minLength: count, maxLength: count }),
      ),
      column: oneOfThree(fc.array(channel, { minLength: ties, maxLength: ties })),
    });
    return network.chain(({ directions, column }) => {
      const arcs = arcsOn(plan.arcs, directions, column);
      const channelAt = (number: number): fc.Arbitrary<NaiveChannel> => {
        const here = arcs.filter(({ channels }) => channels!.includes(number));
        const members = new Set(here.flatMap(({ from, to }) => [from, to]));
        return fc.record({
          id: fc.constant(id[number]!),
          tieCount: fc.constant(column !== null || number === 0 ? 0 : id[number]!),
          members: fc.constant(column === null || directions[number] === "broadcast" ? null : members),
          visibility: fc.oneof(
            { weight: 3, arbitrary: fc.constant(1) },
            { weight: 1, arbitrary: fc.double({ min: 0.1, max: 1, noNaN: true }) },
          ),
          attention: oneOfThree(ticks(2)),
          delay,
          postsOn: fc.oneof({ weight: 4, arbitrary: fc.constant(number) }, channel),
          crossPost: maybe(fc.array(chance, { minLength: count, maxLength: count })),
          topic: maybe(anyTopic(people, number)),
          media: maybe(anyMedia(people, count)),
          fakeReaders: fc.constant(null),
        });
      };
      const channels = fc.tuple(...Array.from({ length: count }, (_, number) => channelAt(number)));
      const everywhere = arcs.every((arc) => arc.channels!.length === count);
      return channels.map((all) => ({ ...plan, arcs: everywhere ? plan.arcs : arcs, channels: all }));
    });
  });
}

const anyBound = (values: readonly number[]): fc.Arbitrary<NaiveBound> =>
  fc.record({
    kind: fc.constantFrom("below" as const, "atLeast" as const),
    value: fc.constantFrom(...values),
  });

function anyWait(channels: number): fc.Arbitrary<NaiveWait> {
  const phase = fc.record({
    kind: fc.constant("phase" as const),
    phase: fc.constantFrom("transition" as const, "climax" as const, "ending" as const),
    ignition: ticks(2),
    window: ticks(3),
  });
  const when = fc
    .record({
      kind: fc.constant("when" as const),
      once: fc.boolean(),
      viewers: oneOfThree(anyBound([0, 1, 2, 4])),
      sharers: oneOfThree(anyBound([0, 1, 2, 4])),
      negativeShare: oneOfThree(
        fc.tuple(anyBound([0, 0.25, 0.5, 1]), ticks(4)).map(([bound, window]) => ({ ...bound, window })),
      ),
      trending: oneOfThree(fc.nat({ max: channels - 1 })),
    })
    .map((bounds) => {
      const { viewers, sharers, negativeShare, trending } = bounds;
      const none = [viewers, sharers, negativeShare, trending].every((bound) => bound === null);
      return none ? { ...bounds, sharers: { kind: "atLeast" as const, value: 2 } } : bounds;
    });
  return fc.oneof(phase, when);
}

function anyPush(people: number, channels: readonly NaiveChannel[]): fc.Arbitrary<NaivePush> {
  const channel = fc.nat({ max: channels.length - 1 });
  return fc
    .record({
      wait: maybe(anyWait(channels.length)),
      channel,
      trust: maybe(factor),
      annoyance: seldom,
      broadcast: maybe(anyBroadcast(people, channel)),
      topic: fc.boolean(),
      fakes: maybe(fc.record({ accounts: ticks(4), lasts: ticks(4) })),
    })
    .map((push) => {
      const listed = push.broadcast !== null && channels[push.broadcast.channel]!.topic !== null;
      return { ...push, topic: push.topic && listed };
    });
}

const anyWatch: fc.Arbitrary<NaiveWatch> = fc.record({
  sample: fc.oneof(fc.constant(1), chance),
  window: ticks(3),
  atLeast: ticks(2),
  rule: fc.oneof(
    fc.record({ kind: fc.constant("share" as const), share: chance }),
    fc.record({
      kind: fc.constant("deviation" as const),
      deviations: fc.constantFrom(0, 1, 2),
      blocks: fc.integer({ min: 2, max: 4 }),
    }),
  ),
});

const damping = fc.oneof(fc.constantFrom(0, 1, -1), fc.double({ min: -1, max: 1, noNaN: true }));

const anyResponse = (people: number, delay: AnyDelay): fc.Arbitrary<NaiveResponse> =>
  fc.record({
    kind: fc.integer({ min: 1, max: 8 }),
    tick: maybe(fc.nat({ max: 6 })),
    delay: fc.nat({ max: 3 }),
    negative: fc.record({
      low: damping,
      high: damping,
      backfire: fc.record({ chance: seldom, damping }),
    }),
    positive: fc.oneof(fc.constant(0), damping),
    contacts: maybe(fc.record({ delay, leak: fc.record({ chance: seldom, damping }) })),
    supporters: maybe(fc.record({ count: ticks(3), allowed: anyPeople(people) })),
  });

function anyConversion(segments: number, channels: number): fc.Arbitrary<NaiveConversion> {
  const bySegment = fc.array(chance, { minLength: segments, maxLength: segments });
  const chances = fc.record({ positive: bySegment, negative: bySegment });
  return fc.record({
    click: chances,
    convert: bySegment,
    win: chances,
    lose: chances,
    reachable: fc.array(chance, { minLength: channels, maxLength: channels }),
  });
}

/** The campaign on its channels, with whatever else may happen in it. */
export function anyLiving(plan: NaiveCampaign, delay: AnyDelay): fc.Arbitrary<NaiveCampaign> {
  const { people, starters, segments } = plan;
  const channels = plan.channels!;
  const readers = fc.constantFrom(0, 0.3 * FAKE_UNIT, FAKE_UNIT, 2.5 * FAKE_UNIT).map(Math.round);
  const fakes = fc.record({ weight: fc.constantFrom(0, 0.25, 1), purge: maybe(fc.nat({ max: 8 })) });
  const parts: fc.Arbitrary<LivingParts> = fc
    .record({
      spread: fc.constantFrom(0, 0, 0.5),
      tallies: fc.boolean(),
      conversion: maybe(anyConversion(segments.length, channels.length)),
      fakes: maybe(fakes),
      watch: maybe(anyWatch),
      response: maybe(anyResponse(people, delay)),
      readers: fc.tuple(
        ...channels.map(() => maybe(fc.array(readers, { minLength: people, maxLength: people }))),
      ),
    })
    .map(({ readers: fakeReaders, ...living }) => ({
      ...living,
      conversion: living.tallies ? living.conversion : null,
      channels: channels.map((channel, number) => ({
        ...channel,
        fakeReaders: living.fakes === null ? null : fakeReaders[number]!,
      })),
    }));
  const pushes = fc.tuple(...starters.map(() => maybe(anyPush(people, channels))));
  const lively = fc.integer({ min: 1, max: 5 }).map((drawn) => drawn > 1);
  return fc.tuple(parts, pushes, lively).map(([living, push, begins]) => {
    const pushed = starters.map((starter, i): LivingStarter => ({ ...starter, push: push[i] ?? null }));
    const all = { ...plan, ...living, starters: pushed };
    if (!begins) return all;
    const transmissibility = 3 * plan.transmissibility;
    return { ...all, starters: begun(pushed), transmissibility, halfLife: null, horizon: 3 * plan.horizon };
  });
}

/** The campaign with much that is negative, which is watched and answered in every way at once. */
export function anyAnswer(plan: NaiveCampaign, delay: AnyDelay): fc.Arbitrary<NaiveCampaign> {
  const contacts = fc.record({ delay, leak: fc.record({ chance, damping }) });
  return fc.tuple(anyWatch, anyResponse(plan.people, delay), contacts).map(([watch, response, spokenTo]) => ({
    ...plan,
    seeds: "by-positivity" as const,
    segments: plan.segments.map((segment) => ({ ...segment, positivity: segment.positivity / 2 })),
    watch: { ...watch, sample: 1, atLeast: 1 },
    response: { ...response, contacts: response.contacts ?? spokenTo },
  }));
}

/** Each starts one person, and the first waits for nothing: what the others wait for can come about. */
function begun(starters: readonly LivingStarter[]): LivingStarter[] {
  return starters.map((starter, i) => {
    const people = starter.people.slice(0, 1);
    const one = { ...starter, people, randomCount: 1 - people.length };
    return i > 0 ? one : { ...one, tick: 0, push: one.push ? { ...one.push, wait: null } : null };
  });
}
