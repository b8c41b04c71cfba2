import type { ProblemList } from "../readers/ProblemList.ts";

interface Claim {
  readonly claimed: string | undefined;
  readonly line: number;
  /** Those directly in the list, and those in lists inside it too. */
  own: number;
  all: number;
}

/** Lists that say how many they hold, one inside another: nodes or edges of a graph file. */
export class ClaimedCounts {
  readonly #what: "nodes" | "edges";
  readonly #problems: ProblemList;
  readonly #open: Claim[] = [];

  constructor(what: "nodes" | "edges", problems: ProblemList) {
    this.#what = what;
    this.#problems = problems;
  }

  open(claimed: string | undefined, line: number): void {
    this.#open.push({ claimed, line, own: 0, all: 0 });
  }

  count(): void {
    const last = this.#open.at(-1);
    if (last === undefined) return;
    last.own++;
    last.all++;
  }

  /** Warns if neither number is the claimed one. */
  close(): void {
    const last = this.#open.pop();
    if (last === undefined) return;
    const outer = this.#open.at(-1);
    if (outer !== undefined) outer.all += last.all;
    const { claimed, line, own, all } = last;
    if (claimed === undefined || Number(claimed) === own || Number(claimed) === all) return;
    this.#problems.warning("E-IMPORT-073", { line }, { what: this.#what, claimed, found: all });
  }
}
