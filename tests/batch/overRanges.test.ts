import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { compareScenarios, planNames } from "../../src/batch/compareScenarios.ts";
import type { LoadedScenario } from "../../src/batch/loadScenario.ts";
import { overRanges, rangesWork } from "../../src/batch/overRanges.ts";
import type { ProblemsFound } from "../../src/batch/ProblemsFound.ts";
import { uncertainInputs } from "../../src/batch/uncertainInputs.ts";
import { LANGS } from "../../src/report/Lang.ts";
import { overRangesJson, overRangesText } from "../../src/report/overRangesText.ts";
import { loadedOf, QUIETLY } from "./loadedOf.ts";

const WORLDS = 20;
const sharers = { name: "sharers", of: null } as const;

/** 40 people and 20 worlds: points by the hundred in a second. */
const SMALL = {
  network: { kind: "small-world", people: 40, ties: 4, rewiring: 0.1 },
  plans: {
    hubs: [{ starter: "influencers", pick: { by: "degree", count: 3 } }],
    few: [{ starter: "influencers", pick: { by: "random", count: 2 } }],
  },
  runs: WORLDS,
};

const taskOf = (scenarios: readonly LoadedScenario[]) =>
  ({ scenarios, measure: sharers, baseline: 0, worlds: WORLDS }) as const;

async function ranged(particulars: readonly object[], workers = 1) {
  const scenarios = await Promise.all(particulars.map((each) => loadedOf({ ...SMALL, ...each })));
  const work = await Effect.runPromise(rangesWork(taskOf(scenarios)));
  const found = await Effect.runPromise(overRanges(taskOf(scenarios), work!, { ...QUIETLY, workers }));
  return { scenarios, work: work!, found };
}

const TWO = { uncertain: { "content.transmissibility": [0.05, 0.5], "content.spoofing": [0, 0.2] } };

describe("a comparison over ranges", () => {
  it("given ranges of nearly no width, then it is the comparison itself, at every point", async () => {
    const narrow = { uncertain: { "content.transmissibility": [0.22, 0.22 + 1e-12] } };
    const { scenarios, found } = await ranged([narrow]);
    const { pairs } = await Effect.runPromise(compareScenarios(scenarios, sharers, 0, QUIETLY));
    const [pair, over] = [pairs[0]!, found.pairs[0]!];
    expect(found).toMatchObject({ points: 192, spread: 128, worlds: WORLDS, method: "sobol" });
    expect(over.winShare).toEqual([pair.winShare, pair.winShare]);
    expect(over.lossShare[0]).toBeCloseTo(1 - pair.winShare - pair.tieShare, 12);
    for (const end of over.difference) expect(end).toBeCloseTo(pair.difference.mean, 12);
    expect(over.variance).toMatchObject({ inputs: 0, worlds: 1 });
  });

  it("given an input that changes the plans and one that changes nothing, then the first decides it all", async () => {
    const { found } = await ranged([TWO]);
    const { deciding, variance, difference } = found.pairs[0]!;
    expect(deciding!.map(({ input }) => input)).toEqual([0, 1]);
    expect(deciding![0]).toMatchObject({ total: expect.closeTo(1, 0) });
    // Nobody is counted by polarity here: what is spoofed is passed on as readily.
    expect(deciding![1]).toEqual({ input: 1, first: 0, total: 0, totalCi: [0, 0] });
    expect(variance!.inputs + variance!.worlds).toBeCloseTo(1, 12);
    expect(variance!.inputs).toBeGreaterThan(0.1);
    expect(difference[1] - difference[0]).toBeGreaterThan(1);
  });

  it("is the same over two threads", async () => {
    expect((await ranged([TWO], 2)).found).toEqual((await ranged([TWO])).found);
  });

  it("given a key of the network, then every point has a network of its own", async () => {
    const { work, found } = await ranged([{ uncertain: { "network.people": [20, 60] } }]);
    const people = work.scenarios[0]!.map(({ network }) => (network as { people: number }).people);
    expect(people.every((each) => Number.isInteger(each) && each >= 20 && each <= 60)).toBe(true);
    expect(new Set(people).size).toBeGreaterThan(30);
    expect(found.pairs[0]!.deciding![0]!.input).toBe(0);
  });

  it("given more inputs than six, then Morris's paths rank them", async () => {
    const keys = [
      ...["spoofing", "negativity.transmissibility", "negativity.speed"].map((key) => `content.${key}`),
      ...["plans.few.0.at", "plans.hubs.0.at", "ignition.atLeast", "content.transmissibility"],
    ];
    const ends = [
      [0, 0.2],
      [1, 1.3],
      [1, 2],
      [0, 3],
      [0, 3],
      [5, 9],
      [0.05, 0.5],
    ];
    const uncertain = Object.fromEntries(keys.map((key, i) => [key, ends[i]]));
    const { found } = await ranged([{ uncertain }]);
    expect(found).toMatchObject({ method: "morris", spread: 64, points: 64 + 16 * 8 });
    const { deciding } = found.pairs[0]!;
    expect(found.inputs[deciding![0]!.input]!.path).toBe("content.transmissibility");
  });

  it("given several scenarios, then an input that they give the same range is one, and moves them together", async () => {
    const other = { ...TWO, content: { transmissibility: 0.1 } };
    const { scenarios, found } = await ranged([TWO, other]);
    expect(uncertainInputs(scenarios).map((input) => input.scenarios)).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(planNames(scenarios)).toHaveLength(4);
    // At every point the second scenario is the first: its plans come out alike.
    expect(found.pairs[1]).toMatchObject({ winShare: [0, 0], lossShare: [0, 0], difference: [0, 0] });
  });

  it("given ends that are fine alone and not together, then that is told before anything is run", async () => {
    const uncertain = { "plans.few.0.at": [0, 8], horizon: [5, 12] };
    const scenario = await loadedOf({ ...SMALL, horizon: 9, uncertain });
    const failed: ProblemsFound = await Effect.runPromise(
      Effect.flip(rangesWork(taskOf([scenario]))) as Effect.Effect<ProblemsFound>,
    );
    expect(failed.problems.map(({ code }) => code)).toEqual(["E-SCENARIO-064"]);
  });

  it("given no range, then there is nothing to do", async () => {
    expect(await Effect.runPromise(rangesWork(taskOf([await loadedOf(SMALL)])))).toBe(null);
  });
});

describe("what is told of a comparison over ranges", () => {
  it.each(LANGS)(
    "in %s has the verdict's range, both parts of the variance and the input that decides",
    async (lang) => {
      const { scenarios, found } = await ranged([TWO]);
      const compared = await Effect.runPromise(compareScenarios(scenarios, sharers, 0, QUIETLY));
      const [heading, pair] = overRangesText({ ...compared, overRanges: found }, lang) as [string, string];
      expect(heading).toContain("content.transmissibility");
      for (const name of ["hubs", "few"]) expect(pair).toContain(name);
      expect(pair).toMatch(/\d+(?:–\d+)? %/);
      expect(pair).toMatch(/content\.transmissibility \d/);
      expect(pair).not.toContain("content.spoofing");
      expect(overRangesText(compared, lang)).toEqual([]);
      expect(overRangesJson(found, 0).overRanges).toMatchObject({
        method: "sobol",
        inputs: [{ path: "content.transmissibility", range: [0.05, 0.5], scale: "log" }, { scale: "linear" }],
      });
    },
  );
});
