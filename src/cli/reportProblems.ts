import * as Effect from "effect/Effect";
import type { ExitStatus } from "../model/ProblemCode.ts";
import { problemText } from "../report/messages.ts";
import { say } from "./print.ts";
import { exitStatusOf, problemsOf } from "./problemsOf.ts";

/** Tells an error on stderr, a line per problem or one JSON object, and gives its exit status. */
export const reportProblems = Effect.fnUntraced(function* (
  error: unknown,
  json: boolean,
): Effect.fn.Return<ExitStatus> {
  const problems = problemsOf(error);
  if (json) {
    const told = problems.map((problem) => ({ ...problem, message: problemText(problem) }));
    yield* say(JSON.stringify({ error: { exit: exitStatusOf(problems), problems: told } }));
  } else {
    yield* say(problems.map(problemText).join("\n"));
  }
  return exitStatusOf(problems);
});
