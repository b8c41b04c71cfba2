import type { ProblemList } from "../readers/ProblemList.ts";
import type { LineCounts } from "../readers/readTable.ts";
import { visibleText } from "../readers/visibleText.ts";
import { GexfReader } from "./GexfReader.ts";
import type { GraphFormat } from "./GraphFormat.ts";
import { GraphmlReader } from "./GraphmlReader.ts";
import { GraphParts } from "./GraphParts.ts";
import type { GraphSink } from "./GraphSink.ts";
import { readText } from "./readText.ts";
import { type XmlElement, XmlReader, type XmlSink } from "./XmlReader.ts";

/** Where the namespaces of all versions of a language lie. */
const HOMES = {
  gexf: /^(?:https?:\/\/(?:www\.)?(?:gexf\.net|gephi\.org)(?:\/|$)|$)/,
  graphml: /^(?:https?:\/\/graphml\.graphdrawing\.org(?:\/|$)|$)/,
};

/**
 * Reads a GEXF or GraphML file, told apart by its root element, from a stream of UTF-8 bytes.
 *
 * Arrays      chunks of Uint8; nodes and edges go to the sink one by one
 * Randomness  none
 * Cost        one pass, 30 to 40 MB a second; memory for one piece of text and one element
 * Failure     problems with their lines; nothing is expanded, included or guessed
 */
export async function readGraphXml(
  chunks: AsyncIterable<Uint8Array>,
  sink: GraphSink,
  problems: ProblemList,
): Promise<LineCounts> {
  const parts = new GraphParts(sink, problems);
  return readText(chunks, new XmlReader(new GraphElements(parts), problems), problems);
}

/** Gives the elements that a format reads to it, each with the element in which it stands. */
class GraphElements implements XmlSink {
  readonly #parts: GraphParts;
  #format: GraphFormat | null = null;
  /** The names of the open elements. */
  readonly #path: string[] = [];

  constructor(parts: GraphParts) {
    this.#parts = parts;
  }

  open(element: XmlElement): "enter" | "text" | "pass" {
    const { name } = element;
    const parent = this.#path.at(-1);
    if (parent === undefined) this.#format = this.#formatOf(element);
    else if (!this.#format?.elements[parent]?.includes(name)) return "pass";
    else this.#format.open(element, parent);
    this.#path.push(name);
    return this.#format?.texts.includes(name) ? "text" : "enter";
  }

  close(name: string, text: string): void {
    this.#format?.close(name, text);
    this.#path.pop();
  }

  #formatOf({ name, namespace, line }: XmlElement): GraphFormat | null {
    if (name === "gexf" && HOMES.gexf.test(namespace)) return new GexfReader(this.#parts);
    if (name === "graphml" && HOMES.graphml.test(namespace)) return new GraphmlReader(this.#parts);
    const values = { name: visibleText(name), namespace: visibleText(namespace) };
    this.#parts.problems.stop("E-IMPORT-065", { line }, values);
    return null;
  }
}
