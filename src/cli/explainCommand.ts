import * as Effect from "effect/Effect";
import { decodeFile } from "../batch/loadScenario.ts";
import { explainText } from "../report/explainText.ts";
import { problemText } from "../report/messages.ts";
import { print, say, terminalWidth } from "./print.ts";

export interface ExplainInput {
  readonly scenario: string;
  readonly set: readonly string[];
}

/** `explain`: a scenario in words. */
export const explainCommand = Effect.fnUntraced(function* ({ scenario, set }: ExplainInput) {
  const decoded = yield* decodeFile(scenario, set);
  if (decoded.warnings.length > 0) yield* say(decoded.warnings.map(problemText).join("\n"));
  yield* print(explainText(decoded.scenario, terminalWidth()));
});
