import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forkRun } from "../../src/engine/forkRun.ts";
import { RunScratch } from "../../src/engine/RunScratch.ts";
import { EventBuffer } from "../../src/events/EventBuffer.ts";
import { type NaiveCampaign, naiveCampaign } from "../oracles/naiveCampaign.ts";
import { anyCampaign, anyQuietCampaign, CONTAGIONS, type ContagionKind } from "./anyCampaign.ts";
import { RUNS } from "./anyPlan.ts";
import { eventsOf, type PlainEvent, plainEvents, sorted } from "./compiled.ts";
import { compiledCampaign } from "./compiledCampaign.ts";

const anyWorld = fc.nat({ max: 0xffffffff });

/** A campaign, and another that may follow it from a tick on. */
interface AnyFork {
  readonly parent: NaiveCampaign;
  readonly forked: NaiveCampaign;
  readonly at: number;
}

/** What decides about copies, where they go, what is answered and who starts later changes; the past does not. */
function anyFork(kind: ContagionKind): fc.Arbitrary<AnyFork> {
  return fc
    .record({
      parent: anyCampaign(kind).map((plan) => ({ ...plan, horizon: Math.max(plan.horizon, 6) })),
      other: anyQuietCampaign(kind),
      at: fc.integer({ min: 1, max: 6 }),
      response: fc.boolean(),
      starters: fc.boolean(),
      later: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ parent, other, at, response, starters, later }) => {
      const { transmissibility, negativity, spoofing, halfLife, link } = other;
      const { visibility, attention } = other;
      const forked: NaiveCampaign = {
        ...parent,
        transmissibility,
        negativity,
        spoofing,
        halfLife,
        link,
        channels: parent.channels!.map((channel) => ({ ...channel, visibility, attention })),
        response: response ? null : (parent.response ?? null),
        starters: parent.starters.map((starter) =>
          starters && starter.tick >= at ? { ...starter, tick: starter.tick + later } : starter,
        ),
      };
      return { parent, forked, at };
    });
}

function forkedEvents(
  parent: NaiveCampaign,
  forked: NaiveCampaign,
  at: number,
  worlds: readonly number[],
): PlainEvent[][] {
  const buffer = new EventBuffer(2, 1);
  const plan = compiledCampaign(parent);
  const scratch = new RunScratch(plan.nodes, plan.contagion.kind === "threshold");
  for (const world of worlds) {
    forkRun(plan, compiledCampaign(forked), at, world, scratch, buffer, false);
  }
  return plainEvents(buffer);
}

const before = (events: readonly PlainEvent[], tick: number): PlainEvent[] =>
  sorted(events.filter((event) => event.tick < tick && event.name !== "CampaignEnded"));

describe.each(CONTAGIONS)("a fork of any small campaign of the kind %s", (kind) => {
  it("under an unchanged plan is its parent", () => {
    fc.assert(
      fc.property(anyFork(kind), anyWorld, ({ parent, at }, world) => {
        const [alone] = eventsOf(compiledCampaign(parent), [world]);
        const [, fork] = forkedEvents(parent, parent, at, [world + 1, world]);
        expect(sorted(fork!)).toEqual(sorted(alone!));
      }),
      { seed: 141, numRuns: RUNS },
    );
  });

  it("shares its parent's events before it begins", () => {
    fc.assert(
      fc.property(anyFork(kind), anyWorld, ({ parent, forked, at }, world) => {
        const [alone] = eventsOf(compiledCampaign(parent), [world]);
        const [fork] = forkedEvents(parent, forked, at, [world]);
        expect(before(fork!, at)).toEqual(before(alone!, at));
      }),
      { seed: 142, numRuns: RUNS },
    );
  });

  it("writes the events of its slow twin", () => {
    fc.assert(
      fc.property(anyFork(kind), anyWorld, ({ parent, forked, at }, world) => {
        const [fork] = forkedEvents(parent, forked, at, [world]);
        const twin = naiveCampaign(parent, world, "each", { plan: forked, at });
        expect(sorted(fork!)).toEqual(sorted(twin));
      }),
      { seed: 143, numRuns: RUNS },
    );
  });
});
