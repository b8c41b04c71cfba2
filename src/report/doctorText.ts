import type { Problem } from "../model/Problem.ts";
import { textTable } from "./textTable.ts";

/** One thing that `doctor` looked at: what it found, and the problem if there is one. */
export interface Examined {
  readonly subject: string;
  readonly found: string;
  readonly problem?: Problem;
}

export type ExaminedState = "ok" | "warning" | "problem";

export function examinedState({ problem }: Examined): ExaminedState {
  if (problem === undefined) return "ok";
  return problem.severity === "error" ? "problem" : "warning";
}

/** A line for each thing looked at, then what to do about those that are not as they should be. */
export function doctorText(examined: readonly Examined[], tell: (problem: Problem) => string): string {
  const table = textTable(
    examined.map((each) => [examinedState(each), each.subject, each.found]),
    [0, 1, 2],
  );
  const advice = examined.flatMap(({ problem }) => (problem === undefined ? [] : [tell(problem)]));
  const wrong = examined.filter((each) => examinedState(each) === "problem");
  const isStoreAlone = wrong.length > 0 && wrong.every(({ subject }) => subject === "store");
  const verdict =
    wrong.length === 0
      ? "skipstone works here."
      : isStoreAlone
        ? "skipstone works here; this store does not."
        : "skipstone does not work here as it should.";
  return [table, ...(advice.length > 0 ? ["", ...advice] : []), "", verdict].join("\n");
}
