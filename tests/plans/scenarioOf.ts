import { decodeScenario } from "../../src/model/decodeScenario.ts";
import type { Scenario } from "../../src/model/Scenario.ts";
import { problemText } from "../../src/report/messages.ts";

/** A scenario from what is particular about it; the rest is the textbook on the karate club. */
export function scenarioOf(particulars: object = {}): Scenario {
  const text = JSON.stringify({
    network: { kind: "karate-club" },
    content: { transmissibility: 0.2 },
    plans: { a: [{ starter: "people", ids: ["0"] }] },
    ...particulars,
  });
  const decoded = decodeScenario(text);
  if ("problems" in decoded)
    throw new Error(decoded.problems.map((each) => problemText(each, "en")).join("\n"));
  return decoded.scenario;
}
