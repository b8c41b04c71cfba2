import * as Effect from "effect/Effect";
import { scenarioTemplates } from "../model/scenarioTemplates.ts";
import { commandWords } from "../report/words/commandWords.ts";
import { commandName } from "./commandName.ts";
import { language } from "./language.ts";
import { outputProblems } from "./portableName.ts";
import { say } from "./print.ts";
import { refuseExisting, refuseNames, writeWhole } from "./writeWhole.ts";

export interface InitInput {
  readonly path: string;
  readonly template: keyof typeof scenarioTemplates;
  readonly force: boolean;
}

/** `init`: writes a commented scenario to start from. */
export const initCommand = Effect.fnUntraced(function* ({ path, template, force }: InitInput) {
  yield* refuseNames(outputProblems(path, {}));
  yield* refuseExisting([path], force);
  yield* writeWhole(path, scenarioTemplates[template].text);
  const words = commandWords[language()];
  yield* say(
    `${words.wrote(path)}${words.between}${words.tryNext}\n  ${commandName} explain ${path}\n  ${commandName} check ${path}\n  ${commandName} run ${path}`,
  );
});
