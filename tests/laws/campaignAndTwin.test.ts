import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NaiveCampaign, type NaiveCampaignRun, naiveCampaign } from "../oracles/naiveCampaign.ts";
import { anyCampaign, CONTAGIONS } from "./anyCampaign.ts";
import { RUNS } from "./anyPlan.ts";
import { eventsOf, type PlainEvent, sorted } from "./compiled.ts";
import { compiledCampaign } from "./compiledCampaign.ts";

const WORLDS = [0, 1, 2, 77];
const code = (polarity: "positive" | "negative"): number => (polarity === "positive" ? 0 : 1);

/** The events that the twin's run stands for. */
function eventsOfTwin(plan: NaiveCampaign, run: NaiveCampaignRun): PlainEvent[] {
  const none = { person: null, source: null, polarity: 0 };
  const { tick, reason } = run.ended;
  const events: PlainEvent[] = [
    { ...none, tick: 0, name: "CampaignLaunched", amount: plan.people },
    { ...none, tick, name: "CampaignEnded", amount: reason === "died out" ? 0 : 1 },
  ];
  for (const [number, starter] of plan.starters.entries()) {
    const amount = run.shares.filter((share) => share.starter === number).length;
    if (amount > 0)
      events.push({ ...none, tick: starter.tick, name: "StarterFired", source: number, amount });
  }
  for (const { tick, person, source, starter, polarity } of run.shares) {
    const amount = starter === null ? 0 : starter + 1;
    events.push({ tick, name: "Shared", person, source, amount, polarity: code(polarity) });
  }
  for (const { tick, person, source, nth, polarity } of run.views) {
    const name = nth === 1 ? "Viewed" : "ViewedAgain";
    events.push({ tick, name, person, source, amount: nth, polarity: code(polarity) });
  }
  return sorted(events);
}

/** First views by tick and polarity, as `views: "counts"` writes them. */
function viewCounts(run: NaiveCampaignRun): PlainEvent[] {
  const firsts = run.views.filter(({ nth }) => nth === 1);
  const kinds = new Map(
    firsts.map(({ tick, polarity }) => [`${tick} ${polarity}`, { tick, polarity }] as const),
  );
  return [...kinds.values()].map(({ tick, polarity }) => ({
    tick,
    name: "Viewed",
    person: null,
    source: null,
    amount: firsts.filter((view) => view.tick === tick && view.polarity === polarity).length,
    polarity: code(polarity),
  }));
}

describe.each(CONTAGIONS)("given any small campaign of the kind %s", (kind) => {
  it("the kernel writes the events of its slow twin, world after world on the same memory", () => {
    fc.assert(
      fc.property(anyCampaign(kind), (plan) => {
        const found = eventsOf(compiledCampaign(plan), WORLDS);
        for (const [i, world] of WORLDS.entries()) {
          expect(sorted(found[i]!)).toEqual(eventsOfTwin(plan, naiveCampaign(plan, world)));
        }
      }),
      { seed: 101, numRuns: RUNS },
    );
  });

  it("counted views are the twin's first views, and recording views changes nothing else", () => {
    fc.assert(
      fc.property(anyCampaign(kind), fc.nat(), (plan, world) => {
        const run = naiveCampaign(plan, world);
        const others = eventsOfTwin(plan, run).filter(({ name }) => !name.startsWith("Viewed"));
        const [counted] = eventsOf(compiledCampaign(plan, { views: "counts" }), [world]);
        expect(sorted(counted!)).toEqual(sorted([...others, ...viewCounts(run)]));
        const [unseen] = eventsOf(compiledCampaign(plan, { views: "none" }), [world]);
        expect(sorted(unseen!)).toEqual(others);
      }),
      { seed: 102, numRuns: RUNS },
    );
  });

  it("neither the order of arcs nor the run before changes an event", () => {
    const shuffled = anyCampaign(kind).chain((plan) =>
      fc.tuple(fc.constant(plan), fc.shuffledSubarray([...plan.arcs], { minLength: plan.arcs.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.nat(), ([plan, arcs], world) => {
        const [alone] = eventsOf(compiledCampaign(plan), [world]);
        const [, , after] = eventsOf(compiledCampaign({ ...plan, arcs }), [world + 1, world + 2, world]);
        expect(sorted(after!)).toEqual(sorted(alone!));
      }),
      { seed: 103, numRuns: RUNS },
    );
  });

  it("events come in order of ticks, and an event limit or a horizon cuts a run without changing it", () => {
    fc.assert(
      fc.property(anyCampaign(kind), fc.nat(), fc.nat({ max: 12 }), (plan, world, cut) => {
        const whole = eventsOf(compiledCampaign({ ...plan, horizon: Infinity }), [world])[0]!;
        expect(whole.map(({ tick }) => tick)).toEqual(whole.map(({ tick }) => tick).sort((a, b) => a - b));
        const timed = eventsOf(compiledCampaign({ ...plan, horizon: cut }), [world])[0]!;
        const before = whole.slice(0, -1).filter(({ tick }) => tick <= cut);
        expect(sorted(timed.slice(0, -1))).toEqual(sorted(before));
        const options = { horizon: 0xffffffff, eventLimit: cut * 2 };
        const [limited, again] = eventsOf(compiledCampaign(plan, options), [world, world]);
        expect(limited!.slice(0, -1)).toEqual(whole.slice(0, limited!.length - 1));
        expect(again).toEqual(limited);
      }),
      { seed: 104, numRuns: RUNS },
    );
  });
});
