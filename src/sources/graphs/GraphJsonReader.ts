import type { ProblemList } from "../readers/ProblemList.ts";
import { visibleText } from "../readers/visibleText.ts";
import { EdgeAttributes } from "./EdgeAttributes.ts";
import { EdgeDirections, GRAPH_TYPES } from "./EdgeDirections.ts";
import type { GraphSink } from "./GraphSink.ts";
import { JsonNodes } from "./JsonNodes.ts";
import type { JsonSink, Place } from "./JsonReader.ts";
import { ownText } from "./ownText.ts";

/** What an object or list of the file is; everything below `other` is passed over. */
type Part = "graph" | "options" | "nodes" | "node" | "edges" | "edge" | "attributes" | "pair" | "other";
/** What is expected where something else is: words for each are in report/graphMessages. */
type Expected = "id" | "list" | "object" | "node" | "edge" | "pair" | "value" | "truth";
type Kind = "object" | "list" | "text" | "number" | "word";

/** An id that text and number write in the same way. */
const PLAIN_ID = /^(?:0|-?[1-9][0-9]*)$/;
/** Keys by which a file says how many nodes and edges it has. */
const CLAIMS: Readonly<Record<string, "nodes" | "edges">> = {
  order: "nodes",
  nodeCount: "nodes",
  node_count: "nodes",
  num_nodes: "nodes",
  size: "edges",
  edgeCount: "edges",
  edge_count: "edges",
  num_edges: "edges",
};
/** Keys of an edge that say what it is. */
const STRUCTURE = ["key", "id"];
const NODE_LINK = ["directed", "multigraph", "links"];

/**
 * The graph in the values of a JSON file, whatever the order of its keys. The forms are told apart by their
 * keys: `options`, `attributes` or nodes with a `key` are graphology's; `directed`, `links` or nodes with an
 * `id` are node-link's; a file that is a list is a list of edges.
 *
 * Source      graphology's serialisation; networkx's node_link_data; d3's force layout
 */
export class GraphJsonReader implements JsonSink {
  readonly #sink: GraphSink;
  readonly #problems: ProblemList;
  readonly #attributes: EdgeAttributes;
  readonly #directions = new EdgeDirections();
  readonly #parts: Part[] = [];
  #key = "";
  #edges = 0;
  /** The key that holds the edges and its line, 0 until it has come. */
  #edgesKey = "";
  #edgesLine = 0;
  readonly #claims: { readonly what: "nodes" | "edges"; readonly claimed: string; readonly place: Place }[] =
    [];
  readonly #nodes: JsonNodes;
  #isNodeLink = false;
  /** The node or edge at hand. */
  #place: Place = { line: 1, column: 1 };
  #id: string | null = null;
  #nodeKey: string | null = null;
  #source: string | null = null;
  #target: string | null = null;
  #undirected: boolean | null = null;
  #refused = false;
  #item = 0;

  constructor(sink: GraphSink, problems: ProblemList) {
    this.#sink = sink;
    this.#problems = problems;
    this.#attributes = new EdgeAttributes(sink, problems);
    this.#nodes = new JsonNodes(sink, problems);
  }

  open(kind: "object" | "list", place: Place): void {
    const part = this.#partOf(kind, place);
    this.#parts.push(part);
    if (part === "node" || part === "edge" || part === "pair") this.#begin(place);
    if (part === "edge" || part === "pair") this.#attributes.begin();
  }

  close(): void {
    const part = this.#parts.pop();
    if (part === "node") this.#endNode();
    else if (part === "edge" || part === "pair") this.#endEdge();
  }

  key(name: string, place: Place): void {
    this.#key = name;
    if (this.#parts.at(-1) === "graph") this.#graphKey(name, place);
  }

  value(kind: "text" | "number" | "word", text: string, place: Place): void {
    switch (this.#parts.at(-1)) {
      case undefined:
        this.#problems.stop("E-IMPORT-079", place, { missing: "edges" });
        break;
      case "graph":
        this.#graphValue(kind, text, place);
        break;
      case "options":
        if (this.#key === "type") this.#takeType(kind, text, place);
        break;
      case "nodes":
        this.#begin(place);
        this.#id = this.#idOf(kind, text, place, "nodes");
        this.#endNode();
        break;
      case "node":
        if (this.#key === "id") this.#id = this.#idOf(kind, text, place, "id");
        else if (this.#key === "key") this.#nodeKey = this.#idOf(kind, text, place, "key");
        break;
      case "edges":
        this.#refuse("edges", "edge", kind, text, place);
        break;
      case "edge":
        this.#edgeValue(kind, text, place);
        break;
      case "attributes":
        this.#take(kind, text, place);
        break;
      case "pair":
        this.#pairValue(kind, text, place);
        break;
    }
  }

  /** After the last value. */
  finish(): void {
    if (this.#edgesLine === 0) this.#problems.error("E-IMPORT-079", {}, { missing: "edges" });
    for (const { what, claimed, place } of this.#claims) {
      const found = what === "nodes" ? this.#nodes.count : this.#edges;
      if (Number(claimed) !== found) this.#problems.warning("E-IMPORT-073", place, { what, claimed, found });
    }
    this.#nodes.finish();
    this.#directions.settle(this.#sink, this.#problems);
  }

  #partOf(kind: "object" | "list", place: Place): Part {
    const key = this.#key;
    switch (this.#parts.at(-1)) {
      case undefined:
        if (kind === "object") return "graph";
        this.#edgesLine = place.line;
        return "edges";
      case "graph":
        return this.#partOfGraph(kind, place);
      case "nodes":
        if (kind === "object") return "node";
        return this.#refuse("nodes", "node", kind, "", place);
      case "edges":
        return kind === "object" ? "edge" : "pair";
      case "node":
        if (key === "id" || key === "key") return this.#refuse(key, "id", kind, "", place);
        return "other";
      case "edge":
        return this.#partOfEdge(kind, place);
      case "attributes":
        return this.#pass(kind, place);
      case "pair":
        return this.#refuse("edges", "pair", kind, "", place);
      default:
        return "other";
    }
  }

  #partOfGraph(kind: "object" | "list", place: Place): Part {
    const isList = kind === "list";
    if (this.#key === "nodes") return isList ? "nodes" : this.#refuse("nodes", "list", kind, "", place);
    if (isEdges(this.#key)) return isList ? "edges" : this.#refuse(this.#key, "list", kind, "", place);
    if (this.#key === "options")
      return isList ? this.#refuse("options", "object", kind, "", place) : "options";
    return "other";
  }

  #partOfEdge(kind: "object" | "list", place: Place): Part {
    const key = this.#key;
    if (key === "source" || key === "target") {
      return this.#refuse(key, "id", kind, "", place);
    }
    return key === "attributes" && kind === "object" ? "attributes" : this.#pass(kind, place);
  }

  /** An attribute with parts of its own: nobody reads it, or it is no weight and no channel. */
  #pass(kind: "object" | "list", place: Place): Part {
    if (this.#attributes.isRead(this.#key)) {
      return this.#refuse(this.#key, "value", kind, "", place);
    }
    this.#attributes.pass(this.#key, place.line);
    return "other";
  }

  #graphKey(name: string, place: Place): void {
    if (NODE_LINK.includes(name)) this.#isNodeLink = true;
    if (this.#isNodeLink) this.#directions.isGraphology = false;
    else if (name === "options" || name === "attributes") this.#directions.isGraphology = true;
    if (!isEdges(name)) return;
    const firstLine = this.#edgesLine;
    if (firstLine > 0 && this.#edgesKey !== name) {
      this.#problems.error("E-IMPORT-075", place, { key: name, other: this.#edgesKey, firstLine });
    }
    this.#edgesLine = place.line;
    this.#edgesKey = name;
  }

  #graphValue(kind: Kind, text: string, place: Place): void {
    const key = this.#key;
    if (key === "directed") {
      const directed = this.#truth(kind, text, place);
      if (directed !== null) this.#directions.type = directed ? "directed" : "undirected";
    } else if (key === "nodes" || isEdges(key)) this.#refuse(key, "list", kind, text, place);
    else if (key === "options") this.#refuse(key, "object", kind, text, place);
    else if (kind === "number" && Object.hasOwn(CLAIMS, key)) {
      this.#claims.push({ what: CLAIMS[key] as "nodes" | "edges", claimed: visibleText(text), place });
    }
  }

  #takeType(kind: Kind, text: string, place: Place): void {
    const type = kind === "text" ? GRAPH_TYPES.find((one) => one === text) : undefined;
    if (type !== undefined) this.#directions.type = type;
    else {
      const values = { part: "type", value: visibleText(text), known: GRAPH_TYPES.join(", ") };
      this.#problems.error("E-IMPORT-068", place, values);
    }
  }

  #begin(place: Place): void {
    this.#place = place;
    this.#id = null;
    this.#nodeKey = null;
    this.#source = null;
    this.#target = null;
    this.#undirected = null;
    this.#refused = false;
    this.#item = 0;
  }

  #endNode(): void {
    const { isGraphology } = this.#directions;
    if (this.#nodeKey !== null && this.#id === null && !this.#isNodeLink)
      this.#directions.isGraphology = true;
    const id = isGraphology ? (this.#nodeKey ?? this.#id) : (this.#id ?? this.#nodeKey);
    if (!this.#refused) this.#nodes.add(id, this.#place);
  }

  #edgeValue(kind: Kind, text: string, place: Place): void {
    const key = this.#key;
    if (key === "source") this.#source = this.#idOf(kind, text, place, key);
    else if (key === "target") this.#target = this.#idOf(kind, text, place, key);
    else if (key === "undirected") this.#undirected = this.#truth(kind, text, place);
    else if (this.#attributes.isRead(key) || !STRUCTURE.includes(key)) this.#take(kind, text, place);
  }

  #pairValue(kind: Kind, text: string, place: Place): void {
    const item = this.#item++;
    if (item === 0) this.#source = this.#idOf(kind, text, place, "source");
    else if (item === 1) this.#target = this.#idOf(kind, text, place, "target");
    else if (item === 2) {
      this.#key = "weight";
      this.#take(kind, text, place);
    } else if (item === 3) {
      this.#refuse("edges", "pair", "list", text, place);
    }
  }

  /** A weight, a channel or something that nobody reads; null says nothing. */
  #take(kind: Kind, text: string, { line }: Place): void {
    if (kind !== "word" || text !== "null") this.#attributes.take(this.#key, text, line);
  }

  #endEdge(): void {
    this.#edges++;
    if (this.#refused) return;
    const source = this.#source;
    const target = this.#target;
    if (source === null || target === null) {
      const part = source === null ? "source" : "target";
      this.#problems.error("E-IMPORT-067", this.#place, { element: "edge", part });
      return;
    }
    this.#nodes.noteEnd(source);
    this.#nodes.noteEnd(target);
    const directed = this.#directions.of(this.#undirected);
    const { weight, channel } = this.#attributes;
    this.#sink.edge({ source, target, directed, weight, channel }, this.#place.line);
  }

  /** The text of an id; a number must be written as a person would write the same id as text. */
  #idOf(kind: Kind, text: string, place: Place, part: string): string | null {
    if (kind === "text" || (kind === "number" && PLAIN_ID.test(text))) return ownText(text);
    if (kind === "number") {
      this.#refused = true;
      this.#problems.error("E-IMPORT-077", place, { value: visibleText(text) });
    } else this.#refuse(part, "id", kind, text, place);
    return null;
  }

  #truth(kind: Kind, text: string, place: Place): boolean | null {
    if (kind === "word" && text !== "null") return text === "true";
    this.#refuse(this.#key, "truth", kind, text, place);
    return null;
  }

  #refuse(part: string, expected: Expected, kind: Kind, text: string, place: Place): "other" {
    this.#refused = true;
    const found = kind === "word" ? text : kind;
    this.#problems.error("E-IMPORT-078", place, { part: visibleText(part), expected, found });
    return "other";
  }
}

const isEdges = (key: string): boolean => key === "edges" || key === "links";
