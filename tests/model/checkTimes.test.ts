import { describe, expect, it } from "vitest";
import { decodeScenario } from "../../src/model/decodeScenario.ts";
import { problemText } from "../../src/report/messages.ts";

/** A scenario in rounds, or with ticks of a minute. */
const scenario = (content: string, more: string) => `network: { kind: karate-club }
content: { transmissibility: 0.1 ${content} }
plans: { a: [ { starter: people, ids: [0], at: 0 } ] }
${more}
`;
const inMinutes = (content: string, more = "") =>
  scenario(`, delay: { kernel: twitter } ${content}`, `clock: { tick: 1m }\n${more}`);

function decoded(text: string, ...overrides: string[]) {
  const result = decodeScenario(text, { overrides });
  if ("problems" in result)
    throw new Error(result.problems.map((each) => problemText(each, "en")).join("\n"));
  return result;
}
const codesOf = (text: string, ...overrides: string[]): readonly string[] => {
  const result = decodeScenario(text, { overrides });
  return "problems" in result ? result.problems.map(({ code }) => code) : [];
};

describe("times and the clock", () => {
  it("given one time in several units, then it is one scenario", () => {
    const scenarios = ["36h", "1.5d", "2160m", "129600s"].map(
      (time) => decoded(inMinutes(""), `horizon=${time}`).scenario,
    );
    for (const each of scenarios) expect(each).toEqual(scenarios[0]);
    expect(scenarios[0]?.horizon).toEqual({ seconds: 129_600 });
  });

  it("given no time at all, then it needs no unit and may have one", () => {
    for (const time of ["0", "0s", "0.0h", "0w"]) {
      const { plans } = decoded(inMinutes(""), `plans.a.0.at=${time}`).scenario;
      expect(plans[0]?.starters[0]?.at).toBe(0);
    }
  });

  it("given rounds, then every time is a whole number and none has a unit", () => {
    const reinforced = "contagion: { kind: reinforced, response: [0, 1], memory: 4 }";
    const text = scenario(`, novelty: { halfLife: 3 }, ${reinforced}`, "horizon: 9");
    const { content, horizon } = decoded(text).scenario;
    expect([content.novelty, content.contagion, horizon]).toMatchObject([{ halfLife: 3 }, { memory: 4 }, 9]);
    for (const path of ["content.novelty.halfLife", "content.contagion.memory", "horizon", "plans.a.0.at"]) {
      expect(codesOf(text, `${path}=2h`)).toEqual(["E-SCENARIO-026"]);
      expect(codesOf(text, `${path}=2 hours`)).toEqual(["E-SCENARIO-026"]);
      expect(codesOf(text, `${path}=1.5`)).toEqual(["E-SCENARIO-031"]);
      expect(codesOf(text, `${path}='2'`)).toEqual(["E-SCENARIO-014"]);
      expect(codesOf(text, `${path}=soon`)).toEqual(["E-SCENARIO-066"]);
    }
  });

  it("given a tick, then every time has a unit", () => {
    const text = inMinutes(
      ", novelty: { halfLife: 3h }, contagion: { kind: reinforced, response: [1], memory: 4h }",
      "horizon: 9d",
    );
    expect(codesOf(text)).toEqual([]);
    for (const path of [
      "content.novelty.halfLife",
      "content.contagion.memory",
      "horizon",
      "plans.a.0.at",
      "clock.tick",
    ]) {
      expect(codesOf(text, `${path}=2`)).toEqual(["E-SCENARIO-067"]);
      expect(codesOf(text, `${path}='2.5'`)).toEqual(["E-SCENARIO-067"]);
      expect(codesOf(text, `${path}=-2`)).toEqual(["E-SCENARIO-069"]);
      expect(codesOf(text, `${path}=2000w`)).toEqual(["E-SCENARIO-068"]);
      expect(codesOf(text, `${path}=1h30m`)).toEqual(["E-SCENARIO-066"]);
    }
    expect(codesOf(text, "content.delay={ kernel: exponential, mean: 5 }")).toEqual(["E-SCENARIO-067"]);
    for (const beyond of ["1e400", ".nan"]) {
      expect(codesOf(text, `horizon=${beyond}`)).toEqual(["E-SCENARIO-030"]);
    }
  });

  it("given a start after the horizon, then both are told as they were written; rounding up is kind", () => {
    const text = inMinutes("", "horizon: 90s");
    expect(codesOf(text, "plans.a.0.at=2m")).toEqual([]);
    const late = decodeScenario(text, { overrides: ["plans.a.0.at=121s"] });
    expect("problems" in late && late.problems.map((each) => problemText(each, "en"))).toEqual([
      "--set plans.a.0.at=121s: starts at 121s, after the horizon of 90s (E-SCENARIO-064)",
    ]);
  });

  it("given a tick without a delay, then it is doubted and accepted", () => {
    const { scenario: accepted, warnings } = decoded(inMinutes(""), "content.delay=null");
    expect(accepted.content.delay).toBeNull();
    expect(warnings.map(({ code, severity }) => [code, severity])).toEqual([["E-SCENARIO-072", "warning"]]);
    expect(decoded(inMinutes("")).warnings).toEqual([]);
    expect(decoded(scenario("", "")).warnings).toEqual([]);
  });

  it("given a delay in rounds, then that alone is told", () => {
    const text = scenario(", delay: { kernel: log-normal, median: 30m, spread: 1.5 }", "");
    expect(codesOf(text)).toEqual(["E-SCENARIO-071"]);
    expect(codesOf(text, "clock={ tick: 1m }")).toEqual([]);
    expect(codesOf(text, "content.delay=null")).toEqual([]);
  });
});
