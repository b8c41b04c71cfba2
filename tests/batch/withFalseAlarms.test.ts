import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { runScenario } from "../../src/batch/runScenario.ts";
import { withFalseAlarms } from "../../src/batch/withFalseAlarms.ts";
import { unsettledWorlds } from "../../src/projections/answeredAlarms.ts";
import { alertsText } from "../../src/report/alertsText.ts";
import { LANGS } from "../../src/report/Lang.ts";
import { inEveryLanguage } from "../report/words/inEveryLanguage.ts";
import { loadedOf, QUIETLY } from "./loadedOf.ts";

const RUNS = 80;
const CAMPAIGN = {
  runs: RUNS,
  audience: { segments: { all: { share: 1, positivity: 0.7, defence: 0.2 } } },
  spiral: { atLeast: 12, share: "30%" },
  watch: { alert: { negativeShare: "20%", atLeast: 2 } },
  response: { kind: "moderate", delay: 2 },
};
const load = (changes: object = {}) => loadedOf({ ...CAMPAIGN, ...changes });
const run = (loaded: Awaited<ReturnType<typeof load>>) => Effect.runPromise(runScenario(loaded, QUIETLY));

const loaded = await load();
const simulated = await run(loaded);
const found = await Effect.runPromise(withFalseAlarms(loaded, simulated, QUIETLY));

describe("false alarms", () => {
  it("given a response, then they are counted as in whole runs of the same worlds without it", async () => {
    // A response that never comes: what becomes of every world without one.
    const never = await run(await load({ response: { kind: "moderate", delay: 1_000_000 } }));
    for (const [i, { findings, alarms }] of found.plans.entries()) {
      const { spiral: without, alert } = never.plans[i]!.alarms!.columns;
      const { spiral, alert: raised } = alarms!.columns;
      expect(raised).toEqual(alert);
      const count = (holds: (world: number) => boolean): number =>
        Array.from({ length: RUNS }, (_, world) => world).filter((w) => raised[w]! > 0 && holds(w)).length;
      const { falseAlarms, prevented, caused } = findings.alerts!.withoutResponse!;
      expect(falseAlarms.worlds).toBe(count((world) => without[world] === 0));
      expect(prevented.worlds).toBe(count((world) => without[world]! > 0 && spiral[world] === 0));
      expect(caused.worlds).toBe(count((world) => without[world] === 0 && spiral[world]! > 0));
      expect(falseAlarms.of).toBe(count(() => true));
    }
    const { falseAlarms, prevented } = found.plans[0]!.findings.alerts!.withoutResponse!;
    expect(Math.min(falseAlarms.worlds, prevented.worlds)).toBeGreaterThan(2);
  });

  it("alarms balance: with no spiral are the false ones and the prevented, less those that it brought on", () => {
    for (const { findings } of found.plans) {
      const { falseAlarms: silent, withoutResponse } = findings.alerts!;
      const { falseAlarms, prevented, caused } = withoutResponse!;
      expect(silent!.worlds).toBe(falseAlarms.worlds + prevented.worlds - caused.worlds);
    }
  });

  it("given few worlds in which anything could differ, then only these are run again", async () => {
    const wanted = found.plans.map(({ alarms }) => unsettledWorlds(alarms!).length);
    let done = 0;
    const onProgress = (progress: { readonly done: number }) =>
      Effect.sync(() => {
        done = progress.done;
      });
    await Effect.runPromise(withFalseAlarms(loaded, simulated, { ...QUIETLY, onProgress }));
    expect(done).toBe(wanted[0]! + wanted[1]!);
    expect(done).toBeLessThan(2 * RUNS);
  });

  it("given two workers, then it is the same; everything else stays as it was", async () => {
    const again = await Effect.runPromise(withFalseAlarms(loaded, simulated, { ...QUIETLY, workers: 2 }));
    expect(again.plans.map(({ findings }) => findings)).toEqual(found.plans.map(({ findings }) => findings));
    for (const [i, { findings }] of found.plans.entries()) {
      const { withoutResponse: _, ...rest } = findings.alerts!;
      expect({ ...findings, alerts: rest }).toEqual(simulated.plans[i]!.findings);
    }
  });

  it("given no response, or nobody who watches, then nothing is run and nothing more is told", async () => {
    const response = { kind: "moderate", at: 2 };
    for (const changes of [{ response: null }, { watch: null, response }, { response: { kind: "none" } }]) {
      const other = await load({ ...changes, runs: 4 });
      const before = await run(other);
      expect(await Effect.runPromise(withFalseAlarms(other, before, QUIETLY))).toBe(before);
    }
  });

  it("given a response that always comes too late, then every alarm without a spiral is false", async () => {
    const late = await load({ response: { kind: "moderate", delay: 1_000_000 }, runs: 30 });
    const told = await Effect.runPromise(withFalseAlarms(late, await run(late), QUIETLY));
    for (const { findings } of told.plans) {
      const { falseAlarms, withoutResponse } = findings.alerts!;
      expect(withoutResponse!.falseAlarms).toEqual(falseAlarms);
      expect(withoutResponse!.prevented.worlds).toBe(0);
    }
  });

  it("in words: which alarms were false, what the response prevented, and what it brought on where it did", () => {
    const report = { ...found, version: "0", stream: 1, warnings: [] };
    const names = found.plans.map(({ name }) => name);
    const told = inEveryLanguage((lang) => alertsText(report, lang).join(" "), {
      allowed: ["some", "at", "random"],
      names,
    });
    expect(told.en).toMatch(
      /would have had no spiral without a response either \(false alarms\); in .* prevented/,
    );
    const part = (worlds: number) => ({ worlds, of: 40, share: worlds / 40, ci: [0.1, 0.9] as const });
    const [plan] = found.plans;
    const sentence = (caused: number, lang: (typeof LANGS)[number]): string => {
      const withoutResponse = { falseAlarms: part(10), prevented: part(20), caused: part(caused) };
      const alerts = { ...plan!.findings.alerts!, withoutResponse };
      return alertsText(
        { ...report, plans: [{ ...plan!, findings: { ...plan!.findings, alerts } }] },
        lang,
      )[0]!;
    };
    const brought = { en: "brought one on", zh: "反因应对而引发", ko: "오히려 불러왔습니다" };
    for (const lang of LANGS) {
      expect(sentence(4, lang)).toContain(brought[lang]);
      expect(sentence(0, lang)).not.toContain(brought[lang]);
    }
  });
});
