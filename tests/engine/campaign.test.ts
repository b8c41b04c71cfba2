import { describe, expect, it } from "vitest";
import { RunScratch } from "../../src/engine/RunScratch.ts";
import { simulateRun } from "../../src/engine/simulateRun.ts";
import { EventBuffer } from "../../src/events/EventBuffer.ts";
import { eventsOf, type PlainEvent } from "../laws/compiled.ts";
import { compiledCampaign } from "../laws/compiledCampaign.ts";
import type { CampaignArc, NaiveCampaign } from "../oracles/naiveCampaign.ts";
import { loyal, plainCampaign } from "../oracles/plainCampaign.ts";

const hostile = { ...loyal, positivity: 0 };

const follows = (...pairs: readonly (readonly [number, number])[]): CampaignArc[] =>
  pairs.map(([from, to], tie) => ({ from, to, tie, strength: 1, lines: 1 }));

/** Certain to pass, person 0 starting, and nothing else on. */
function campaignOf(arcs: readonly CampaignArc[], parts: Partial<NaiveCampaign>): NaiveCampaign {
  const people = 1 + Math.max(...arcs.flatMap(({ from, to }) => [from, to]));
  return plainCampaign("hand-made campaign", people, arcs, parts);
}

const started = (...ticks: readonly number[]): NaiveCampaign["starters"] =>
  ticks.map((tick, person) => ({ tick, people: [person], randomCount: 0, allowed: null }));

function run(plan: NaiveCampaign, world = 0): PlainEvent[] {
  return eventsOf(compiledCampaign(plan), [world])[0]!;
}

const sharesOf = (plan: NaiveCampaign, person: number): PlainEvent[] =>
  run(plan).filter((event) => event.name === "Shared" && event.person === person);

describe("a reinforced contagion that needs two viewings", () => {
  const twice = (memory: number | null): NaiveCampaign["contagion"] => ({ response: [0, 1], memory });

  it("is not started by one, and by two at whatever distance where nothing is forgotten", () => {
    const one = campaignOf(follows([0, 1]), { contagion: twice(null) });
    expect(sharesOf(one, 1)).toEqual([]);
    const two = campaignOf(follows([0, 2], [1, 2]), { contagion: twice(null), starters: started(0, 500) });
    expect(sharesOf(two, 2)).toMatchObject([{ tick: 501, source: 1 }]);
  });

  it("remembers a viewing for less than its memory: two ticks apart are too far for a memory of two", () => {
    const apart = (memory: number) =>
      campaignOf(follows([0, 2], [1, 2]), { contagion: twice(memory), starters: started(0, 2) });
    expect(sharesOf(apart(2), 2)).toEqual([]);
    expect(sharesOf(apart(3), 2)).toMatchObject([{ tick: 3, source: 1 }]);
  });

  it("counts only what is remembered: of three viewings the last two start it", () => {
    const plan = campaignOf(follows([0, 3], [1, 3], [2, 3]), {
      contagion: twice(2),
      starters: started(0, 4, 5),
    });
    expect(sharesOf(plan, 3)).toMatchObject([{ tick: 6, source: 2 }]);
  });

  it("a copy without any strength is seen and does not count", () => {
    const arcs = follows([0, 2], [1, 2]).map((arc, i) => (i === 0 ? { ...arc, strength: 0 } : arc));
    const plan = campaignOf(arcs, { contagion: twice(null), starters: started(0, 1) });
    expect(sharesOf(plan, 2)).toEqual([]);
    expect(run(plan).filter(({ name, person }) => name.startsWith("Viewed") && person === 2)).toHaveLength(2);
  });

  it("a gain above 1 makes up for weak ties before it is cut at 1", () => {
    const arcs = follows([0, 2], [1, 2]).map((arc) => ({ ...arc, strength: 0.25 }));
    const plan = campaignOf(arcs, { contagion: { response: [0, 4], memory: null }, starters: started(0, 0) });
    expect(sharesOf(plan, 2)).toMatchObject([{ tick: 1 }]);
  });
});

describe("polarity in events", () => {
  it("a share and a view carry the polarity of what was passed on and seen", () => {
    const plan = campaignOf(follows([0, 1], [1, 2]), { segments: [loyal, hostile], segmentOf: [0, 1, 0] });
    const told = run(plan).map(({ tick, name, person, polarity }) => [tick, name, person, polarity]);
    expect(told.filter(([, name]) => name === "Shared" || name === "Viewed")).toEqual([
      [0, "Shared", 0, 0],
      [0, "Viewed", 0, 0],
      [1, "Viewed", 1, 0],
      [1, "Shared", 1, 1],
      [2, "Viewed", 2, 1],
      [2, "Shared", 2, 1],
    ]);
  });

  it("counted first viewers are split by polarity, in rows of one tick", () => {
    const plan = campaignOf(follows([0, 2], [1, 3]), {
      segments: [loyal, hostile],
      segmentOf: [0, 1, 0, 0],
      seeds: "by-positivity",
      starters: started(0, 0),
    });
    const counted = eventsOf(compiledCampaign(plan, { views: "counts" }), [0])[0]!;
    const views = counted.filter(({ name }) => name === "Viewed");
    expect(views.map(({ tick, amount, polarity }) => [tick, amount, polarity])).toEqual([
      [0, 2, 0],
      [1, 1, 0],
      [1, 1, 1],
    ]);
  });

  it("a defender answers something negative with something positive", () => {
    const defender = { receptivity: loyal.receptivity, positivity: 0, defence: 1 };
    const plan = campaignOf(follows([0, 1], [1, 2]), {
      segments: [hostile, defender],
      segmentOf: [0, 1, 0],
      seeds: "by-positivity",
    });
    expect(run(plan).flatMap(({ name, polarity }) => (name === "Shared" ? [polarity] : []))).toEqual([
      1, 0, 1,
    ]);
  });
});

describe("a campaign in time", () => {
  const hours = { tickSeconds: 3600, delay: { kernel: "twitter" } } as const;

  it("ends when the last sharer's copies have certainly arrived, whether views are measured or not", () => {
    const plan = campaignOf(follows([0, 1]), hours);
    const last = sharesOf(plan, 1)[0]!.tick;
    for (const views of ["none", "counts", "each"] as const) {
      const events = eventsOf(compiledCampaign(plan, { views }), [0])[0]!;
      expect(events.at(-1)).toMatchObject({ name: "CampaignEnded", tick: last + 30 * 24, amount: 0 });
    }
  });

  it("is cut at its horizon: what would arrive later is neither seen nor shared", () => {
    const whole = campaignOf(follows([0, 1]), hours);
    const last = sharesOf(whole, 1)[0]!.tick;
    const cut = run({ ...whole, horizon: last - 1 });
    expect(cut.filter(({ person }) => person === 1)).toEqual([]);
    expect(cut.at(-1)).toMatchObject({ name: "CampaignEnded", tick: last - 1, amount: 1 });
  });

  it("given stamps near their end, when runs go past it, then they are as on fresh memory", () => {
    for (const contagion of ["independent", { response: [0.5, 1], memory: 40 }] as const) {
      const arcs = follows([0, 1], [0, 2], [1, 3], [2, 3], [3, 0], [3, 4], [4, 5], [2, 5]);
      const parts = { ...hours, contagion, transmissibility: 0.7, visibility: 0.8, starters: started(0, 3) };
      const plan = compiledCampaign(
        campaignOf(arcs, { ...parts, segments: [{ ...loyal, positivity: 0.6 }] }),
        {
          views: "counts",
        },
      );
      const tables = (scratch: RunScratch) => {
        const buffer = new EventBuffer();
        for (let world = 0; world < 40; world++) simulateRun(plan, world, scratch, buffer, true);
        const { digest, viewers, lastTick } = buffer.runs;
        return [digest.slice(0, 160), viewers.slice(0, 40), lastTick.slice(0, 40)];
      };
      const fresh = tables(new RunScratch(plan.nodes, false));
      for (const before of [1, 700, 5000, 20_000]) {
        const worn = new RunScratch(plan.nodes, false);
        const { copies, memory } = worn.forCampaign(true, false);
        copies.viewedAt.fill(0x7fffffff - before - 1);
        memory!.seenAt.fill(0x7fffffff - before - 1);
        worn.placeOf.fill(0x7fffffff - before - 1);
        worn.base = 0x7fffffff - before;
        expect(tables(worn)).toEqual(fresh);
        expect(worn.base).toBeLessThan(0x7fffffff / 2);
      }
    }
  });
});
