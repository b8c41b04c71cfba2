import type { ImportProblemCode } from "../../model/ProblemCode.ts";
import { formatBytes, formatNumber } from "../formatNumber.ts";
import type { Sentence } from "../messages.ts";
import { graphMessages } from "./graphMessages.ts";

const UNPACKED: ReadonlySet<string> = new Set(["zip", "gz"]);
const GZIP_FAULTS: Readonly<Record<string, string>> = {
  "cut-short": "这个 gzip 文件不完整，缺少结尾；请重新获取",
  "more-follows": "这个 gzip 文件结束后还有内容，可能是另一个文件；请先自行解压",
  damaged: "这个 gzip 文件已损坏：解压结果与压缩前不符；请重新获取",
};

const AMOUNTS: Readonly<Record<string, string>> = { ties: "关系", people: "人", names: "名称" };

/** The sentences of problems with files of ties and of people. */
export const importMessages: Readonly<Record<ImportProblemCode, Sentence>> = {
  "E-IMPORT-001": () => "文件为空；每条关系需要一行，例如 `anna ben`",
  "E-IMPORT-002": () => "只有表头，下面没有内容；每条关系或每个人需要一行",
  "E-IMPORT-003": ({ rows, people }) =>
    `没有人与其他人有关系（人数：${people}，行数：${rows}）；至少需要两个人之间的一条关系`,
  "E-IMPORT-004": ({ encoding, asked }) =>
    `文件自身表明它是 ${encoding} 文本，而指定的是 ${asked}；请去掉 encoding`,
  "E-IMPORT-005": ({ byte, offset }) =>
    `这不是 UTF-8：偏移 ${offset} 处的字节是 ${byte}。不会猜测编码，因为 EUC-KR 和 GB18030 会用相同的字节表示不同的名称：` +
    "请指定 --encoding euc-kr 或 --encoding gb18030（场景里用 network.encoding），或把文件另存为 UTF-8",
  "E-IMPORT-006": ({ offset }) =>
    `这是二进制文件，不是文本：偏移 ${offset} 处有 NUL 字节；关系文件可以是 CSV、TSV、边列表、GEXF、GraphML 或 JSON` +
    "（没有字节顺序标记的 UTF-16 需要 --encoding utf-16le 或 utf-16be）",
  "E-IMPORT-007": ({ format }) =>
    `不支持读取 ${format}；${UNPACKED.has(String(format)) ? "请先解压" : "请另存为 CSV、TSV 或边列表"}`,
  "E-IMPORT-008": () => "这一行超过 1 MB；可能是前面的引号没有闭合，或这不是表格",
  "E-IMPORT-009": ({ column }) => `第 ${column} 列的引号没有闭合`,
  "E-IMPORT-010": ({ column }) =>
    `第 ${column} 列的引号位置不对；请把整个字段放进引号，其中每个引号写两次："5"" pipe"`,
  "E-IMPORT-011": ({ expected, found }) => `这一行有 ${found} 列，其他行有 ${expected} 列`,
  "E-IMPORT-012": ({ column }) => `第 ${column} 列为空，这里需要名称`,
  "E-IMPORT-013": ({ label }) =>
    `ID ${label} 丢失了部分数字，这是电子表格处理长数字的结果；请以文本格式重新导出`,
  "E-IMPORT-014": ({ column }) => `第 ${column} 列的权重为空；请写一个数字，或写 0`,
  "E-IMPORT-015": ({ value }) => `权重 ${value} 用了逗号作小数点；请改用点`,
  "E-IMPORT-016": ({ value }) => `权重“${value}”不是数字；应写成 0.25 或 3 这样的数`,
  "E-IMPORT-017": ({ value }) => `权重 ${value} 超出了可计算的范围`,
  "E-IMPORT-018": ({ value }) => `权重 ${value} 是负数；权重不能小于 0`,
  "E-IMPORT-019": ({ column, nearest }) => `没有“${column}”列；现有：${nearest}`,
  "E-IMPORT-020": ({ column, columns }) => `没有第 ${column} 列；文件共有 ${columns} 列，从 1 开始数`,
  "E-IMPORT-021": ({ column }) => `有多列都叫“${column}”；请改用列号`,
  "E-IMPORT-022": ({ column, columns }) =>
    `文件没有表头，因此没有“${column}”列；请给出 1 到 ${columns} 的列号，或写 header: true`,
  "E-IMPORT-023": ({ delimiter }) =>
    `按分隔符“${delimiter}”只找到一列，而一条关系需要两列。格式可能是另一种：edge-list、csv 或 tsv`,
  "E-IMPORT-024": ({ people, ties, rows }) =>
    `表头声明有 ${people} 人、${ties} 条关系，但实际有 ${rows} 行，或有 ID 不在 0 到 ${Number(people) - 1} 之间；` +
    "请更正，如果它其实是一条关系，请写 header: false",
  "E-IMPORT-025": ({ what, limit }) =>
    `${AMOUNTS[String(what)] ?? what}的数量超出上限（最多 ${limit}）；请使用较小的数据`,
  "E-IMPORT-026": () =>
    "有向文件必须说明每行的含义：arcs: influence（第一个影响第二个）或 arcs: follows（第一个关注第二个）",
  "E-IMPORT-027": () => "arcs 只对有向文件有意义；请写 directed: true，或去掉 arcs",
  "E-IMPORT-028": ({ column }) => `列 ${column} 被用作两种内容；请分别指定 source、target 和 weight`,
  "E-IMPORT-029": ({ person }) => `“${person}”与自己有关系（strict 不允许）`,
  "E-IMPORT-030": ({ from, to, firstLine }) =>
    `“${from}”与“${to}”的关系重复，第 ${firstLine} 行已经有了（strict 不允许）`,
  "E-IMPORT-031": ({ encoding, byte, offset }) =>
    `这不是 ${encoding} 文本：偏移 ${offset} 处的字节是 ${byte}；请指定文件实际的编码`,
  "E-IMPORT-032": ({ reason }) => GZIP_FAULTS[String(reason)] ?? GZIP_FAULTS.damaged!,
  "E-IMPORT-033": ({ packed, unpacked }) =>
    `这个 gzip 文件解压后超过原大小的一百倍（目前 ${packed} 字节解压为 ${unpacked}），关系文件不会如此；` +
    "如果信任它，请自行解压",
  "E-IMPORT-034": () => "有一个 ID 为空，这里需要名称",
  "E-IMPORT-035": () => "这条关系没有渠道，而其他关系都有；请指定渠道，或去掉渠道列",
  "E-IMPORT-036": ({ rows, bytes, budget }) =>
    `仅前 ${formatNumber(Number(rows))} 条关系就需要约 ${formatBytes(Number(bytes))} 内存，而允许的是 ` +
    `${formatBytes(Number(budget))}；请使用较小的数据，或用 --memory 提高上限`,
  "E-IMPORT-037": () =>
    "这一项用于表格的列；在 GEXF、GraphML 和 JSON 中，边本身说明谁与谁有关系，weight 和 channel 指的是边的属性",
  "E-IMPORT-038": ({ person, firstLine }) => `“${person}”已在第 ${firstLine} 行列出`,
  "E-IMPORT-039": () => "这条边没有方向，而要求的是有向网络；请去掉 directed，或给所有边加上方向",
  "E-IMPORT-040": ({ label, characters, other, otherCharacters }) =>
    `“${label}”（字符：${characters}）看起来与“${other}”（字符：${otherCharacters}）一样，但这里算作两个人；` +
    "--normalize nfc 可以统一同一字母的不同写法",
  "E-IMPORT-041": ({ label }) => `“${label}”中有看不见的字符；它们算作名称的一部分`,
  "E-IMPORT-042": ({ columns }) => `未读取的列：${columns}`,
  "E-IMPORT-043": ({ row }) => `第一行“${row}”被当作关系读取；如果它是列名，请写 header: true`,
  "E-IMPORT-044": ({ people, ties, rows }) =>
    `已当作关系读取，但它看起来像声明了 ${people} 人、${ties} 条关系的表头：文件另有 ${rows} 行`,
  "E-IMPORT-045": ({ from, to, firstLine }) =>
    `“${from}”与“${to}”的关系的权重与第 ${firstLine} 行不同；以最大的为准（parallel: sum 则相加）`,
  "E-IMPORT-046": ({ from, to, firstLine }) =>
    `“${from}”与“${to}”的关系的权重与第 ${firstLine} 行不同；使用 parallel: independent 时，` +
    "同一关系各行的权重必须相同",
  "E-IMPORT-055": ({ encoding, known }) =>
    `文件表明其编码是 ${encoding}，不支持读取；可用的有：${known}。请另存为 UTF-8`,
  "E-IMPORT-056": () => "文件中的边有方向，这里按双向关系读取；要保留方向，请写 directed: true 并指定 arcs",
  "E-IMPORT-057": ({ person }) => `“${person}”不在任何人员列表中，这里仍算作一个人`,
  "E-IMPORT-058": ({ attribute }) => `这条边没有权重（“${attribute}”）；请写一个数字，或写 0`,
  "E-IMPORT-059": ({ attribute, nearest }) =>
    `没有边带有“${attribute}”；${nearest === "" ? "这里的边没有属性" : `现有属性：${nearest}`}`,
  "E-IMPORT-047": ({ attribute, one, other }) =>
    `这条边的“${attribute}”有两个值：${one} 和 ${other}；应以哪个为准？`,
  "E-IMPORT-050": ({ attribute, value }) => `${attribute} 必须是不小于 0 的数，不能是“${value}”`,
  "E-IMPORT-051": ({ attribute, value }) =>
    `${attribute} 必须是 0 到 1 之间的比例，或 yes、no，不能是“${value}”`,
  "E-IMPORT-052": ({ person, firstLine }) => `“${person}”已在第 ${firstLine} 行，但值不同：应以哪个为准？`,
  "E-IMPORT-053": ({ person }) => `网络中没有叫“${person}”的人`,
  "E-IMPORT-054": ({ rows }) =>
    `没有一行涉及网络中的人（行数：${rows}）；\`id\` 列的名称是否与关系文件中的一致？`,
  ...graphMessages,
  "E-IMPORT-099": ({ count, code }) => `另有 ${count} 个同类问题（${code}）`,
};
