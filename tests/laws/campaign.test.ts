import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NaiveCampaign } from "../oracles/naiveCampaign.ts";
import { anyQuietCampaign, CONTAGIONS } from "./anyCampaign.ts";
import { RUNS } from "./anyPlan.ts";
import { eventsOf, type PlainEvent, sharesOf } from "./compiled.ts";
import { compiledCampaign } from "./compiledCampaign.ts";

const anyWorld = fc.nat({ max: 0xffffffff });

const shares = (plan: NaiveCampaign, world: number): PlainEvent[] =>
  sharesOf(eventsOf(compiledCampaign(plan, { views: "none" }), [world])[0]!);

const people = (events: readonly PlainEvent[], polarity?: number): Set<number> =>
  new Set(
    events.filter((each) => polarity === undefined || each.polarity === polarity).map((e) => e.person!),
  );

/** Nobody turns negative, nothing is forgotten and nothing fades: who shares once only ever adds to others. */
function progressive(plan: NaiveCampaign): NaiveCampaign {
  const { contagion } = plan;
  return {
    ...plan,
    segments: plan.segments.map((segment) => ({ ...segment, positivity: 1 })),
    spoofing: 0,
    halfLife: null,
    horizon: Infinity,
    // Where viewings count differently, ties of different strength would make their order matter.
    arcs:
      typeof contagion === "object" && "response" in contagion
        ? plan.arcs.map((arc) => ({ ...arc, strength: 0.7, lines: 1 }))
        : plan.arcs,
    contagion:
      typeof contagion === "object" && "response" in contagion ? { ...contagion, memory: null } : contagion,
  };
}

describe.each(CONTAGIONS)("in every world, a progressive campaign of the kind %s", (kind) => {
  it("reaches the same people whatever the delays and whenever its starters fire", () => {
    fc.assert(
      fc.property(
        anyQuietCampaign(kind),
        anyWorld,
        fc.array(fc.nat({ max: 900 }), { minLength: 3, maxLength: 3 }),
        (any, world, ticks) => {
          const plan = progressive(any);
          const atOnce = {
            ...plan,
            tickSeconds: null,
            delay: { kernel: "one-tick" as const },
            starters: plan.starters.map((starter) => ({ ...starter, tick: 0 })),
          };
          const spread: NaiveCampaign = {
            ...plan,
            tickSeconds: 3600,
            delay: { kernel: "twitter" },
            starters: plan.starters.map((starter, i) => ({ ...starter, tick: ticks[i]! })),
          };
          expect(people(shares(spread, world))).toEqual(people(shares(atOnce, world)));
          expect(people(shares(plan, world))).toEqual(people(shares(atOnce, world)));
        },
      ),
      { seed: 121, numRuns: RUNS },
    );
  });
});

describe("in every world, an independent campaign without defenders", () => {
  it("has no more negative sharers, and loses no positive one, when people become more positive", () => {
    const raised = anyQuietCampaign("independent").chain((plan) =>
      fc.record({
        plan: fc.constant(plan),
        // κ r⁻ ≥ r⁺: negative copies pass at least as readily, in every segment.
        negative: fc.double({ min: 1, max: 2, noNaN: true }),
        more: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(raised, anyWorld, ({ plan, negative, more }, world) => {
        const raisedBy = (raise: number): NaiveCampaign => ({
          ...plan,
          horizon: Infinity,
          negativity: { ...plan.negativity, transmissibility: negative },
          segments: plan.segments.map(({ receptivity, positivity }) => ({
            receptivity: { positive: receptivity.positive, negative: receptivity.positive },
            positivity: positivity + raise * (1 - positivity),
            defence: 0,
          })),
        });
        const before = shares(raisedBy(0), world);
        const after = shares(raisedBy(more), world);
        for (const person of people(after, 1)) expect(people(before, 1)).toContain(person);
        for (const person of people(before, 0)) expect(people(after, 0)).toContain(person);
      }),
      { seed: 122, numRuns: 5 * RUNS },
    );
  });

  it("raising q does enlarge the negative set where negative copies pass less readily: the condition is needed", () => {
    const found = fc.sample(fc.tuple(anyQuietCampaign("independent"), fc.nat({ max: 5000 })), {
      seed: 123,
      numRuns: 3000,
    });
    const grew = found.filter(([plan, world]) => {
      const at = (positivity: number): NaiveCampaign => ({
        ...plan,
        horizon: Infinity,
        negativity: { transmissibility: 0, speed: 1 },
        segments: plan.segments.map((segment) => ({ ...segment, positivity, defence: 0 })),
      });
      const before = people(shares(at(0.3), world), 1);
      return [...people(shares(at(0.6), world), 1)].some((person) => !before.has(person));
    });
    expect(grew.length).toBeGreaterThan(0);
  });
});

describe("in every world, a reinforced campaign", () => {
  it("in which every viewing counts alike, for ever, reaches with more starters whomever it reaches with fewer", () => {
    const nested = anyQuietCampaign("reinforced").chain((plan) => {
      const all = Array.from({ length: plan.people }, (_, person) => person);
      return fc
        .subarray(all)
        .chain((more) => fc.tuple(fc.constant(progressive(plan)), fc.subarray(more), fc.constant(more)));
    });
    fc.assert(
      fc.property(nested, anyWorld, ([plan, few, more], world) => {
        const from = (started: readonly number[]): NaiveCampaign => ({
          ...plan,
          contagion: { response: [1], memory: null },
          starters: [{ tick: 0, people: started, randomCount: 0, allowed: null }],
        });
        const reached = people(shares(from(more), world));
        for (const person of people(shares(from(few), world))) expect(reached).toContain(person);
      }),
      { seed: 124, numRuns: RUNS },
    );
  });
});
