import type { ProblemList } from "../readers/ProblemList.ts";
import type { GraphSink } from "./GraphSink.ts";

/** The types of graphs that graphology knows. */
export const GRAPH_TYPES = ["directed", "undirected", "mixed"] as const;
export type GraphType = (typeof GRAPH_TYPES)[number];

/**
 * Whether the edges of a JSON graph have a direction. The keys of JSON may come in any order, so an edge may
 * come before the file says it: then what is likely is told, and made good at the end.
 */
export class EdgeDirections {
  /** `options.type` of graphology, `directed` of node-link files. */
  type: GraphType | null = null;
  /** Files of graphology: an edge that says nothing has a direction. */
  isGraphology = false;
  /** Edges told with and without direction, on their own word and on none. */
  readonly #stated = { directed: 0, undirected: 0 };
  readonly #assumed = { directed: 0, undirected: 0 };

  of(undirected: boolean | null): boolean {
    const directed = undirected === null ? this.#general() : !undirected;
    const counts = undirected === null && this.type === null ? this.#assumed : this.#stated;
    counts[directed ? "directed" : "undirected"]++;
    return directed;
  }

  /** All has been said: corrects what was assumed, or says that it cannot be told. */
  settle(sink: GraphSink, problems: ProblemList): void {
    const directed = this.#general();
    const [right, wrong] = directed
      ? (["directed", "undirected"] as const)
      : (["undirected", "directed"] as const);
    if (this.#assumed[wrong] === 0) return;
    if (this.#stated[wrong] === 0) sink.direction(right === "directed");
    else problems.error("E-IMPORT-066", {}, { what: "options" });
  }

  #general(): boolean {
    return this.type === null ? this.isGraphology : this.type !== "undirected";
  }
}
