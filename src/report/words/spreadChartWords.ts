import type { Catalogue } from "../Lang.ts";

/** Charts of reach and of tipping. Names and numbers come as text. */
export interface SpreadChartWords {
  readonly reach: {
    readonly title: (plan: string) => string;
    /** ends: sharers at the end, mean and middle 90 %; viewers: null where they were not measured. */
    readonly description: (ends: {
      readonly plan: string;
      readonly span: string;
      readonly sharers: string;
      readonly low: string;
      readonly high: string;
      readonly viewers: string | null;
      readonly worlds: string;
    }) => string;
    readonly meanLine: string;
    readonly band: string;
    readonly half: string;
    readonly most: string;
    readonly single: string;
    readonly phases: (spans: string) => string;
    readonly starters: (names: string) => string;
  };
  readonly plansReach: {
    readonly title: string;
    readonly description: (ends: string) => string;
    readonly note: string;
  };
  readonly gauge: {
    readonly title: string;
    readonly point: string;
    readonly own: string;
    readonly axis: string;
    readonly margin: (times: string) => string;
    readonly none: string;
    readonly any: string;
    readonly past: (plan: string, times: string) => string;
    readonly short: (plan: string, times: string) => string;
    readonly at: (plan: string, times: string) => string;
    readonly never: (plan: string) => string;
    readonly always: (plan: string) => string;
    readonly marginColumn: string;
  };
  readonly curve: {
    readonly title: string;
    readonly panel: string;
    readonly half: string;
    readonly own: string;
    readonly band: (plan: string) => string;
    readonly description: (plans: string) => string;
    readonly ignites: (plan: string, share: string, own: string) => string;
    readonly thresholds: (told: string) => string;
    readonly meanField: string;
    readonly adjacency: string;
    readonly nonBacktracking: string;
    readonly susceptibilityPeak: string;
    readonly largestGap: string;
  };
}

export const spreadChartWords: Catalogue<SpreadChartWords> = {
  en: {
    reach: {
      title: (plan) => `Reach over time: ${plan}`,
      description: ({ plan, span, sharers, low, high, viewers, worlds }) =>
        `With ${plan}, ${sharers} people share within ${span} on average; nine in ten of ${worlds} end between ` +
        `${low} and ${high}.${viewers === null ? "" : ` On average ${viewers} people see it.`}`,
      meanLine: "mean",
      band: "mean, 95 % sure",
      half: "middle half of worlds",
      most: "nine in ten worlds",
      single: "single worlds",
      phases: (spans) => `Phases, by shading: ${spans}.`,
      starters: (names) => `Starters: ${names}.`,
    },
    plansReach: {
      title: "Reach over time of all plans",
      description: (ends) => `People who have shared at the end, on average: ${ends}.`,
      note: "Shaded: where the mean lies, 95 % sure for the whole curve.",
    },
    gauge: {
      title: "How far from the tipping point",
      point: "tipping point",
      own: "the plan's own transmissibility",
      axis: "transmissibility",
      margin: (times) => `${times} × the tipping point`,
      none: "no tipping point",
      any: "ignites at any transmissibility",
      past: (plan, times) => `${plan} is past its tipping point, at ${times} times it.`,
      short: (plan, times) => `${plan} is short of its tipping point, at ${times} times it.`,
      at: (plan, times) => `${plan} is at its tipping point, as far as can be told: ${times} times it.`,
      never: (plan) => `${plan} does not ignite in half of the worlds at any transmissibility.`,
      always: (plan) => `${plan} ignites in half of the worlds at any transmissibility.`,
      marginColumn: "own ÷ tipping point",
    },
    curve: {
      title: "Ignition against transmissibility",
      panel: "share of worlds that ignite",
      half: "half of the worlds",
      own: "as the scenario has it",
      band: (plan) => `${plan}, 95 % sure`,
      description: (plans) => `The more readily content is passed on, the more worlds ignite. ${plans}`,
      ignites: (plan, share, own) => `${plan}: ${share} at its own transmissibility of ${own}.`,
      thresholds: (told) => `Thresholds of the network by itself: ${told}.`,
      meanField: "mean field",
      adjacency: "adjacency",
      nonBacktracking: "non-backtracking",
      susceptibilityPeak: "susceptibility peak",
      largestGap: "largest gap",
    },
  },
  zh: {
    reach: {
      title: (plan) => `覆盖随时间的变化：${plan}`,
      description: ({ plan, span, sharers, low, high, viewers, worlds }) =>
        `方案“${plan}”在 ${span}内平均有 ${sharers} 人转发；${worlds}中九成介于 ${low} 与 ${high} 之间。` +
        (viewers === null ? "" : `平均 ${viewers} 人看到。`),
      meanLine: "平均",
      band: "平均值的 95% 区间",
      half: "居中一半的世界",
      most: "九成的世界",
      single: "单个世界",
      phases: (spans) => `阶段（底色）：${spans}。`,
      starters: (names) => `起始动作：${names}。`,
    },
    plansReach: {
      title: "各方案覆盖随时间的变化",
      description: (ends) => `结束时平均转发人数：${ends}。`,
      note: "阴影：整条平均曲线的 95% 区间。",
    },
    gauge: {
      title: "离引爆点有多远",
      point: "引爆点",
      own: "方案自身的传播力",
      axis: "传播力",
      margin: (times) => `引爆点的 ${times} 倍`,
      none: "没有引爆点",
      any: "任何传播力都会引爆",
      past: (plan, times) => `方案“${plan}”已越过引爆点，为其 ${times} 倍。`,
      short: (plan, times) => `方案“${plan}”未到引爆点，为其 ${times} 倍。`,
      at: (plan, times) => `方案“${plan}”在误差内正处于引爆点，为其 ${times} 倍。`,
      never: (plan) => `方案“${plan}”在任何传播力下都不会在半数世界中引爆。`,
      always: (plan) => `方案“${plan}”在任何传播力下都会在半数世界中引爆。`,
      marginColumn: "自身 ÷ 引爆点",
    },
    curve: {
      title: "引爆与传播力",
      panel: "引爆的世界占比",
      half: "半数世界",
      own: "方案设定值",
      band: (plan) => `${plan}，95% 区间`,
      description: (plans) => `内容越容易被转发，引爆的世界越多。${plans}`,
      ignites: (plan, share, own) => `方案“${plan}”：自身传播力 ${own} 时为 ${share}。`,
      thresholds: (told) => `网络自身的阈值：${told}。`,
      meanField: "平均场",
      adjacency: "邻接矩阵",
      nonBacktracking: "非回溯",
      susceptibilityPeak: "敏感度峰值",
      largestGap: "最大跳变",
    },
  },
  ko: {
    reach: {
      title: (plan) => `시간에 따른 도달: ${plan}`,
      description: ({ plan, span, sharers, low, high, viewers, worlds }) =>
        `플랜 “${plan}”: ${span} 동안 평균 ${sharers}명이 공유합니다. ${worlds} 가운데 90%는 ` +
        `${low}명에서 ${high}명 사이입니다.${viewers === null ? "" : ` 평균 ${viewers}명이 봅니다.`}`,
      meanLine: "평균",
      band: "평균의 95% 구간",
      half: "가운데 절반의 세계",
      most: "세계의 90%",
      single: "개별 세계",
      phases: (spans) => `단계(배경색): ${spans}.`,
      starters: (names) => `시작 활동: ${names}.`,
    },
    plansReach: {
      title: "플랜별 시간에 따른 도달",
      description: (ends) => `끝까지 공유한 사람의 평균: ${ends}.`,
      note: "음영: 평균 곡선 전체의 95% 구간.",
    },
    gauge: {
      title: "티핑 포인트까지의 거리",
      point: "티핑 포인트",
      own: "플랜의 전파력",
      axis: "전파력",
      margin: (times) => `티핑 포인트의 ${times}배`,
      none: "티핑 포인트 없음",
      any: "전파력과 관계없이 점화",
      past: (plan, times) => `플랜 “${plan}”: 티핑 포인트를 넘었습니다(${times}배).`,
      short: (plan, times) => `플랜 “${plan}”: 티핑 포인트에 못 미칩니다(${times}배).`,
      at: (plan, times) => `플랜 “${plan}”: 오차 범위에서 티핑 포인트에 있습니다(${times}배).`,
      never: (plan) => `플랜 “${plan}”: 전파력이 얼마든 세계의 절반에서 점화되지 않습니다.`,
      always: (plan) => `플랜 “${plan}”: 전파력이 얼마든 세계의 절반에서 점화됩니다.`,
      marginColumn: "전파력 ÷ 티핑 포인트",
    },
    curve: {
      title: "전파력과 점화",
      panel: "점화된 세계의 비율",
      half: "세계의 절반",
      own: "시나리오의 값",
      band: (plan) => `${plan}, 95% 구간`,
      description: (plans) => `콘텐츠가 쉽게 공유될수록 점화되는 세계가 많아집니다. ${plans}`,
      ignites: (plan, share, own) => `플랜 “${plan}”: 전파력 ${own}에서 ${share}.`,
      thresholds: (told) => `네트워크 자체의 임계값: ${told}.`,
      meanField: "평균장",
      adjacency: "인접 행렬",
      nonBacktracking: "비역행",
      susceptibilityPeak: "감수성 최고점",
      largestGap: "최대 도약",
    },
  },
};
