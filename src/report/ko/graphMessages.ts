import type { GraphProblemCode } from "../graphMessages.ts";
import type { Sentence } from "../messages.ts";
import { jsonMistakes } from "./yamlMistakes.ts";

/** The sentences of problems with graph files: GEXF, GraphML and JSON. */
export const graphMessages: Readonly<Record<GraphProblemCode, Sentence>> = {
  "E-IMPORT-060": (values) => (xmlMistakes[String(values.rule)] ?? notXml)(values),
  "E-IMPORT-061": () =>
    "DOCTYPE은 쓸 수 없습니다. 작은 파일을 끝없이 키우거나 다른 파일을 읽을 수 있으므로 삭제하십시오",
  "E-IMPORT-062": ({ limit }) => `중첩이 너무 깊습니다. 최대 ${limit}단계까지 읽습니다`,
  "E-IMPORT-063": ({ limit }) =>
    `여기서 시작하는 텍스트, 이름, 태그 또는 주석이 ${Number(limit) / 1024} KB보다 깁니다. ` +
    "따옴표, >, & 뒤의 ;이 빠지지 않았는지 확인하십시오",
  "E-IMPORT-064": ({ what, limit }) =>
    `너무 많습니다(${amounts[String(what)] ?? what}). 최대 ${limit}개까지 읽습니다`,
  "E-IMPORT-065": ({ name, namespace }) =>
    `루트 요소가 <${name}>${namespace === "" ? "" : `(네임스페이스 ${namespace})`}입니다. ` +
    "gexf.net의 <gexf> 또는 graphml.graphdrawing.org의 <graphml>이 필요합니다",
  "E-IMPORT-066": ({ what }) =>
    `"${what}" 항목이 이를 필요로 하는 에지보다 뒤에 있습니다. 첫 에지보다 앞에 쓰십시오`,
  "E-IMPORT-067": ({ element, part }) => `이 ${element}에 필수 항목 \`${part}\`이(가) 없습니다`,
  "E-IMPORT-068": ({ part, value, known }) => `\`${part}\`의 값 "${value}"은(는) 다음에 없습니다: ${known}`,
  "E-IMPORT-069": ({ firstLine }) =>
    `여기서 두 번째 그래프가 시작됩니다. 첫 그래프는 ${firstLine}번째 줄에 있습니다. 그래프마다 파일을 따로 만드십시오`,
  "E-IMPORT-070": ({ element }) => (notRead[String(element)] ?? inclusion)({ element: element ?? "" }),
  "E-IMPORT-071": () =>
    "시간은 읽지 않습니다. 모든 노드와 에지는 늘 있는 것으로 보며, 바뀌는 값은 마지막 것을 씁니다",
  "E-IMPORT-072": () =>
    '그래프에 에지의 방향 여부(edgedefault="directed" 또는 "undirected")가 없습니다. 무방향으로 읽었습니다',
  "E-IMPORT-073": ({ what, claimed, found }) =>
    `파일에 적힌 ${amounts[String(what)] ?? what} 수는 ${claimed}, 실제 수는 ${found}입니다. ` +
    "파일이 온전한지 확인하십시오",
  "E-IMPORT-074": ({ rule }) => jsonGraphMistakes[String(rule)] ?? "JSON이 아닙니다",
  "E-IMPORT-075": ({ key, other, firstLine }) =>
    key === other
      ? `키 \`${key}\`이(가) 또 나옵니다. ${firstLine}번째 줄에 이미 있으니 하나만 남기십시오`
      : `\`${key}\`은(는) ${firstLine}번째 줄의 \`${other}\`과(와) 뜻이 같습니다. 하나만 남기십시오`,
  "E-IMPORT-076": ({ text }) =>
    `텍스트 "${text}"에 문자가 절반만 있습니다. \\ud800~\\udfff는 짝을 이루어야 합니다`,
  "E-IMPORT-077": ({ value }) =>
    `ID는 텍스트인데, 숫자 ${value}은(는) 여러 방식으로 쓸 수 있습니다. 따옴표로 묶으십시오: "${value}"`,
  "E-IMPORT-078": ({ part, expected, found }) =>
    `${expectations[String(expected)]?.(`\`${part}\``) ?? part}(실제: ${kinds[String(found)] ?? found})`,
  "E-IMPORT-079": ({ missing }) =>
    missing === "edges"
      ? "파일에 그래프가 없습니다. `edges` 또는 `links` 목록이 있는 객체가 필요합니다. 예: " +
        '{ "nodes": [{ "id": "anna" }], "links": [{ "source": "anna", "target": "ben" }] }'
      : `파일에 ${missing}이(가) 없습니다`,
};

/** What there can be too many of, or another number of than is claimed. */
const amounts: Readonly<Record<string, string>> = {
  "declared attributes": "선언된 속성",
  "characters of keys": "키의 문자",
  nodes: "노드",
  edges: "에지",
};

const notXml: Sentence = () => "올바른 형식의 XML이 아닙니다";

/** What is wrong where a file stops being XML (sources/readers/xmlMistake). */
const xmlMistakes: Readonly<Record<string, Sentence>> = {
  character: () => "이 문자는 여기에 올 수 없습니다. <는 &lt;로 쓰며, 제어 문자는 쓸 수 없습니다",
  entity: () =>
    "&amp; &lt; &gt; &quot; &apos;와 &#38; 같은 문자 번호만 쓸 수 있습니다. 문자 & 자체는 &amp;로 씁니다",
  tag: () => "태그 안에 올 수 없는 내용입니다. 따옴표, 공백, =이 빠지지 않았는지 확인하십시오",
  value: () => '이 속성에 값이 없습니다. name="value"로 쓰십시오',
  quotes: () => "속성의 값은 따옴표로 묶습니다",
  space: () => "두 속성 사이에는 공백이 필요합니다",
  twice: ({ name }) => `한 태그에 속성 ${name}이(가) 두 번 있습니다. 하나만 남기십시오`,
  number: () => "이 번호의 문자는 없습니다",
  comment: () => "주석에는 줄표를 두 개 이어서 쓸 수 없습니다",
  outside: () => "루트 요소 밖에는 텍스트를 쓸 수 없습니다",
  root: () => "파일의 루트 요소는 하나인데, 여기서 두 번째가 시작됩니다",
  noRoot: () => "첫 요소가 나오기 전에 파일이 끝났습니다",
  closing: ({ opened }) => `닫는 태그가 ${opened}번째 줄에서 열린 요소와 맞지 않습니다`,
  unclosed: ({ name, opened }) => `${opened}번째 줄의 요소 <${name}>이(가) 닫히지 않은 채 파일이 끝났습니다`,
  end: () => "내용 도중에 파일이 끝났습니다. 따옴표, >, & 뒤의 ;이 빠지지 않았는지 확인하십시오",
  declaration: () => "여기서 <!는 주석(<!-- … -->)이나 섹션(<![CDATA[ … ]]>)의 시작으로만 씁니다",
  section: () => "]]>는 섹션의 끝에만 올 수 있습니다. ]]&gt;로 쓰십시오",
};

/** Elements that hold more than ties between two people. */
const notRead: Readonly<Record<string, Sentence>> = {
  hyperedge: () => "hyperedge는 세 명 이상을 잇습니다. 두 명씩 에지를 하나씩 쓰십시오",
  graph: () => "에지 안의 그래프는 읽지 않습니다. 그 노드와 에지를 바깥 그래프에 넣으십시오",
};
const inclusion: Sentence = ({ element }) =>
  `<${element}>이(가) 가리키는 내용은 읽지 않습니다. 이 파일 안의 내용만 읽습니다`;

const jsonGraphMistakes: Readonly<Record<string, string>> = {
  ...jsonMistakes,
  comment: "JSON에는 주석을 쓸 수 없습니다. 삭제하십시오",
  notFinite: "JSON에는 NaN과 Infinity가 없습니다. 숫자를 쓰거나 속성을 빼십시오",
};

/** What a part of a JSON graph must be. */
const expectations: Readonly<Record<string, (part: string) => string>> = {
  id: (part) => `${part}은(는) 텍스트나 정수여야 합니다`,
  list: (part) => `${part}은(는) 목록이어야 합니다`,
  object: (part) => `${part}은(는) 객체여야 합니다`,
  node: (part) => `${part}의 각 항목은 id가 있는 객체여야 합니다`,
  edge: (part) => `${part}의 각 항목은 source와 target이 있는 객체이거나 [source, target]이어야 합니다`,
  pair: (part) =>
    `${part} 안의 목록은 텍스트나 숫자로 된 [source, target] 또는 [source, target, weight]여야 합니다`,
  value: (part) => `${part}은(는) 숫자나 텍스트여야 합니다`,
  truth: (part) => `${part}은(는) true나 false여야 합니다`,
};
const kinds: Readonly<Record<string, string>> = {
  object: "객체",
  list: "목록",
  text: "텍스트",
  number: "숫자",
  word: "단어",
};
