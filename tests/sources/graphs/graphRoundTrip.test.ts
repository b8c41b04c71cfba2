import fc from "fast-check";
import { MultiGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { readGraphJson } from "../../../src/sources/graphs/readGraphJson.ts";
import { readGraphXml } from "../../../src/sources/graphs/readGraphXml.ts";
import { type ImportOptions, importNetwork } from "../../../src/sources/importNetwork.ts";
import { bytesOf, chunkLengths, LAW } from "../readers/bytesOf.ts";
import { type Recorded, recordGraph } from "./recordGraph.ts";
import {
  type EdgeRow,
  type GraphRows,
  rowsOf,
  writeGexf,
  writeGraphml,
  writeGraphologyJson,
  writeNodeLinkJson,
} from "./writeGraph.ts";

const formats = [
  { name: "GEXF", write: writeGexf, read: readGraphXml },
  { name: "GraphML", write: writeGraphml, read: readGraphXml },
  { name: "graphology's JSON", write: writeGraphologyJson, read: readGraphJson },
  { name: "node-link JSON", write: writeNodeLinkJson, read: readGraphJson },
] as const;

/** Names that an XML file can hold too, many of them awkward. */
const name = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "007", "7", "a&b", "<b>", '"', "]]>", "한국", "🦜", "\t\r\n"),
  fc.integer({ min: 0, max: 30 }).map(String),
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
    .filter((text) => !/[\ufffe\uffff\p{Cc}\p{Cs}]/u.test(text)),
);
const edgesAmong = (nodes: readonly string[]): fc.Arbitrary<EdgeRow[]> => {
  const person = fc.constantFrom(...nodes);
  const attributes = { weight: fc.double({ min: 0, max: 1e6, noNaN: true }), channel: name };
  return fc.array(
    fc.record({ source: person, target: person, ...attributes }, { requiredKeys: ["source", "target"] }),
    { maxLength: 12 },
  );
};
const graph: fc.Arbitrary<GraphRows & { readonly edges: EdgeRow[] }> = fc
  .tuple(fc.boolean(), fc.uniqueArray(name, { minLength: 1, maxLength: 8 }))
  .chain(([directed, nodes]) => edgesAmong(nodes).map((edges) => ({ directed, nodes, edges })));

const wanted = { weight: "weight", channel: "channel" };
const expected = ({ directed, nodes, edges }: GraphRows): Pick<Recorded, "nodes" | "edges" | "problems"> => ({
  nodes: [...nodes],
  edges: [...edges].map(({ source, target, weight, channel }) => ({
    source,
    target,
    directed,
    weight: weight === undefined ? null : String(weight),
    channel: channel ?? null,
  })),
  problems: [],
});

async function bytesFrom(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return new Uint8Array(Buffer.concat(parts));
}

describe.each(formats)("a graph written as $name", ({ write, read }) => {
  it("is read as the same nodes and edges, however the bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(graph, chunkLengths, async (rows, lengths) => {
        const bytes = await bytesFrom(write(rows));
        const cut = await recordGraph(read, bytesOf(bytes, ...lengths), wanted);
        expect(cut).toMatchObject(expected(rows));
        expect(cut.direction).toBeNull();
        expect(await recordGraph(read, bytesOf(bytes), wanted)).toEqual(cut);
      }),
      LAW,
    );
  });

  it("with a byte of it changed says the same however it is cut, and nothing throws", async () => {
    await fc.assert(
      fc.asyncProperty(
        graph,
        fc.nat(),
        fc.nat({ max: 255 }),
        chunkLengths,
        async (rows, at, byte, lengths) => {
          const bytes = await bytesFrom(write(rows));
          bytes[at % bytes.length] = byte;
          const cut = await recordGraph(read, bytesOf(bytes, ...lengths), wanted);
          expect(cut).toEqual(await recordGraph(read, bytesOf(bytes), wanted));
        },
      ),
      LAW,
    );
  });

  it("is refused wherever it is cut off", async () => {
    const rows = {
      directed: true,
      nodes: ["anna", "한국"],
      edges: [{ source: "anna", target: "한국", weight: 2 }],
    };
    const bytes = await bytesFrom(write(rows));
    const whole = new TextDecoder().decode(bytes).trimEnd();
    const length = new TextEncoder().encode(whole).length;
    for (let end = 0; end < length; end++) {
      const { problems } = await recordGraph(read, bytesOf(bytes.subarray(0, end)), wanted);
      expect(problems.filter(({ severity }) => severity === "error")).toHaveLength(1);
    }
  });
});

describe("rowsOf", () => {
  it("gives each tie of a network once, or each arc of a directed one, with its weight", async () => {
    const text = "source,target,weight\nanna,ben,2\nben,anna,2\ncarla,anna,0.5\n";
    const rows = async (directed: ImportOptions) => {
      const { network } = await importNetwork(bytesOf(text), { weight: "weight", ...directed });
      const { nodes, edges } = rowsOf(network!);
      return [[...nodes], [...edges].map(({ source, target, weight }) => `${source} ${target} ${weight}`)];
    };
    const people = ["anna", "ben", "carla"];
    expect(await rows({})).toEqual([people, ["anna ben 2", "anna carla 0.5"]]);
    const arcs = ["anna ben 2", "ben anna 2", "carla anna 0.5"];
    expect(await rows({ directed: true, arcs: "influence" })).toEqual([people, arcs]);
  });
});

describe("the JSON of graphology", () => {
  it("as we write it is what the package imports, and as the package exports it is what we read", async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (rows) => {
        const written = JSON.parse(new TextDecoder().decode(await bytesFrom(writeGraphologyJson(rows))));
        const theirs = new MultiGraph({ type: written.options.type });
        theirs.import(written);
        expect([theirs.nodes(), theirs.size]).toEqual([rows.nodes, rows.edges.length]);
        const exported = JSON.stringify(theirs.export());
        expect(await recordGraph(readGraphJson, bytesOf(exported), wanted)).toMatchObject(expected(rows));
      }),
      LAW,
    );
  });

  it("of a mixed graph tells edge by edge what has a direction", async () => {
    const mixed = new MultiGraph({ type: "mixed" });
    mixed.mergeUndirectedEdge("anna", "ben");
    mixed.mergeDirectedEdge("ben", "carla");
    const { edges } = await recordGraph(readGraphJson, bytesOf(JSON.stringify(mixed.export())));
    expect(edges.map(({ directed }) => directed)).toEqual([false, true]);
  });
});
