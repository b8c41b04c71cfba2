import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { runScenario } from "../../src/batch/runScenario.ts";
import {
  triedResponses,
  type WithResponse,
  whatIfResponse,
  whatIfVariants,
  withResponse,
} from "../../src/batch/whatIfResponse.ts";
import { runJson } from "../../src/report/runJson.ts";
import { whatIfText } from "../../src/report/whatIfText.ts";
import { loadedOf, QUIETLY } from "./loadedOf.ts";

const RUNS = 40;
const loaded = await loadedOf({
  runs: RUNS,
  audience: { segments: { all: { share: 1, positivity: 0.7, defence: 0.2 } } },
  spiral: { atLeast: 3, share: "30%" },
});

/** In place of responses: one kind damps what is negative, the later the less; one feeds it; others do nothing. */
const like: WithResponse = (scenario, tried) => {
  if (tried === null || !["moderate", "hostile"].includes(tried.kind)) return scenario;
  const { content } = scenario;
  const factor = tried.kind === "hostile" ? 3 : Number(tried.delay) / 10;
  return {
    ...scenario,
    content: { ...content, negativity: { ...content.negativity, transmissibility: factor } },
  };
};

const found = await Effect.runPromise(
  Effect.flatMap(whatIfVariants(loaded, like), (variants) => whatIfResponse(loaded, variants, QUIETLY)),
);

describe("what-if over responses", () => {
  it("given a clock or none, then delays are told in its time, and no response comes first", () => {
    const hours = triedResponses({ clock: { tick: { seconds: 60 } } });
    expect([hours.length, hours[0], hours[1]]).toEqual([21, null, { kind: "inform", delay: "1h" }]);
    expect(triedResponses({ clock: "rounds" })[4]).toEqual({ kind: "inform", delay: 8 });
  });

  it("given plans, then each has every response at every delay, in the worlds of an ordinary run", async () => {
    expect([found.worlds, found.plans.map(({ name }) => name)]).toEqual([RUNS, ["hubs", "some at random"]]);
    const { plans } = await Effect.runPromise(runScenario(loaded, QUIETLY));
    for (const [i, { none, cells }] of found.plans.entries()) {
      expect(cells).toHaveLength(20);
      const { spiral, sentiment, sharers } = plans[i]!.findings;
      expect(none).toEqual({
        spiral: { probability: spiral!.probability, ci: spiral!.ci },
        negativeSharers: sentiment!.negativeSharers.mean,
        sharers: sharers.mean,
        loss: spiral!.loss,
      });
    }
  });

  it("given a response that changes nothing, then no world differs; others differ as they should", () => {
    for (const { none, cells } of found.plans) {
      const of = (kind: string) => cells.filter((cell) => cell.kind === kind);
      for (const cell of of("inform")) {
        expect(cell).toMatchObject(none);
        expect(cell.difference).toEqual({ mean: 0, ci: [0, 0], winShare: 0, tieShare: 1 });
      }
      const damped = of("moderate").map(({ difference }) => difference.mean);
      expect(damped[0]).toBeLessThan(0);
      expect(damped[0]).toBeLessThan(damped[3]!);
      for (const cell of cells) {
        expect(cell.difference.mean).toBeCloseTo(cell.negativeSharers - none.negativeSharers, 9);
      }
      expect(of("hostile")[0]!.difference.ci![0]).toBeGreaterThan(0);
      expect(of("hostile")[0]!.spiral.probability).toBeGreaterThan(none.spiral.probability);
    }
  });

  it("given two workers, then it is the same", async () => {
    const again = await Effect.runPromise(
      Effect.flatMap(whatIfVariants(loaded, like), (variants) =>
        whatIfResponse(loaded, variants.slice(0, 3), { ...QUIETLY, workers: 2 }),
      ),
    );
    for (const [i, { none, cells }] of again.plans.entries()) {
      expect(none).toEqual(found.plans[i]!.none);
      expect(cells).toEqual(found.plans[i]!.cells.slice(0, 2));
    }
  });

  it("given a scenario in which nobody turns negative, or responses it cannot have, then that is said once", async () => {
    const plain = await loadedOf({ runs: 2 });
    const codes = (work: ReturnType<typeof whatIfVariants>) =>
      Effect.runPromise(Effect.map(Effect.flip(work), ({ problems }) => problems.map(({ code }) => code)));
    expect(await codes(whatIfVariants(plain, like))).toEqual(["E-CLI-032"]);
    const problem = {
      code: "E-SCENARIO-097",
      severity: "error",
      place: { path: "response" },
      values: {},
    } as const;
    expect(await codes(whatIfVariants(loaded, () => ({ problems: [problem] })))).toEqual(["E-SCENARIO-097"]);
  });

  it("given the response of a scenario, then it is set as if it had been written: from the launch on where nobody watches", () => {
    const made = withResponse(loaded.scenario, { kind: "apologise", delay: 4 });
    expect(made).toMatchObject({ response: { kind: "apologise", at: 4 } });
  });

  it("given a watch, then a response counts from its first alert", () => {
    const alert = { negativeShare: 0.2, sd: null, over: null, atLeast: 5 };
    const watched = { ...loaded.scenario, watch: { sample: 1, window: 4, alert } };
    const made = withResponse(watched, { kind: "moderate", delay: 2 });
    expect(made).toMatchObject({ response: { kind: "moderate", delay: 2 } });
  });
});

describe("what-if in reports", () => {
  it("given it, then there is a row for each response, with what it changed", () => {
    const lines = whatIfText(found, 80, false, "en").split("\n");
    expect(lines.filter((line) => line.startsWith("hostile"))).toHaveLength(8);
    expect(lines.find((line) => line.startsWith("moderate"))).toMatch(/ 1 round .*−/);
    expect(lines.find((line) => line.startsWith("inform"))).toMatch(/ 0 +0 to 0$/);
  });

  it("given it, then the JSON of the run has it by plan", async () => {
    const result = await Effect.runPromise(runScenario(loaded, QUIETLY));
    const report = { ...result, version: "0", stream: 1, warnings: [], whatIf: found };
    const { whatIf } = runJson(report) as unknown as {
      whatIf: { worlds: number; plans: Map<string, object> };
    };
    expect(whatIf.worlds).toBe(RUNS);
    expect(whatIf.plans.get("hubs")).toEqual({ none: found.plans[0]!.none, cells: found.plans[0]!.cells });
    expect(runJson({ ...report, whatIf: undefined } as never)).not.toHaveProperty("whatIf");
  });
});
