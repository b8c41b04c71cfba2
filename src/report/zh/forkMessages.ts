import type { ForkProblemCode } from "../forkMessages.ts";
import type { Sentence } from "../messages.ts";
import { timeText } from "../timeText.ts";

const MAY_CHANGE =
  "分支可以改动 response、watch、content、channels、horizon，以及方案中在分支时刻或之后启动的启动项";

/** Why runs cannot be forked, or responses not be tried. */
export const forkMessages: Readonly<Record<ForkProblemCode, Sentence>> = {
  "E-STORE-047": ({ batch, world }) =>
    `批次 ${batch} 的模拟世界 ${world} 分支后，其过去与存储中的运行不一致：存储或本版 skipstone 有变化；` +
    "详情请运行 `skipstone verify`",
  "E-RUN-008": ({ at }) => `不能在运行中途（${timeText(at, "zh")}）改动；${MAY_CHANGE}`,
  "E-RUN-009": ({ at, horizon }) =>
    `${timeText(at, "zh")}晚于运行的终点（${timeText(horizon, "zh")}），无法在那里分支；请选更早的时刻`,
  "E-RUN-010": ({ at, tick }) =>
    `这个启动项在${timeText(tick, "zh")}启动，早于${timeText(at, "zh")}的分支，已属于过去；${MAY_CHANGE}`,
  "E-RUN-011": ({ batch, at, first }) =>
    `批次 ${batch} 本身已在${timeText(first, "zh")}分支，而一次运行只有一个过去：请在${timeText(first, "zh")}` +
    `或之前分支，不要在${timeText(at, "zh")}；或带上全部改动，从它的父批次分支`,
  "E-RUN-012": ({ at, kind }) => `不能在${timeText(at, "zh")}改动：此前看到的内容已按 ${kind} 传播方式计入`,
  "E-CLI-030": () => "请用 --set path=value 说明从那时起有什么不同",
  "E-CLI-031": ({ at, horizon }) =>
    `${timeText(horizon, "zh")}早于${timeText(at, "zh")}的分支：终点请设在该时刻或之后`,
  "E-CLI-032": () =>
    "这个场景中没有人会转为负面，因此没有可应对的情况；请把某个细分人群的 positivity 设为小于 1，或设置 content.spoofing",
};
