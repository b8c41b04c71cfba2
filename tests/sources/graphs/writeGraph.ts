import type { Network } from "../../../src/network/Network.ts";
import { personLabel } from "../../../src/network/People.ts";

export interface EdgeRow {
  readonly source: string;
  readonly target: string;
  readonly weight?: number;
  readonly channel?: string;
}

/** A graph as rows, gone through once for each time that it is written. */
export interface GraphRows {
  readonly directed: boolean;
  readonly nodes: Iterable<string>;
  readonly edges: Iterable<EdgeRow>;
}

/** The rows of a network: each tie of an undirected one once. */
export function rowsOf(network: Network): GraphRows {
  const { people, csr, weights, channels, directed } = network;
  const label = (person: number): string => personLabel(people, person);
  return {
    directed,
    nodes: {
      *[Symbol.iterator]() {
        for (let person = 0; person < people.count; person++) yield label(person);
      },
    },
    edges: {
      *[Symbol.iterator]() {
        for (let source = 0; source < people.count; source++) {
          for (let arc = csr.offsets[source]!; arc < csr.offsets[source + 1]!; arc++) {
            const target = csr.targets[arc]!;
            if (!directed && target < source) continue;
            const weight = weights === null ? {} : { weight: weights[arc]! };
            const channel = channels === null ? {} : { channel: channels.names[channels.ofArc[arc]!]! };
            yield { source: label(source), target: label(target), ...weight, ...channel };
          }
        }
      },
    },
  };
}

/**
 * GEXF 1.3: the built-in weight, and the channel as an attribute of edges that is declared by its title.
 *
 * Source      https://gexf.net/schema.html (graph: attributes, nodes, edges; count on both lists)
 */
export function writeGexf(graph: GraphRows): AsyncGenerator<Uint8Array> {
  return inChunks(gexfLines(graph));
}

function* gexfLines({ directed, nodes, edges }: GraphRows): Generator<string> {
  const type = directed ? "directed" : "undirected";
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield `<graph defaultedgetype="${type}" mode="static">\n`;
  yield '<attributes class="edge"><attribute id="0" title="channel" type="string"/></attributes>\n<nodes>\n';
  for (const id of nodes) yield `<node id="${xml(id)}"/>\n`;
  yield "</nodes>\n<edges>\n";
  let edge = 0;
  for (const { source, target, weight, channel } of edges) {
    const valued = weight === undefined ? "" : ` weight="${weight}"`;
    const start = `<edge id="${edge++}" source="${xml(source)}" target="${xml(target)}"${valued}`;
    if (channel === undefined) yield `${start}/>\n`;
    else yield `${start}><attvalues><attvalue for="0" value="${xml(channel)}"/></attvalues></edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

/**
 * GraphML 1.0: keys with attr.name first, then one graph with its edgedefault.
 *
 * Source      http://graphml.graphdrawing.org/specification.html
 */
export function writeGraphml(graph: GraphRows): AsyncGenerator<Uint8Array> {
  return inChunks(graphmlLines(graph));
}

function* graphmlLines({ directed, nodes, edges }: GraphRows): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield '<key id="d0" for="edge" attr.name="weight" attr.type="double"/>\n';
  yield '<key id="d1" for="edge" attr.name="channel" attr.type="string"/>\n';
  yield `<graph id="G" edgedefault="${directed ? "directed" : "undirected"}">\n`;
  for (const id of nodes) yield `<node id="${xml(id)}"/>\n`;
  for (const { source, target, weight, channel } of edges) {
    const data =
      (weight === undefined ? "" : `<data key="d0">${weight}</data>`) +
      (channel === undefined ? "" : `<data key="d1">${xml(channel)}</data>`);
    const start = `<edge source="${xml(source)}" target="${xml(target)}"`;
    yield data === "" ? `${start}/>\n` : `${start}>${data}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

/** As graphology's `export()` writes it. */
export function writeGraphologyJson(graph: GraphRows): AsyncGenerator<Uint8Array> {
  return inChunks(graphologyLines(graph));
}

function* graphologyLines({ directed, nodes, edges }: GraphRows): Generator<string> {
  const type = directed ? "directed" : "undirected";
  yield `{"options":{"type":"${type}","multi":true,"allowSelfLoops":true},"attributes":{},"nodes":[\n`;
  yield* separated(nodes, (key) => JSON.stringify({ key }));
  yield '],"edges":[\n';
  yield* separated(edges, ({ source, target, ...attributes }) =>
    JSON.stringify(
      Object.keys(attributes).length === 0 ? { source, target } : { source, target, attributes },
    ),
  );
  yield "]}\n";
}

/** As networkx's `node_link_data` writes it (`edges="links"`, the name of that list before networkx 3.6). */
export function writeNodeLinkJson(graph: GraphRows): AsyncGenerator<Uint8Array> {
  return inChunks(nodeLinkLines(graph));
}

function* nodeLinkLines({ directed, nodes, edges }: GraphRows): Generator<string> {
  yield `{"directed": ${directed}, "multigraph": false, "graph": {}, "nodes": [\n`;
  yield* separated(nodes, (id) => JSON.stringify({ id }));
  yield '], "links": [\n';
  yield* separated(edges, ({ source, target, ...attributes }) =>
    JSON.stringify({ ...attributes, source, target }),
  );
  yield "]}\n";
}

function* separated<Row>(rows: Iterable<Row>, write: (row: Row) => string): Generator<string> {
  let before = "";
  for (const row of rows) {
    yield `${before}${write(row)}`;
    before = ",\n";
  }
}

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** What XML has no character for is refused by its readers, so no writer may write it. */
// biome-ignore lint/complexity/useRegexLiterals: a literal may not hold control characters.
const UNWRITABLE = new RegExp("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]|\\p{Cs}", "u");

function xml(text: string): string {
  if (UNWRITABLE.test(text)) throw new RangeError(`XML cannot hold ${JSON.stringify(text)}`);
  return text.replace(/[&<>"\t\n\r]/g, (one) => NAMED[one] ?? `&#${one.charCodeAt(0)};`);
}

const CHUNK_LENGTH = 1 << 16;

/** Lines as bytes, some thousand lines a chunk. */
async function* inChunks(lines: Iterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = "";
  for (const line of lines) {
    text += line;
    if (text.length < CHUNK_LENGTH) continue;
    yield encoder.encode(text);
    text = "";
  }
  yield encoder.encode(text);
}
