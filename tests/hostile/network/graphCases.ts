import type { Wanted } from "../../sources/graphs/recordGraph.ts";

/** A file under tests/hostile/files/graph, how it is read, and what must come of it. */
export interface GraphCase {
  readonly file: string;
  readonly wanted?: Wanted;
  /** What is wrong with it; the number is that of the list of bad inputs. */
  readonly entry: string;
  /** `code` or `code:line` of every problem, errors before warnings. */
  readonly problems: readonly string[];
  readonly exit: 0 | 3;
}

const weight = { weight: "weight" } as const;

export const graphCases: readonly GraphCase[] = [
  { entry: "34 empty", file: "empty.gexf", problems: ["E-IMPORT-001"], exit: 3 },
  { entry: "34 only blanks", file: "blank.json", problems: ["E-IMPORT-001"], exit: 3 },
  { entry: "34 an empty object", file: "nothing.json", problems: ["E-IMPORT-079"], exit: 3 },
  { entry: "2 a text instead of a graph", file: "scalar.json", problems: ["E-IMPORT-079:1"], exit: 3 },
  { entry: "34 no graph", file: "no-graph.gexf", problems: ["E-IMPORT-079"], exit: 3 },
  { entry: "35 byte order mark", file: "bom.gexf", problems: [], exit: 0 },
  { entry: "35 byte order mark", file: "bom.json", problems: [], exit: 0 },
  { entry: "37 EUC-KR", file: "euc-kr.graphml", problems: ["E-IMPORT-005:5"], exit: 3 },
  { entry: "38 one bad byte", file: "invalid-utf-8.gexf", problems: ["E-IMPORT-005:5"], exit: 3 },
  { entry: "38 one bad byte", file: "invalid-utf-8.json", problems: ["E-IMPORT-005:2"], exit: 3 },
  { entry: "39 NUL", file: "nul.gexf", problems: ["E-IMPORT-006:4"], exit: 3 },
  { entry: "39 NUL", file: "nul.json", problems: ["E-IMPORT-006:2"], exit: 3 },
  { entry: "39 picture", file: "picture.gexf", problems: ["E-IMPORT-006"], exit: 3 },
  { entry: "40 one name in two Unicode forms", file: "two-forms.json", problems: [], exit: 0 },
  { entry: "41 characters that cannot be seen", file: "hidden.gexf", problems: [], exit: 0 },
  { entry: "42 ids of many forms", file: "ids.json", problems: [], exit: 0 },
  {
    entry: "42 ids as numbers",
    file: "ids-as-numbers.json",
    problems: ["E-IMPORT-077:1", "E-IMPORT-077:2", "E-IMPORT-077:3", "E-IMPORT-078:3"],
    exit: 3,
  },
  { entry: "44 repeated ties, nodes and a self-loop", file: "repeated.graphml", problems: [], exit: 0 },
  { entry: "45 weights", file: "weights.graphml", wanted: weight, problems: [], exit: 0 },
  { entry: "45 weights", file: "weights.json", wanted: weight, problems: ["E-IMPORT-078:2"], exit: 3 },
  {
    entry: "45 two weights",
    file: "two-weights.graphml",
    wanted: weight,
    problems: ["E-IMPORT-047:6"],
    exit: 3,
  },
  {
    entry: "45 two weights",
    file: "two-weights.gexf",
    wanted: weight,
    problems: ["E-IMPORT-047:6"],
    exit: 3,
  },
  { entry: "45 NaN", file: "weight-nan.json", problems: ["E-IMPORT-074:2"], exit: 3 },
  { entry: "46 carriage returns only", file: "returns.gexf", problems: ["E-IMPORT-067:5"], exit: 3 },
  { entry: "46 CRLF", file: "crlf.json", problems: ["E-IMPORT-067:2"], exit: 3 },
  { entry: "49 control sequences in names", file: "controls.json", problems: [], exit: 0 },
  { entry: "50 markup in names", file: "markup.gexf", problems: [], exit: 0 },
  { entry: "50 markup in names", file: "markup.json", problems: [], exit: 0 },
  { entry: "50 markup as it stands", file: "bad-markup.gexf", problems: ["E-IMPORT-060:5"], exit: 3 },
  { entry: "51 billion laughs", file: "billion-laughs.graphml", problems: ["E-IMPORT-061:2"], exit: 3 },
  { entry: "51 external entity", file: "external-entity.gexf", problems: ["E-IMPORT-061:3"], exit: 3 },
  { entry: "51 external DTD", file: "external-dtd.graphml", problems: ["E-IMPORT-061:1"], exit: 3 },
  { entry: "51 DOCTYPE inside", file: "late-doctype.gexf", problems: ["E-IMPORT-061:4"], exit: 3 },
  {
    entry: "51 entity that is nowhere",
    file: "unknown-entity.gexf",
    problems: ["E-IMPORT-060:5"],
    exit: 3,
  },
  { entry: "51 XInclude", file: "xinclude.graphml", problems: ["E-IMPORT-070:3"], exit: 3 },
  { entry: "52 wrong namespace", file: "wrong-namespace.gexf", problems: ["E-IMPORT-065:1"], exit: 3 },
  { entry: "52 another language", file: "page.graphml", problems: ["E-IMPORT-065:1"], exit: 3 },
  { entry: "52 unknown edge type", file: "unknown-edge-type.gexf", problems: ["E-IMPORT-068:5"], exit: 3 },
  { entry: "52 spells", file: "spells.gexf", problems: ["E-IMPORT-071:5"], exit: 0 },
  { entry: "52 two graphs", file: "two-graphs.graphml", problems: ["E-IMPORT-069:3"], exit: 3 },
  { entry: "52 hyperedge", file: "hyperedge.graphml", problems: ["E-IMPORT-070:5"], exit: 3 },
  {
    entry: "54 claims too much and less than nothing",
    file: "claims.gexf",
    problems: ["E-IMPORT-073:4", "E-IMPORT-073:7"],
    exit: 0,
  },
  {
    entry: "54 claims too much",
    file: "claims.graphml",
    problems: ["E-IMPORT-073:2", "E-IMPORT-073:2"],
    exit: 0,
  },
  { entry: "54 claims too much", file: "claims.json", problems: ["E-IMPORT-073:2"], exit: 0 },
  { entry: "54 cut short", file: "cut-short.gexf", problems: ["E-IMPORT-060:5"], exit: 3 },
  { entry: "54 cut short", file: "cut-short.json", problems: ["E-IMPORT-074:3"], exit: 3 },
  {
    entry: "80 many mistakes",
    file: "many-mistakes.gexf",
    problems: [...[5, 6, 7, 8, 9].map((line) => `E-IMPORT-067:${line}`), "E-IMPORT-099"],
    exit: 3,
  },
  {
    entry: "80 many mistakes",
    file: "many-mistakes.json",
    problems: [...[2, 3, 4, 5, 6].map((line) => `E-IMPORT-077:${line}`), "E-IMPORT-099"],
    exit: 3,
  },
  { entry: "3 trailing comma", file: "trailing-comma.json", problems: ["E-IMPORT-074:2"], exit: 3 },
  { entry: "3 comment", file: "comment.json", problems: ["E-IMPORT-074:1"], exit: 3 },
  { entry: "5 one key twice", file: "twice.json", problems: ["E-IMPORT-075:2"], exit: 3 },
  {
    entry: "87 lone surrogates",
    file: "surrogate.json",
    problems: ["E-IMPORT-076:1", "E-IMPORT-076:2"],
    exit: 3,
  },
  { entry: "24 names of object properties", file: "prototype.json", problems: [], exit: 0 },
];

/** A file without end: how it begins and what is repeated for ever after. */
export interface EndlessCase {
  readonly entry: string;
  readonly format: "xml" | "json";
  readonly beginning: string;
  readonly repeated: string;
  readonly problem: string;
}

const gexf = "<gexf>\n<graph>\n<nodes>\n";

export const endlessCases: readonly EndlessCase[] = [
  {
    entry: "51 one entity of 100 KB, ten thousand times",
    format: "xml",
    beginning: `<!DOCTYPE gexf [\n<!ENTITY a "${"a".repeat(100_000)}">\n]>\n<gexf>`,
    repeated: "&a;",
    problem: "E-IMPORT-061:1",
  },
  {
    entry: "51 a document type without end",
    format: "xml",
    beginning: "\n<!DOCTYPE gexf [",
    repeated: " <!ENTITY a 'b'>",
    problem: "E-IMPORT-061:2",
  },
  {
    entry: "51 references in an attribute",
    format: "xml",
    beginning: `${gexf}<node id="`,
    repeated: "&#65;",
    problem: "E-IMPORT-063:4",
  },
  {
    entry: "51 references in a text",
    format: "xml",
    beginning: '<graphml><graph edgedefault="directed">\n<edge source="a" target="b"><data key="w">',
    repeated: "&#x41;",
    problem: "E-IMPORT-063:2",
  },
  {
    entry: "51 a text in small parts",
    format: "xml",
    beginning: '<graphml><graph edgedefault="directed">\n<edge source="a" target="b">\n<data key="w">',
    repeated: "aaaa<!-- -->",
    problem: "E-IMPORT-063:3",
  },
  {
    entry: "52 nodes in nodes",
    format: "xml",
    beginning: gexf,
    repeated: '<node id="a"><nodes>\n',
    problem: "E-IMPORT-062:34",
  },
  {
    entry: "52 unknown elements in each other",
    format: "xml",
    beginning: gexf,
    repeated: "<x>\n",
    problem: "E-IMPORT-062:65",
  },
  {
    entry: "52 an attribute",
    format: "xml",
    beginning: `${gexf}<node id="`,
    repeated: "a",
    problem: "E-IMPORT-063:4",
  },
  { entry: "52 a text", format: "xml", beginning: "<gexf>", repeated: "a\n", problem: "E-IMPORT-063:1" },
  {
    entry: "52 a section",
    format: "xml",
    beginning: "<gexf><![CDATA[",
    repeated: "]]",
    problem: "E-IMPORT-063:1",
  },
  { entry: "52 a comment", format: "xml", beginning: "<!--", repeated: " \n", problem: "E-IMPORT-063:1" },
  {
    entry: "52 many comments",
    format: "xml",
    beginning: "",
    repeated: "<!-- -->\n",
    problem: "E-IMPORT-063:1",
  },
  { entry: "52 nothing but spaces", format: "xml", beginning: "", repeated: " ", problem: "E-IMPORT-063:1" },
  {
    entry: "52 an instruction",
    format: "xml",
    beginning: "<gexf><?a ",
    repeated: "a",
    problem: "E-IMPORT-063:1",
  },
  {
    entry: "52 the name of an element",
    format: "xml",
    beginning: "<",
    repeated: "a",
    problem: "E-IMPORT-063:1",
  },
  {
    entry: "52 the name of an attribute",
    format: "xml",
    beginning: "<gexf ",
    repeated: "a",
    problem: "E-IMPORT-063:1",
  },
  {
    entry: "52 the name of an entity",
    format: "xml",
    beginning: "<gexf>&",
    repeated: "a",
    problem: "E-IMPORT-063:1",
  },
  {
    entry: "52 a closing tag",
    format: "xml",
    beginning: "<gexf></",
    repeated: "a",
    problem: "E-IMPORT-063:1",
  },
  {
    entry: "52 blanks in a tag",
    format: "xml",
    beginning: "<gexf",
    repeated: " ",
    problem: "E-IMPORT-063:1",
  },
  {
    entry: "52 empty references",
    format: "xml",
    beginning: "<gexf>",
    repeated: "&;",
    problem: "E-IMPORT-060:1",
  },
  {
    entry: "52 declarations of attributes",
    format: "xml",
    beginning: '<gexf><graph><attributes class="edge">\n',
    repeated: '<attribute id="{n}"/>',
    problem: "E-IMPORT-064:2",
  },
  {
    entry: "52 attributes",
    format: "xml",
    beginning: "<gexf",
    repeated: ' a{n}="b"',
    problem: "E-IMPORT-063:1",
  },
  {
    entry: "26 lists in lists",
    format: "json",
    beginning: '{"a":',
    repeated: "[\n",
    problem: "E-IMPORT-062:64",
  },
  {
    entry: "26 objects in objects",
    format: "json",
    beginning: '{"graph":',
    repeated: '{"a":\n',
    problem: "E-IMPORT-062:64",
  },
  { entry: "87 a text", format: "json", beginning: '[["', repeated: "a", problem: "E-IMPORT-063:1" },
  {
    entry: "87 a text of escapes",
    format: "json",
    beginning: '[["',
    repeated: "\\u0041",
    problem: "E-IMPORT-063:1",
  },
  { entry: "87 a key", format: "json", beginning: '{"', repeated: "a", problem: "E-IMPORT-063:1" },
  { entry: "87 a number", format: "json", beginning: "[[", repeated: "9", problem: "E-IMPORT-063:1" },
  { entry: "87 keys", format: "json", beginning: '{"a":0', repeated: ',"{n}":0', problem: "E-IMPORT-064:1" },
];
