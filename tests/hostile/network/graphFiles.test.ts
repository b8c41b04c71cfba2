import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { problemText } from "../../../src/report/messages.ts";
import { readGraphJson } from "../../../src/sources/graphs/readGraphJson.ts";
import { readGraphXml } from "../../../src/sources/graphs/readGraphXml.ts";
import { briefly, edgesOf, recordGraph } from "../../sources/graphs/recordGraph.ts";
import { bytesOf } from "../../sources/readers/bytesOf.ts";
import { type EndlessCase, endlessCases, type GraphCase, graphCases } from "./graphCases.ts";

const folder = fileURLToPath(new URL("../files/graph/", import.meta.url));
const load = ({ file, wanted }: Pick<GraphCase, "file" | "wanted">, ...lengths: number[]) => {
  const read = file.endsWith(".json") ? readGraphJson : readGraphXml;
  return recordGraph(
    read,
    bytesOf(new Uint8Array(readFileSync(`${folder}${file}`)), ...lengths),
    wanted,
    file,
  );
};

describe.each(graphCases)("$entry ($file)", (one) => {
  it("gives its problems with their lines, each as a whole sentence", async () => {
    const { problems } = await load(one);
    expect(problems.map(briefly)).toEqual(one.problems);
    expect(problems.some(({ severity }) => severity === "error")).toBe(one.exit === 3);
    for (const problem of problems) {
      expect(problem.place.file).toBe(one.file);
      expect(problemText(problem, "en")).not.toMatch(/undefined|\[object/);
    }
  });

  it("says the same however the bytes are cut", async () => {
    const whole = await load(one);
    for (const lengths of [[1], [2, 3], [7]]) expect(await load(one, ...lengths)).toEqual(whole);
  });
});

describe("what comes of names and weights", () => {
  it("keeps ids as they are written", async () => {
    expect(edgesOf(await load({ file: "ids.json" }))).toEqual([
      "007-7",
      "7-1E+17",
      "9007199254740993-9007199254740992",
      "__proto__-constructor",
    ]);
    expect((await load({ file: "hidden.gexf" })).nodes).toEqual([
      "an\u200bna",
      "\u202eanna",
      "anna ",
      "anna\u00a0",
    ]);
    expect(
      new Set(
        (await load({ file: "two-forms.json" })).edges.flatMap(({ source, target }) => [source, target]),
      ).size,
    ).toBe(2);
    expect(edgesOf(await load({ file: "controls.json" }))).toEqual(["\u001b[2Janna-\u001b]0;x\u0007"]);
    expect((await load({ file: "prototype.json" })).nodes).toEqual(["__proto__"]);
  });

  it("keeps markup as text, the same from XML and JSON", async () => {
    const { nodes } = await load({ file: "markup.gexf" });
    expect(nodes[0]).toBe("<img src=x onerror=alert(1)>");
    expect((await load({ file: "markup.json" })).nodes).toEqual(nodes);
  });

  it("gives every row and every weight to whoever counts and judges them", async () => {
    const repeated = await load({ file: "repeated.graphml" });
    expect([repeated.nodes, edgesOf(repeated)]).toEqual([
      ["a", "a"],
      ["a>b", "a>b", "b>a", "a>a", "x>y"],
    ]);
    const { edges } = await load({ file: "weights.graphml", wanted: { weight: "weight" } });
    expect(edges.map(({ weight }) => weight)).toEqual(["", "-1", "NaN", "0,5", "1e400", "∞", "0x10"]);
  });
});

describe.each(endlessCases)("without end: $entry", (one) => {
  const read = one.format === "json" ? readGraphJson : readGraphXml;

  it("is stopped within two megabytes", async () => {
    const counter = { bytes: 0 };
    const { problems } = await recordGraph(read, endless(one, counter));
    expect(problems.map(briefly)).toEqual([one.problem]);
    expect(counter.bytes).toBeLessThan(2 << 20);
    expect(problemText(problems[0]!, "en").length).toBeLessThan(500);
  });
});

/** The file, chunk by chunk, up to a gigabyte; {n} is a number that grows. */
async function* endless({ beginning, repeated }: EndlessCase, counter: { bytes: number }) {
  const encoder = new TextEncoder();
  let chunk = encoder.encode(beginning);
  for (let number = 0; counter.bytes < 1 << 30; ) {
    counter.bytes += chunk.length;
    yield chunk;
    const texts = Array.from({ length: 1000 }, () => repeated.replace("{n}", String(number++)));
    chunk = encoder.encode(texts.join(""));
  }
}
