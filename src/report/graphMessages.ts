import type { ImportProblemCode } from "../model/ProblemCode.ts";
import type { Sentence } from "./messages.ts";
import { jsonMistakes } from "./yamlMistakes.ts";

export type GraphProblemCode = Extract<ImportProblemCode, `E-IMPORT-06${string}` | `E-IMPORT-07${string}`>;

/** The sentences of problems with graph files: GEXF, GraphML and JSON. */
export const graphMessages: Readonly<Record<GraphProblemCode, Sentence>> = {
  "E-IMPORT-060": (values) => (xmlMistakes[String(values.rule)] ?? notXml)(values),
  "E-IMPORT-061": () =>
    "DOCTYPE is not allowed: it can make a small file grow without limit or read other files; take it out",
  "E-IMPORT-062": ({ limit }) => `nested too deep: at most ${limit} levels are read`,
  "E-IMPORT-063": ({ limit }) =>
    `something that begins here is longer than ${Number(limit) / 1024} KB: a text, a name, a tag or a comment; ` +
    "is a quotation mark, a > or the ; behind an & missing?",
  "E-IMPORT-064": ({ what, limit }) => `too many ${what}: at most ${limit} are read`,
  "E-IMPORT-065": ({ name, namespace }) =>
    `the root element is <${name}>${namespace === "" ? "" : ` of the namespace ${namespace}`}; ` +
    "<gexf> of gexf.net or <graphml> of graphml.graphdrawing.org is needed",
  "E-IMPORT-066": ({ what }) => `"${what}" comes after edges that need it; write it before the first edge`,
  "E-IMPORT-067": ({ element, part }) => `this ${element} has no \`${part}\`, and it needs one`,
  "E-IMPORT-068": ({ part, value, known }) => `\`${part}\` is "${value}", which is none of: ${known}`,
  "E-IMPORT-069": ({ firstLine }) =>
    `a second graph begins here, and the first is on line ${firstLine}; give each a file of its own`,
  "E-IMPORT-070": ({ element }) => (notRead[String(element)] ?? inclusion)({ element: element ?? "" }),
  "E-IMPORT-071": () =>
    "times are not read: every node and edge counts as if it were always there, and of values that change " +
    "the last one counts",
  "E-IMPORT-072": () =>
    'the graph does not say whether its edges have a direction (edgedefault="directed" or "undirected"); ' +
    "read as undirected",
  "E-IMPORT-073": ({ what, claimed, found }) =>
    `the file claims to have ${claimed} ${what}; found: ${found}. Is it whole?`,
  "E-IMPORT-074": ({ rule }) => jsonGraphMistakes[String(rule)] ?? "this is not JSON",
  "E-IMPORT-075": ({ key, other, firstLine }) =>
    key === other
      ? `the key \`${key}\` is here a second time; it is already on line ${firstLine}. Keep one of them`
      : `\`${key}\` means the same as \`${other}\` on line ${firstLine}; keep one of them`,
  "E-IMPORT-076": ({ text }) =>
    `the text "${text}" holds half a character: \\ud800 to \\udfff stand in pairs or not at all`,
  "E-IMPORT-077": ({ value }) =>
    `ids are text, and the number ${value} can be written in several ways; write it in quotes: "${value}"`,
  "E-IMPORT-078": ({ part, expected, found }) =>
    `${expectations[String(expected)]?.(`\`${part}\``) ?? part}, not ${kinds[String(found)] ?? found}`,
  "E-IMPORT-079": ({ missing }) =>
    missing === "edges"
      ? "there is no graph in this file: an object with a list of `edges` or `links` is needed, such as " +
        '{ "nodes": [{ "id": "anna" }], "links": [{ "source": "anna", "target": "ben" }] }'
      : `there is no ${missing} in this file`,
};

const notXml: Sentence = () => "this is not well-formed XML";

/** What is wrong where a file stops being XML (sources/readers/xmlMistake). */
const xmlMistakes: Readonly<Record<string, Sentence>> = {
  character: () =>
    "this character may not stand here; < is written as &lt; and control characters cannot be written at all",
  entity: () =>
    "only &amp; &lt; &gt; &quot; &apos; and characters by number such as &#38; are known here; the character & " +
    "itself is written as &amp;",
  tag: () => "this may not stand in a tag; is a quotation mark, a space or a = missing?",
  value: () => 'this attribute has no value; write name="value"',
  quotes: () => "the value of an attribute stands in quotation marks",
  space: () => "a space is needed between two attributes",
  twice: ({ name }) => `the attribute ${name} is here twice in one tag; keep one of them`,
  number: () => "there is no character of this number",
  comment: () => "a comment may not hold two dashes side by side",
  outside: () => "text may not stand outside the root element",
  root: () => "a file has one root element, and a second begins here",
  noRoot: () => "the file ends before its first element",
  closing: ({ opened }) =>
    `this closing tag does not belong to the element that is open, which begins on line ${opened}`,
  unclosed: ({ name, opened }) =>
    `the file ends here, and the element <${name}> of line ${opened} is still open`,
  end: () =>
    "the file ends here in the middle of something; is a quotation mark, a > or the ; behind an & missing?",
  declaration: () => "<! begins a comment (<!-- … -->) or a section (<![CDATA[ … ]]>), and nothing else here",
  section: () => "]]> stands only at the end of a section; write ]]&gt;",
};

/** Elements that hold more than ties between two people. */
const notRead: Readonly<Record<string, Sentence>> = {
  hyperedge: () => "a hyperedge ties more than two people; write an edge for each two of them",
  graph: () => "a graph inside an edge is not read; put its nodes and edges into the graph around it",
};
const inclusion: Sentence = ({ element }) =>
  `<${element}> is not followed: nothing outside this file is read`;

const jsonGraphMistakes: Readonly<Record<string, string>> = {
  ...jsonMistakes,
  comment: "JSON has no comments; take it away",
  notFinite: "JSON has no NaN and no Infinity; write a number, or leave the attribute out",
};

/** What a part of a JSON graph must be. */
const expectations: Readonly<Record<string, (part: string) => string>> = {
  id: (part) => `${part} must be a text or a whole number`,
  list: (part) => `${part} must be a list`,
  object: (part) => `${part} must be an object`,
  node: (part) => `each of ${part} must be an object with an id`,
  edge: (part) => `each of ${part} must be an object with source and target, or [source, target]`,
  pair: (part) =>
    `a list among ${part} must be [source, target] or [source, target, weight], of texts or numbers`,
  value: (part) => `${part} must be a number or a text`,
  truth: (part) => `${part} must be true or false`,
};
const kinds: Readonly<Record<string, string>> = {
  object: "an object",
  list: "a list",
  text: "a text",
  number: "a number",
  word: "a word",
};
