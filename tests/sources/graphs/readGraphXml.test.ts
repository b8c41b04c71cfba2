import { describe, expect, it } from "vitest";
import { readGraphXml } from "../../../src/sources/graphs/readGraphXml.ts";
import { bytesOf } from "../readers/bytesOf.ts";
import { briefly, edgesOf, type Recorded, recordGraph, type Wanted } from "./recordGraph.ts";

const read = (text: string, wanted: Wanted = {}): Promise<Recorded> =>
  recordGraph(readGraphXml, bytesOf(text, 7), wanted);
const told = async (text: string): Promise<string[]> => (await read(text)).problems.map(briefly);
const gexf = (inside: string, attributes = ""): string =>
  `<gexf xmlns="http://gexf.net/1.3">\n<graph ${attributes}>\n${inside}\n</graph>\n</gexf>\n`;
const graphml = (inside: string, keys = ""): string =>
  `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys}\n<graph edgedefault="undirected">\n${inside}\n</graph>\n</graphml>\n`;

describe("readGraphXml, GEXF", () => {
  it("takes ids, not display names, and the type of each edge or of all", async () => {
    const text = gexf(
      '<nodes><node id="a" label="Anna"/><node id="b"/></nodes>\n' +
        '<edges><edge source="a" target="b"/><edge source="b" target="c" type="undirected"/></edges>',
      'defaultedgetype="directed"',
    );
    const recorded = await read(text);
    expect(recorded.nodes).toEqual(["a", "b"]);
    expect(edgesOf(recorded)).toEqual(["a>b", "b-c"]);
    expect(recorded.lines).toEqual([3, 3, 4, 4]);
    expect(recorded.counts).toEqual({ lines: 6, comments: 0, blank: 0 });
  });

  it("takes edges for undirected where nothing is said, and a mutual one for both directions", async () => {
    const text = gexf(
      '<edges><edge source="a" target="b"/><edge source="a" target="c" type="mutual"/></edges>',
    );
    expect(edgesOf(await read(text))).toEqual(["a-b", "a>c", "c>a"]);
  });

  it("finds weights and channels among the attributes of an edge and, by title, among its attvalues", async () => {
    const text = gexf(
      '<attributes class="node"><attribute id="0" title="strength"/></attributes>\n' +
        '<attributes class="edge">\n<attribute id="0" title="channel"><default>web</default></attribute>\n' +
        '<attribute id="1" title="strength"/><attribute id="2" title="mood"/></attributes>\n' +
        '<edges>\n<edge source="a" target="b" weight="2" kind="x"/>\n<edge source="b" target="c"><attvalues>' +
        '<attvalue for="0" value="tv"/><attvalue for="1" value="0,5"/><attvalue for="2" value="x"/></attvalues></edge>' +
        "</edges>",
    );
    const byTitle = await read(text, { weight: "strength", channel: "channel" });
    expect(edgesOf(byTitle)).toEqual(["a-b web", "b-c 0,5 tv"]);
    expect(byTitle.unread).toEqual(["weight", "kind", "mood"]);
    const builtIn = await read(text, { weight: "weight", channel: "kind" });
    expect(edgesOf(builtIn)).toEqual(["a-b 2 x", "b-c"]);
    expect(builtIn.unread).toEqual(["channel", "strength", "mood"]);
  });

  it("reads nodes inside nodes as people like all others", async () => {
    const text = gexf(
      '<nodes count="3"><node id="a"><nodes count="2"><node id="b"/><node id="c"/></nodes>' +
        '<edges><edge source="b" target="c"/></edges></node></nodes><edges count="1"><edge source="a" target="b"/></edges>',
    );
    const recorded = await read(text);
    expect(recorded.nodes).toEqual(["a", "b", "c"]);
    expect(edgesOf(recorded)).toEqual(["b-c", "a-b"]);
    expect(recorded.problems).toEqual([]);
  });

  it("passes over drawings, meta data, comments and processing instructions", async () => {
    const text =
      '<?xml version="1.0"?>\n<!-- <!DOCTYPE gexf> --><?php <!DOCTYPE ?>\n' +
      '<g:gexf xmlns:g="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz"><g:meta>&lt;&#65;</g:meta>' +
      '<g:graph><g:nodes><g:node id="a"><viz:color r="1"/><node id="no"/></g:node></g:nodes><g:edges>' +
      '<g:edge source="a" target="b"/><!-- <edge source="c" target="d"/> --></g:edges></g:graph></g:gexf>';
    const recorded = await read(text);
    expect([recorded.nodes, edgesOf(recorded), recorded.problems]).toEqual([["a"], ["a-b"], []]);
  });

  it("says once that times are not read; of values that change the last counts", async () => {
    const text = gexf(
      '<edges><edge source="a" target="b" start="1"><spells><spell start="2"/></spells><attvalues>' +
        '<attvalue for="weight" value="1" start="1"/><attvalue for="weight" value="3" start="2"/></attvalues></edge></edges>',
      'mode="dynamic"',
    );
    const recorded = await read(text, { weight: "weight" });
    expect(edgesOf(recorded)).toEqual(["a-b 3"]);
    expect(recorded.problems.map(briefly)).toEqual(["E-IMPORT-071:2"]);
  });

  it("warns where a list claims another number than it holds", async () => {
    const text = gexf('<nodes count="2"><node id="a"/></nodes><edges count="-1"/>');
    const { problems } = await read(text);
    expect(
      problems.map(({ severity, values }) => [severity, values.what, values.claimed, values.found]),
    ).toEqual([
      ["warning", "nodes", "2", 1],
      ["warning", "edges", "-1", 0],
    ]);
  });

  it("tells everything that is missing at once, and the known types beside an unknown one", async () => {
    const text = gexf(
      '<nodes><node/>\n<node id="a"/></nodes>\n<edges><edge source="a"/>\n<edge type="dir"/></edges>',
    );
    const { problems, nodes } = await read(text);
    expect(nodes).toEqual(["a"]);
    const all = ["E-IMPORT-067:3", "E-IMPORT-067:5", "E-IMPORT-068:6", "E-IMPORT-067:6", "E-IMPORT-067:6"];
    expect(problems.map(briefly).toSorted()).toEqual(all.toSorted());
    expect(problems.find(({ code }) => code === "E-IMPORT-068")?.values).toEqual({
      part: "type",
      value: "dir",
      known: "directed, undirected, mutual",
    });
  });

  it("takes one graph of a file, and no file without one", async () => {
    expect(await told("<gexf>\n<graph/>\n<graph/></gexf>")).toEqual(["E-IMPORT-069:3"]);
    expect(await told("<gexf/>")).toEqual(["E-IMPORT-079"]);
  });

  it("wants attributes of edges to be declared before the edges that have them", async () => {
    const late =
      '<edges><edge source="a" target="b"/></edges>\n<attributes class="edge"><attribute id="0" title="w"/></attributes>';
    expect((await read(gexf(late), { weight: "w" })).problems.map(briefly)).toEqual(["E-IMPORT-066:4"]);
    expect((await read(gexf(late))).problems).toEqual([]);
  });
});

describe("readGraphXml, GraphML", () => {
  const keys =
    '<key id="d0" for="edge" attr.name="weight"><default>1</default></key><key id="d1" for="all" attr.name="channel"/>' +
    '<key id="d2" for="node" attr.name="age"/><key id="d3" attr.name="colour" for="edge"/>';
  const edges =
    '<edge source="a" target="b"><data key="d0">0.<!-- -->5</data><data key="d1"><![CDATA[<tv>]]></data></edge>\n' +
    '<edge source="b" target="c" directed="true"><data key="d3">red</data></edge>';

  it("finds data of edges by the name of their key, with its default, or by the id of the key", async () => {
    const byName = await read(graphml(edges, keys), { weight: "weight", channel: "channel" });
    expect(edgesOf(byName)).toEqual(["a-b 0.5 <tv>", "b>c 1"]);
    expect(byName.unread).toEqual(["colour"]);
    expect(edgesOf(await read(graphml(edges, keys), { weight: "d0" }))).toEqual(["a-b 0.5", "b>c 1"]);
  });

  it("goes by names before ids: a key with the id of another's name is not it", async () => {
    const crossed =
      '<key id="weight" for="edge" attr.name="cost"/><key id="d1" for="edge" attr.name="weight"/>';
    const edge = '<edge source="a" target="b"><data key="weight">9</data><data key="d1">2</data></edge>';
    expect(edgesOf(await read(graphml(edge, crossed), { weight: "weight" }))).toEqual(["a-b 2"]);
  });

  it("reads graphs inside nodes into the one graph, each with its own direction", async () => {
    const nested =
      '<node id="a"><graph edgedefault="directed"><node id="b"/><edge source="b" target="a"/></graph></node>';
    const recorded = await read(graphml(`${nested}<edge source="a" target="b"/>`));
    expect([recorded.nodes, edgesOf(recorded)]).toEqual([
      ["a", "b"],
      ["b>a", "a-b"],
    ]);
  });

  it("warns where no direction is said and where a graph claims other numbers than it holds", async () => {
    const text =
      '<graphml>\n<graph parse.nodes="3" parse.edges="1">\n<edge source="a" target="b"/></graph></graphml>';
    expect(await told(text)).toEqual(["E-IMPORT-072:2", "E-IMPORT-073:2"]);
    expect(edgesOf(await read(text))).toEqual(["a-b"]);
  });

  it("refuses what two people cannot be: hyperedges, graphs inside edges, a second graph", async () => {
    expect(await told(graphml("<hyperedge>\n<endpoint/></hyperedge>"))).toEqual(["E-IMPORT-070:4"]);
    const inEdge = '<edge source="a" target="b">\n<graph edgedefault="directed"/></edge>';
    expect(await told(graphml(inEdge))).toEqual(["E-IMPORT-070:5"]);
    expect(await told('<graphml><graph edgedefault="directed"/>\n<graph/></graphml>')).toEqual([
      "E-IMPORT-069:2",
      "E-IMPORT-072:2",
    ]);
  });

  it("passes over what other programs add: markup inside data, ports, elements of other languages", async () => {
    const text = graphml(
      '<node id="a"><data key="x"><y:Shape xmlns:y="urn:y"><node id="no"/></y:Shape></data><port name="p"/></node>' +
        '<edge source="a" target="b" sourceport="p"><data key="weight">1<y:Line>7</y:Line></data></edge>',
    );
    const recorded = await read(text, { weight: "weight" });
    expect([recorded.nodes, edgesOf(recorded), recorded.problems]).toEqual([["a"], ["a-b 1"], []]);
  });
});

describe("readGraphXml, XML", () => {
  const mistakes: readonly (readonly [what: string, text: string, place: string, rule: string])[] = [
    ["< in a value", '<gexf>\n<graph a="<"/></gexf>', "2:11", "character"],
    ["an unknown entity", "<gexf>&lol;</gexf>", "1:11", "entity"],
    ["a bare &", '<gexf a="x & y"/>', "1:18", "end"],
    ["a value without quotation marks", "<gexf a=1/>", "1:9", "quotes"],
    ["an attribute without value", "<gexf a/>", "1:8", "tag"],
    ["no space between attributes", '<gexf a="1"b="2"/>', "1:12", "space"],
    ["an attribute twice", '<gexf a="1" a="2"/>', "1:19", "twice"],
    ["another closing tag", "<gexf>\n<graph>\n</gexf>", "3:7", "closing"],
    ["an open element", "<gexf>\n<graph>\n", "3:1", "unclosed"],
    ["two root elements", "<gexf><graph/></gexf>\n<gexf/>", "2:6", "root"],
    ["text behind the root", "<gexf><graph/></gexf> x", "1:23", "outside"],
    ["no element", "<!-- -->", "1:9", "noRoot"],
    ["a character that does not exist", "<gexf>&#0;</gexf>", "1:10", "number"],
    ["<!ENTITY inside", "<gexf>\n<!ENTITY a 'b'></gexf>", "2:9", "declaration"],
    ["two dashes in a comment", "<gexf><!-- a -- b --></gexf>", "1:16", "comment"],
  ];
  it.each(mistakes)("%s: says where and which rule is broken", async (_, text, place, rule) => {
    const { problems } = await read(text);
    const { line, column } = problems[0]!.place;
    expect([problems[0]!.code, `${line}:${column}`, problems[0]!.values.rule]).toEqual([
      "E-IMPORT-060",
      place,
      rule,
    ]);
    expect(problems).toHaveLength(1);
  });

  it("refuses DOCTYPE where it begins, whatever comes before and behind it", async () => {
    for (const before of [
      "",
      "\n \n",
      '<?xml version="1.0"?>\n',
      "<!-- DOCTYPE --><!-- x -->",
      "<?a ??>\n<?b?>",
      "\ufeff",
    ]) {
      const { problems } = await read(`${before}<!DOCTYPE gexf [ <!ENTITY a "b"> ]><gexf>&a;</gexf>`);
      expect(problems.map(({ code, place }) => [code, place.line])).toEqual([
        ["E-IMPORT-061", before.split("\n").length],
      ]);
    }
  });

  it("says which root element there is, and of which namespace", async () => {
    const { problems } = await read('<html xmlns="http://www.w3.org/1999/xhtml">\n<gexf/></html>');
    expect(problems.map(({ code, values }) => [code, values])).toEqual([
      ["E-IMPORT-065", { name: "html", namespace: "http://www.w3.org/1999/xhtml" }],
    ]);
    expect(await told('<gexf xmlns="http://gexf.net.example.org/"/>')).toEqual(["E-IMPORT-065:1"]);
    for (const namespace of [
      "http://www.gexf.net/1.2draft",
      "http://gexf.net/1.3",
      "http://www.gephi.org/gexf",
      "",
    ]) {
      expect(await told(`<gexf xmlns="${namespace}"><graph/></gexf>`)).toEqual([]);
    }
  });

  it("takes ids as they stand, with the characters that references name", async () => {
    const { problems, nodes } = await read(
      gexf('<nodes><node id="__proto__"/><node id=" a&#10;b "/></nodes>'),
    );
    expect([nodes, problems]).toEqual([["__proto__", " a\nb "], []]);
  });
});
