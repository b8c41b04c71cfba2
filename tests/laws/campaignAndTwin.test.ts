import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NaiveCampaign, naiveCampaign } from "../oracles/naiveCampaign.ts";
import { anyAnsweredCampaign, anyCampaign, anyQuietCampaign, CONTAGIONS } from "./anyCampaign.ts";
import { RUNS } from "./anyPlan.ts";
import { eventsOf, type PlainEvent, sorted } from "./compiled.ts";
import { compiledCampaign } from "./compiledCampaign.ts";

const WORLDS = [0, 1, 77];

/** How many viewings a starter or media show depends on the horizon, after which none is. */
const withoutShown = (events: readonly PlainEvent[]): PlainEvent[] =>
  sorted(
    events
      .filter(({ name }) => name !== "StarterFired")
      .map((event) => (event.name === "MediaPickedUp" ? { ...event, amount: 0 } : event)),
  );

/** Waiting for viewers needs views to be counted. */
const needsViews = ({ starters }: NaiveCampaign): boolean =>
  starters.some(({ push }) => push?.wait?.kind === "when" && push.wait.viewers !== null);

describe.each(CONTAGIONS)("given any small campaign of the kind %s", (kind) => {
  it.each([
    ["that does not live", anyQuietCampaign(kind), 101],
    ["that lives", anyCampaign(kind), 105],
    ["that is watched and answered", anyAnsweredCampaign(kind), 106],
  ])(
    "%s, the kernel writes the events of its slow twin, world after world on the same memory",
    (_, any, seed) => {
      fc.assert(
        fc.property(any, (plan) => {
          const found = eventsOf(compiledCampaign(plan), WORLDS);
          for (const [i, world] of WORLDS.entries()) {
            expect(sorted(found[i]!)).toEqual(sorted(naiveCampaign(plan, world)));
          }
        }),
        { seed, numRuns: RUNS },
      );
    },
  );

  it("counted views are the twin's first views, and recording views changes nothing else", () => {
    fc.assert(
      fc.property(anyCampaign(kind), fc.nat(), (plan, world) => {
        const views = needsViews(plan) ? (["counts"] as const) : (["counts", "none"] as const);
        for (const recording of views) {
          const [found] = eventsOf(compiledCampaign(plan, { views: recording }), [world]);
          expect(sorted(found!)).toEqual(sorted(naiveCampaign(plan, world, recording)));
        }
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
        expect(withoutShown(timed.slice(0, -1))).toEqual(withoutShown(before));
        const options = { horizon: 0xffffffff, eventLimit: cut * 2 };
        const [limited, again] = eventsOf(compiledCampaign(plan, options), [world, world]);
        expect(limited!.slice(0, -1)).toEqual(whole.slice(0, limited!.length - 1));
        expect(again).toEqual(limited);
      }),
      { seed: 104, numRuns: RUNS },
    );
  });
});
