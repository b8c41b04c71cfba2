import fc from "fast-check";
import { EndReason, type EventName } from "../../src/events/EventCode.ts";
import type { FoldContext } from "../../src/projections/Projection.ts";
import type { HandmadeEvent, HandmadeRun, HandmadeShare } from "./handmadeFrame.ts";

const PEOPLE = 24;
const WORLDS = 8;
const STARTERS = ["leaders", "friends", "ads"];

export const randomContext: FoldContext = {
  people: PEOPLE,
  worlds: WORLDS,
  starters: STARTERS,
  ignition: { threshold: 4, counts: "earned" },
  viewers: true,
  polarity: true,
  spiral: { threshold: 3, share: 0.4, window: 3 },
  clock: { unit: "hour", secondsPerTick: 900 },
  represents: 50,
  channels: ["square", "parlour", "screen"],
  segments: { names: ["loyal", "rival"], of: Uint8Array.from({ length: PEOPLE }, (_, i) => i % 3) },
  tallies: true,
  conversion: true,
  topicChannels: [0, 2],
  mediaChannels: [1],
  fakes: true,
  watch: true,
  response: true,
  bigNames: Uint32Array.of(3, 5, 17),
  searches: { baseline: 40, perViewer: 3 },
  isSeenInPart: true,
  audiences: [0, 1, 2].map(() => ({
    followers: Uint32Array.from({ length: PEOPLE }, (_, person) => (person * 7) % 11),
    fakes: null,
    reachable: Uint32Array.from({ length: PEOPLE }, (_, person) => person * 70_001),
  })),
  costs: {
    currency: "CNY",
    perClick: 4.5,
    revenue: 60,
    cpc: 5,
  },
  prices: [
    {
      fixed: 100,
      perPerson: Float64Array.from({ length: PEOPLE }, (_, person) => ((person * 37) % 101) / 7),
    },
    { fixed: 0, perPerson: new Float64Array(PEOPLE).fill(0.1) },
    { fixed: 0.3, perPerson: null },
  ],
  equivalentPerThousand: 30,
};

const CHANNELS = 3;

/** What one event of a run may be, as long as it makes sense by itself. */
const eventNames = [
  "Impressions",
  "Clicked",
  "Converted",
  "Won",
  "Lost",
  "FakeShared",
  "FakeViewed",
  "CrossPosted",
  "TopicTrended",
  "TopicFell",
  "MediaPickedUp",
  "AlertRaised",
  "ResponseIssued",
] as const satisfies readonly EventName[];

const single: fc.Arbitrary<readonly HandmadeEvent[]> = fc
  .record({
    tick: fc.nat(30),
    name: fc.constantFrom(...eventNames),
    person: fc.nat(PEOPLE - 1),
    channel: fc.nat(CHANNELS - 1),
    negative: fc.boolean(),
    amount: fc.nat(40),
    starter: fc.nat(STARTERS.length),
  })
  .map(({ starter, ...event }) => [
    starter < STARTERS.length && event.name === "Impressions" ? { ...event, source: starter } : event,
  ]);

/** People who see something negative first, and some of them later something positive. */
const turned: fc.Arbitrary<readonly HandmadeEvent[]> = fc
  .record({ tick: fc.nat(20), first: fc.nat(9), later: fc.nat(9), after: fc.nat(10) })
  .map(({ tick, first, later, after }) => [
    { tick, name: "SawNegativeFirst", amount: first },
    { tick: tick + after, name: "SawPositiveLater", amount: Math.min(first, later) },
  ]);

const happenings: fc.Arbitrary<readonly HandmadeEvent[]> = fc
  .record({
    events: fc.array(fc.oneof(single, single, turned), { maxLength: 20 }),
    purge: fc.option(fc.nat(30)),
  })
  .map(({ events, purge }) => [
    ...events.flat(),
    ...(purge === null ? [] : [{ tick: purge, name: "Purged" } as const]),
  ]);

/** How each sharer came to share: whom it follows (by place, 0 for a start of its own) and after how long. */
const step = fc.record({
  above: fc.nat(PEOPLE),
  starter: fc.nat(STARTERS.length - 1),
  delay: fc.integer({ min: 1, max: 5 }),
});

const run = fc
  .record({
    order: fc.shuffledSubarray([...Array(PEOPLE).keys()]),
    steps: fc.array(step, { minLength: PEOPLE, maxLength: PEOPLE }),
    others: fc.array(fc.nat(12), { maxLength: PEOPLE }),
    reason: fc.constantFrom(...Object.values(EndReason)),
    stored: fc.boolean(),
    also: happenings,
  })
  .map(({ order, steps, others, reason, stored, also }) => {
    const shares: HandmadeShare[] = [];
    for (const [i, person] of order.entries()) {
      const { above, starter, delay } = steps[i] as (typeof steps)[number];
      const parent = shares[above % (i + 1)];
      const negative = above % 3 === 0;
      const share = { person, negative, channel: (above + starter) % CHANNELS };
      // Some are started by nobody of the plan.
      const by = delay === 5 ? {} : { starter };
      if (parent === undefined) shares.push({ ...share, ...by, tick: (delay - 1) * 3 });
      else shares.push({ ...share, tick: parent.tick + delay, from: parent.person });
    }
    shares.sort((a, b) => a.tick - b.tick);
    const viewing = new Set(order);
    const onlyViewers = [...Array(PEOPLE).keys()].filter((person) => !viewing.has(person));
    const views = [
      ...shares.map(({ tick, person, channel }) => ({ tick, person, channel })),
      ...onlyViewers
        .slice(0, others.length)
        .map((person, i) => ({ tick: others[i] as number, person, channel: i % CHANNELS })),
    ];
    return { shares, views, reason, also, stored: stored || order.length % 3 !== 0 };
  });

/** Up to eight runs of different worlds, in any order; of some only the totals. */
export const randomRuns: fc.Arbitrary<readonly HandmadeRun[]> = fc
  .tuple(
    fc.shuffledSubarray([...Array(WORLDS).keys()]),
    fc.array(run, { minLength: WORLDS, maxLength: WORLDS }),
  )
  .map(([worlds, runs]) => worlds.map((world, i) => ({ ...(runs[i] as (typeof runs)[number]), world })));
