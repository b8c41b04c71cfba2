import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { simulateBatch } from "../../src/batch/simulateBatch.ts";
import { withoutViews } from "../../src/plans/withoutViews.ts";
import { loadedOf, QUIETLY, setupOf } from "../batch/loadedOf.ts";
import { LIVING } from "../report/page/smallPage.ts";

/** Who shares when and where, and what is said against it, in every world: without the rest, which is seen. */
async function sharesOf(particulars: object, change: typeof withoutViews) {
  const loaded = await loadedOf({ ...particulars, record: "none" });
  const plans = loaded.plans.map(change);
  const parts = plans.map((_, plan) => ({ plan, from: 0, to: loaded.scenario.runs, store: false }));
  const setup = setupOf({ ...loaded, plans });
  const options = { ...QUIETLY, append: () => Effect.void };
  const { states } = await Effect.runPromise(simulateBatch(setup, parts, options));
  const shares = states.map(({ totals, sentiment }) => ({
    sharers: [...totals.sharers],
    lastTicks: [...totals.lastTick],
    started: [...totals.seeds],
    negative: [...sentiment.negative],
  }));
  return { shares, views: plans.map(({ views }) => views) };
}

describe("a plan without views", () => {
  const asItIs: typeof withoutViews = (plan) => plan;

  it("given a campaign with everything in it, then the same people share at the same time", async () => {
    const blind = await sharesOf(LIVING, withoutViews);
    const { shares, views } = await sharesOf(LIVING, asItIs);
    expect(blind.views).toEqual(["none", "none"]);
    expect(views).toEqual(["counts", "counts"]);
    expect(blind.shares).toEqual(shares);
    expect(shares[0]?.sharers.some((sharers) => sharers > 0)).toBe(true);
  });

  it("given a starter that waits for viewers, then they are counted as ever", async () => {
    const waits = [
      ...LIVING.plans["leaders at once"],
      {
        starter: "influencers",
        channel: "weibo",
        pick: { by: "random", count: 3 },
        when: { viewers: ">=20" },
      },
    ];
    const plans = { ...LIVING.plans, waits };
    const { views } = await sharesOf({ ...LIVING, plans, runs: 1 }, withoutViews);
    expect(views).toEqual(["none", "none", "counts"]);
  });
});
