import type { GraphFormat } from "./GraphFormat.ts";
import type { GraphParts } from "./GraphParts.ts";
import type { XmlElement } from "./XmlReader.ts";

const DIRECTIONS = ["directed", "undirected"] as const;
type Direction = (typeof DIRECTIONS)[number];
const YES = ["true", "1"];

/**
 * GraphML: edges with their direction, weights and channels from their data. Graphs inside nodes are read as
 * part of the one graph; what no tie of two people can hold (a hyperedge, a graph inside an edge) is an
 * error.
 *
 * Source      the GraphML schema 1.0 and its extensions for attributes and parsing
 */
export class GraphmlReader implements GraphFormat {
  readonly elements = {
    graphml: ["key", "graph"],
    key: ["default"],
    graph: ["node", "edge", "hyperedge"],
    node: ["graph"],
    edge: ["data", "graph"],
  };
  readonly texts: readonly string[] = ["data", "default"];
  readonly #parts: GraphParts;
  /** Of the open graphs, the innermost last. */
  readonly #directions: Direction[] = [];
  #direction: Direction = "undirected";
  /** The key being declared, if it is one of edges. */
  #key: string | null = null;
  #data: { readonly key: string; readonly line: number } | null = null;

  constructor(parts: GraphParts) {
    this.#parts = parts;
  }

  open(element: XmlElement, parent: string): void {
    switch (element.name) {
      case "key":
        this.#declare(element);
        break;
      case "graph":
        this.#openGraph(element, parent);
        break;
      case "node":
        this.#parts.node(element);
        break;
      case "edge":
        this.#direction = this.#directionOf(element);
        this.#parts.openEdge(element);
        break;
      case "hyperedge":
        this.#parts.problems.error("E-IMPORT-070", { line: element.line }, { element: "hyperedge" });
        break;
      case "data": {
        const key = this.#parts.need(element, "key");
        this.#data = key === null ? null : { key, line: element.line };
        break;
      }
    }
  }

  close(name: string, text: string): void {
    const { attributes, nodeCounts, edgeCounts } = this.#parts;
    if (name === "edge") this.#parts.closeEdge(this.#direction);
    else if (name === "data" && this.#data !== null) attributes.take(this.#data.key, text, this.#data.line);
    else if (name === "default" && this.#key !== null) attributes.setDefault(this.#key, text);
    else if (name === "graph") {
      nodeCounts.close();
      edgeCounts.close();
      this.#directions.pop();
    } else if (name === "graphml") this.#parts.finish();
  }

  #declare(element: XmlElement): void {
    const ofEdges = ["edge", "all", undefined].includes(element.attribute("for"));
    this.#key = ofEdges ? this.#parts.need(element, "id") : null;
    if (this.#key === null) return;
    const name = element.attribute("attr.name") ?? this.#key;
    this.#parts.attributes.declare(this.#key, name, element.line);
  }

  #openGraph(element: XmlElement, parent: string): void {
    const { problems, nodeCounts, edgeCounts } = this.#parts;
    const { line } = element;
    if (parent === "graphml") this.#parts.graph(element);
    if (parent === "edge") problems.error("E-IMPORT-070", { line }, { element: "graph" });
    if (element.attribute("edgedefault") === undefined) problems.warning("E-IMPORT-072", { line });
    this.#directions.push(this.#parts.choose(element, "edgedefault", DIRECTIONS, "undirected"));
    nodeCounts.open(element.attribute("parse.nodes"), line);
    edgeCounts.open(element.attribute("parse.edges"), line);
  }

  #directionOf(element: XmlElement): Direction {
    const otherwise = this.#directions.at(-1) as Direction;
    if (element.attribute("directed") === undefined) return otherwise;
    const directed = this.#parts.choose(element, "directed", ["true", "false", "1", "0"], "false");
    return YES.includes(directed) ? "directed" : "undirected";
  }
}
