import type { ProblemList } from "../readers/ProblemList.ts";
import type { GraphSink } from "./GraphSink.ts";
import type { Place } from "./JsonReader.ts";

const INDEX = /^(?:0|[1-9][0-9]{0,14})$/;

/**
 * The nodes of a JSON graph: all have ids, or none has and edges name people by their places in the list,
 * counted from 0.
 */
export class JsonNodes {
  count = 0;
  readonly #sink: GraphSink;
  readonly #problems: ProblemList;
  #nameless: Place | null = null;
  #named = false;
  /** The largest place that an edge names; infinite if an edge names something else. */
  #largest = -1;

  constructor(sink: GraphSink, problems: ProblemList) {
    this.#sink = sink;
    this.#problems = problems;
  }

  add(id: string | null, place: Place): void {
    const index = this.count++;
    this.#sink.node(id ?? String(index), place.line);
    if (id === null) this.#nameless ??= place;
    else this.#named = true;
  }

  /** An edge names this person. */
  noteEnd(id: string): void {
    if (this.#named || this.#largest === Number.POSITIVE_INFINITY) return;
    this.#largest = INDEX.test(id) ? Math.max(this.#largest, Number(id)) : Number.POSITIVE_INFINITY;
  }

  /** All nodes and edges have come. */
  finish(): void {
    if (this.#nameless === null || (!this.#named && this.#largest < this.count)) return;
    this.#problems.error("E-IMPORT-067", this.#nameless, { element: "node", part: "id" });
  }
}
