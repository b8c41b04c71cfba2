import type { Problem } from "../../model/Problem.ts";
import type { ImportProblemCode } from "../../model/ProblemCode.ts";

/** So many problems of one code are kept whole; the rest are counted. */
const SHOWN = 5;

type Place = Omit<Problem["place"], "file">;

/**
 * The problems of one file: the first few of each code, and one problem `E-IMPORT-099` that counts the
 * others, so that a million bad lines cost no more than five.
 */
export class ProblemList {
  readonly #file: string | undefined;
  readonly #groups = new Map<ImportProblemCode, { readonly first: Problem[]; more: number }>();
  #failed = false;
  #stopped = false;

  constructor(file: string | undefined) {
    this.#file = file;
  }

  /** Some problem is an error: there will be no network. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Reading on makes no sense. */
  get stopped(): boolean {
    return this.#stopped;
  }

  error(code: ImportProblemCode, place: Place, values: Problem["values"] = {}): void {
    this.#failed = true;
    this.#add(code, "error", place, values);
  }

  warning(code: ImportProblemCode, place: Place, values: Problem["values"] = {}): void {
    this.#add(code, "warning", place, values);
  }

  /** An error after which the rest of the file cannot be read. */
  stop(code: ImportProblemCode, place: Place, values: Problem["values"] = {}): void {
    this.error(code, place, values);
    this.giveUp();
  }

  giveUp(): void {
    this.#stopped = true;
  }

  /** Errors before warnings, each by line. */
  all(): readonly Problem[] {
    const groups = [...this.#groups.values()].sort((a, b) => rank(a.first[0]!) - rank(b.first[0]!));
    return groups.flatMap(({ first, more }) => {
      if (more === 0) return first;
      const { severity, code, place } = first[0]!;
      const file = place.file === undefined ? {} : { file: place.file };
      return [...first, { code: "E-IMPORT-099", severity, place: file, values: { count: more, code } }];
    });
  }

  #add(
    code: ImportProblemCode,
    severity: Problem["severity"],
    place: Place,
    values: Problem["values"],
  ): void {
    const group = this.#groups.get(code);
    if (group !== undefined && group.first.length === SHOWN) {
      group.more++;
      return;
    }
    const file = this.#file === undefined ? {} : { file: this.#file };
    const problem: Problem = { code, severity, place: { ...file, ...place }, values };
    if (group === undefined) this.#groups.set(code, { first: [problem], more: 0 });
    else group.first.push(problem);
  }
}

function rank(problem: Problem): number {
  const line = problem.place.line ?? 0;
  return problem.severity === "error" ? line : line + Number.MAX_SAFE_INTEGER / 2;
}
