import type { Mechanism } from "../../tipping/mechanismsOf.ts";
import type { Catalogue } from "../Lang.ts";

/** What it brings to start at many points, and at one time. Gains come as text, with their intervals. */
export interface TipGainsWords {
  readonly title: string;
  /** Between sentences. */
  readonly between: string;
  /** Between the names of mechanisms. */
  readonly and: string;
  readonly superposition: (gain: string, parts: string, of: "starters" | "people") => string;
  readonly notTakenApart: string;
  readonly synchrony: (gain: string) => string;
  readonly notStaggered: string;
  /** Whether a gain is more than 1, less, or neither beyond noise. */
  readonly more: string;
  readonly less: string;
  readonly same: string;
  readonly sameExactly: string;
  readonly producedBy: (mechanisms: string, several: boolean) => string;
  readonly byNone: string;
  /** Without any mechanism: why there can be no gain. */
  readonly plain: string;
  readonly mechanisms: Readonly<Record<Mechanism | "all", string>>;
  /** Heads of the table: what is switched off, and both gains. */
  readonly head: readonly [string, string, string];
  readonly asItIs: string;
}

export const tipGainsWords: Catalogue<TipGainsWords> = {
  en: {
    title: "Together and at once:",
    between: " ",
    and: " and ",
    superposition: (gain, parts, of) =>
      `Superposition gain ${gain}: reach of all, divided by the sum of its ${parts} ` +
      `${of === "starters" ? "starters" : "people"} alone.`,
    notTakenApart:
      "There is no superposition gain: it has one part, or too many people to be looked at one by one.",
    synchrony: (gain) => `Synchrony gain ${gain}: reach all at once, divided by that as it is written.`,
    notStaggered: "It starts at one time as it is written, so there is no synchrony gain.",
    more: "They lift each other.",
    less: "They overlap.",
    same: "That is 1, as far as can be told.",
    sameExactly: "It is 1 in every world.",
    producedBy: (mechanisms, several) =>
      `What does it: ${mechanisms}${several ? ", each of them: without any one of them it is gone" : ""}.`,
    byNone:
      "No single mechanism does it: switched off one by one, none of them takes it away. Waiting starters, " +
      "negative copies or several mechanisms side by side are left.",
    plain:
      "Nothing here could make it more: each viewing has a chance of its own or adds to a drawn threshold, nothing " +
      "is forgotten and nothing ends, so starters share an audience (at most 1) and when they start decides nothing " +
      "(exactly 1).",
    mechanisms: {
      reinforcement: "further viewings count differently",
      threshold: "everybody wants the same share of friends",
      memory: "viewings are forgotten",
      topics: "the list of topics",
      media: "media pick-ups",
      novelty: "novelty fades",
      horizon: "the horizon",
      response: "the response",
      all: "all of them",
    },
    head: ["switched off", "superposition", "synchrony"],
    asItIs: "nothing",
  },
  zh: {
    title: "叠加与同步：",
    between: "",
    and: "、",
    superposition: (gain, parts, of) =>
      `叠加增益 ${gain}：整体覆盖 ÷ ${parts} ${of === "starters" ? "个启动点" : "人"}各自单独的覆盖之和。`,
    notTakenApart: "没有叠加增益：只有一个部分，或人数太多无法逐一比较。",
    synchrony: (gain) => `同步增益 ${gain}：同时启动的覆盖 ÷ 按原方案启动的覆盖。`,
    notStaggered: "原方案就是同时启动，因此没有同步增益。",
    more: "它们相互抬升。",
    less: "它们的受众重叠。",
    same: "在误差内等于 1。",
    sameExactly: "在每个模拟世界里都等于 1。",
    producedBy: (mechanisms, several) =>
      `产生增益的机制：${mechanisms}${several ? "（缺一不可：去掉任何一个，增益就消失）" : ""}。`,
    byNone:
      "没有单一机制造成：逐个关闭都不能消除增益。剩下的可能是等待条件的启动点、负面内容，或多个机制并存。",
    plain:
      "这里没有能产生增益的机制：每次观看有独立的几率，或累加到随机抽取的阈值，不会遗忘也没有截止，" +
      "所以各启动点只是分享受众（至多为 1），何时启动也不影响结果（恰好为 1）。",
    mechanisms: {
      reinforcement: "多次观看的作用不同",
      threshold: "每个人需要同样比例的好友",
      memory: "看过的会被遗忘",
      topics: "热榜",
      media: "媒体跟进",
      novelty: "新鲜感消退",
      horizon: "截止时间",
      response: "应对措施",
      all: "全部",
    },
    head: ["关闭", "叠加", "同步"],
    asItIs: "无",
  },
  ko: {
    title: "함께, 동시에:",
    between: " ",
    and: ", ",
    superposition: (gain, parts, of) =>
      `중첩 이득 ${gain}: 전체 도달 ÷ ${of === "starters" ? `시작점 ${parts}개` : `${parts}명`} 각각의 도달 합.`,
    notTakenApart: "중첩 이득 없음: 부분이 하나이거나 한 명씩 보기에는 인원이 너무 많습니다.",
    synchrony: (gain) => `동기화 이득 ${gain}: 동시에 시작할 때의 도달 ÷ 원래 플랜의 도달.`,
    notStaggered: "원래 플랜이 한 번에 시작하므로 동기화 이득이 없습니다.",
    more: "서로를 끌어올립니다.",
    less: "서로 겹칩니다.",
    same: "오차 범위에서 1입니다.",
    sameExactly: "모든 세계에서 1입니다.",
    producedBy: (mechanisms, several) =>
      `이득을 만든 것: ${mechanisms}${several ? " (하나라도 끄면 이득이 사라짐)" : ""}.`,
    byNone:
      "하나의 원인이 아닙니다. 하나씩 꺼도 이득이 사라지지 않습니다. 조건을 기다리는 시작점, 부정적 콘텐츠, " +
      "또는 함께 작용하는 여러 원인이 남습니다.",
    plain:
      "여기에는 이득을 만들 요소가 없습니다. 볼 때마다 독립적인 확률이 있거나 추첨된 문턱에 더해지며, 잊히지도 끝나지도 " +
      "않습니다. 그래서 시작점들은 청중을 나눌 뿐이고(최대 1), 언제 시작하든 결과는 같습니다(정확히 1).",
    mechanisms: {
      reinforcement: "여러 번 보면 효과가 달라짐",
      threshold: "모두가 같은 비율의 친구를 필요로 함",
      memory: "본 것이 잊힘",
      topics: "인기 토픽 목록",
      media: "언론 보도",
      novelty: "신선함이 사라짐",
      horizon: "기한",
      response: "대응",
      all: "모두",
    },
    head: ["끈 것", "중첩", "동기화"],
    asItIs: "없음",
  },
};
