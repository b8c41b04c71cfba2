import type { GraphProblemCode } from "../graphMessages.ts";
import type { Sentence } from "../messages.ts";
import { jsonMistakes } from "./yamlMistakes.ts";

/** The sentences of problems with graph files: GEXF, GraphML and JSON. */
export const graphMessages: Readonly<Record<GraphProblemCode, Sentence>> = {
  "E-IMPORT-060": (values) => (xmlMistakes[String(values.rule)] ?? notXml)(values),
  "E-IMPORT-061": () => "不允许使用 DOCTYPE：它能让小文件无限膨胀，或读取其他文件；请删除",
  "E-IMPORT-062": ({ limit }) => `嵌套过深：最多读取 ${limit} 层`,
  "E-IMPORT-063": ({ limit }) =>
    `从这里开始的文本、名称、标签或注释超过了 ${Number(limit) / 1024} KB；是否漏了引号、> 或 & 后面的 ;？`,
  "E-IMPORT-064": ({ what, limit }) => `${amounts[String(what)] ?? what}过多：最多读取 ${limit} 个`,
  "E-IMPORT-065": ({ name, namespace }) =>
    `根元素是 <${name}>${namespace === "" ? "" : `（命名空间 ${namespace}）`}；` +
    "需要 gexf.net 的 <gexf> 或 graphml.graphdrawing.org 的 <graphml>",
  "E-IMPORT-066": ({ what }) => `“${what}”出现在需要它的边之后；请写在第一条边之前`,
  "E-IMPORT-067": ({ element, part }) => `这个 ${element} 缺少必需的 \`${part}\``,
  "E-IMPORT-068": ({ part, value, known }) => `\`${part}\` 的值“${value}”不在可选值之中：${known}`,
  "E-IMPORT-069": ({ firstLine }) =>
    `这里开始了第二个图，第一个图在第 ${firstLine} 行；请把每个图放在单独的文件里`,
  "E-IMPORT-070": ({ element }) => (notRead[String(element)] ?? inclusion)({ element: element ?? "" }),
  "E-IMPORT-071": () => "不读取时间：所有节点和边都视为一直存在，随时间变化的值以最后一个为准",
  "E-IMPORT-072": () => '该图没有说明边是否有方向（edgedefault="directed" 或 "undirected"）；已按无向图读取',
  "E-IMPORT-073": ({ what, claimed, found }) =>
    `文件声明有 ${claimed} 个${amounts[String(what)] ?? what}，实际找到 ${found} 个。文件是否完整？`,
  "E-IMPORT-074": ({ rule }) => jsonGraphMistakes[String(rule)] ?? "这不是 JSON",
  "E-IMPORT-075": ({ key, other, firstLine }) =>
    key === other
      ? `键 \`${key}\` 在这里重复出现，第 ${firstLine} 行已经有了。请只保留一个`
      : `\`${key}\` 与第 ${firstLine} 行的 \`${other}\` 含义相同；请只保留一个`,
  "E-IMPORT-076": ({ text }) => `文本“${text}”中有半个字符：\\ud800 到 \\udfff 必须成对出现，否则不要使用`,
  "E-IMPORT-077": ({ value }) => `ID 是文本，而数字 ${value} 有多种写法；请加上引号："${value}"`,
  "E-IMPORT-078": ({ part, expected, found }) =>
    `${expectations[String(expected)]?.(`\`${part}\``) ?? part}，而不是${kinds[String(found)] ?? found}`,
  "E-IMPORT-079": ({ missing }) =>
    missing === "edges"
      ? "文件中没有图：需要一个含 `edges` 或 `links` 列表的对象，例如 " +
        '{ "nodes": [{ "id": "anna" }], "links": [{ "source": "anna", "target": "ben" }] }'
      : `文件中没有 ${missing}`,
};

/** What there can be too many of, or another number of than is claimed. */
const amounts: Readonly<Record<string, string>> = {
  "declared attributes": "声明的属性",
  "characters of keys": "键的字符",
  nodes: "节点",
  edges: "边",
};

const notXml: Sentence = () => "这不是格式正确的 XML";

/** What is wrong where a file stops being XML (sources/readers/xmlMistake). */
const xmlMistakes: Readonly<Record<string, Sentence>> = {
  character: () => "这个字符不能出现在这里；< 要写成 &lt;，控制字符则完全不能写",
  entity: () => "这里只能用 &amp; &lt; &gt; &quot; &apos; 以及 &#38; 这样的字符编号；字符 & 本身要写成 &amp;",
  tag: () => "这个内容不能出现在标签里；是否漏了引号、空格或 =？",
  value: () => '这个属性没有值；请写成 name="value"',
  quotes: () => "属性值要写在引号里",
  space: () => "两个属性之间要有空格",
  twice: ({ name }) => `属性 ${name} 在同一个标签里出现了两次；请只保留一个`,
  number: () => "没有这个编号的字符",
  comment: () => "注释里不能有两个连续的短横线",
  outside: () => "文本不能写在根元素之外",
  root: () => "一个文件只能有一个根元素，而这里开始了第二个",
  noRoot: () => "文件在第一个元素之前就结束了",
  closing: ({ opened }) => `这个结束标签与当前打开的元素不符，该元素从第 ${opened} 行开始`,
  unclosed: ({ name, opened }) => `文件在这里结束，但第 ${opened} 行的元素 <${name}> 还没有关闭`,
  end: () => "文件在内容中间结束；是否漏了引号、> 或 & 后面的 ;？",
  declaration: () => "<! 在这里只能开始注释（<!-- … -->）或区段（<![CDATA[ … ]]>）",
  section: () => "]]> 只能出现在区段末尾；请写成 ]]&gt;",
};

/** Elements that hold more than ties between two people. */
const notRead: Readonly<Record<string, Sentence>> = {
  hyperedge: () => "hyperedge 连接两个以上的人；请为其中每两个人写一条边",
  graph: () => "不读取边里面的图；请把其中的节点和边放到外层的图里",
};
const inclusion: Sentence = ({ element }) => `不会读取 <${element}> 指向的内容：只读取这个文件本身`;

const jsonGraphMistakes: Readonly<Record<string, string>> = {
  ...jsonMistakes,
  comment: "JSON 不支持注释；请删除",
  notFinite: "JSON 没有 NaN 和 Infinity；请写一个数字，或去掉这个属性",
};

/** What a part of a JSON graph must be. */
const expectations: Readonly<Record<string, (part: string) => string>> = {
  id: (part) => `${part} 必须是文本或整数`,
  list: (part) => `${part} 必须是列表`,
  object: (part) => `${part} 必须是对象`,
  node: (part) => `${part} 中的每一项必须是带 id 的对象`,
  edge: (part) => `${part} 中的每一项必须是带 source 和 target 的对象，或 [source, target]`,
  pair: (part) => `${part} 中的列表必须是 [source, target] 或 [source, target, weight]，由文本或数字组成`,
  value: (part) => `${part} 必须是数字或文本`,
  truth: (part) => `${part} 必须是 true 或 false`,
};
const kinds: Readonly<Record<string, string>> = {
  object: "对象",
  list: "列表",
  text: "文本",
  number: "数字",
  word: "单词",
};
