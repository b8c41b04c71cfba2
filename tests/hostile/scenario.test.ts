import { readdirSync, readFileSync } from "node:fs";
import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { loadScenario } from "../../src/batch/loadScenario.ts";
import { decodeScenario } from "../../src/model/decodeScenario.ts";
import { problemCodes } from "../../src/model/ProblemCode.ts";
import { compilePlans } from "../../src/plans/compilePlans.ts";
import { problemText } from "../../src/report/messages.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { exitOf, type ScenarioCase, scenarioCases } from "./scenarioCases.ts";

const folder = new URL("./scenario/", import.meta.url);
const karate = generateNetwork({ kind: "karate-club", seed: null, attributes: null }, "1");
const segment = {
  kind: "text",
  codes: Int32Array.from({ length: karate.people.count }, (_, person) => (person % 2) - 1),
  values: ["loyal"],
} as const;
const people = { ...karate.people, attributes: new Map([["segment", segment]]) };
const textOf = ({ file, text }: ScenarioCase): string =>
  text?.() ?? readFileSync(new URL(file, folder), "utf8");

describe("hostile scenarios", () => {
  for (const hostile of scenarioCases) {
    const { file, entry, codes, set = [], warnings = [], onNetwork = [] } = hostile;
    const { doubtedOnNetwork = [], refusedOnNetwork = [] } = hostile;
    it(`${file}: ${entry}`, async () => {
      const decoded = decodeScenario(textOf(hostile), { file, overrides: set });
      if ("scenario" in decoded) {
        expect(codes).toEqual([]);
        expect(decoded.warnings.map(({ code }) => code)).toEqual(warnings);
        if (doubtedOnNetwork.length > 0) {
          const loaded = await Effect.runPromise(loadScenario({ file, ...decoded }));
          expect(loaded.warnings.map(({ code }) => code)).toEqual([...warnings, ...doubtedOnNetwork]);
        }
        if (refusedOnNetwork.length > 0) {
          const refused = await Effect.runPromise(Effect.flip(loadScenario({ file, ...decoded })));
          expect(refused.problems.map(({ code }) => code)).toEqual(refusedOnNetwork);
          for (const problem of refused.problems) {
            expect(problemText(problem, "en")).not.toMatch(/[\p{Cc}\p{Cf}]|undefined|NaN\b|\[object/u);
            expect(problem.place.line).toBeDefined();
          }
        }
        if (onNetwork.length === 0) return;
        const { problems = [] } = compilePlans(decoded.scenario, { ...karate, people }, decoded.placeOf);
        expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining([...onNetwork]));
        return;
      }
      expect(decoded.problems.map(({ code }) => code)).toEqual(codes);
      for (const problem of decoded.problems) {
        const text = problemText(problem, "en");
        // One line, with nothing in it that a terminal would obey, and every value of the sentence given.
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}]|undefined|NaN\b|\[object/u);
        expect(problem.place).toSatisfy(
          (place: typeof problem.place) =>
            problem.code === "E-SCENARIO-099" ||
            place.line !== undefined ||
            place.path?.startsWith("--set ") === true,
        );
        expect(problemCodes[problem.code as keyof typeof problemCodes]).toBe(exitOf(hostile));
      }
    });
  }

  it("every file of the folder is in the table", () => {
    const listed = scenarioCases.filter(({ text }) => text === undefined).map(({ file }) => file);
    expect(readdirSync(folder).toSorted()).toEqual(listed.toSorted());
  });

  it("every code that a scenario can meet is met, but that of mechanisms to come: there are none", () => {
    const met = new Set<string>([
      "E-SCENARIO-011",
      ...scenarioCases.flatMap(({ codes, warnings = [], onNetwork = [], doubtedOnNetwork = [] }) => [
        ...codes,
        ...warnings,
        ...onNetwork,
        ...doubtedOnNetwork,
      ]),
    ]);
    const scenarioCodes = Object.keys(problemCodes).filter((code) => code.startsWith("E-SCENARIO-"));
    expect(scenarioCodes.filter((code) => !met.has(code))).toEqual([]);
  });

  it("no prototype has changed", () => {
    for (const hostile of scenarioCases) decodeScenario(textOf(hostile), { file: hostile.file });
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).runs).toBeUndefined();
  });
});
