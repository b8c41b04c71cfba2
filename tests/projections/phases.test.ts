import { describe, expect, it } from "vitest";
import { phases } from "../../src/projections/phases.ts";
import { type HandmadeRun, handmadeContext, handmadeFrame, threeWorlds } from "./handmadeFrame.ts";

/** A world with so many new sharers at each tick: a starter's person and her followers. */
function rate(perTick: readonly number[], stretch = 1): HandmadeRun {
  const ticks = perTick.flatMap((count, tick) => Array<number>(count).fill(tick * stretch));
  const shares = ticks.map((tick, person) =>
    person === 0 ? { tick, person, starter: 0 } : { tick, person, from: 0 },
  );
  return { world: 0, shares };
}

function told(runs: readonly HandmadeRun[], threshold = 3) {
  const context = handmadeContext({ people: 100, ignition: { threshold, counts: "earned" } });
  return phases.finish(phases.evolve(phases.initial(context), handmadeFrame(runs)), context).phases;
}

const WAVE = [1, 0, 0, 2, 11, 20, 30, 20, 6, 2, 1];

describe("phases", () => {
  it("given a wave, then it has initiation, transition, climax and ending", () => {
    // Averages over three ticks: .5 .33 .67 4.33 11 20.33 23.33 18.67 9.33 3 1.5.
    expect(told([rate(WAVE)])).toEqual({
      unit: "round",
      worlds: 1,
      peak: 6,
      spans: [
        { phase: "initiation", from: 0, to: 2 },
        { phase: "transition", from: 3, to: 4 },
        { phase: "climax", from: 5, to: 7 },
        { phase: "ending", from: 8, to: 10 },
      ],
    });
  });

  it("given a push that only decays, then climax comes first and there is no initiation", () => {
    expect(told([rate([40, 20, 5, 1])])?.spans).toEqual([
      { phase: "climax", from: 0, to: 1 },
      { phase: "ending", from: 2, to: 3 },
    ]);
  });

  it("given no ignited world, then no phases", () => {
    expect(told([rate(WAVE)], 93)).toBeUndefined();
    expect(told([rate(WAVE)], 92)).toBeDefined();
    expect(told([])).toBeUndefined();
  });

  it("given worlds that fizzled beside one that ignited, then they do not blur it", () => {
    const fizzled = { ...(threeWorlds[1] as HandmadeRun), world: 1 };
    expect(told([rate(WAVE), fizzled])).toEqual(told([rate(WAVE)]));
  });

  it("given a time axis of a million ticks, then phases lie where the wave does", () => {
    const found = told([rate(WAVE, 100_000)]);
    const climax = found?.spans.find(({ phase }) => phase === "climax");
    expect(Math.abs((found?.peak ?? 0) - 600_000)).toBeLessThan(20_000);
    expect(climax?.from).toBeLessThanOrEqual(600_000);
    expect(climax?.to).toBeGreaterThanOrEqual(600_000);
    expect(found?.spans.at(-1)?.to).toBe(1_000_000);
  });
});
