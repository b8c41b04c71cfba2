import type { GraphFormat } from "./GraphFormat.ts";
import type { GraphParts } from "./GraphParts.ts";
import type { XmlElement } from "./XmlReader.ts";

const EDGE_TYPES = ["directed", "undirected", "mutual"] as const;
/** Attributes of an edge that say what it is, how it is called or drawn, and when. */
const STRUCTURE = ["id", "source", "target", "type", "label"];
const TIMES = ["start", "end", "startopen", "endopen", "timestamp", "timestamps", "intervals"];

/**
 * GEXF 1.1 to 1.3: edges with their type, weights and channels from their attributes and attvalues. Nodes
 * inside nodes are people like all others. What is drawn, and when something was there, is not read.
 *
 * Source      the schemas of GEXF 1.1, 1.2 and 1.3
 */
export class GexfReader implements GraphFormat {
  readonly elements = {
    gexf: ["graph"],
    graph: ["attributes", "nodes", "edges", "node", "edge"],
    attributes: ["attribute"],
    attribute: ["default"],
    nodes: ["node"],
    node: ["nodes", "edges", "spells"],
    edges: ["edge"],
    edge: ["attvalues", "spells"],
    attvalues: ["attvalue"],
  };
  readonly texts: readonly string[] = ["default"];
  readonly #parts: GraphParts;
  #defaultType: (typeof EDGE_TYPES)[number] = "undirected";
  #type: (typeof EDGE_TYPES)[number] = "undirected";
  /** The attributes being declared are those of edges. */
  #ofEdges = false;
  #attribute: string | null = null;
  #timesTold = false;

  constructor(parts: GraphParts) {
    this.#parts = parts;
  }

  open(element: XmlElement): void {
    const parts = this.#parts;
    const { line } = element;
    switch (element.name) {
      case "graph":
        parts.graph(element);
        this.#defaultType = parts.choose(element, "defaultedgetype", EDGE_TYPES, "undirected");
        if (element.attribute("mode") === "dynamic") this.#tellTimes(line);
        break;
      case "attributes":
        this.#ofEdges = element.attribute("class") === "edge";
        if (element.attribute("mode") === "dynamic") this.#tellTimes(line);
        break;
      case "attribute":
        this.#declare(element);
        break;
      case "nodes":
        parts.nodeCounts.open(element.attribute("count"), line);
        break;
      case "edges":
        parts.edgeCounts.open(element.attribute("count"), line);
        break;
      case "node":
        parts.node(element);
        this.#lookForTimes(element);
        break;
      case "edge":
        this.#openEdge(element);
        break;
      case "attvalue":
        this.#takeValue(element);
        break;
      case "spells":
        this.#tellTimes(line);
        break;
    }
  }

  close(name: string, text: string): void {
    if (name === "edge") this.#parts.closeEdge(this.#type);
    else if (name === "nodes") this.#parts.nodeCounts.close();
    else if (name === "edges") this.#parts.edgeCounts.close();
    else if (name === "default" && this.#attribute !== null) {
      this.#parts.attributes.setDefault(this.#attribute, text);
    } else if (name === "gexf") this.#parts.finish();
  }

  #declare(element: XmlElement): void {
    this.#attribute = this.#ofEdges ? this.#parts.need(element, "id") : null;
    if (this.#attribute === null) return;
    const title = element.attribute("title") ?? this.#attribute;
    this.#parts.attributes.declare(this.#attribute, title, element.line);
  }

  #openEdge(element: XmlElement): void {
    const { attributes } = this.#parts;
    this.#type = this.#parts.choose(element, "type", EDGE_TYPES, this.#defaultType);
    this.#parts.openEdge(element);
    for (const name of element.attributes()) {
      const isKnown = STRUCTURE.includes(name) || TIMES.includes(name);
      if (attributes.isRead(name)) attributes.take(name, element.attribute(name) as string, element.line);
      else if (!isKnown) attributes.pass(name, element.line);
    }
    this.#lookForTimes(element);
  }

  #takeValue(element: XmlElement): void {
    const id = element.attribute("for") ?? element.attribute("id") ?? this.#parts.need(element, "for");
    const value = this.#parts.need(element, "value");
    // A value that holds for a time may be followed by the next one: the last counts.
    const isTimed = element.attributes().some((each) => TIMES.includes(each));
    if (id !== null && value !== null) this.#parts.attributes.take(id, value, element.line, isTimed);
    this.#lookForTimes(element);
  }

  #lookForTimes(element: XmlElement): void {
    if (!this.#timesTold && element.attributes().some((name) => TIMES.includes(name))) {
      this.#tellTimes(element.line);
    }
  }

  #tellTimes(line: number): void {
    if (!this.#timesTold) this.#parts.problems.warning("E-IMPORT-071", { line });
    this.#timesTold = true;
  }
}
