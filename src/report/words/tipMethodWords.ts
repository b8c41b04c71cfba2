import type { FloodRefusal } from "../../tipping/floodRefusal.ts";
import type { Catalogue } from "../Lang.ts";

/** How a tipping point was found, and its interval where it has one; numbers come as text. */
export interface TipMethodWords {
  readonly flood: (worlds: string, points: string, hasInterval: boolean) => string;
  readonly runs: (worlds: string, points: string, reason: string, hasInterval: boolean) => string;
  readonly reasons: Readonly<Record<FloodRefusal, string>>;
}

export const tipMethodWords: Catalogue<TipMethodWords> = {
  en: {
    flood: (worlds, points, hasInterval) =>
      `Found by flood: each of ${worlds} worlds once, over ${points} transmissibilities` +
      `${hasInterval ? "; the interval is exact, by order statistics" : ""}.`,
    runs: (worlds, points, reason, hasInterval) =>
      `Found by running ${worlds} worlds at each of ${points} transmissibilities, with a rising fit (isotonic)` +
      `${hasInterval ? " and the worlds drawn again for the interval" : ""}: no flood, because ${reason}.`,
    reasons: {
      deadline: "the horizon can cut a cascade",
      novelty: "novelty fades",
      memory: "viewings are forgotten",
      viewings: "later viewings count differently, and their order matters",
      polarity: "negative copies are passed on with other chances",
      channels: "there are several channels, or one with a list of topics or media",
      starters: "some starter waits, has a trust of its own or shows the content to people",
      response: "a response begins at a time of its own",
      spread: "transmissibility differs between worlds",
    },
  },
  zh: {
    flood: (worlds, points, hasInterval) =>
      `方法：洪泛法，${worlds} 个模拟世界各算一次，覆盖 ${points} 个传播力取值` +
      `${hasInterval ? "；区间由次序统计量精确得出" : ""}。`,
    runs: (worlds, points, reason, hasInterval) =>
      `方法：在 ${points} 个传播力取值上各运行 ${worlds} 个模拟世界，做单调拟合（保序回归）` +
      `${hasInterval ? "，并对世界重抽样得到区间" : ""}；` +
      `不能用洪泛法，因为${reason}。`,
    reasons: {
      deadline: "截止时间可能切断传播",
      novelty: "新鲜感会消退",
      memory: "看过的内容会被遗忘",
      viewings: "后续观看的作用不同，先后顺序有影响",
      polarity: "负面内容的转发概率不同",
      channels: "有多个渠道，或渠道带有热榜或媒体跟进",
      starters: "有的启动方式需要等待、有自己的信任度，或向人群直接展示内容",
      response: "应对措施在特定时间开始",
      spread: "各模拟世界的传播力不同",
    },
  },
  ko: {
    flood: (worlds, points, hasInterval) =>
      `방법: 플러드. 시뮬레이션 세계 ${worlds}개를 한 번씩, 전파력 값 ${points}개에 걸쳐 계산했습니다.` +
      `${hasInterval ? " 구간은 순서 통계량으로 정확합니다." : ""}`,
    runs: (worlds, points, reason, hasInterval) =>
      `방법: 전파력 값 ${points}개마다 시뮬레이션 세계 ${worlds}개를 실행해 단조 적합(등위 회귀)${
        hasInterval ? "하고, 세계를 재추출해 구간을 구했습니다" : "했습니다"
      }. ` + `플러드를 쓸 수 없는 이유: ${reason}.`,
    reasons: {
      deadline: "기한이 확산을 끊을 수 있음",
      novelty: "신선함이 사라짐",
      memory: "본 것이 잊힘",
      viewings: "나중에 본 것의 효과가 다르고 순서가 영향을 줌",
      polarity: "부정적 콘텐츠의 전달 확률이 다름",
      channels: "채널이 여럿이거나 인기 토픽 목록 또는 언론 보도가 있음",
      starters: "기다리거나 자체 신뢰도가 있거나 콘텐츠를 직접 보여 주는 시작 방식이 있음",
      response: "대응이 정해진 시점에 시작됨",
      spread: "세계마다 전파력이 다름",
    },
  },
};
