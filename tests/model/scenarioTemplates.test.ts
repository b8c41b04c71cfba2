import { describe, expect, it } from "vitest";
import { decodeScenario } from "../../src/model/decodeScenario.ts";
import { scenarioTemplates } from "../../src/model/scenarioTemplates.ts";
import { scenarioText } from "../../src/model/scenarioText.ts";
import { problemText } from "../../src/report/messages.ts";

describe.each(Object.entries(scenarioTemplates))("the template %s", (_name, { about, text }) => {
  it("decodes without problems, explains itself and is in lines that fit a terminal", () => {
    const decoded = decodeScenario(text);
    expect("problems" in decoded ? decoded.problems.map((each) => problemText(each, "en")) : []).toEqual([]);
    expect(about).not.toBe("");
    expect(text).toMatch(/^# /);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(90);
  });

  it("comes back whole from the text that stores keep", () => {
    const decoded = decodeScenario(text);
    if ("problems" in decoded) throw new Error("checked above");
    expect(decodeScenario(scenarioText(decoded.scenario))).toHaveProperty("scenario", decoded.scenario);
  });
});
