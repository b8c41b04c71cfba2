import { describe, expect, it } from "vitest";
import { finishAll, foldAll, initialAll, mergeAll, projections } from "../../src/projections/findings.ts";
import { handmadeContext, handmadeFrame, threeWorlds } from "./handmadeFrame.ts";
import { randomContext } from "./randomRuns.ts";

const context = handmadeContext();
const folded = (from: number, past: number) =>
  foldAll(initialAll(context), handmadeFrame(threeWorlds.slice(from, past)));

describe("the findings of a run", () => {
  it("have the names of the JSON contract, absent parts left out", () => {
    const finding = finishAll(folded(0, 3), context);
    expect(Object.keys(finding).sort()).toEqual([
      "attribution",
      "curve",
      "digest",
      "earnedMultiplier",
      "endReasons",
      "ignition",
      "largest",
      "lastTick",
      "paths",
      "peak",
      "phases",
      "sharers",
      "sizes",
      "tree",
      "viewers",
      "worlds",
    ]);
    const unmeasured = finishAll(folded(0, 3), { ...context, viewers: false });
    expect(unmeasured).not.toHaveProperty("viewers");
    expect(unmeasured.curve).not.toHaveProperty("viewers");
  });

  it("given a living campaign, then every part has something to tell", () => {
    const frame = handmadeFrame(threeWorlds);
    const finding = finishAll(foldAll(initialAll(randomContext), frame), randomContext);
    for (const part of [
      ...[
        "sentiment",
        "sentimentCurve",
        "spiral",
        "alerts",
        "peak",
        "impressions",
        "channels",
        "funnel",
        "segments",
      ],
      ...["attitude", "cost", "reported", "topics", "media", "bigNames"],
    ]) {
      expect(finding).toHaveProperty(part);
    }
  });

  it("are the same from one worker or two", () => {
    const whole = JSON.stringify(finishAll(folded(0, 3), context));
    const merged = mergeAll(folded(2, 3), folded(0, 2));
    expect(JSON.stringify(finishAll(merged, context))).toBe(whole);
  });

  it("agree with each other: the curve ends at the totals, the starters' credit is all sharers", () => {
    const finding = finishAll(folded(0, 3), context);
    expect(finding.curve?.sharers.mean.at(-1)).toBe(finding.sharers.mean);
    expect(finding.curve?.viewers?.mean.at(-1)).toBe(finding.viewers?.mean);
    const credited = finding.attribution?.starters.reduce((sum, { sharers }) => sum + sharers, 0);
    expect(credited).toBeCloseTo(finding.sharers.mean, 14);
    const byGeneration = finding.tree?.generations.sharers.reduce((sum, sharers) => sum + sharers, 0);
    expect(byGeneration).toBeCloseTo(finding.sharers.mean, 14);
  });

  it("come from projections that each have a name of their own and a version", () => {
    const all = Object.values(projections);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const { version } of all) expect(version).toBeGreaterThanOrEqual(1);
  });
});
