import { describe, expect, it } from "vitest";
import { type AttributionFinding, attribution } from "../../src/projections/attribution.ts";
import { type HandmadeRun, handmadeContext, handmadeFrame, threeWorlds } from "./handmadeFrame.ts";

type Attribution = NonNullable<AttributionFinding["attribution"]>;

function told(runs: readonly HandmadeRun[], starters?: readonly string[]): Attribution {
  const context = handmadeContext({ people: 40, ...(starters ? { starters } : {}) });
  const state = attribution.evolve(attribution.initial(context), handmadeFrame(runs));
  return attribution.finish(state, context).attribution as Attribution;
}

describe("attribution", () => {
  it("given trees of two starters, then each is credited with its people and all that followed them", () => {
    const [leaders, friends] = told(threeWorlds).starters;
    expect(leaders).toMatchObject({ starter: "leaders", seeds: 1, sharers: 7 / 3, share: 7 / 9 });
    expect(friends).toMatchObject({ starter: "friends", seeds: 2 / 3, sharers: 2 / 3, share: 2 / 9 });
    expect(friends?.se).toBeCloseTo(1 / 3, 15);
  });

  it("given who triggered whom, then people are ranked by descendants, children of children included", () => {
    expect(told(threeWorlds).people).toEqual([
      { person: 0, descendants: 4 / 3 },
      { person: 2, descendants: 2 / 3 },
    ]);
  });

  it("given more than ten people with descendants, then the ten with most, ties to the lower person", () => {
    const pairs = Array.from({ length: 15 }, (_, i) => [
      { tick: 0, person: 29 - i, starter: 0 },
      { tick: 1, person: i, from: 29 - i },
    ]).flat();
    const extra = [{ tick: 1, person: 35, from: 29 }];
    const shares = [...pairs, ...extra].sort((a, b) => a.tick - b.tick);
    const { people } = told([{ world: 0, shares }]);
    expect(people.map(({ person }) => person)).toEqual([29, 15, 16, 17, 18, 19, 20, 21, 22, 23]);
  });

  it("given a world in which a starter brought nobody, then that world counts as none", () => {
    expect(told([threeWorlds[1] as HandmadeRun]).starters[1]).toEqual({
      starter: "friends",
      seeds: 0,
      sharers: 0,
      share: 0,
    });
  });

  it("given a starter that the plan does not have, then it throws", () => {
    expect(() => told(threeWorlds, [])).toThrow("starter 1 is not in the plan");
  });

  it("given trees that supporters of a response, a list of topics or media began, then they are theirs", () => {
    const shares = [
      { tick: 0, person: 0, starter: 0 },
      { tick: 3, person: 1 },
      { tick: 4, person: 2, from: 1 },
      // One more than the plan has starters.
      { tick: 5, person: 3, starter: 2 },
    ];
    const { starters } = told([{ world: 0, shares }]);
    expect(starters).toEqual([
      { starter: "leaders", seeds: 1, sharers: 1, share: 1 / 4 },
      { starter: "friends", seeds: 0, sharers: 0, share: 0 },
      { starter: "supporters", seeds: 1, sharers: 1, share: 1 / 4 },
      { starter: "spontaneous", seeds: 1, sharers: 2, share: 1 / 2 },
    ]);
  });
});
