import * as Effect from "effect/Effect";
import type { Problem } from "../model/Problem.ts";
import type { ExitStatus } from "../model/ProblemCode.ts";
import { problemText } from "../report/messages.ts";
import { AlreadyTold } from "./AlreadyTold.ts";
import { say } from "./print.ts";
import { problemLine } from "./problemLine.ts";
import { exitStatusOf, problemsOf } from "./problemsOf.ts";
import { repairHint } from "./repairHint.ts";

/**
 * Tells an error on stderr, a line per problem or one JSON object, and gives its exit status. JSON is for
 * programs, which go by codes and values: its messages are English whatever the language.
 */
export const reportProblems = Effect.fnUntraced(function* (
  error: unknown,
  json: boolean,
): Effect.fn.Return<ExitStatus> {
  const problems = problemsOf(error);
  if (error instanceof AlreadyTold && !json) return exitStatusOf(problems);
  if (json) {
    const told = problems.map((problem) => ({ ...problem, message: problemText(problem, "en") }));
    yield* say(JSON.stringify({ error: { exit: exitStatusOf(problems), problems: told } }));
  } else {
    const hint = repairHint(problems);
    yield* say([...grouped(problems), ...(hint === null ? [] : [hint])].join("\n"));
  }
  return exitStatusOf(problems);
});

/** So many problems of one kind in one file are told one by one. */
const TOLD_MOST = 100;

/** A line for each problem, and one for those of a kind beyond the first, file by file. */
function grouped(problems: readonly Problem[]): readonly string[] {
  const groups = Map.groupBy(problems, ({ code, place }) => JSON.stringify([place.file, code]));
  const beyond = new Set([...groups.values()].flatMap((alike) => alike.slice(TOLD_MOST)));
  const more = [...groups.values()].filter((alike) => alike.length > TOLD_MOST).map(moreOf);
  return [...problems.filter((problem) => !beyond.has(problem)), ...more].map(problemLine);
}

function moreOf(alike: readonly Problem[]): Problem {
  const { code, severity, place } = alike[0] as Problem;
  const file = place.file === undefined ? {} : { file: place.file };
  return { code: "E-IMPORT-099", severity, place: file, values: { count: alike.length - TOLD_MOST, code } };
}
