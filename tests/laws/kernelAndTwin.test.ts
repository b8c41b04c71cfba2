import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NaivePlan, type NaiveRun, naiveCascade } from "../oracles/naiveCascade.ts";
import { anyPlan, RUNS } from "./anyPlan.ts";
import { compiled, eventsOf, type PlainEvent, sorted } from "./compiled.ts";

const WORLDS = [0, 1, 2, 77];

/** The events that the twin's run stands for. */
function eventsOfTwin(plan: NaivePlan, run: NaiveRun): PlainEvent[] {
  const none = { person: null, source: null, channel: 0, polarity: 0 };
  const { tick, reason } = run.ended;
  const events: PlainEvent[] = [
    { tick: 0, name: "CampaignLaunched", ...none, amount: plan.people },
    { tick, name: "CampaignEnded", ...none, amount: reason === "died out" ? 0 : 1 },
  ];
  for (const [number, starter] of plan.starters.entries()) {
    const amount = run.shares.filter((share) => share.starter === number).length;
    if (amount > 0)
      events.push({ ...none, tick: starter.tick, name: "StarterFired", source: number, amount });
  }
  for (const { tick, person, source, starter } of run.shares) {
    events.push({
      ...none,
      tick,
      name: "Shared",
      person,
      source,
      amount: starter === null ? 0 : starter + 1,
    });
  }
  for (const { tick, person, source, nth } of run.views) {
    events.push({ ...none, tick, name: nth === 1 ? "Viewed" : "ViewedAgain", person, source, amount: nth });
  }
  return sorted(events);
}

/** First views by tick, as `views: "counts"` writes them. */
function viewCounts(run: NaiveRun): PlainEvent[] {
  const counts = new Map<number, number>();
  for (const { tick, nth } of run.views) if (nth === 1) counts.set(tick, (counts.get(tick) ?? 0) + 1);
  return [...counts].map(([tick, amount]) => ({
    tick,
    name: "Viewed",
    person: null,
    source: null,
    channel: 0,
    amount,
    polarity: 0,
  }));
}

describe.each(["independent", "threshold"] as const)("given any small plan of the kind %s", (kind) => {
  it("the kernel writes the events of its slow twin, world after world on the same memory", () => {
    fc.assert(
      fc.property(anyPlan(kind), (plan) => {
        const found = eventsOf(compiled(plan), WORLDS);
        for (const [i, world] of WORLDS.entries()) {
          expect(sorted(found[i]!)).toEqual(eventsOfTwin(plan, naiveCascade(plan, world)));
        }
      }),
      { seed: 1, numRuns: RUNS },
    );
  });

  it("counted views are the twin's first views, and recording views changes nothing else", () => {
    fc.assert(
      fc.property(anyPlan(kind), fc.nat(), (plan, world) => {
        const run = naiveCascade(plan, world);
        const others = eventsOfTwin(plan, run).filter(({ name }) => !name.startsWith("Viewed"));
        const [counted] = eventsOf(compiled(plan, { views: "counts" }), [world]);
        expect(sorted(counted!)).toEqual(sorted([...others, ...viewCounts(run)]));
        const [unseen] = eventsOf(compiled(plan, { views: "none" }), [world]);
        expect(sorted(unseen!)).toEqual(others);
      }),
      { seed: 2, numRuns: RUNS },
    );
  });

  it("neither the order of arcs nor the run before changes an event", () => {
    const shuffled = anyPlan(kind).chain((plan) =>
      fc.tuple(fc.constant(plan), fc.shuffledSubarray([...plan.arcs], { minLength: plan.arcs.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.nat(), ([plan, arcs], world) => {
        const [alone] = eventsOf(compiled(plan), [world]);
        const [, , after] = eventsOf(compiled({ ...plan, arcs }), [world + 1, world + 2, world]);
        expect(sorted(after!)).toEqual(sorted(alone!));
      }),
      { seed: 3, numRuns: RUNS },
    );
  });
});
