import * as Effect from "effect/Effect";
import { decodeFile } from "../batch/loadScenario.ts";
import { explainText } from "../report/explainText.ts";
import { print, terminalWidth } from "./print.ts";

export interface ExplainInput {
  readonly scenario: string;
  readonly set: readonly string[];
}

/** `explain`: a scenario in words. */
export const explainCommand = Effect.fnUntraced(function* ({ scenario, set }: ExplainInput) {
  const decoded = yield* decodeFile(scenario, set);
  yield* print(explainText(decoded.scenario, terminalWidth()));
});
