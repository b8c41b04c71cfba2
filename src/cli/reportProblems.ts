import * as Effect from "effect/Effect";
import type { ExitStatus } from "../model/ProblemCode.ts";
import { problemText } from "../report/messages.ts";
import { AlreadyTold } from "./AlreadyTold.ts";
import { say } from "./print.ts";
import { exitStatusOf, problemsOf } from "./problemsOf.ts";
import { repairHint } from "./repairHint.ts";

/** Tells an error on stderr, a line per problem or one JSON object, and gives its exit status. */
export const reportProblems = Effect.fnUntraced(function* (
  error: unknown,
  json: boolean,
): Effect.fn.Return<ExitStatus> {
  const problems = problemsOf(error);
  if (error instanceof AlreadyTold && !json) return exitStatusOf(problems);
  if (json) {
    const told = problems.map((problem) => ({ ...problem, message: problemText(problem) }));
    yield* say(JSON.stringify({ error: { exit: exitStatusOf(problems), problems: told } }));
  } else {
    const hint = repairHint(problems);
    yield* say([...problems.map(problemText), ...(hint === null ? [] : [hint])].join("\n"));
  }
  return exitStatusOf(problems);
});
