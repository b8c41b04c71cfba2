import type { ProblemList } from "../readers/ProblemList.ts";
import { visibleText } from "../readers/visibleText.ts";
import { ClaimedCounts } from "./ClaimedCounts.ts";
import { EdgeAttributes } from "./EdgeAttributes.ts";
import type { GraphSink } from "./GraphSink.ts";
import { ownText } from "./ownText.ts";
import type { XmlElement } from "./XmlReader.ts";

interface OpenEdge {
  readonly source: string;
  readonly target: string;
  readonly line: number;
}

/** What GEXF and GraphML have in common: one graph, nodes with ids, edges with two ends and attributes. */
export class GraphParts {
  readonly problems: ProblemList;
  readonly attributes: EdgeAttributes;
  readonly nodeCounts: ClaimedCounts;
  readonly edgeCounts: ClaimedCounts;
  readonly #sink: GraphSink;
  #graphLine = 0;
  #edge: OpenEdge | null = null;

  constructor(sink: GraphSink, problems: ProblemList) {
    this.#sink = sink;
    this.problems = problems;
    this.attributes = new EdgeAttributes(sink, problems);
    this.nodeCounts = new ClaimedCounts("nodes", problems);
    this.edgeCounts = new ClaimedCounts("edges", problems);
  }

  /** A file has one graph. */
  graph({ line }: XmlElement): void {
    if (this.#graphLine > 0) this.problems.stop("E-IMPORT-069", { line }, { firstLine: this.#graphLine });
    this.#graphLine = line;
  }

  /** The file ends. */
  finish(): void {
    if (this.#graphLine === 0) this.problems.error("E-IMPORT-079", {}, { missing: "<graph>" });
  }

  node(element: XmlElement): void {
    this.nodeCounts.count();
    const id = this.need(element, "id");
    if (id !== null) this.#sink.node(ownText(id), element.line);
  }

  openEdge(element: XmlElement): void {
    this.edgeCounts.count();
    const source = this.need(element, "source");
    const target = this.need(element, "target");
    this.#edge = null;
    if (source === null || target === null) return;
    this.#edge = { source: ownText(source), target: ownText(target), line: element.line };
    this.attributes.begin();
  }

  /** The edge is whole; of a mutual one each direction is an edge. */
  closeEdge(direction: "directed" | "undirected" | "mutual"): void {
    if (this.#edge === null) return;
    const { source, target, line } = this.#edge;
    const { weight, channel } = this.attributes;
    const directed = direction !== "undirected";
    this.#sink.edge({ source, target, directed, weight, channel }, line);
    if (direction === "mutual") {
      this.#sink.edge({ source: target, target: source, directed, weight, channel }, line);
    }
    this.#edge = null;
  }

  /** An attribute that an element must have. */
  need(element: XmlElement, attribute: string): string | null {
    const value = element.attribute(attribute);
    if (value !== undefined) return value;
    const { name, line } = element;
    this.problems.error("E-IMPORT-067", { line }, { element: name, part: attribute });
    return null;
  }

  /** The value of an attribute that has a few known ones. */
  choose<Known extends string>(
    element: XmlElement,
    attribute: string,
    known: readonly Known[],
    otherwise: Known,
  ): Known {
    const value = element.attribute(attribute);
    if (value === undefined) return otherwise;
    const found = known.find((one) => one === value);
    if (found !== undefined) return found;
    this.problems.error(
      "E-IMPORT-068",
      { line: element.line },
      { part: attribute, value: visibleText(value), known: known.join(", ") },
    );
    return otherwise;
  }
}
