import { createReadStream, existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRow } from "../../src/events/csvRow.ts";
import type { Network } from "../../src/network/Network.ts";
import { type ImportOptions, importNetwork } from "../../src/sources/importNetwork.ts";
import { anyLayeredPairs, anyPairs, networkOf } from "../network/networkOf.ts";
import {
  type GraphRows,
  rowsOf,
  writeGexf,
  writeGraphml,
  writeGraphologyJson,
  writeNodeLinkJson,
} from "./graphs/writeGraph.ts";
import { LAW } from "./readers/bytesOf.ts";

/** A table with a header; who is tied to nobody stands in a row with himself or herself, which is dropped. */
async function* writeTable({ nodes, edges }: GraphRows, delimiter: string): AsyncGenerator<Uint8Array> {
  const rows = [...edges];
  const columns = ["source", "target", ...Object.keys(rows[0] ?? {}).slice(2)];
  const tied = new Set(rows.flatMap(({ source, target }) => [source, target]));
  const { source: _, target: __, ...rest } = rows[0] ?? { source: "", target: "" };
  const alone = [...nodes]
    .filter((node) => !tied.has(node))
    .map((node) => [node, node, ...Object.values(rest)]);
  const cells = [...rows.map((row) => Object.values(row) as (string | number)[]), ...alone];
  yield new TextEncoder().encode(
    [columns, ...cells].map((row) => csvRow(row).replaceAll(",", delimiter)).join(""),
  );
}

/** People that are numbers from 0 on: a first line says how many. */
async function* writeEdgeList({ nodes, edges }: GraphRows): AsyncGenerator<Uint8Array> {
  const rows = Array.from(edges, ({ source, target }) => `${source} ${target}\n`);
  yield new TextEncoder().encode([`${[...nodes].length} ${rows.length}\n`, ...rows].join(""));
}

async function* packed(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* ReadableStream.from(chunks).pipeThrough(
    new CompressionStream("gzip") as unknown as TransformStream<Uint8Array, Uint8Array>,
  );
}

async function* inUtf16(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder();
  yield Uint8Array.of(0xff, 0xfe);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }), "utf16le");
}

const writers: readonly (readonly [file: string, (graph: GraphRows) => AsyncIterable<Uint8Array>])[] = [
  ["a.csv", (graph) => writeTable(graph, ",")],
  ["a.tsv", (graph) => writeTable(graph, "\t")],
  ["a.gexf", writeGexf],
  ["a.graphml", writeGraphml],
  ["graphology.json", writeGraphologyJson],
  ["node-link.json", writeNodeLinkJson],
];

async function readBack(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  options: ImportOptions,
): Promise<Network> {
  const { network, problems } = await importNetwork(bytes, { ...options, file });
  if (network === undefined) throw new Error(`${file}: ${JSON.stringify(problems)}`);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return network;
}

const directions = (network: Network): ImportOptions =>
  network.directed ? { directed: true, arcs: "influence" } : {};

describe("one network in every format", () => {
  it("law: with weights and channels, directed or not, packed, in UTF-16: the same hash", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyPairs, anyLayeredPairs), async (pairs) => {
        const network = networkOf(pairs);
        if (network.tieCount === 0) return;
        const options = {
          ...directions(network),
          weight: "weight",
          ...(network.channels === null ? {} : { channel: "channel" }),
        };
        // What the file cannot say, a channel on which nobody is tied, is no part of the comparison.
        if (network.channels !== null && new Set(network.channels.ofArc).size < network.channels.names.length)
          return;
        for (const [file, write] of writers) {
          const rows = rowsOf(network);
          expect((await readBack(write(rows), file, options)).hash, file).toBe(network.hash);
          expect((await readBack(packed(inUtf16(write(rows))), `${file}.gz`, options)).hash).toBe(
            network.hash,
          );
        }
      }),
      { ...LAW, numRuns: 40 },
    );
  });
});

const folder = process.env.SKIPSTONE_DATA ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));
const DIRECTED = { directed: true, arcs: "influence" } as const;

describe.skipIf(!existsSync(folder))(
  "real networks (skipped without SKIPSTONE_DATA or ../shared/data)",
  () => {
    it.each([
      ["facebook_combined.txt", {}],
      ["hep.txt", {}],
      ["lastfm_asia_edges.csv", {}],
      ["musae_github_edges.csv", {}],
      ["android_edges.txt", DIRECTED],
    ] as const)(
      "%s, written and read back in every format and packed: the same hash",
      async (file, options) => {
        const network = await readBack(createReadStream(`${folder}/${file}`), file, options);
        const rows = rowsOf(network);
        for (const [name, write] of [...writers, ["a.txt", writeEdgeList] as const]) {
          if (name === "a.txt" && network.people.labels !== null) continue;
          expect((await readBack(write(rows), name, options)).hash, name).toBe(network.hash);
          expect((await readBack(packed(write(rows)), `${name}.gz`, options)).hash, name).toBe(network.hash);
        }
      },
    );
  },
);
