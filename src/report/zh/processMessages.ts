import { formatBytes } from "../formatNumber.ts";
import type { Sentence } from "../messages.ts";
import type { ProcessProblemCode } from "../processMessages.ts";

/** What the machine, its threads and its file systems do not let happen. */
export const processMessages: Readonly<Record<ProcessProblemCode, Sentence>> = {
  "E-RUN-005": ({ plan, worlds, count, runs, left }) =>
    `“${plan}”的 ${runs} 个模拟世界中缺少 ${count} 个（${worlds}）：每个都有工作线程两次因它停止；` +
    `${left === 0 ? "没有结果可用" : `结果只涵盖其余 ${left} 个`}，再次运行同一命令会重试`,
  "E-RUN-006": ({ memoryBytes, budgetBytes, threads }) =>
    `可能需要多达 ${size(memoryBytes)} 内存，而上限是 ${size(budgetBytes)}；请缩小网络、减少运行次数` +
    `${threads === 1 ? "" : "、使用 --workers 1"}，或用 --memory 提高上限`,
  "E-RUN-007": ({ path, diskBytes, freeBytes }) =>
    `事件可能占用多达 ${size(diskBytes)}，而 ${path} 只剩 ${size(freeBytes)}；请少记录一些` +
    "（record: sample 或 none），用 --store 换一个位置，或用 --force 强行尝试",
  "E-CLI-025": ({ name, reason, suggestion }) =>
    `“${name}”${NAMES[`${reason}`] ?? "不是 Windows 允许的名称"}，因此无法复制到所有系统；` +
    (suggestion === "" ? "请换一个名称" : `可以改用“${suggestion}”`),
};

/** What is wrong with a name. */
const NAMES: Readonly<Record<string, string>> = {
  device: "在 Windows 上是设备名",
  character: "含有 Windows 不允许的字符",
  ending: "以点或空格结尾，Windows 会将其去掉",
};

const size = (bytes: string | number | undefined): string => formatBytes(Number(bytes));
