import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALWAYS_LIMIT } from "../../src/randomness/coins.ts";
import type { NaivePlan } from "../oracles/naiveCascade.ts";
import { anyPlan, RUNS } from "./anyPlan.ts";
import { compiled, eventsOf, sharersOf, sharesOf } from "./compiled.ts";

const anyWorld = fc.nat({ max: 0xffffffff });

/** The plan with these people starting at tick 0, and nobody else. */
function startedBy(plan: NaivePlan, people: Iterable<number>): NaivePlan {
  return { ...plan, starters: [{ tick: 0, people: [...people], randomCount: 0, allowed: null }] };
}

function sharers(plan: NaivePlan, world: number): Set<number> {
  return sharersOf(eventsOf(compiled(plan), [world])[0]!);
}

/** Any plan with two sets of people, the first within the second. */
function anyNested(kind: "independent" | "threshold") {
  return anyPlan(kind).chain((plan) => {
    const everybody = Array.from({ length: plan.people }, (_, person) => person);
    return fc
      .subarray(everybody)
      .chain((more) => fc.tuple(fc.constant(plan), fc.subarray(more), fc.constant(more)));
  });
}

describe.each(["independent", "threshold"] as const)("in every world, contagion of the kind %s", (kind) => {
  it("reaches with more starters whomever it reaches with fewer", () => {
    fc.assert(
      fc.property(anyNested(kind), anyWorld, ([plan, few, more], world) => {
        const reached = sharers(startedBy(plan, more), world);
        for (const person of sharers(startedBy(plan, few), world)) expect(reached).toContain(person);
      }),
      { seed: 11, numRuns: RUNS },
    );
  });

  it("reaches with higher limits whomever it reaches with lower ones", () => {
    fc.assert(
      fc.property(anyPlan(kind), anyWorld, fc.integer({ min: 1, max: ALWAYS_LIMIT }), (plan, world, add) => {
        const raised = plan.arcs.map((arc, i) => ({
          ...arc,
          limit: i % 2 === 0 ? Math.min(ALWAYS_LIMIT, arc.limit + add) : arc.limit,
        }));
        const reached = sharers({ ...plan, arcs: raised }, world);
        for (const person of sharers(plan, world)) expect(reached).toContain(person);
      }),
      { seed: 12, numRuns: RUNS },
    );
  });

  it("changes no event when somebody without ties joins", () => {
    fc.assert(
      fc.property(anyNested(kind), anyWorld, ([plan, people], world) => {
        const before = startedBy(plan, people);
        const { contagion } = plan;
        const joined: NaivePlan = {
          ...before,
          people: plan.people + 1,
          contagion:
            contagion === "independent" || contagion.thresholds === "drawn"
              ? contagion
              : { thresholds: [...contagion.thresholds, 1] },
        };
        const [, ...eventsBefore] = eventsOf(compiled(before), [world])[0]!;
        const [, ...eventsAfter] = eventsOf(compiled(joined), [world])[0]!;
        expect(eventsAfter).toEqual(eventsBefore);
      }),
      { seed: 13, numRuns: RUNS },
    );
  });

  it("lets nobody share twice, and gives each earned share a source that shared one tick earlier", () => {
    fc.assert(
      fc.property(anyPlan(kind), anyWorld, (plan, world) => {
        const shares = sharesOf(eventsOf(compiled(plan), [world])[0]!);
        const tickOf = new Map(shares.map(({ person, tick }) => [person, tick]));
        expect(tickOf.size).toBe(shares.length);
        for (const { tick, person, source, amount } of shares) {
          expect(source === null).toBe(amount > 0);
          if (source === null) continue;
          expect(tickOf.get(source)).toBe(tick - 1);
          expect(plan.arcs.some((arc) => arc.from === source && arc.to === person && arc.limit > 0)).toBe(
            true,
          );
        }
      }),
      { seed: 14, numRuns: RUNS },
    );
  });

  it("writes events in order of ticks, from one launch to one end", () => {
    fc.assert(
      fc.property(anyPlan(kind), anyWorld, (plan, world) => {
        const events = eventsOf(compiled(plan), [world])[0]!;
        expect(events.map(({ tick }) => tick)).toEqual(events.map(({ tick }) => tick).sort((a, b) => a - b));
        expect(events.flatMap(({ name }, i) => (name === "CampaignLaunched" ? [i] : []))).toEqual([0]);
        expect(events.flatMap(({ name }, i) => (name === "CampaignEnded" ? [i] : []))).toEqual([
          events.length - 1,
        ]);
      }),
      { seed: 15, numRuns: RUNS },
    );
  });

  it("is cut by a horizon or an event limit, never changed by it", () => {
    fc.assert(
      fc.property(anyPlan(kind), anyWorld, fc.nat({ max: 6 }), (plan, world, cut) => {
        const whole = eventsOf(compiled({ ...plan, horizon: Infinity }), [world])[0]!.slice(0, -1);
        const timed = eventsOf(compiled({ ...plan, horizon: cut }), [world])[0]!.slice(0, -1);
        expect(timed).toEqual(whole.filter(({ tick }) => tick <= cut));
        const limited = eventsOf(compiled(plan, { horizon: 0xffffffff, eventLimit: cut * 2 }), [world])[0]!;
        expect(limited.slice(0, -1)).toEqual(whole.slice(0, limited.length - 1));
        if (limited.length - 1 < whole.length) expect(limited.at(-1)).toMatchObject({ amount: 2 });
      }),
      { seed: 16, numRuns: RUNS },
    );
  });
});

describe("in every world, an independent contagion", () => {
  it("gains from one starter more the less, the more there are already", () => {
    fc.assert(
      fc.property(
        anyNested("independent"),
        anyWorld,
        fc.nat({ max: 8 }),
        ([plan, few, more], world, extra) => {
          const unlimited = { ...plan, horizon: Infinity };
          const gain = (people: readonly number[]) =>
            sharers(startedBy(unlimited, new Set([...people, extra % plan.people])), world).size -
            sharers(startedBy(unlimited, people), world).size;
          expect(gain(few)).toBeGreaterThanOrEqual(gain(more));
        },
      ),
      { seed: 17, numRuns: RUNS },
    );
  });

  it("reaches the same people whenever its starters fire", () => {
    fc.assert(
      fc.property(anyPlan("independent"), anyWorld, (plan, world) => {
        const unlimited = { ...plan, horizon: Infinity };
        const together = {
          ...unlimited,
          starters: plan.starters.map((starter) => ({ ...starter, tick: 0 })),
        };
        expect(sharers(together, world)).toEqual(sharers(unlimited, world));
      }),
      { seed: 18, numRuns: RUNS },
    );
  });
});
