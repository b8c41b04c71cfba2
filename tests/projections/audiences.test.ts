import { describe, expect, it } from "vitest";
import { AUDIENCE_UNIT, audiences } from "../../src/projections/audiences.ts";
import { type HandmadeRun, toldOf } from "./handmadeFrame.ts";

const runs: readonly HandmadeRun[] = [
  {
    world: 0,
    shares: [
      { tick: 0, person: 0, starter: 0 },
      { tick: 0, person: 1, starter: 1 },
      { tick: 1, person: 2, from: 0 },
    ],
  },
  { world: 1, shares: [{ tick: 0, person: 2, starter: 0 }] },
];
const of = (...values: number[]) => Uint32Array.from({ length: 10 }, (_, i) => values[i] ?? 0);
const people = {
  followers: of(80, 10, 40),
  fakes: of(20 * AUDIENCE_UNIT, 0, 20 * AUDIENCE_UNIT),
  reachable: of(40 * AUDIENCE_UNIT, 1 * AUDIENCE_UNIT, 20 * AUDIENCE_UNIT),
};

describe("the fake-account discount", () => {
  it("given 120 real and 40 fake followers of whom 60 see a post, then 160 · (1 − ¼) · ½ in two worlds", () => {
    expect(toldOf(audiences, runs, { audiences: [people], fakes: true }).audiences).toEqual([
      { starter: "leaders", followers: 80, fake: 0.25, reachable: 0.5, effective: 30 },
      {
        starter: "friends",
        followers: 5,
        fake: 0,
        reachable: expect.closeTo(0.1, 12),
        effective: expect.closeTo(0.5, 12),
      },
    ]);
  });

  it("is not told where nobody is fake and every copy is seen", () => {
    expect(toldOf(audiences, runs, { audiences: [people] })).toEqual({});
  });
});
