import { formatBytes, formatDuration, formatShare } from "../formatNumber.ts";
import type { Messages } from "../messages.ts";
import { timeText } from "../timeText.ts";
import { expectedText, expectedWords } from "../words/expectedWords.ts";
import { reasonText, reasonWords } from "../words/reasonWords.ts";
import { forkMessages } from "./forkMessages.ts";
import { importMessages } from "./importMessages.ts";
import { processMessages } from "./processMessages.ts";
import { scenarioMessages } from "./scenarioMessages.ts";

/** The sentences in simplified Chinese. */
export const messages: Messages = {
  ...scenarioMessages,
  ...processMessages,
  ...forkMessages,

  "E-NETWORK-001": ({ people, ties, needBytes, budgetBytes }) =>
    `${people} 人、${ties} 条关系的网络约需 ${formatBytes(Number(needBytes))} 内存，而上限是 ` +
    `${formatBytes(Number(budgetBytes))}；请缩小网络，或用 --memory 提高上限`,
  "E-NETWORK-002": ({ people }) =>
    `${people} 人的网络不可能有这样的关系数；请检查它们的总和（必须是偶数）和其中最大的数`,
  "E-NETWORK-003": ({ people }) => `聚集结构至少需要 2 人，而这里有 ${people} 人`,
  "E-NETWORK-004": ({ strongTies, smallest }) =>
    `要求每人 ${strongTies} 条强关系，而最小的社群只有 ${smallest} 人`,
  "E-NETWORK-005": ({ weakTies, most }) => `要求每人 ${weakTies} 条弱关系，最多能抽取 ${most} 条`,
  "E-NETWORK-020": ({ people }) => `${people} 人之间没有任何关系：什么都传不开`,
  "E-NETWORK-021": ({ isolated, people }) => `${people} 人中有 ${isolated} 人没有任何关系`,
  "E-NETWORK-022": ({ components, largest, people }) =>
    `网络分成 ${components} 个部分；最大的部分有 ${largest} 人（共 ${people} 人），各部分之间无法传播`,
  "E-NETWORK-023": ({ label, audience, people }) =>
    `“${label}”能直接触达 ${people} 人中的 ${audience} 人：这真的是一个人吗？`,
  "E-NETWORK-024": ({ audience, follows }) =>
    `最多的粉丝数是 ${audience}，但有人关注了 ${follows} 个账号：如果箭头方向反了，请用 --arcs follows`,

  ...importMessages,

  "E-PLAN-001": ({ id, nearest }) =>
    `网络中没有叫“${id}”的人${nearest === "" ? "" : `；最接近的有：${nearest}`}`,
  "E-PLAN-002": ({ count, people }) => `要求 ${count} 人，而可选的有 ${people} 人`,
  "E-PLAN-003": ({ segment, nearest }) =>
    `没有细分人群“${segment}”${nearest === "" ? "" : `；最接近的有：${nearest}`}`,
  "E-PLAN-004": () => "scheme: column 使用网络的权重作为强度，而网络没有权重；请用 network.weight 指定列",
  "E-PLAN-005": () =>
    "scheme: trust 使用网络自带的信任度，只有 relationship-chain 才有；请选用这种网络，或其他 scheme",
  "E-PLAN-007": ({ ticks }) =>
    `四分之一的延迟不超过 ${ticks} 个刻度，因此向上取整的影响明显：一小时内的结果可能偏差五分之一以上；请选用更短的刻度`,
  "E-PLAN-006": ({ plan, people, threshold }) =>
    `方案“${plan}”从其起点出发最多只能让 ${people} 人转发，而引爆需要 ${threshold} 人`,
  "E-PLAN-008": ({ channel, key, profile, clock }) =>
    `渠道“${channel}”需要 ${key}：` +
    (clock === "rounds" ? "按轮计时无法使用其预设中的时长；请写轮数" : `它的预设 ${profile} 没有这一项的值`),
  "E-PLAN-009": ({ channel, nearest }) =>
    `网络中没有渠道“${channel}”；${nearest === "" ? "" : `最接近的有：${nearest}；`}` +
    "没有人能发布的渠道需要写 direction: broadcast",
  "E-PLAN-010": ({ channels }) => `网络的这些渠道没有声明，内容不会在上面传播：${channels}`,
  "E-PLAN-011": ({ channel }) => `渠道“${channel}”只用于广播，没有人能在上面发布`,
  "E-PLAN-012": ({ mean, most, people }) =>
    `这样可能看到的 ${people} 人平均每人要看 ${mean} 次，而最多只计 ${most} 次；请减少次数，或面向更多人`,
  "E-PLAN-013": () => "没有人能看到：细分人群或渠道是空的",
  "E-PLAN-014": ({ reproduction }) =>
    `在这个网络上，没有任何传播力能让一次转发带来 ${reproduction} 次后续转发`,
  "E-PLAN-015": ({ over, window }) =>
    `${timeText(over, "zh")}之内不足两个${timeText(window, "zh")}的窗口可供比较；请回看更长时间，或选用更短的窗口`,
  "E-PLAN-016": ({ person, channel, most }) =>
    `这样“${person}”${channel === "" ? "" : `在渠道“${channel}”上`}的虚假粉丝会超过 ${most} 个；请调低比例`,
  "E-PLAN-020": ({ budget, cheapest }) =>
    `预算 ${budget} 不够支付任何可选的人` +
    (cheapest === "" ? "：他们都没有价格" : `；最便宜的要 ${cheapest}`),
  "E-PLAN-021": ({ people }) => `${people} 人没有价格，无法选择`,
  "E-PLAN-025": ({ plan }) =>
    `方案“${plan}”没有可以改变的规模：只有按人数挑选的人（可同时有曝光）才能按比例增加`,

  "E-CLI-001": ({ path }) => `没有文件 ${path}`,
  "E-CLI-002": ({ path, kind }) => `${path} 是${reasonText(kind, reasonWords.zh)}，这里需要文件`,
  "E-CLI-003": ({ path, reason }) => `无法读取 ${path}（${reason}）；请检查名称和权限`,
  "E-CLI-004": ({ path, offset }) => `${path} 不是 UTF-8 文本（字节 ${offset} 处）；请另存为 UTF-8`,
  "E-CLI-005": (values) => `应为：${expectedText(values, expectedWords.zh)}；不能是“${values.value}”`,
  "E-CLI-006": ({ value }) =>
    `无法读取“${value}”；条件的写法是 FINDING > NUMBER，可用 >、>=、< 或 <=，例如 "plans.NAME.ignition.probability < 0.5"`,
  "E-CLI-007": ({ other }) => `不能与 ${other} 同时使用`,
  "E-CLI-008": ({ plan, nearest }) =>
    `场景中没有方案“${plan}”${nearest === "" ? "" : `；最接近的有：${nearest}`}`,
  "E-CLI-009": ({ path }) => `${path} 已经存在；请换一个位置，或用 --force 覆盖`,
  "E-CLI-010": ({ path, reason }) => `无法写入${path === "-" ? "标准输出" : ` ${path}`}：${reason}`,
  "E-CLI-011": ({ text }) => `${text}`,
  "E-CLI-012": ({ command }) => `“${command}”已在计划中，本版尚未包含`,
  "E-CLI-013": ({ finding, nearest }) =>
    `没有结果项“${finding}”${nearest === "" ? "" : `；最接近的有：${nearest}`}`,
  "E-CLI-014": ({ path }) => `文件夹 ${path} 中没有场景（.yaml、.yml 或 .json）`,
  "E-CLI-015": () => "Parquet 是终端无法显示的二进制数据；请用 --out FILE 写入文件，或写入管道",
  "E-CLI-016": ({ path }) => `${path} 会覆盖存储；请换一个位置`,
  "E-CLI-017": ({ path }) => `${path} 在读取时发生了变化；等它写完后请再次运行命令`,
  "E-CLI-020": ({ path, reason }) => `无法在 ${path} 中写文件（${reason}）；请把 TMPDIR 设为可写的文件夹`,
  "E-CLI-021": ({ reason }) =>
    `这里无法使用线程（${reasonText(reason, reasonWords.zh)}）；请用 --workers 1 运行，并检查 \`ulimit -a\` 的限制是否过严`,
  "E-CLI-022": ({ locale }) =>
    `终端可能无法正确显示 ± 和 ● 等符号（区域设置为 ${locale}）；请设置 LC_ALL=C.UTF-8`,
  "E-CLI-023": ({ plan, found, expected }) =>
    `自检方案“${plan}”在这里的摘要是 ${reasonText(found, reasonWords.zh)}，在其他机器上是 ${expected}：` +
    "请不要信任这台机器的结果，并报告此问题",
  "E-CLI-024": ({ left }) => `内存只剩 ${left}；大型网络需要更多，每个工作线程也要占用一些`,

  "E-CLI-040": () => "请用 --k N 说明选多少人，或用 --budget B 说明花多少钱",
  "E-CLI-041": () => "是预算所支付的价格；请给出 --budget，或去掉它",
  "E-CLI-042": () =>
    "预算需要价格：价格列（network.attributes: { path, id, price }），或 --price，" +
    "例如 --price 500 或 --price 0.05/follower",
  "E-CLI-043": ({ plan }) => `场景中已有方案“${plan}”；请换一个名称，或用 --force 替换`,
  "E-CLI-044": ({ path }) =>
    `无法把方案写入 ${path}，因为其中的方案没有直接写出（是别名）；请手工添加，或在别处列出人员`,
  "E-CLI-045": ({ value }) =>
    `无法读取“${value}”；网格是传播力的个数，如 64，或 lowest:highest:number，如 0.01:0.5:64`,
  "E-CLI-046": ({ from, to }) =>
    `从 ${from} 到 ${to}；最低传播力必须小于最高传播力，且都在 0.000000001 到 1000000000 之间`,
  "E-CLI-047": ({ count, least, most }) => `要求 ${count} 个传播力；请给出 ${least} 到 ${most} 的整数`,
  "E-CLI-053": ({ metric, names }) => `“${metric}”不是可比较的指标；可用的有：${names}`,
  "E-CLI-054": ({ plan, metric, names }) =>
    `方案“${plan}”没有“${metric}”：那里没有开启它所统计的内容；所有方案都能比较的指标：${names}`,
  "E-CLI-055": ({ metric, segment }) =>
    `这里没有细分人群“${segment}”的 ${metric}；请写 sharers:NAME 或 viewers:NAME，NAME 为受众中的细分人群`,
  "E-CLI-056": () => "只有一个方案；比较需要两个，可以在一个或多个场景中",
  "E-CLI-057": ({ key, values }) => `各场景的 ${key} 不同（${values}），因此模拟世界也不同；请指定 --${key}`,
  "E-CLI-058": () => "各场景的网络不同：它们的模拟世界共享的随机性较少，区间也相应更宽",

  "E-CLI-067": () =>
    "指定的是批次所在的存储，而场景文件会现在运行，且不保存任何内容；请去掉它，或指定 b1 这样的批次",
  "E-CLI-068": ({ batch }) =>
    `${batch === "" ? "最近的批次" : `批次 ${batch} `}按当时的运行讲述；如要更改，请指定其场景文件`,
  "E-CLI-069": ({ batch }) =>
    `批次 ${batch} 保存的是分叉，与另一批次共享过去；请指定那个批次，或用 \`skipstone diff\` 比较`,
  "E-CLI-070": ({ scenarios }) =>
    `一个页面只讲一个场景，而这里有 ${scenarios} 个；请逐个运行，或用 --out 写出表格`,
  "E-CLI-071": () => "存储里没有可讲述的运行；`skipstone run` 会生成，或请指定场景文件",
  "E-CLI-075": ({ metric, names }) =>
    `“${metric}”是概率，或是所有世界总和之比，因此没有“最差的世界”；可用的有：${names}`,
  "E-CLI-076": ({ metric, channel }) =>
    `没有渠道“${channel}”的 ${metric} 数据；请省略渠道，或指定一个已开启该功能的渠道`,
  "E-CLI-077": ({ times, most }) =>
    `“${times}”不是有效的观看次数；请写 effective-reach:N，N 为 1 到 ${most} 的整数`,

  "E-STORE-001": () => "文件为空，因此不是存储；请删除它，或用 --store 指定另一个",
  "E-STORE-002": () => "这不是 skipstone 存储（甚至不是数据库）；请用 --store 指定另一个",
  "E-STORE-003": () => "这是其他程序的数据库；请用 --store 指定另一个文件",
  "E-STORE-004": ({ found, known }) =>
    `存储的格式是 ${found}，本版 skipstone 只认识 ${known}；请使用更新的 skipstone`,
  "E-STORE-005": ({ found, known }) =>
    `其事件属于流版本 ${found}，本版 skipstone 只认识 ${known}；请使用更新的 skipstone`,
  "E-STORE-006": ({ detail }) => `数据库已损坏（${detail}）；没有改动任何内容`,
  "E-STORE-007": ({ frame }) => `帧 ${frame} 已损坏：字节与写入时不同；没有改动任何内容`,
  "E-STORE-008": ({ frame }) => `帧 ${frame} 占了另一帧的位置；没有改动任何内容`,
  "E-STORE-009": ({ frame }) => `帧 ${frame} 与前一帧不衔接；没有改动任何内容`,
  "E-STORE-010": ({ frame }) => `缺少帧 ${frame}；没有改动任何内容`,
  "E-STORE-011": ({ frame }) => `这个存储从未登记过帧 ${frame}；没有改动任何内容`,
  "E-STORE-012": ({ frame, detail }) => `帧 ${frame} 属于另一个批次（${detail}）；没有改动任何内容`,
  "E-STORE-013": ({ frame, detail }) => `帧 ${frame} 的行与帧不一致（${detail}）；没有改动任何内容`,
  "E-STORE-014": ({ frame }) => `帧 ${frame} 中的运行没有结束；没有改动任何内容`,
  "E-STORE-015": ({ detail }) => `批次 ${detail} 已损坏；没有改动任何内容`,
  "E-STORE-016": ({ detail }) => `网络 ${detail} 已损坏；没有改动任何内容`,
  "E-STORE-017": ({ batch, world }) =>
    `批次 ${batch} 的模拟世界 ${world} 的结果与所存的摘要不同：存储或本版 skipstone 有变化`,
  "E-STORE-018": ({ batch, reason, world }) =>
    `无法恢复批次 ${batch}：${reasonText(reason, reasonWords.zh)}${world === "" ? "" : `（模拟世界 ${world}）`}`,
  "E-STORE-020": () => "存储正被另一个进程使用；请等它结束，或用 --store 指定另一个",
  "E-STORE-021": ({ cause }) => `没有读写存储的权限（${cause}）`,
  "E-STORE-022": ({ cause }) => `存储没有剩余空间（${cause}）；已确认的内容会保留`,
  "E-STORE-023": () => "这是文件夹，而存储是文件",
  "E-STORE-024": ({ cause }) => `无法使用存储（${cause}）；已确认的内容会保留`,
  "E-STORE-025": ({ cause }) => `无法打开存储（${reasonText(cause, reasonWords.zh)}）`,
  "E-STORE-030": () => "这里还没有存储；`skipstone run` 会创建一个，或用 --store 指定",
  "E-STORE-031": ({ name }) => `存储中没有批次“${name}”；\`skipstone status\` 可列出所有批次`,
  "E-STORE-032": ({ name }) => `存储缺少某个批次的网络 ${name}`,
  "E-STORE-033": ({ run, nearest }) =>
    `存储中没有运行“${run}”（写法是 PLAN@WORLD）${nearest === "" ? "" : `；最接近的有：${nearest}`}`,
  "E-STORE-034": ({ reason }) =>
    `这里无法使用存储，运行将在没有存储的情况下继续：${reasonText(reason, reasonWords.zh)}`,
  "E-STORE-036": ({ run, nearest }) =>
    `多个批次都有运行“${run}”；请说明是哪一个：${nearest}（\`skipstone status\` 可以区分）`,
  "E-STORE-037": ({ run, nearest }) => `没有运行“${run}”；该批次的模拟世界是 ${nearest}`,
  "E-STORE-035": ({ batch, stored, asked }) =>
    `批次 ${batch} 是以 record: ${stored} 存储的，比 ${asked} 少；其运行保持原样（要保留更多，请换一个 --store）`,
  "E-STORE-038": () => "这个存储中没有可以挽救的内容；没有写出任何内容",
  "E-STORE-039": () => "这就是损坏的存储本身，它会保持原样；请用 --out 指定另一个文件",
  "E-STORE-040": ({ log }) => `那里有正在使用或没有关闭的存储（旁边有 ${log}）；请用 --out 指定另一个文件`,
  "E-STORE-041": () =>
    "这里的存储只能读不能写：status、replay、diff、export 和 verify 可用，run 需要另一个 --store",
  "E-STORE-042": ({ free }) => `存储所在位置只剩 ${free}；运行写满后会有序停止`,
  "E-STORE-043": ({ size }) => `存储有 ${size}，这里没有检查；请运行 \`skipstone verify\``,
  "E-STORE-044": () => "此刻有其他进程正在写入存储；仍可读取，写入则轮流进行",
  "E-STORE-045": () => "这里无法创建存储：文件夹不可写；请用 --store 指定另一个",
  "E-STORE-048": ({ detail }) =>
    `文件被截断：缺少最后 ${formatBytes(Number(detail))}，可能是复制或下载提前结束；如果有完整的文件，请使用它；` +
    "没有改动任何内容",
  "E-STORE-049": ({ detail }) =>
    `存储中没有批次 ${detail} 的网络，因此无法重新运行；再次执行当初的 \`run\` 命令可以补回`,
  "E-STORE-050": ({ cause }) =>
    `写入者没有把存储写完，读取它需要复制一份，但空间不足（${cause}）；请腾出空间，或把 TMPDIR 设为有空间的文件夹`,
  "E-STORE-046": () => "这里无法创建存储：文件夹不可写；除非用 --store 指定存储，否则运行不保留事件",

  "E-RUN-001": ({ seconds, memoryBytes, diskBytes }) =>
    `可能需要多达 ${formatDuration(Number(seconds), "zh")}、${formatBytes(Number(memoryBytes))} 内存和 ` +
    `${formatBytes(Number(diskBytes))} 磁盘；请减少运行次数，或用 --force 允许`,
  "E-RUN-002": ({ finding, value, is, low, high }) =>
    `${finding} 是 ${value}；期望${is === undefined ? `在 ${low} 到 ${high} 之间` : `是 ${is}`}`,
  "E-RUN-003": ({ gate, value }) => `被 --fail-if 终止：“${gate}”成立，值为 ${value}`,
  "E-RUN-004": ({ cause }) => `有工作线程停止（${cause}）；已确认的内容会保留：请再次运行同一命令`,
  "E-RUN-018": ({ plan, metric, wanted, worlds, short, seen }) =>
    `“${plan}”没有达到所要求的精度 ± ${formatShare(Number(wanted))}：已运行允许的全部 ${worlds} 个模拟世界，` +
    (short === "rare" ? `其中只有 ${seen} 个出现了少见的结果，均值取决于它们` : `${metric} 的区间仍然更宽`) +
    "；请用 runs.atMost 或 --runs 允许更多",
  "E-RUN-019": ({ metric }) => `在区间的某一点上，方案没有 ${metric}；请缩小区间，或按其他指标比较`,
  "E-RUN-099": ({ cause }) => `这是我们的错误，不是您的；请附上这一行报告：${cause}`,
};
