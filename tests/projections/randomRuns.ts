import fc from "fast-check";
import { EndReason } from "../../src/events/EventCode.ts";
import type { FoldContext } from "../../src/projections/Projection.ts";
import type { HandmadeRun, HandmadeShare } from "./handmadeFrame.ts";

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
};

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
  })
  .map(({ order, steps, others, reason, stored }) => {
    const shares: HandmadeShare[] = [];
    for (const [i, person] of order.entries()) {
      const { above, starter, delay } = steps[i] as (typeof steps)[number];
      const parent = shares[above % (i + 1)];
      const negative = above % 3 === 0;
      if (parent === undefined) shares.push({ tick: (delay - 1) * 3, person, starter, negative });
      else shares.push({ tick: parent.tick + delay, person, from: parent.person, negative });
    }
    shares.sort((a, b) => a.tick - b.tick);
    const viewing = new Set(order);
    const onlyViewers = [...Array(PEOPLE).keys()].filter((person) => !viewing.has(person));
    const views = [
      ...shares.map(({ tick, person }) => ({ tick, person })),
      ...onlyViewers.slice(0, others.length).map((person, i) => ({ tick: others[i] as number, person })),
    ];
    return { shares, views, reason, stored: stored || order.length % 3 !== 0 };
  });

/** Up to eight runs of different worlds, in any order; of some only the totals. */
export const randomRuns: fc.Arbitrary<readonly HandmadeRun[]> = fc
  .tuple(
    fc.shuffledSubarray([...Array(WORLDS).keys()]),
    fc.array(run, { minLength: WORLDS, maxLength: WORLDS }),
  )
  .map(([worlds, runs]) => worlds.map((world, i) => ({ ...(runs[i] as (typeof runs)[number]), world })));
