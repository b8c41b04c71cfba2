import { join } from "node:path";
import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { compareScenarios } from "../../src/batch/compareScenarios.ts";
import { runScenario, type ScenarioRun } from "../../src/batch/runScenario.ts";
import { tipUntilPrecise } from "../../src/batch/tipUntilPrecise.ts";
import { LANGS } from "../../src/report/Lang.ts";
import { problemText } from "../../src/report/messages.ts";
import { stoppingText } from "../../src/report/stoppingText.ts";
import { EventStore } from "../../src/store/EventStore.ts";
import { SqliteEventStore } from "../../src/store/SqliteEventStore.ts";
import { temporaryFolder } from "../store/temporaryFolder.ts";
import { loadedOf, QUIETLY } from "./loadedOf.ts";

/** Cascades that ignite often, so that the mean of sharers settles within some hundred worlds. */
const OFTEN = { ignition: { atLeast: 5 } };
const asked = (precision: string, more: object = {}) => ({ ...OFTEN, runs: { precision, ...more } });

const runOf = async (particulars: object, workers = 1): Promise<ScenarioRun> =>
  Effect.runPromise(runScenario(await loadedOf({ record: "none", ...particulars }), { ...QUIETLY, workers }));

const findingsOf = ({ plans, pairs, scenarioHash }: ScenarioRun): string =>
  JSON.stringify([plans.map(({ name, findings }) => [name, findings]), pairs, scenarioHash]);

describe("a run until a precision", () => {
  it("stops at the first look at which every plan is known so precisely, and is the run of so many worlds", async () => {
    const precise = await runOf(asked("12%"));
    const { stopping } = precise;
    expect(stopping).toMatchObject({ metric: "sharers", precision: 0.12, atMost: 20_000, reached: true });
    const worlds = stopping!.worlds;
    expect(worlds).toBeGreaterThanOrEqual(200);
    expect(precise.scenario.runs).toBe(worlds);
    for (const { precision, seen } of stopping!.plans) {
      expect(precision).toBeLessThanOrEqual(0.12);
      expect(seen).toBeGreaterThanOrEqual(25);
    }
    const fixed = await runOf({ ...OFTEN, runs: worlds });
    expect(findingsOf(precise)).toBe(findingsOf(fixed));
    const before = await runOf(asked("12%", { atMost: worlds / 2 }));
    expect(before.stopping).toMatchObject({ worlds: worlds / 2, reached: false });
  });

  it("is the same over two threads", async () => {
    expect(findingsOf(await runOf(asked("12%"), 2))).toBe(findingsOf(await runOf(asked("12%"))));
  });

  it("goes on from what is stored, whatever asked for it, and stores what is missing", async () => {
    const file = join(temporaryFolder(), "precise.db");
    const stored = async (particulars: object) =>
      Effect.runPromise(
        runScenario(await loadedOf(particulars), QUIETLY).pipe(
          Effect.flatMap((run) =>
            Effect.gen(function* () {
              const store = yield* EventStore;
              const batches = yield* store.batches();
              return { run, batches: batches.map(({ id, runs }) => [id, runs]) };
            }),
          ),
          Effect.provide(SqliteEventStore.layer(file), { local: true }),
        ),
      );
    await stored({ ...OFTEN, runs: 150 });
    const { run, batches } = await stored(asked("12%"));
    const { worlds } = run.stopping!;
    expect(run.plans.map(({ stored: kept }) => kept)).toEqual([
      { batch: "b1", already: 150 },
      { batch: "b2", already: 150 },
    ]);
    expect(batches).toEqual([
      ["b1", worlds],
      ["b2", worlds],
    ]);
    const again = await stored({ ...OFTEN, runs: worlds });
    expect(again.run.plans.map(({ stored: kept }) => kept!.already)).toEqual([worlds, worlds]);
  });

  it("given worlds that are too few, then it says so of each plan, and how precise it is", async () => {
    const { stopping, warnings } = await runOf(asked("1%", { atMost: 150 }));
    expect(stopping).toMatchObject({
      worlds: 150,
      reached: false,
      plans: [{ short: "wide" }, { short: "wide" }],
    });
    expect(warnings.map(({ code }) => code)).toEqual(["E-RUN-018", "E-RUN-018"]);
    for (const problem of warnings) expect(problemText(problem, "en")).toContain("± 1 %");
  });

  it("given ignition that is rare, then a narrow interval is not enough", async () => {
    const rare = { content: { transmissibility: 0.05 }, ignition: { atLeast: 12 } };
    const { stopping, warnings } = await runOf({ ...rare, runs: { precision: "12%", atMost: 400 } });
    expect(stopping).toMatchObject({ worlds: 400, reached: false });
    for (const { precision, short } of stopping!.plans) {
      expect(precision).toBeLessThan(0.12);
      expect(short).toBe("rare");
    }
    expect(problemText(warnings[0]!, "en")).toContain("rare");
  });

  it("given a chance to be precise about, then its interval decides", async () => {
    const { stopping, plans } = await runOf(asked("20%", { metric: "ignition" }));
    expect(stopping!.reached).toBe(true);
    for (const { findings } of plans) {
      const { probability, ci } = findings.ignition!;
      expect((ci[1] - ci[0]) / 2).toBeLessThanOrEqual(0.2 * probability);
    }
  });
});

describe("a tipping point until a precision", () => {
  it("has an interval so narrow for every plan, in the same worlds, and is the one of so many worlds", async () => {
    const quietly = { workers: 1, cores: 1, memoryBytes: null, onProgress: () => Effect.void };
    const options = { ...quietly, grid: null, overPush: false, gains: false };
    const tipOf = async (runs: object | number, level?: number) =>
      Effect.runPromise(
        tipUntilPrecise(await loadedOf({ runs }), { ...options, ...(level === undefined ? {} : { level }) }),
      );
    const { tipping, stopping, scenario } = await tipOf({ precision: "10%" });
    expect(stopping).toMatchObject({ metric: "alpha50", reached: true, worlds: scenario.runs });
    for (const { tipping: plan } of tipping.plans) {
      const [low, high] = plan.alpha50!.ci!;
      expect((high - low) / 2).toBeLessThanOrEqual(0.1 * plan.alpha50!.value);
      expect(plan.worlds).toBe(stopping!.worlds);
    }
    // Nine looks at 100, 200, … 20,000 share the 5 %.
    const level = 1 - 0.05 / 9;
    const fixed = await tipOf(stopping!.worlds, level);
    expect(fixed.tipping.plans).toEqual(tipping.plans);
    expect(tipping.plans[0]!.tipping.level).toBeCloseTo(level, 12);
    expect((await tipOf({ precision: "0.1%", atMost: 120 })).warnings.map(({ code }) => code)).toContain(
      "E-RUN-018",
    );
  });
});

describe("a comparison until a precision", () => {
  it("stops by the measure that it compares by, and is the one of so many worlds", async () => {
    const compared = async (runs: object | number) =>
      Effect.runPromise(
        compareScenarios([await loadedOf({ ...OFTEN, runs })], { name: "earned", of: null }, 0, QUIETLY),
      );
    const { stopping, ...precise } = await compared({ precision: "20%" });
    expect(stopping).toMatchObject({ metric: "earned", reached: true, worlds: precise.worlds });
    for (const { value, ci } of precise.plans) expect((ci![1] - ci![0]) / 2).toBeLessThanOrEqual(0.2 * value);
    expect(JSON.stringify(await compared(precise.worlds))).toBe(JSON.stringify(precise));
  });
});

describe("a comparison by the worst worlds until a precision", () => {
  it("goes on until these are 25, however alike they are before", async () => {
    const asked = { name: "sharers", of: null, worst: true } as const;
    const compared = async (atMost: number) => {
      const loaded = await loadedOf({ ...OFTEN, runs: { precision: "90%", atMost } });
      return (await Effect.runPromise(compareScenarios([loaded], asked, 0, QUIETLY))).stopping;
    };
    expect(await compared(300)).toMatchObject({
      metric: "sharers",
      worst: true,
      reached: false,
      worlds: 300,
    });
    expect(await compared(2000)).toMatchObject({ reached: true, worlds: 800 });
  });
});

describe("why a run stopped", () => {
  it.each(LANGS)("is told in %s with the worlds, the precision and what is missing", (lang) => {
    const plan = { name: "hubs", precision: 0.071, seen: 3, short: "rare" } as const;
    const stopping = {
      metric: "sharers",
      precision: 0.05,
      atMost: 2000,
      worlds: 800,
      plans: [plan],
    } as const;
    const reached = stoppingText({ ...stopping, reached: true, plans: [{ ...plan, short: null }] }, lang);
    const short = stoppingText({ ...stopping, reached: false, worlds: 2000 }, lang);
    for (const part of ["800", "2,000", "5 %", "hubs", "7.1 %"]) expect(reached).toContain(part);
    for (const part of ["2,000", "5 %", "hubs", "7.1 %"]) expect(short).toContain(part);
    expect(short).not.toBe(reached);
  });
});
