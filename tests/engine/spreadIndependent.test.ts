import { describe, expect, it } from "vitest";
import { HITS_MOST } from "../../src/engine/RunScratch.ts";
import { ALWAYS_LIMIT, coin } from "../../src/randomness/coins.ts";
import { Purpose } from "../../src/randomness/Purpose.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { worldKey } from "../../src/randomness/WorldKey.ts";
import { compiled, eventsOf, sharesOf } from "../laws/compiled.ts";
import type { NaivePlan } from "../oracles/naiveCascade.ts";

/** Two hubs that share one audience, larger than what is kept of successes at a time. */
const AUDIENCE = 2 * HITS_MOST + 100;
const root = rootKey("hubs");

function twoHubs(limit: number): NaivePlan {
  const arcs = Array.from({ length: 2 * AUDIENCE }, (_, tie) => ({
    from: tie < AUDIENCE ? 0 : 1,
    to: 2 + (tie % AUDIENCE),
    tie,
    limit,
  }));
  const starters = [{ tick: 0, people: [0, 1], randomCount: 0, allowed: null }];
  const horizon = Number.POSITIVE_INFINITY;
  return { root, people: AUDIENCE + 2, arcs, contagion: "independent", starters, horizon };
}

describe("spreadIndependent", () => {
  it("given hubs with more certain successes than are kept at a time, then each follower shares once", () => {
    const plan = compiled(twoHubs(ALWAYS_LIMIT), { views: "none" });
    const [events = []] = eventsOf(plan, [0]);
    const people = sharesOf(events).map(({ person }) => person);
    expect(people).toHaveLength(AUDIENCE + 2);
    expect(new Set(people).size).toBe(AUDIENCE + 2);
  });

  it("given even chances, then exactly those share for whom a coin of theirs is below its limit", () => {
    const limit = ALWAYS_LIMIT / 2;
    const plan = compiled(twoHubs(limit), { views: "none" });
    for (const world of [0, 1, 2]) {
      const pass = worldKey(root, world, Purpose.pass);
      const [events = []] = eventsOf(plan, [world]);
      const followers = sharesOf(events).flatMap(({ person, source }) =>
        source === null ? [] : [{ person: person as number, source }],
      );
      const expected = Array.from({ length: AUDIENCE }, (_, i) => i).filter(
        (i) => coin(pass, i) < limit || coin(pass, AUDIENCE + i) < limit,
      );
      expect(followers.map(({ person }) => person - 2).toSorted((a, b) => a - b)).toEqual(expected);
      const wrongSource = followers.filter(
        ({ person, source }) => coin(pass, source * AUDIENCE + person - 2) >= limit,
      );
      expect(wrongSource).toEqual([]);
    }
  });
});
