import { describe, expect, it } from "vitest";
import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import { EndReason } from "../../src/events/EventCode.ts";
import { ALWAYS_LIMIT, coin, NEVER_LIMIT, thresholdDraw } from "../../src/randomness/coins.ts";
import { Purpose } from "../../src/randomness/Purpose.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { draw, worldKey } from "../../src/randomness/WorldKey.ts";
import { compiled, eventsOf, sharersOf, sharesOf } from "../laws/compiled.ts";
import type { NaiveArc, NaivePlan, NaiveStarter } from "../oracles/naiveCascade.ts";
import { tiesOf } from "./smallPlan.ts";

const root = rootKey("cascade");
const start = (tick: number, ...people: number[]): NaiveStarter => ({
  tick,
  people,
  randomCount: 0,
  allowed: null,
});
const planOf = (people: number, arcs: readonly NaiveArc[], ...starters: NaiveStarter[]): NaivePlan => ({
  root,
  people,
  arcs,
  contagion: "independent",
  starters,
  horizon: Number.POSITIVE_INFINITY,
});

/** Events of one world as rows: tick, name, person, source, amount. */
const rowsOf = (plan: CompiledPlan, world = 0) =>
  eventsOf(plan, [world])[0]!.map(({ tick, name, person, source, amount }) => [
    tick,
    name,
    person,
    source,
    amount,
  ]);

/** 0 – 1 – 2, every copy passed on. */
const path = tiesOf(
  [
    [0, 1],
    [1, 2],
  ],
  ALWAYS_LIMIT,
);

describe("cascade, event by event", () => {
  it("given a path where all is passed on, when its end starts, then it walks along, one round a tie", () => {
    expect(rowsOf(compiled(planOf(3, path, start(0, 0))))).toEqual([
      [0, "CampaignLaunched", null, null, 3],
      [0, "StarterFired", null, 0, 1],
      [0, "Shared", 0, null, 1],
      [0, "Viewed", 0, null, 1],
      [1, "Viewed", 1, 0, 1],
      [1, "Shared", 1, 0, 0],
      [2, "ViewedAgain", 0, 1, 2],
      [2, "Viewed", 2, 1, 1],
      [2, "Shared", 2, 1, 0],
      [3, "ViewedAgain", 1, 2, 2],
      [3, "CampaignEnded", null, null, EndReason.diedOut],
    ]);
  });

  it("given that only counts of views are kept, then a row a round says how many saw it first", () => {
    expect(rowsOf(compiled(planOf(3, path, start(0, 0)), { views: "counts" }))).toEqual([
      [0, "CampaignLaunched", null, null, 3],
      [0, "StarterFired", null, 0, 1],
      [0, "Shared", 0, null, 1],
      [0, "Viewed", null, null, 1],
      [1, "Viewed", null, null, 1],
      [1, "Shared", 1, 0, 0],
      [2, "Viewed", null, null, 1],
      [2, "Shared", 2, 1, 0],
      [3, "CampaignEnded", null, null, EndReason.diedOut],
    ]);
  });

  it("given that no views are kept, then only starts, shares and the end are written", () => {
    const names = rowsOf(compiled(planOf(3, path, start(0, 0)), { views: "none" })).map((row) => row[1]);
    expect(names).toEqual([
      "CampaignLaunched",
      "StarterFired",
      "Shared",
      "Shared",
      "Shared",
      "CampaignEnded",
    ]);
  });

  it("given that nothing is ever passed on, then everybody tied to the start sees it and nobody shares", () => {
    const star = tiesOf(
      [
        [0, 1],
        [0, 2],
        [0, 3],
      ],
      NEVER_LIMIT,
    );
    expect(rowsOf(compiled(planOf(5, star, start(0, 0)), { views: "counts" }))).toEqual([
      [0, "CampaignLaunched", null, null, 5],
      [0, "StarterFired", null, 0, 1],
      [0, "Shared", 0, null, 1],
      [0, "Viewed", null, null, 1],
      [1, "Viewed", null, null, 3],
      [1, "CampaignEnded", null, null, EndReason.diedOut],
    ]);
  });

  it("given a start without ties, then it ends in the round after, seen by the start alone", () => {
    expect(rowsOf(compiled(planOf(1, [], start(0, 0))))).toEqual([
      [0, "CampaignLaunched", null, null, 1],
      [0, "StarterFired", null, 0, 1],
      [0, "Shared", 0, null, 1],
      [0, "Viewed", 0, null, 1],
      [1, "CampaignEnded", null, null, EndReason.diedOut],
    ]);
  });

  it("given an arc one way, then nothing goes against it", () => {
    const follows = [{ from: 0, to: 1, tie: 0, limit: ALWAYS_LIMIT }];
    expect(sharersOf(eventsOf(compiled(planOf(2, follows, start(0, 1))), [0])[0]!)).toEqual(new Set([1]));
    expect(sharersOf(eventsOf(compiled(planOf(2, follows, start(0, 0))), [0])[0]!)).toEqual(new Set([0, 1]));
  });
});

describe("cascade and its starters", () => {
  it("given two starters in a round, then each is written with the people it started", () => {
    const rows = rowsOf(compiled(planOf(4, [], start(0, 3, 1), start(0, 2)), { views: "none" }));
    expect(rows.slice(1, -1)).toEqual([
      [0, "StarterFired", null, 0, 2],
      [0, "Shared", 3, null, 1],
      [0, "Shared", 1, null, 1],
      [0, "StarterFired", null, 1, 1],
      [0, "Shared", 2, null, 2],
    ]);
  });

  it("given a starter of a later round, when everything has died out before, then the run waits for it", () => {
    const rows = rowsOf(compiled(planOf(5, path, start(0, 4), start(6, 0)), { views: "none" }));
    expect(rows.slice(1)).toEqual([
      [0, "StarterFired", null, 0, 1],
      [0, "Shared", 4, null, 1],
      [6, "StarterFired", null, 1, 1],
      [6, "Shared", 0, null, 2],
      [7, "Shared", 1, 0, 0],
      [8, "Shared", 2, 1, 0],
      [9, "CampaignEnded", null, null, EndReason.diedOut],
    ]);
  });

  it("given a first starter at round 3, then nothing happens before", () => {
    const rows = rowsOf(compiled(planOf(3, path, start(3, 1)), { views: "none" }));
    expect(rows[0]).toEqual([0, "CampaignLaunched", null, null, 3]);
    expect(rows.slice(1).map(([tick]) => tick)).toEqual([3, 3, 4, 4, 5]);
  });

  it("given a person whom a later starter names again, or whom the audience won first, then nobody starts twice", () => {
    const again = rowsOf(compiled(planOf(3, [], start(0, 1), start(4, 1)), { views: "none" }));
    expect(again.filter(([, name]) => name === "StarterFired")).toEqual([[0, "StarterFired", null, 0, 1]]);
    const won = rowsOf(compiled(planOf(3, path, start(0, 0), start(1, 2, 1)), { views: "none" }));
    expect(won.filter(([, name]) => name !== "CampaignEnded").slice(1)).toEqual([
      [0, "StarterFired", null, 0, 1],
      [0, "Shared", 0, null, 1],
      // Starters act first in a round: 1 starts although the copy of 0 arrives now too.
      [1, "StarterFired", null, 1, 2],
      [1, "Shared", 2, null, 2],
      [1, "Shared", 1, null, 2],
    ]);
  });

  it("given a starter in the middle of a cascade, then its people share on from that round", () => {
    const rows = rowsOf(compiled(planOf(6, path, start(0, 0), start(1, 5)), { views: "none" }));
    expect(rows.filter(([, name]) => name === "Shared")).toEqual([
      [0, "Shared", 0, null, 1],
      [1, "Shared", 5, null, 2],
      [1, "Shared", 1, 0, 0],
      [2, "Shared", 2, 1, 0],
    ]);
  });
});

describe("cascade and its limits", () => {
  it("given a horizon, then its round is still played and the run ends with that reason", () => {
    const plan = planOf(3, path, start(0, 0));
    const ends = [0, 1, 2, 3].map((horizon) => rowsOf(compiled({ ...plan, horizon }, { views: "none" })));
    expect(ends.map((rows) => rows.at(-1))).toEqual([
      [0, "CampaignEnded", null, null, EndReason.horizon],
      [1, "CampaignEnded", null, null, EndReason.horizon],
      [2, "CampaignEnded", null, null, EndReason.horizon],
      [3, "CampaignEnded", null, null, EndReason.diedOut],
    ]);
    expect(ends.map((rows) => rows.filter(([, name]) => name === "Shared").length)).toEqual([1, 2, 3, 3]);
  });

  it("given a starter that waits beyond the horizon, then the run ends at the horizon", () => {
    const plan = { ...planOf(3, [], start(0, 0), start(9, 1)), horizon: 5 };
    expect(rowsOf(compiled(plan)).at(-1)).toEqual([5, "CampaignEnded", null, null, EndReason.horizon]);
  });

  it("given a limit of events, then the round that passes it is finished and the run ends with that reason", () => {
    const plan = planOf(3, path, start(0, 0));
    const rows = rowsOf(compiled(plan, { views: "none", eventLimit: 3 }));
    expect(rows.slice(1)).toEqual([
      [0, "StarterFired", null, 0, 1],
      [0, "Shared", 0, null, 1],
      [1, "Shared", 1, 0, 0],
      [1, "CampaignEnded", null, null, EndReason.eventLimit],
    ]);
  });

  it("given a limit of events, then it counts each run for itself", () => {
    const plan = compiled(planOf(3, path, start(0, 0)), { views: "none", eventLimit: 8 });
    for (const events of eventsOf(plan, [0, 1, 2, 3])) {
      expect(events.at(-1)).toMatchObject({ name: "CampaignEnded", amount: EndReason.diedOut });
    }
  });
});

describe("cascade and its chances", () => {
  const chance = 0.3 * ALWAYS_LIMIT;
  const worlds = Array.from({ length: 400 }, (_, world) => world);

  it("given one tie, then it passes on exactly in the worlds whose coin of that tie is below the limit", () => {
    const plan = compiled(planOf(2, tiesOf([[0, 1]], chance), start(0, 0)));
    const passed = eventsOf(plan, worlds).map((events) => sharersOf(events).has(1));
    const expected = worlds.map((world) => coin(worldKey(root, world, Purpose.pass), 0) < chance);
    expect(passed).toEqual(expected);
    expect(new Set(expected).size).toBe(2);
  });

  it("given two copies that succeed in one round, then the tie with the smaller priority draw is the trigger", () => {
    const diamond = tiesOf(
      [
        [0, 1],
        [0, 2],
        [1, 3],
        [2, 3],
      ],
      ALWAYS_LIMIT,
    );
    const sources = (plan: CompiledPlan) =>
      eventsOf(plan, worlds).map((events) => sharesOf(events).find(({ person }) => person === 3)!.source);
    const found = sources(compiled(planOf(4, diamond, start(0, 0))));
    const expected = worlds.map((world) => {
      const priority = worldKey(root, world, Purpose.priority);
      return draw(priority, 2, 0) < draw(priority, 3, 0) ? 1 : 2;
    });
    expect(found).toEqual(expected);
    expect(new Set(expected)).toEqual(new Set([1, 2]));
    expect(sources(compiled(planOf(4, diamond.toReversed(), start(0, 0))))).toEqual(expected);
  });

  it("given fixed thresholds, then a person shares once enough of the limits have come together", () => {
    const arcs = [0, 1, 2].map((from) => ({ from, to: 3, tie: from, limit: 100 }));
    const sharers = (threshold: number, ...starters: NaiveStarter[]) => {
      const plan = planOf(4, arcs, ...starters);
      const contagion = { thresholds: [1, 1, 1, threshold] };
      return sharesOf(eventsOf(compiled({ ...plan, contagion }), [0])[0]!).map(({ tick, person }) => [
        tick,
        person,
      ]);
    };
    expect(sharers(200, start(0, 0))).toEqual([[0, 0]]);
    expect(sharers(200, start(0, 0, 1))).toEqual([
      [0, 0],
      [0, 1],
      [1, 3],
    ]);
    // What came together in earlier rounds still counts.
    expect(sharers(300, start(0, 0), start(3, 1), start(7, 2))).toEqual([
      [0, 0],
      [3, 1],
      [7, 2],
      [8, 3],
    ]);
    expect(sharers(301, start(0, 0, 1, 2))).toHaveLength(3);
  });

  it("given drawn thresholds, then each person's draw of the world decides", () => {
    const plan = {
      ...planOf(2, tiesOf([[0, 1]], chance), start(0, 0)),
      contagion: { thresholds: "drawn" },
    } as const;
    const shared = eventsOf(compiled(plan), worlds).map((events) => sharersOf(events).has(1));
    const expected = worlds.map(
      (world) => chance >= thresholdDraw(worldKey(root, world, Purpose.threshold), 1),
    );
    expect(shared).toEqual(expected);
    expect(new Set(expected).size).toBe(2);
  });

  it("given a copy without strength, then it is seen but can never be what makes a threshold share", () => {
    const arcs = [
      { from: 0, to: 2, tie: 0, limit: NEVER_LIMIT },
      { from: 1, to: 2, tie: 1, limit: 50 },
    ];
    const contagion = { thresholds: [1, 1, 50] };
    const worldsOf = eventsOf(compiled({ ...planOf(3, arcs, start(0, 0, 1)), contagion }), worlds);
    for (const events of worldsOf) {
      expect(sharesOf(events).at(-1)).toMatchObject({ tick: 1, person: 2, source: 1 });
    }
  });
});
