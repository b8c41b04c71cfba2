import type { ScenarioProblemCode } from "../../model/ProblemCode.ts";
import type { Sentence, Values } from "../messages.ts";
import { jsonMistakes, yamlMistakes } from "./yamlMistakes.ts";

/** The sentences of a scenario's problems. */
export const scenarioMessages: Readonly<Record<ScenarioProblemCode, Sentence>> = {
  "E-SCENARIO-001": () => "场景为空；`skipstone init` 可以写出一个供修改的场景",
  "E-SCENARIO-002": (values) => `场景是带有 network、content、plans 等键的映射；这里是${found(values)}`,
  "E-SCENARIO-003": ({ size, most }) => `场景过大：${size} 字节，最多读取 ${most} 字节`,
  "E-SCENARIO-004": ({ limit }) => `嵌套过深：场景最多 ${limit} 层`,
  "E-SCENARIO-005": ({ rule }) => yamlMistakes[String(rule)] ?? "这不是 YAML",
  "E-SCENARIO-006": ({ rule }) => jsonMistakes[String(rule)] ?? "这不是 JSON",
  "E-SCENARIO-007": ({ key, firstLine }) =>
    `键 \`${key}\` 在这里重复出现，第 ${firstLine} 行已经有了。请只保留一个`,
  "E-SCENARIO-008": () => "这里开始了第二个文档；一个场景文件只能有一个文档",
  "E-SCENARIO-009": ({ limit }) => `别名（*name）展开后超过 ${limit} 个值；请直接写出`,
  "E-SCENARIO-010": ({ key, nearest, known }) =>
    `未知的键 \`${key}\`；${meantOr(nearest, known, "这里可用的键")}`,
  "E-SCENARIO-011": ({ feature }) => `\`${feature}\` 属于 skipstone 的后续版本，本版尚不支持；请暂时去掉`,
  "E-SCENARIO-012": ({ key, choices }) =>
    `缺少 \`${key}\`；${choices === undefined ? "它没有默认值" : `可选值：${choices}`}`,
  "E-SCENARIO-013": (values) => `需要${needed(values)}；这里是${found(values)}`,
  "E-SCENARIO-014": ({ value }) => `需要数字，而引号中的“${value}”是文本；请去掉引号`,
  "E-SCENARIO-015": ({ value, choices, nearest }) =>
    `“${value}”不在可选值之中；${meantOr(nearest, choices, "可选值")}`,
  "E-SCENARIO-016": () => "半个代理对不是字符；请写完整的字符",
  "E-SCENARIO-017": () => "键必须是单个文本",
  "E-SCENARIO-018": ({ tag }) => `不读取 ${tag} 这样的 YAML 标签；请直接写值`,
  "E-SCENARIO-019": () => "不读取 YAML 合并键（<<）；请把各个键写出来",
  "E-SCENARIO-020": () => "覆盖项要写成 path=value，例如 content.transmissibility=0.06",
  "E-SCENARIO-021": ({ key, nearest, known }) => `没有 \`${key}\`；${meantOr(nearest, known, "现有")}`,
  "E-SCENARIO-022": ({ rule }) => `无法读取这个值：${yamlMistakes[String(rule)] ?? "这不是 YAML"}`,
  "E-SCENARIO-023": ({ alias }) => `*${alias} 没有指向任何内容；前面必须有锚点 &${alias}`,
  "E-SCENARIO-024": ({ value }) =>
    `${value} 超出 JSON 数字的范围，其他程序会四舍五入；请写成字符串："${value}"`,
  "E-SCENARIO-025": ({ version, known }) =>
    `这个场景的格式版本是 ${version}，本版 skipstone 读取的是 ${known}；请使用更新的 skipstone`,
  "E-SCENARIO-026": ({ value }) =>
    `${value} 是带单位的时间，而时钟按轮计数；请写整数轮数，或选用带单位的时钟：clock: { tick: 1m }`,

  "E-SCENARIO-030": () => "必须是有限的数",
  "E-SCENARIO-031": (values) => `必须是${wholeNumber(values)}，不能是${found(values)}`,
  "E-SCENARIO-032": ({ low, high, value }) => `必须是 ${low} 到 ${high} 之间的数，不能是 ${value}`,
  "E-SCENARIO-033": ({ low, value }) => `不能小于 ${low}，这里是 ${value}`,
  "E-SCENARIO-034": ({ low, value }) => `必须大于 ${low}，这里是 ${value}`,
  "E-SCENARIO-035": ({ value }) => `是概率，必须在 0 到 1 之间，不能是 ${value}`,
  "E-SCENARIO-036": () => "不能为空",
  "E-SCENARIO-037": ({ high }) => `过长：最多 ${high} 个字符`,
  "E-SCENARIO-038": () => "必须包含 sharers；要提速可去掉 viewers：[sharers]",
  "E-SCENARIO-039": ({ value }) => `${value} 不是规模：请写占总人数的比例，如 1%，或整数人数`,
  "E-SCENARIO-040": ({ value }) => `是阈值，必须大于 0 且不超过 1，不能是 ${value}`,
  "E-SCENARIO-041": () => "至少要有一项",
  "E-SCENARIO-042": () => "没有方案；请至少给出一个，写明名称和启动项",
  "E-SCENARIO-043": () => "没有启动项的方案永远不会开始；请给它一个启动项",
  "E-SCENARIO-044": ({ high }) => `方案名称须为 1 到 ${high} 个字符，且不能只有空格`,
  "E-SCENARIO-045": () => "需要两个数：[low, high]",

  "E-SCENARIO-050": ({ value }) =>
    `在 ties.scheme: uniform 和 content.link: linear 下这是概率，而 ${value} 大于 1；请调低，或选用 link: hazard 或其他 scheme`,
  "E-SCENARIO-051": ({ ties, people }) => `每人 ${ties} 条关系需要多于 ${ties} 人，而这里有 ${people} 人`,
  "E-SCENARIO-052": ({ ends }) =>
    `所有关系共有 ${ends} 个端点，是奇数，而每条关系有两个端点；请把其中一个改动 1`,
  "E-SCENARIO-053": ({ ties }) => `每人 ${ties} 条关系无法平均分到环的两侧；请写偶数`,
  "E-SCENARIO-054": ({ low, high, lowName, highName }) =>
    `${lowName} 是 ${low}，${highName} 是 ${high}：较小的应在前`,
  "E-SCENARIO-055": ({ value, low }) => `周期格网每个方向至少需要 ${low} 人，不能是 ${value}`,
  "E-SCENARIO-056": ({ people, limit }) => `这样会有 ${people} 人；最多 ${limit} 人`,
  "E-SCENARIO-057": ({ groups, people }) => `${people} 人无法分成 ${groups} 组`,
  "E-SCENARIO-058": () =>
    "有向文件必须说明每行的含义：`arcs: influence`（内容从 source 传到 target）或 " +
    "`arcs: follows`（source 关注 target）",
  "E-SCENARIO-059": () => "arcs 只用于有向文件；请加上 `directed: true`，或去掉这一项",
  "E-SCENARIO-060": ({ by }) => `只有随机挑选可以固定；按 ${by} 挑选在每个模拟世界中本来就相同`,
  "E-SCENARIO-061": () => "阈值型传播累加邻居的影响，没有可由 link 调整的单次尝试；请去掉 link",
  "E-SCENARIO-062": () => "期望只能写 `between: [low, high]` 或 `is: value` 之一",
  "E-SCENARIO-063": ({ segment, nearest }) =>
    `没有细分人群“${segment}”；` +
    (nearest === ""
      ? "请在 audience.segments 中描述它，或在 network.attributes: { path, segment } 中指定分群列"
      : `最接近的有：${nearest}`),
  "E-SCENARIO-064": ({ at, horizon }) =>
    /\D/.test(String(at))
      ? `在 ${at} 启动，晚于终点 ${horizon}`
      : `在第 ${at} 轮启动，晚于终点（共 ${horizon} 轮）`,
  "E-SCENARIO-065": () =>
    "record: full 会写入每次浏览，而 measure 没有包含 viewers；请加上 viewers，或减少记录",

  "E-SCENARIO-066": ({ value, clock, meant }) => `“${value}”不是时间；${timeToWrite(clock, meant)}`,
  "E-SCENARIO-067": ({ value }) =>
    value === 0
      ? "引号中的 0 是文本；请去掉引号，或写 0s"
      : `这个时钟使用带单位的时间：请写 ${value}s、${value}m、${value}h 或 ${value}d`,
  "E-SCENARIO-068": ({ value, most }) => `${value} 过长；时间最长为 ${most}`,
  "E-SCENARIO-069": ({ value, least }) => `${least === 0 ? "不能小于 0" : "必须大于 0"}，这里是 ${value}`,
  "E-SCENARIO-070": ({ value }) => `${value} 不是整数秒；请写整数秒`,
  "E-SCENARIO-071": () =>
    "按轮计时时，每次传递都是一轮，没有延迟可选；请去掉，或给时钟一个刻度：clock: { tick: 1m }",
  "E-SCENARIO-072": ({ tick }) =>
    `没有 content.delay 时，每次传递用一个刻度，这里是 ${tick}；` +
    "请选用在该平台实测的 { kernel: twitter }，或 { kernel: exponential, mean: 1h } 之类",
  "E-SCENARIO-073": ({ sum }) => `各细分人群的占比合计为 ${sum}，必须为 1`,
  "E-SCENARIO-074": ({ given }) =>
    `需要用 \`share\` 或 \`where\` 之一说明包括哪些人，而这里${given === "both" ? "两个都有" : "两个都没有"}`,
  "E-SCENARIO-075": () => "有的细分人群写了占比，有的写了列；请全部用 `share`，或全部用 `where`",
  "E-SCENARIO-076": ({ column, known }) =>
    `“${column}”不是 network.attributes 指定的分群列或渠道列` +
    (known === "" ? `；请在那里指定：attributes: { path, segment: ${column} }` : `（${known}）`),
  "E-SCENARIO-077": ({ column, other }) =>
    `这里看“${column}”列，另一个细分人群看“${other}”列：有人可能同属两者；请只用一列`,
  "E-SCENARIO-078": ({ is, other }) => `“${is}”已属于细分人群“${other}”`,
  "E-SCENARIO-079": ({ high }) => `细分人群名称须为 1 到 ${high} 个字符，且不能只有空格`,
  "E-SCENARIO-080": ({ high }) => `细分人群过多：最多 ${high} 个`,
  "E-SCENARIO-081": ({ segment }) =>
    `“${segment}”既是受众的细分人群，又是属性文件分群列中另一些人的值；请给其中一个改名`,
  "E-SCENARIO-082": ({ value }) =>
    `${value} 不是比例；请写` +
    (Number(value) > 1 && Number(value) <= 100 ? ` ${value}%` : "百分比，如 50%，或 0 到 1 之间的数"),
  "E-SCENARIO-083": () =>
    "这里没有人会转为负面，因此不会有负面螺旋；请给 content.spoofing 一个概率，" +
    "或把受众中某个细分人群的 positivity 设为小于 1",
  "E-SCENARIO-084": ({ least, people }) =>
    `${people} 人中不可能出现 ${least} 人的负面螺旋；请写小一些，或写比例，如 1%`,

  "E-SCENARIO-085": ({ value }) => `“${value}”不是界限；请写成 "<5000" 或 ">=100" 这样`,
  "E-SCENARIO-086": ({ value }) => `“${value}”不是占比的界限；请写成 ">=30%" 或 "<0.1" 这样`,
  "E-SCENARIO-087": ({ value }) =>
    `“${value}”不是频次上限；请写成 3 per day（或 per hour、per week），按轮计时写 2 per round`,
  "E-SCENARIO-088": ({ high }) => `渠道过多：最多 ${high} 个`,
  "E-SCENARIO-089": ({ high }) => `渠道名称须为 1 到 ${high} 个字符，且不能只有空格`,
  "E-SCENARIO-090": ({ channel, nearest, known }) =>
    `没有渠道“${channel}”；` + (known === "" ? "请在 channels 中声明" : meantOr(nearest, known, "现有")),
  "E-SCENARIO-091": ({ choices, given }) =>
    `需要 ${choices} 中的一个，而这里${given === 0 ? "一个也没有" : `有 ${given} 个`}`,
  "E-SCENARIO-092": ({ choices }) => `条件为空；请至少给出其中之一：${choices}`,
  "E-SCENARIO-093": () => "启动项只有一个时间：请写 `at`，或等待某个阶段，或给条件自己的 `at`",
  "E-SCENARIO-094": () => "取决于 viewers，而 measure 没有包含它；请写 measure: [sharers, viewers]",
  "E-SCENARIO-095": ({ value, clock }) =>
    clock === "rounds"
      ? `${value} 需要带刻度的时钟；按轮计时请写 per round`
      : `${value} 按轮计数，而这个时钟有刻度；请写 per hour、per day 或 per week`,
  "E-SCENARIO-096": ({ channel }) =>
    channel === ""
      ? "没有渠道设有话题榜；请给某个渠道加上 hotTopic"
      : `渠道“${channel}”没有话题榜；请给它加上 hotTopic，或改用其他渠道`,
  "E-SCENARIO-097": () => "没有任何事会触发这个应对；请设置会发出警报的 watch，或给它一个时间：at",
  "E-SCENARIO-098": () => "从警报开始计时，而 `at` 不管有无警报都按时执行；请只保留一个",
  "E-SCENARIO-100": ({ choices }) => `自定义应对要说明做什么；请至少给出其中之一：${choices}`,
  "E-SCENARIO-101": () =>
    "按轮计时时，每次传递都是一轮，不使用渠道预设的半衰期；要使用请给时钟一个刻度：clock: { tick: 1m }",
  "E-SCENARIO-102": () => "没有包含 viewers，因此不统计点击、购买、争取到和流失的人；要统计请加上 viewers",
  "E-SCENARIO-103": () => "这里没有人会转为负面，因此永远没有需要应对的情况",
  "E-SCENARIO-104": () =>
    "统计单次尝试带来的转发，而这种传播方式没有单次尝试；请写一个数，或选用 contagion: { kind: independent }",
  "E-SCENARIO-105": () => "就是该渠道本身；跨渠道转发要指向其他渠道",
  "E-SCENARIO-106": ({ value }) => `${value} 不能作为区间的端点：请写一个数、百分比（如 5%）或时长（如 4h）`,
  "E-SCENARIO-107": () => "区间要写成 [low, high]，下限必须小于上限",
  "E-SCENARIO-108": () => "区间的两端写法要一致：两个数、两个百分比或两个时长",
  "E-SCENARIO-111": ({ path }) => `\`${path}\` 不是模型的输入；区间只用于决定结果的数`,
  "E-SCENARIO-112": ({ most }) => `最多 ${most} 个输入可以有区间`,
  "E-SCENARIO-113": ({ metric }) =>
    metric === "viewers"
      ? "这里不统计 viewers；请把它加入 measure，或换一个指标"
      : "这里没有人会转为负面，因此没有负面螺旋可以衡量",
  "E-SCENARIO-114": ({ value }) => `${value ?? "这里的值"} 不是精度：请写大于 0 % 且小于 100 % 的比例，如 5%`,
  "E-SCENARIO-115": ({ high, value }) =>
    `是每位负面转发者的损失，必须大于 0 且不超过 ${high}，不能是 ${value}；正面转发者的价值请写在 \`perPositive\``,
  "E-SCENARIO-099": ({ limit }) => `可能还有更多问题；这里是前 ${limit} 个`,
};

/** “did you mean” where something is near, else what there is to choose from. */
function meantOr(
  nearest: Values[string] | undefined,
  known: Values[string] | undefined,
  intro: string,
): string {
  if (nearest !== undefined && nearest !== "") return `您是否想写 \`${nearest}\`？`;
  return known === undefined || known === "" ? "没有可选的内容" : `${intro}：${known}`;
}

/** The kinds of value that fit, from their names joined by |; a choice comes in its quotes. */
function needed(values: Values): string {
  const kinds = String(values.expected)
    .split("|")
    .map((kind) => (kind === "whole" ? wholeNumber(values) : (kindNames[kind] ?? ` ${kind} `)));
  return kinds.join("或").trimEnd();
}

function timeToWrite(clock: Values[string] | undefined, meant: Values[string] | undefined): string {
  if (clock === "rounds") return "请写整数轮数";
  return meant ? `请写 ${meant}` : "请写成 90s、30m、6h、2d 或 1w 这样";
}

const kindNames: Readonly<Record<string, string>> = {
  "": "其他值",
  duration: "时间，如 6h",
  flag: " true 或 false",
  list: "列表",
  mapping: "映射（键: 值）",
  number: "数字",
  text: "文本",
};

/** So high that a person who meets the limit has mistyped something else. */
const HIGH = 100_000_000;

function wholeNumber({ low, high, value }: Values): string {
  const isLimitFar = Number(high) >= HIGH && !(Number(value) > Number(high));
  return isLimitFar ? `不小于 ${low} 的整数` : ` ${low} 到 ${high} 之间的整数`;
}

const foundNames: Readonly<Record<string, string>> = { list: "列表", mapping: "映射" };

function found({ got, value }: Values): string {
  if (got === "nothing") return "空值";
  if (got === "text") return `文本“${value}”`;
  if (got === "number" || got === "flag") return ` ${value}`;
  return foundNames[String(got)] ?? String(got);
}
