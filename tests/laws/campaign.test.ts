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

const people = (events: readonly PlainEvent[]): Set<number> => new Set(events.map((each) => each.person!));

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
