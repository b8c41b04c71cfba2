import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { decodeScenario } from "../../src/model/decodeScenario.ts";
import type { Problem } from "../../src/model/Problem.ts";
import { problemCodes } from "../../src/model/ProblemCode.ts";
import type { People } from "../../src/network/People.ts";
import { problemText } from "../../src/report/messages.ts";
import { readAttributes } from "../../src/sources/attributes/readAttributes.ts";
import { type ImportOptions, importNetwork } from "../../src/sources/importNetwork.ts";
import {
  type GraphRows,
  writeGexf,
  writeGraphml,
  writeGraphologyJson,
  writeNodeLinkJson,
} from "../sources/graphs/writeGraph.ts";
import { bytesOf, chunkLengths } from "../sources/readers/bytesOf.ts";

const isLong = Boolean(process.env.SKIPSTONE_LONG);
if (isLong) vi.setConfig({ testTimeout: 3_600_000 });
const MUTANTS = isLong ? 10_000 : 1_000;

/** What readers stumble over, wherever it is put. */
const PIECES = [
  ...'\0,","",;,\t,\n,\r,\r\n,\ufeff,#,1E+17,NaN,-1,\u200b,é,e\u0301,99999999999'.split(","),
  ...[",", "<", ">", "&", "&amp;", "&#x0;", "</", "<!--", "<![CDATA[", "<?", "'", "="],
  ...[
    "{",
    "}",
    "[",
    "]",
    ":",
    "\\",
    "\\ud800",
    "null",
    "true",
    "1e999",
    "__proto__",
    "- ",
    "  ",
    ": ",
    "*a",
    "!!",
    "%",
  ],
].filter((piece) => piece !== "");

/** Up to six places at which something is cut out and something else put in; or the end is lost. */
const anyEdits = fc.tuple(
  fc.array(
    fc.record({
      at: fc.nat(5000),
      cut: fc.oneof(fc.nat(3), fc.nat(60)),
      put: fc.oneof(
        fc.constantFrom(...PIECES).map((text) => new TextEncoder().encode(text)),
        fc.uint8Array({ maxLength: 3 }),
      ),
    }),
    { maxLength: 6 },
  ),
  fc.option(fc.nat(5000), { freq: 5 }),
);
type Edits = typeof anyEdits extends fc.Arbitrary<infer Value> ? Value : never;

function mutated(seed: Uint8Array, [edits, end]: Edits): Uint8Array {
  let bytes = [...seed];
  for (const { at, cut, put } of edits) {
    const place = at % (bytes.length + 1);
    bytes = [...bytes.slice(0, place), ...put, ...bytes.slice(place + cut)];
  }
  return Uint8Array.from(end === null ? bytes : bytes.slice(0, end % (bytes.length + 1)));
}

/** A known code with its sentence on one line, in which nothing is missing and nothing acts on a terminal. */
function expectToldWell(problems: readonly Problem[]): void {
  for (const problem of problems) {
    expect(Object.hasOwn(problemCodes, problem.code)).toBe(true);
    expect(problemText(problem, "en")).not.toMatch(/[\p{Cc}\p{Cf}]|undefined|\[object/u);
  }
}

const graph: GraphRows = {
  directed: true,
  nodes: ["anna", "ben", "한국", "<7>"],
  edges: [
    { source: "anna", target: "ben", weight: 0.5, channel: "weibo" },
    { source: "ben", target: "한국", weight: 2, channel: "forum" },
    { source: "한국", target: "<7>", weight: 1e-3, channel: "weibo" },
  ],
};
const whole = async (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Uint8Array.from(Buffer.concat(all));
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const CSV = 'source,target,weight,via\nanna,ben,0.5,x\n"a ""b""","c\nd",1e3,y\n한국,小红,2,x\n';

const networkSeeds: readonly (readonly [format: string, file: string, seed: Uint8Array])[] = [
  ["edge list", "a.txt", utf8("5 4\r\n0 1\r\n1 2\r\n2 3\r\n3 3\r\n")],
  ["edge list with comments", "a.txt", utf8("# comment\n1\t2\n2 3\n10  9\n")],
  ["CSV", "a.csv", utf8(CSV)],
  ["TSV", "a.tsv", utf8(CSV.replaceAll(",", "\t"))],
  ["UTF-16", "a.csv", Uint8Array.from(Buffer.from(`\ufeff${CSV}`, "utf16le"))],
  ["GEXF", "a.gexf", await whole(writeGexf(graph))],
  ["GraphML", "a.graphml", await whole(writeGraphml(graph))],
  ["graphology JSON", "a.json", await whole(writeGraphologyJson(graph))],
  ["node-link JSON", "a.json", await whole(writeNodeLinkJson(graph))],
  ["gzip", "a.csv.gz", Uint8Array.from(gzipSync(CSV))],
];

const anyOptions: fc.Arbitrary<ImportOptions> = fc.record(
  {
    format: fc.constantFrom("auto", "auto", "edge-list", "csv", "tsv", "gexf", "graphml", "json"),
    weight: fc.constantFrom(3, "weight", "wieght"),
    channel: fc.constantFrom(4, "via", "channel"),
    source: fc.constantFrom(1, 2, "source", "name"),
    header: fc.constantFrom<"auto" | boolean>("auto", true, false),
    parallel: fc.constantFrom("merge", "independent", "sum"),
    encoding: fc.constantFrom("utf-8", "euc-kr", "gb18030", "utf-16le", "windows-1252"),
    strict: fc.boolean(),
    normalize: fc.constantFrom("none", "nfc"),
  },
  { requiredKeys: [] },
);
const anyDirection: fc.Arbitrary<ImportOptions> = fc.constantFrom(
  {},
  { directed: true, arcs: "influence" },
  { directed: true, arcs: "follows" },
);

describe(`mutants of files of ties (${MUTANTS} of each format)`, () => {
  it.each(networkSeeds)(
    "%s: a network or told errors, the same however the bytes are cut",
    async (_, file, seed) => {
      await fc.assert(
        fc.asyncProperty(
          anyEdits,
          anyOptions,
          anyDirection,
          chunkLengths,
          async (edits, options, direction, lengths) => {
            const content = mutated(seed, edits);
            const all = { ...options, ...direction, file };
            const result = await importNetwork(bytesOf(content), all);
            const errors = result.problems.filter(({ severity }) => severity === "error");
            expect(errors.length === 0).toBe(result.network !== undefined);
            expectToldWell(result.problems);
            const cut = await importNetwork(bytesOf(content, ...lengths), all);
            // How much of a damaged gzip file can be unpacked before the damage is met, is zlib's affair.
            const isPacked = [...result.problems, ...cut.problems].some(
              ({ code }) => code === "E-IMPORT-032",
            );
            expect(isPacked ? cut.network : cut).toEqual(isPacked ? result.network : result);
          },
        ),
        { seed: 20_261_124, numRuns: MUTANTS },
      );
    },
  );
});

describe(`mutants of other files (${MUTANTS} of each)`, () => {
  it("tables of people: attributes or told errors", async () => {
    const people: People = { count: 2, labels: ["anna", "ben"], attributes: new Map() };
    const seed = utf8(
      "name,segment,followers,price,on,bot\nanna,leader,120000,3500.5,weibo,no\nben,,80,,,yes\n",
    );
    const options = {
      id: "name",
      segment: "segment",
      followers: 3,
      price: 4,
      channel: "on",
      fake: "bot",
    } as const;
    await fc.assert(
      fc.asyncProperty(anyEdits, fc.boolean(), async (edits, strict) => {
        const { attributes, problems } = await readAttributes(
          bytesOf(mutated(seed, edits)),
          { ...options, strict, file: "people.csv" },
          people,
        );
        expect(problems.some(({ severity }) => severity === "error")).toBe(attributes === undefined);
        expectToldWell(problems);
      }),
      { seed: 20_261_125, numRuns: MUTANTS },
    );
  });

  const YAML = `info: { title: 茶 }
network: { kind: blocks, sizes: [3, 4], within: 0.5, between: 0.1 }
content: &c { transmissibility: 0.25, link: hazard, delay: { kernel: exponential, mean: 1h }, spoofing: 0.1,
  contagion: { kind: reinforced, response: [0, 1], memory: 6h }, novelty: { halfLife: 0.5d } }
audience: { attention: 9, segments: { a: { share: 0.3, receptivity: { negative: 2 } }, "b": { share: 0.7 } } }
clock: { tick: 1m }
horizon: 2d
plans:
  "one": [ { starter: people, ids: [0, "6"], at: 2h } ]
  two:
    - { starter: influencers, pick: { by: random, count: 2, pin: true, within: a } }
runs: 40
seed: "007"
expect: [ { finding: plans.two.ignition.probability, between: [0, 1] } ]
`;
  const decoded = decodeScenario(YAML);
  const json = JSON.stringify({
    network: { kind: "karate-club" },
    content: { transmissibility: 0.1 },
    plans: { a: [] },
  });
  it.each([
    ["scenario.yaml", YAML],
    ["scenario.json", json],
  ])("%s: a scenario or told errors with their lines", (file, seed) => {
    expect("scenario" in decoded).toBe(true);
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const text = new TextDecoder().decode(mutated(utf8(seed), edits));
        const result = decodeScenario(text, { file });
        if ("scenario" in result) return;
        expect(result.problems.length).toBeGreaterThan(0);
        expectToldWell(result.problems);
      }),
      { seed: 20_261_126, numRuns: MUTANTS },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
