import type { Problem } from "../model/Problem.ts";
import type { Lang } from "./Lang.ts";
import { textTable } from "./textTable.ts";
import { doctorWords, type ExaminedState, type ExaminedSubject } from "./words/doctorWords.ts";

/** One thing that `doctor` looked at: what it found, in words, and the problem if there is one. */
export interface Examined {
  readonly subject: ExaminedSubject;
  readonly found: string;
  readonly problem?: Problem;
}

export function examinedState({ problem }: Examined): ExaminedState {
  if (problem === undefined) return "ok";
  return problem.severity === "error" ? "problem" : "warning";
}

/** A line for each thing looked at, then what to do about those that are not as they should be. */
export function doctorText(
  examined: readonly Examined[],
  tell: (problem: Problem) => string,
  lang: Lang,
): string {
  const words = doctorWords[lang];
  const table = textTable(
    examined.map((each) => [words.states[examinedState(each)], words.subjects[each.subject], each.found]),
    [0, 1, 2],
  );
  const advice = examined.flatMap(({ problem }) => (problem === undefined ? [] : [tell(problem)]));
  const wrong = examined.filter((each) => examinedState(each) === "problem");
  const isStoreAlone = wrong.length > 0 && wrong.every(({ subject }) => subject === "store");
  const verdict = wrong.length === 0 ? words.works : isStoreAlone ? words.storeAlone : words.fails;
  return [table, ...(advice.length > 0 ? ["", ...advice] : []), "", verdict].join("\n");
}
