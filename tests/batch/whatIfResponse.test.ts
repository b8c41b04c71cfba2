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
import { type Response, responseKinds } from "../../src/model/Response.ts";
import type { Scenario } from "../../src/model/Scenario.ts";
import { LANGS } from "../../src/report/Lang.ts";
import { runJson } from "../../src/report/runJson.ts";
import { displayWidth } from "../../src/report/textTable.ts";
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
    const hours = triedResponses({ clock: { tick: { seconds: 60 } }, response: null });
    expect([hours.length, hours[0], hours[1]]).toEqual([29, null, { kind: "inform", delay: "1h" }]);
    const rounds = triedResponses({ clock: "rounds", response: null });
    expect(rounds[4]).toEqual({ kind: "inform", delay: 8 });
    const kinds = new Set(rounds.flatMap((tried) => tried?.kind ?? []));
    expect([...kinds].sort()).toEqual(responseKinds.filter((kind) => !["own", "none"].includes(kind)).sort());
  });

  it("given plans, then each has every response at every delay, in the worlds of an ordinary run", async () => {
    expect([found.worlds, found.plans.map(({ name }) => name)]).toEqual([RUNS, ["hubs", "some at random"]]);
    const { plans } = await Effect.runPromise(runScenario(loaded, QUIETLY));
    for (const [i, { none, cells }] of found.plans.entries()) {
      expect(cells).toHaveLength(28);
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

  it("given a declared loss, then what bad worlds lose is told in it, of every response and of the run itself", async () => {
    const loss = { perNegative: 30, perPositive: 2 };
    const dear = await loadedOf({
      runs: RUNS,
      audience: { segments: { all: { share: 1, positivity: 0.7, defence: 0.2 } } },
      spiral: { atLeast: 3, share: "30%", loss },
      costs: { currency: "CNY" },
    });
    const { plans } = await Effect.runPromise(runScenario(dear, QUIETLY));
    const told = await Effect.runPromise(
      Effect.flatMap(whatIfVariants(dear, like), (variants) =>
        whatIfResponse(dear, variants.slice(0, 2), QUIETLY),
      ),
    );
    for (const [i, { none, cells }] of told.plans.entries()) {
      const { spiral, sharers } = plans[i]!.findings;
      expect(none.loss).toEqual(spiral!.loss);
      expect(cells[0]!.loss).toEqual(none.loss);
      expect(none.loss.declared).toEqual({ ...loss, currency: "CNY" });
      const negative = none.negativeSharers;
      expect(none.loss.mean).toBeCloseTo(30 * negative - 2 * (sharers.mean - negative), 9);
      // The worlds are those without a declared loss.
      expect(negative).toBe(found.plans[i]!.none.negativeSharers);
    }
    const text = whatIfText(told, 200, false, "en");
    expect(text).toContain("worst 5 %: loss in CNY in the worst 5 % of worlds");
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

describe("the scenario's own response among those that are tried", () => {
  const quiet: Response = {
    ...{ kind: "apologise", delay: null, at: 4, damping: null, backfire: null, perHour: null },
    ...{ leak: null, supporters: null, positive: null },
  };
  const variantsOf = (changes: Partial<Response>, also: Partial<Scenario> = {}) => {
    const scenario = { ...loaded.scenario, ...also, response: { ...quiet, ...changes } };
    return Effect.runPromise(whatIfVariants({ ...loaded, scenario }));
  };
  const written = async (...given: Parameters<typeof variantsOf>) => {
    const variants = await variantsOf(...given);
    return { variants, own: variants.filter(({ isWritten }) => isWritten).map(({ tried }) => tried) };
  };

  it("given one that is a kind at a time that is tried, then it is that one, and nothing more is run", async () => {
    const { variants, own } = await written({});
    expect([variants.length, own]).toEqual([29, [{ kind: "apologise", delay: 4 }]]);
  });

  it("given another time, then it is run as it is written", async () => {
    const { variants, own } = await written({ at: 3 });
    expect([variants.length, own]).toEqual([30, ["as written"]]);
    expect(variants.at(-1)!.scenario.response).toMatchObject({ kind: "apologise", at: 3 });
  });

  it("given numbers of its own, then these are tried at each time too, whatever its kind", async () => {
    const { variants, own } = await written({ damping: { low: 0.9, high: 0.9 }, at: 8 });
    expect([variants.length, own]).toEqual([33, [{ kind: "own", delay: 8 }]]);
    const responses = variants.slice(-4).map(({ scenario }) => scenario.response);
    expect(responses.map((each) => each?.at)).toEqual([1, 2, 4, 8]);
    for (const each of responses) expect(each).toMatchObject({ kind: "apologise", damping: { low: 0.9 } });
    expect((await written({ kind: "own", perHour: 0.5, at: 5 })).own).toEqual(["as written"]);
  });

  it("given a watch, then its numbers are tried after the first alert, its own time is kept", async () => {
    const alert = { negativeShare: 0.2, sd: null, over: null, atLeast: 5 };
    const watch = { sample: 1, window: 4, alert };
    const { variants, own } = await written({ damping: { low: 0.9, high: 0.9 }, at: 2 }, { watch });
    expect(own).toEqual(["as written"]);
    expect(variants.at(-1)!.scenario.response).toMatchObject({ at: 2, delay: null });
    expect(variants.at(-2)!.scenario.response).toMatchObject({ at: null, delay: 8 });
  });

  it("given none, or one of kind none, then none is tried as written", async () => {
    expect((await written({ kind: "none" })).own).toEqual([]);
    const { plans } = found;
    expect(plans.every((plan) => !("asWritten" in plan))).toBe(true);
  });

  it("given it, then what it comes to is that of an ordinary run, beside none", async () => {
    const asked = await loadedOf({
      runs: RUNS,
      audience: { segments: { all: { share: 1, positivity: 0.7, defence: 0.2 } } },
      spiral: { atLeast: 3, share: "30%" },
      response: { kind: "private", at: 3, perHour: 0.5, leak: { chance: 0.5, damping: -1 } },
    });
    const told = await Effect.runPromise(
      Effect.flatMap(whatIfVariants(asked), (variants) =>
        whatIfResponse(
          asked,
          variants.filter(({ tried, isWritten }) => tried === null || isWritten),
          QUIETLY,
        ),
      ),
    );
    const { plans } = await Effect.runPromise(runScenario(asked, QUIETLY));
    for (const [i, { asWritten, none, cells }] of told.plans.entries()) {
      const { spiral, sentiment, alerts } = plans[i]!.findings;
      expect(cells).toEqual([]);
      expect(asWritten).toMatchObject({
        ...{ kind: "private", at: 3, negativeSharers: sentiment!.negativeSharers.mean },
        ...{ loss: spiral!.loss, leak: alerts!.leak!.probability },
      });
      const difference = asWritten!.negativeSharers - none.negativeSharers;
      expect(asWritten!.difference.mean).toBeCloseTo(difference, 9);
      expect(none).not.toHaveProperty("leak");
    }
  });
});

describe("what-if in reports", () => {
  it("given it, then there is a row for each response, with what it changed", () => {
    const lines = whatIfText(found, 80, false, "en").split("\n");
    expect(lines.filter((line) => line.startsWith("hostile"))).toHaveLength(8);
    expect(lines.find((line) => line.startsWith("moderate"))).toMatch(/ 1 round .*−/);
    expect(lines.find((line) => line.startsWith("inform"))).toMatch(/ 0 +0 to 0$/);
  });

  it("given it in any language, then the table keeps to 100 columns and says what times count from", () => {
    const large = {
      ...found,
      plans: found.plans.map((plan) => ({
        ...plan,
        cells: plan.cells.map((cell) => ({
          ...{ ...cell, negativeSharers: 99_999, loss: { ...cell.loss, conditional: { value: 999_999 } } },
          difference: { ...cell.difference, mean: -99_999, ci: [-99_999, -90_000] as const },
        })),
      })),
    };
    const heads = {
      en: ["after launch", "after alert"],
      zh: ["上线后", "预警后"],
      ko: ["시작 후", "경보 후"],
    };
    for (const lang of LANGS) {
      const told = [false, true].map((watched) => whatIfText(large, 80, watched, lang).split("\n"));
      for (const [i, lines] of told.entries()) {
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(100);
        expect(lines[1]).toContain(heads[lang][i]);
      }
    }
  });

  it("given leaks, equal times and a response as written, then notes say what they are", () => {
    const [plan] = found.plans;
    const { delay: _, ...apology } = plan!.cells[4]!;
    const damped = { ...plan!.cells[0]!, difference: { ...plan!.cells[0]!.difference, tieShare: 0.5 } };
    const plans = [
      { ...plan!, asWritten: { ...apology, at: 6, leak: 0.5 }, cells: [damped, { ...damped, delay: 2 }] },
    ];
    const text = whatIfText({ ...found, plans }, 80, true, "en").replaceAll("\n", " ");
    expect(text).toMatch(/as written +at 6 rounds/);
    expect(text).toContain("as written: the scenario's own response (apologise).");
    expect(text).toContain("gets out in 50 % of worlds");
    expect(text).toContain("Times with equal numbers");
    const apart = [{ ...plan!, cells: plan!.cells.filter(({ kind }) => kind === "moderate") }];
    const plain = whatIfText({ ...found, plans: apart }, 80, true, "en").replaceAll("\n", " ");
    for (const absent of ["Times with", "gets out", "as written"]) expect(plain).not.toContain(absent);
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
