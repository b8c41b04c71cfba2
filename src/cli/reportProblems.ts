import * as Effect from "effect/Effect";
import type { Problem } from "../model/Problem.ts";
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
    yield* say([...grouped(problems), ...(hint === null ? [] : [hint])].join("\n"));
  }
  return exitStatusOf(problems);
});

/** So many problems of one kind are told one by one. */
const TOLD_MOST = 20;

/** A line for each problem, and one for those of a kind beyond the first. */
function grouped(problems: readonly Problem[]): readonly string[] {
  const counts = new Map<string, number>();
  const lines: string[] = [];
  for (const problem of problems) {
    const count = (counts.get(problem.code) ?? 0) + 1;
    counts.set(problem.code, count);
    if (count <= TOLD_MOST) lines.push(problemText(problem));
  }
  for (const [code, count] of counts) {
    if (count > TOLD_MOST) lines.push(problemText(moreOf(code, count - TOLD_MOST)));
  }
  return lines;
}

const moreOf = (code: string, count: number): Problem => ({
  code: "E-IMPORT-099",
  severity: "error",
  place: {},
  values: { count, code },
});
