import * as Effect from "effect/Effect";
import { decodeFile, loadScenario } from "../batch/loadScenario.ts";
import { ProblemsFound } from "../batch/ProblemsFound.ts";
import { channelValues } from "../plans/channelValues.ts";
import { responseValues } from "../plans/responseValues.ts";
import { explainText } from "../report/explainText.ts";
import { language } from "./language.ts";
import { print, say, terminalWidth } from "./print.ts";
import { problemLine } from "./problemLine.ts";

export interface ExplainInput {
  readonly scenario: string;
  readonly set: readonly string[];
}

/** `explain`: a scenario in words. The network is made only where a value depends on it. */
export const explainCommand = Effect.fnUntraced(function* ({ scenario: path, set }: ExplainInput) {
  const decoded = yield* decodeFile(path, set);
  const { scenario, placeOf, warnings } = decoded;
  const { channels, problems } = channelValues(scenario, (at) => ({ file: path, ...placeOf(at) }));
  if (problems.length > 0) return yield* new ProblemsFound({ problems });
  const given = scenario.content.transmissibility;
  const isSolved = typeof given === "object" && "reproduction" in given;
  const transmissibility = isSolved ? (yield* loadScenario(decoded)).transmissibility : null;
  if (warnings.length > 0) yield* say(warnings.map(problemLine).join("\n"));
  const response = scenario.response && responseValues(scenario.response);
  yield* print(explainText(scenario, terminalWidth(), { channels, response, transmissibility }, language()));
});
