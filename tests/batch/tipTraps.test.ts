import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jsonText } from "../../src/report/runJson.ts";
import { tipJson } from "../../src/report/tipJson.ts";
import { tipText } from "../../src/report/tipText.ts";
import { tipReport } from "../report/tipReport.ts";
import { temporaryFolder } from "../store/temporaryFolder.ts";

type Tie = readonly [from: number, to: number, strength?: number];
const folder = temporaryFolder();

/** A network of these ties, in a file. */
function file(name: string, ties: readonly Tie[], more: object = {}): object {
  const path = join(folder, `${name}.csv`);
  const isWeighted = ties.some(({ length }) => length === 3);
  const head = isWeighted ? "source,target,weight\n" : "source,target\n";
  writeFileSync(path, head + ties.map((tie) => `${tie.join(",")}\n`).join(""));
  return { kind: "file", path, ...more };
}
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
const star = upTo(12).map((leaf): Tie => [0, leaf + 1]);
const tree = upTo(14).map((child): Tie => [child >> 1, child + 1]);
const ring = upTo(12).map((node): Tie => [node, (node + 1) % 12]);
const twoRings = [...ring, ...ring.map(([a, b]): Tie => [a + 12, b + 12])];
const starting = (...ids: number[]) => ({ some: [{ starter: "people", ids: ids.map(String) }] });

/** Everything that can be asked for, in numbers and in words: no number that is none. */
async function everything(particulars: object) {
  const asked = { runs: 20, ignition: { atLeast: 3 }, content: { transmissibility: 0.3 }, ...particulars };
  const { report, tipping } = await tipReport(asked, { overPush: true, gains: true });
  const json = jsonText(tipJson(report, tipping));
  expect(json).not.toMatch(/:null|NaN|Infinity/);
  expect(tipText(report, tipping, { width: 90, overPush: true }, "en")).not.toMatch(/NaN|Infinity|undefined/);
  const [plan] = tipping.plans;
  expect(Number.isNaN(plan!.tipping.margin ?? 0)).toBe(false);
  return { thresholds: tipping.network!.thresholds, plan: plan!, percolation: tipping.network!.percolation };
}

describe("what tips has a clear answer", () => {
  it.each([
    ["star", star],
    ["tree", tree],
  ])(
    "on a %s, which no threshold of the network holds for, and whose plan tips all the same",
    async (name, ties) => {
      const { thresholds, plan } = await everything({ network: file(name, ties), plans: starting(0) });
      expect(thresholds).toMatchObject({ nonBacktracking: null, effectiveNodes: 0, local: false });
      expect(plan.tipping.alpha50!.value).toBeGreaterThan(0);
      expect(plan.tipping.tipped).toBe(20);
    },
  );

  it("on a ring, which goes on for ever only where every tie passes", async () => {
    const { thresholds, plan } = await everything({ network: file("ring", ring), plans: starting(0) });
    expect(thresholds.nonBacktracking).toBeCloseTo(1, 6);
    expect(plan.tipping.alpha50!.value).toBeLessThan(1);
  });

  it("in several parts, of which the plan has but one", async () => {
    const network = file("rings", twoRings);
    const { thresholds, plan } = await everything({ network, plans: starting(0), ignition: { atLeast: 15 } });
    expect(thresholds.nonBacktracking).toBeCloseTo(1, 6);
    expect(plan.tipping).toMatchObject({ tipped: 0 });
    expect(plan.tipping).not.toHaveProperty("alpha50");
    expect(plan.allOpen).toBe(true);
  });

  it("from people without ties", async () => {
    const network = { kind: "random", people: 30, meanTies: 0 };
    const { thresholds, plan, percolation } = await everything({ network, plans: starting(4, 5) });
    expect(thresholds).toMatchObject({ meanField: null, adjacency: null, nonBacktracking: null });
    expect(plan.tipping).toMatchObject({ tipped: 0 });
    expect(percolation).not.toHaveProperty("largestGap");
    expect(plan.gains!.superposition).toEqual({ value: 1, ci: [1, 1] });
  });

  it("where all strengths are 0", async () => {
    const network = file(
      "zero",
      ring.map(([a, b]): Tie => [a, b, 0]),
      { weight: "weight" },
    );
    const { thresholds, plan } = await everything({
      network,
      ties: { scheme: "column" },
      plans: starting(0),
    });
    expect(thresholds).toMatchObject({ meanField: null, adjacency: null, nonBacktracking: null });
    expect(plan.tipping).toMatchObject({ tipped: 0 });
  });

  it("where nothing is passed on at its own transmissibility", async () => {
    const content = { transmissibility: 0 };
    const { plan } = await everything({ network: file("still", ring), content, plans: starting(0) });
    expect(plan.tipping.margin).toBe(0);
    expect(plan.remedies!.written.probability).toBe(0);
  });

  it("of one person, who is all there is", async () => {
    const network = { kind: "random", people: 1, meanTies: 0 };
    const { plan } = await everything({ network, plans: starting(0), ignition: { atLeast: 1 } });
    expect(plan.tipping).toMatchObject({ tipped: 0 });
    const all = { atLeast: 1, counts: "all" };
    const { plan: counted } = await everything({ network, plans: starting(0), ignition: all });
    expect(counted.tipping.tipped).toBe(20);
  });

  it("of starters who are everybody already", async () => {
    const network = file("everybody", ring);
    const { plan } = await everything({ network, plans: starting(...upTo(12)) });
    expect(plan.tipping).toMatchObject({ tipped: 0 });
    expect(plan.remedies).not.toHaveProperty("betterSeeds");
    const all = { atLeast: 3, counts: "all" };
    const { plan: counted } = await everything({ network, plans: starting(...upTo(12)), ignition: all });
    expect(counted.tipping.alpha50!.value).toBeGreaterThan(0);
    expect(counted.tipping.tipped).toBe(20);
  });
});
