import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readGraphJson } from "../../../src/sources/graphs/readGraphJson.ts";
import { bytesOf, LAW } from "../readers/bytesOf.ts";
import { briefly, edgesOf, type Recorded, recordGraph, type Wanted } from "./recordGraph.ts";

const read = (value: unknown, wanted: Wanted = {}): Promise<Recorded> =>
  recordGraph(readGraphJson, bytesOf(typeof value === "string" ? value : JSON.stringify(value), 7), wanted);
const told = async (value: unknown): Promise<string[]> => (await read(value)).problems.map(briefly);
const edge = { source: "a", target: "b" };

describe("readGraphJson, forms", () => {
  it("reads node-link: weights and channels beside the ends, undirected unless directed is true", async () => {
    const links = [
      { ...edge, value: 2, key: "tv", note: [1] },
      { source: "b", target: 3, value: null },
    ];
    const recorded = await read(
      { nodes: [{ id: "a" }, { id: "b", key: "x" }, { id: 3 }], links },
      { weight: "value", channel: "key" },
    );
    expect(recorded.nodes).toEqual(["a", "b", "3"]);
    expect(edgesOf(recorded)).toEqual(["a-b 2 tv", "b-3"]);
    expect([recorded.unread, recorded.problems]).toEqual([["note"], []]);
    expect(edgesOf(await read({ directed: true, nodes: [], edges: [edge] }))).toEqual(["a>b"]);
  });

  it("reads graphology's form: attributes in an object of their own, directed unless it says otherwise", async () => {
    const edges = [
      { ...edge, key: "e", attributes: { weight: 0.5, channel: "tv", colour: "red" } },
      { ...edge, undirected: true },
    ];
    const text = { attributes: { source: 1 }, nodes: [{ key: "a", attributes: { id: "no" } }], edges };
    const recorded = await read(text, { weight: "weight", channel: "channel" });
    expect([recorded.nodes, edgesOf(recorded)]).toEqual([["a"], ["a>b 0.5 tv", "a-b"]]);
    expect(recorded.unread).toEqual(["colour"]);
  });

  it("reads a list of edges, as objects or as [source, target, weight]", async () => {
    const recorded = await read([["a", "b"], ["b", 3, 0.5], edge], { weight: "weight" });
    expect(edgesOf(recorded)).toEqual(["a-b", "b-3 0.5", "a-b"]);
    expect((await read([["b", 3, 0.5]])).unread).toEqual(["weight"]);
    expect(edgesOf(await read({ nodes: ["a", 7], edges: [["a", 7]] }))).toEqual(["a-7"]);
  });

  it("says in the end what direction all edges have, if the file says it behind them", async () => {
    const late = async (value: unknown) => {
      const recorded = await read(value);
      return [edgesOf(recorded), recorded.direction, recorded.problems.map(briefly)];
    };
    expect(await late({ links: [edge], directed: true })).toEqual([["a>b"], true, []]);
    expect(await late({ links: [edge], directed: false })).toEqual([["a-b"], null, []]);
    expect(await late({ edges: [edge], options: { type: "mixed" } })).toEqual([["a>b"], true, []]);
    expect(await late({ edges: [edge], nodes: [{ key: "a" }] })).toEqual([["a>b"], true, []]);
    expect(await late({ attributes: {}, edges: [edge], options: { type: "undirected" } })).toEqual([
      ["a-b"],
      false,
      [],
    ]);
    const mixed = [edge, { ...edge, undirected: true }];
    expect((await read({ edges: mixed, options: { type: "mixed" } })).problems.map(briefly)).toEqual([
      "E-IMPORT-066",
    ]);
  });

  it("takes ids as they are written: integers of any size, and never a number in another form", async () => {
    const ids = '["9007199254740993", 9007199254740993, 9007199254740992, -7, "007"]';
    const recorded = await read(`{"nodes": ${ids}, "edges": []}`);
    expect(recorded.nodes).toEqual(["9007199254740993", "9007199254740993", "9007199254740992", "-7", "007"]);
    const wrong = await read('{"nodes": [1.0, 1e3, -0],\n "edges": [[1, 2.5]]}');
    expect(wrong.problems.map(({ code, place, values }) => [code, place.line, values.value])).toEqual([
      ["E-IMPORT-077", 1, "1.0"],
      ["E-IMPORT-077", 1, "1e3"],
      ["E-IMPORT-077", 1, "-0"],
      ["E-IMPORT-077", 2, "2.5"],
    ]);
  });

  it("takes numbers for ids where nodes have ids, and for places in the list where none has", async () => {
    const links = [{ source: 0, target: 1 }];
    expect((await read({ nodes: [{ id: 1 }, { id: 0 }], links })).nodes).toEqual(["1", "0"]);
    const byPlace = await read({ links, nodes: [{ name: "Anna" }, { name: "Ben" }] });
    expect([byPlace.nodes, edgesOf(byPlace), byPlace.problems]).toEqual([["0", "1"], ["0-1"], []]);
    expect(await told({ nodes: [{ name: "Anna" }], links })).toEqual(["E-IMPORT-067:1"]);
    expect(await told({ nodes: [{ name: "a" }, { name: "b" }], links: [edge] })).toEqual(["E-IMPORT-067:1"]);
    expect(await told({ nodes: [{ id: 0 }, { name: "b" }, { id: 1 }], links })).toEqual(["E-IMPORT-067:1"]);
  });

  it("takes __proto__ for a name like any other", async () => {
    const recorded = await read(
      '{"__proto__": {"directed": true}, "nodes": ["__proto__"], "links": [{"source": "__proto__", "target": "constructor", "__proto__": 1}]}',
    );
    expect([recorded.nodes, edgesOf(recorded)]).toEqual([["__proto__"], ["__proto__-constructor"]]);
    expect(recorded.unread).toEqual(["__proto__"]);
  });
});

describe("readGraphJson, problems", () => {
  it("tells all values of a wrong kind at once, and goes on with the rest", async () => {
    const text = `{ "directed": 1, "options": [], "nodes": [[], null, {"id": {}}],
      "links": [ 7, {"source": null, "target": []}, ["a"], ["a", "b", 1, 2], ["a", {}], {"target": "b"},
      {"source": "a", "target": "b", "weight": [1]}, {"source": "a", "target": "b", "undirected": "no"}, ["c", "d"] ] }`;
    const recorded = await read(text, { weight: "weight" });
    expect(edgesOf(recorded)).toEqual(["c-d"]);
    expect(recorded.problems.map(briefly)).toEqual([
      ...Array.from({ length: 5 }, () => "E-IMPORT-078:1"),
      "E-IMPORT-099",
      "E-IMPORT-067:2",
      "E-IMPORT-067:2",
    ]);
  });

  it("tells a key that comes twice, with both lines, and two keys that mean the same", async () => {
    const text = '{"nodes": [{"id": "a",\n"id": "b"}],\n"edges": [],\n"links": []}';
    expect(
      (await read(text)).problems.map(({ place, values }) => [place.line, place.column, values]),
    ).toEqual([
      [2, 1, { key: "id", other: "id", firstLine: 1 }],
      [4, 1, { key: "links", other: "edges", firstLine: 3 }],
    ]);
    expect(await told('[{"source": "a", "target": "b"}, {"source": "a", "target": "b"}]')).toEqual([]);
  });

  it("tells half characters", async () => {
    expect(await told('[["\\ud83e\\udd9c", "a"],\n["\\ud83e", "\\udd9c\\ud83e"]]')).toEqual([
      "E-IMPORT-076:2",
      "E-IMPORT-076:2",
    ]);
  });

  it("says that there is no graph", async () => {
    for (const text of ["{}", "7", '"x"', '{"nodes": []}', '{"elements": {"edges": []}}']) {
      expect((await told(text)).map((one) => one.split(":")[0])).toEqual(["E-IMPORT-079"]);
    }
    expect(await told(" \n ")).toEqual(["E-IMPORT-001"]);
  });

  it("warns where the file claims other numbers than it holds", async () => {
    const { problems } = await read(
      '{"order": 3, "num_edges": 1e8,\n "size": -1, "nodes": ["a", "b", "c"], "edges": [["a", "b"]]}',
    );
    expect(
      problems.map(({ severity, place, values }) => [severity, place.line, values.claimed, values.found]),
    ).toEqual([
      ["warning", 1, "1e8", 1],
      ["warning", 2, "-1", 1],
    ]);
  });

  const mistakes: readonly (readonly [text: string, place: string, rule: string])[] = [
    ['{"edges": [],}', "1:13", "trailingComma"],
    ['{"edges": [[1, 2],\n]}', "1:18", "trailingComma"],
    ["// edges\n[]", "1:1", "comment"],
    ["[] /* */", "1:4", "comment"],
    ['[["a", "b", NaN]]', "1:13", "notFinite"],
    ["[[1, 2, -Infinity]]", "1:9", "notFinite"],
    ["[[01, 2]]", "1:3", "value"],
    ["[[1,, 2]]", "1:5", "value"],
    ["[['a', 2]]", "1:3", "value"],
    ["{edges: []}", "1:2", "key"],
    ['{"edges" []}', "1:10", "colon"],
    ["[[1 2]]", "1:5", "commaOrBracket"],
    ['{"a": 1 "b": 2}', "1:9", "commaOrBrace"],
    ["[[1, 2]}", "1:8", "commaOrBracket"],
    ['[["a\nb"]]', "1:5", "unclosedText"],
    ['[["a\tb"]]', "1:5", "controlCharacter"],
    ['[["\\x41"]]', "1:4", "escape"],
    ['[["\\u00g1"]]', "1:4", "escape"],
    ["[] []", "1:4", "afterEnd"],
    ["\r\n\r\n[[1,", "3:5", "end"],
    ['[["a', "1:3", "unclosedText"],
    ["[tru", "1:2", "value"],
  ];
  it.each(mistakes)("%j: says where and which rule is broken", async (text, place, rule) => {
    const { problems } = await read(text);
    expect(problems).toHaveLength(1);
    const { line, column } = problems[0]!.place;
    expect([problems[0]!.code, `${line}:${column}`, problems[0]!.values.rule]).toEqual([
      "E-IMPORT-074",
      place,
      rule,
    ]);
  });

  it("takes for JSON exactly what JSON.parse takes", async () => {
    const piece = fc.constantFrom(
      ...'{}[],:" \n\\/-+.eE019',
      '"a"',
      '"\\n"',
      "true",
      "null",
      "1",
      "-0.5e3",
      '"\\u12aF"',
      "[",
      "]",
      ",",
      "\r",
      "\t",
    );
    const nearJson = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(""));
    const list = fc.oneof(nearJson, fc.json({ maxDepth: 3 })).map((inside) => `[${inside}]`);
    const object = nearJson.map((inside) => `{"a":${inside}}`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(list, object), async (text) => {
        const { problems } = await read(text);
        const refused = problems.some(({ code }) => code === "E-IMPORT-074");
        expect(refused).toBe(!isJson(text));
      }),
      { ...LAW, numRuns: 5000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
