import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventCatalogue } from "../../src/events/EventCode.ts";
import { channelsOf } from "../oracles/describedCampaign.ts";
import { type LivingStarter, plainPush } from "../oracles/livingParts.ts";
import type { NaiveCampaign } from "../oracles/naiveCampaign.ts";
import { anyCampaign, anyQuietCampaign, CONTAGIONS } from "./anyCampaign.ts";
import { RUNS } from "./anyPlan.ts";
import { eventsOf, type PlainEvent, sorted } from "./compiled.ts";
import { compiledCampaign } from "./compiledCampaign.ts";

const anyWorld = fc.nat({ max: 0xffffffff });

const run = (plan: NaiveCampaign, world: number): PlainEvent[] =>
  sorted(eventsOf(compiledCampaign(plan), [world])[0]!);

const without = (events: readonly PlainEvent[], ...names: readonly PlainEvent["name"][]): PlainEvent[] =>
  events.filter(({ name }) => !names.includes(name));

const activations = (events: readonly PlainEvent[]): PlainEvent[] => {
  const names = eventCatalogue.filter(({ stream }) => stream === "activation").map(({ name }) => name);
  return events.filter(({ name }) => (names as readonly string[]).includes(name));
};

/** Two ways of saying the same, in some world. */
const alike = (
  claim: (plan: NaiveCampaign) => readonly [NaiveCampaign, NaiveCampaign],
  told: (events: readonly PlainEvent[]) => readonly PlainEvent[] = (events) => events,
  kinds: readonly (typeof CONTAGIONS)[number][] = CONTAGIONS,
): void => {
  for (const [i, kind] of kinds.entries()) {
    fc.assert(
      fc.property(anyCampaign(kind), anyWorld, (plan, world) => {
        const [one, other] = claim(plan);
        expect(told(run(one, world))).toEqual(told(run(other, world)));
      }),
      { seed: 131 + i, numRuns: RUNS / 2 },
    );
  }
};

describe("in every world, what is not used changes nothing:", () => {
  it("a channel declared last, on which nobody posts, changes no event", () => {
    alike((plan) => {
      const channels = plan.channels!.map((channel) => ({
        ...channel,
        crossPost: channel.crossPost && [...channel.crossPost, 0],
      }));
      const [first] = plan.channels!;
      const unused = {
        ...first!,
        id: 0xabcdef01,
        tieCount: plan.arcs.some((arc) => arc.channels?.length === 1) ? 0 : 0xabcdef01,
        postsOn: channels.length,
        crossPost: channels.map(() => 1).concat(1),
      };
      const { conversion: converting = null } = plan;
      const conversion = converting && { ...converting, reachable: [...converting.reachable, 0.5] };
      return [plan, { ...plan, channels: [...channels, unused], conversion }];
    });
  });

  it.each(CONTAGIONS)("the one channel of a campaign may be declared or not, contagion %s", (kind) => {
    fc.assert(
      fc.property(anyQuietCampaign(kind), anyWorld, (plan, world) => {
        expect(run({ ...plan, channels: channelsOf(plan) }, world)).toEqual(run(plan, world));
      }),
      { seed: 135, numRuns: RUNS },
    );
  });

  it("a starter of size 0 declared last changes no event", () => {
    const nobody: LivingStarter = { tick: 0, people: [], randomCount: 0, allowed: null };
    const pushes = [null, { ...plainPush, annoyance: 1, trust: 2 }];
    for (const push of pushes) {
      alike((any) => {
        // Supporters are told apart by the number of starters.
        const plan = { ...any, response: any.response ? { ...any.response, supporters: null } : null };
        return [plan, { ...plan, starters: [...plan.starters, { ...nobody, push }] }];
      });
    }
  });

  it("a response that takes nothing off changes nothing but that it is issued, and may be the last event", () => {
    const noEffect = { low: 0, high: 0, backfire: { chance: 0.5, damping: 0 } };
    alike(
      (plan) => {
        const response = plan.response ?? { kind: 1, tick: 3, delay: 1 };
        const idle = { ...response, negative: noEffect, positive: 0, contacts: null, supporters: null };
        return [
          { ...plan, response: null },
          { ...plan, response: idle },
        ];
      },
      (events) => without(events, "ResponseIssued", "CampaignEnded"),
    );
  });

  it("a watch that nobody answers changes nothing but its alerts", () => {
    alike(
      (plan) => [
        { ...plan, response: null, watch: null },
        { ...plan, response: null },
      ],
      (events) => without(events, "AlertRaised"),
    );
  });

  it("starters whose people are trusted as their ties have it, and annoy nobody, are those without a push", () => {
    alike((any) => {
      const plan = { ...any, arcs: any.arcs.map((arc) => ({ ...arc, strength: 0.7 })) };
      const trusted = { ...plainPush, trust: 0.7 };
      return [
        { ...plan, starters: plan.starters.map((starter) => ({ ...starter, push: null })) },
        { ...plan, starters: plan.starters.map((starter) => ({ ...starter, push: trusted })) },
      ];
    });
  });

  it("neither conversion nor tallies change an activation", () => {
    alike(
      (plan) => [
        { ...plan, tallies: false, conversion: null },
        { ...plan, tallies: true },
      ],
      activations,
    );
  });

  it("fake accounts whose shares nothing counts change nothing but those, and when the run ends", () => {
    alike(
      (plan) => {
        const channels = plan.channels!.map((channel) => ({ ...channel, topic: null, fakeReaders: null }));
        const starters = (fakes: boolean): LivingStarter[] =>
          plan.starters.map((starter) => {
            const push = starter.push ?? plainPush;
            const bought = fakes ? push.fakes : null;
            return { ...starter, push: { ...push, wait: null, topic: false, fakes: bought } };
          });
        const quiet = { ...plan, channels, watch: null };
        return [
          { ...quiet, fakes: null, starters: starters(false) },
          { ...quiet, fakes: { weight: 1, purge: null }, starters: starters(true) },
        ];
      },
      (events) => without(events, "FakeShared", "StarterFired", "CampaignEnded"),
    );
  });
});
