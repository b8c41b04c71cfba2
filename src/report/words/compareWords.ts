import type { MeasureName } from "../../projections/measures.ts";
import type { Catalogue } from "../Lang.ts";

/** What a sentence about two plans is told with; numbers are written out already. */
export interface PairWords {
  readonly winner: string;
  readonly loser: string;
  /** Part of the worlds that the winner wins, and that are tied; ties: null where there are none. */
  readonly wins: string;
  readonly ties: string | null;
  readonly amount: string;
  readonly range: string | null;
  readonly measure: string;
}

/** What `compare` tells. */
export interface CompareWords {
  readonly measures: Readonly<Record<MeasureName, string>>;
  readonly inSegment: (measure: string, segment: string) => string;
  readonly comparedBy: (measure: string) => string;
  readonly worlds: (count: string) => string;
  readonly seed: (seed: string) => string;
  readonly to: string;
  readonly header: {
    readonly plan: string;
    readonly best: string;
    readonly difference: string;
    readonly interval: string;
    readonly won: string;
    readonly tied: string;
    readonly chance: string;
  };
  readonly baseline: string;
  readonly beats: (pair: PairWords, more: boolean) => string;
  readonly unclear: (pair: PairWords) => string;
  readonly equal: (plan: string, other: string) => string;
  readonly notes: (baseline: string) => string;
  readonly less: string;
  readonly together: (plans: string) => string;
  readonly apart: string;
  readonly axes: Readonly<Record<"reach" | "cost" | "risk", string>>;
  readonly frontier: (axes: string, plans: string) => string;
  readonly beaten: (plan: string, by: string) => string;
  readonly rounds: string;
  readonly hours: string;
  readonly and: string;
}

const en: CompareWords = {
  measures: {
    sharers: "sharers",
    viewers: "viewers",
    earned: "earned sharers",
    "earned-multiplier": "earned sharers per person started or paid for",
    ignition: "chance of ignition",
    impressions: "impressions",
    clicks: "people who click",
    conversions: "people who buy",
    won: "people won",
    lost: "people lost",
    "time-to-peak": "time to peak",
    cost: "cost",
    "cost-per-viewer": "cost per viewer",
    "cost-per-sharer": "cost per sharer",
    "cost-per-click": "cost per click",
    "cost-per-conversion": "cost per sale",
    negative: "negative sharers",
    "negative-share": "negative part of sharers",
    spiral: "chance of a negative spiral",
    "worst-negative": "negative sharers in the worst 5 % of worlds",
  },
  inSegment: (measure, segment) => `${measure} in ${segment}`,
  comparedBy: (measure) => `compared by ${measure}`,
  worlds: (count) => `${count} worlds`,
  seed: (seed) => `seed ${seed}`,
  to: "to",
  header: {
    plan: "plan",
    best: "best",
    difference: "difference",
    interval: "95 % interval",
    won: "worlds won",
    tied: "tied",
    chance: "by luck",
  },
  baseline: "baseline",
  beats: ({ winner, loser, wins, ties, amount, range, measure }, more) =>
    `${winner} beats ${loser} in ${wins} of paired worlds${ties === null ? "" : `, ties in ${ties}`}: ` +
    `${measure}: ${amount} ${more ? "more" : "less"} on average${range === null ? "" : ` (95 % interval ${range})`}.`,
  unclear: ({ winner, loser, wins, ties, amount, range, measure }) =>
    `No clear difference between ${winner} and ${loser}: ${winner} is ahead in ${wins} of paired worlds` +
    `${ties === null ? "" : `, ties in ${ties}`}, ${measure} differ by ${amount} on average` +
    `${range === null ? "" : ` (95 % interval ${range})`}.`,
  equal: (plan, other) => `${plan} and ${other} come out alike in every world.`,
  notes: (baseline) =>
    `difference: plan minus ${baseline}, world by world. best: how likely the plan is the best of all. ` +
    "by luck: how likely plans that are alike differ so much, adjusted for all comparisons (Holm).",
  less: "Less is better.",
  together: (plans) => `Cannot be told apart: ${plans}.`,
  apart: "All plans can be told apart.",
  axes: { reach: "reach", cost: "cost", risk: "risk of a negative spiral" },
  frontier: (axes, plans) => `Weighed by ${axes}, no plan is better in all of it than: ${plans}.`,
  beaten: (plan, by) => `${plan} is beaten in all of it by ${by}.`,
  rounds: "rounds",
  hours: "hours",
  and: " and ",
};

const zh: CompareWords = {
  measures: {
    sharers: "转发者",
    viewers: "看到的人",
    earned: "自发转发者",
    "earned-multiplier": "每名起始或付费人员带来的自发转发者",
    ignition: "引爆概率",
    impressions: "曝光量",
    clicks: "点击人数",
    conversions: "购买人数",
    won: "争取到的人",
    lost: "流失的人",
    "time-to-peak": "到达峰值的时间",
    cost: "成本",
    "cost-per-viewer": "每个看到的人的成本",
    "cost-per-sharer": "每个转发者的成本",
    "cost-per-click": "每次点击成本",
    "cost-per-conversion": "每笔成交成本",
    negative: "负面转发者",
    "negative-share": "负面转发占比",
    spiral: "负面螺旋概率",
    "worst-negative": "最差 5 % 世界中的负面转发者",
  },
  inSegment: (measure, segment) => `${segment} 中的${measure}`,
  comparedBy: (measure) => `比较指标：${measure}`,
  worlds: (count) => `${count} 个模拟世界`,
  seed: (seed) => `种子 ${seed}`,
  to: "至",
  header: {
    plan: "方案",
    best: "最优概率",
    difference: "差值",
    interval: "95 % 区间",
    won: "胜出世界",
    tied: "打平",
    chance: "偶然概率",
  },
  baseline: "基准",
  beats: ({ winner, loser, wins, ties, amount, range, measure }, more) =>
    `${winner} 在 ${wins} 的配对世界中胜过 ${loser}${ties === null ? "" : `，${ties} 打平`}：` +
    `${measure}平均${more ? "高" : "低"} ${amount}${range === null ? "" : `（95 % 区间 ${range}）`}。`,
  unclear: ({ winner, loser, wins, ties, amount, range, measure }) =>
    `${winner} 与 ${loser} 没有明显差别：${winner} 在 ${wins} 的配对世界中领先` +
    `${ties === null ? "" : `，${ties} 打平`}，${measure}平均相差 ${amount}` +
    `${range === null ? "" : `（95 % 区间 ${range}）`}。`,
  equal: (plan, other) => `${plan} 与 ${other} 在每个世界中结果都相同。`,
  notes: (baseline) =>
    `差值：方案减去 ${baseline}，逐个世界计算。最优概率：该方案是所有方案中最好的可能性。` +
    "偶然概率：效果相同的方案出现这么大差距的可能性，已按全部比较校正（Holm）。",
  less: "越低越好。",
  together: (plans) => `无法区分高下：${plans}。`,
  apart: "所有方案都能区分高下。",
  axes: { reach: "覆盖", cost: "成本", risk: "负面螺旋风险" },
  frontier: (axes, plans) => `同时权衡${axes}，没有方案全面优于：${plans}。`,
  beaten: (plan, by) => `${by} 全面优于 ${plan}。`,
  rounds: "轮",
  hours: "小时",
  and: "、",
};

const ko: CompareWords = {
  measures: {
    sharers: "공유자",
    viewers: "본 사람",
    earned: "자발적 공유자",
    "earned-multiplier": "시드·유료 1명당 자발적 공유자",
    ignition: "점화 확률",
    impressions: "노출 수",
    clicks: "클릭한 사람",
    conversions: "구매한 사람",
    won: "얻은 사람",
    lost: "잃은 사람",
    "time-to-peak": "정점까지 걸리는 시간",
    cost: "비용",
    "cost-per-viewer": "본 사람 1명당 비용",
    "cost-per-sharer": "공유자 1명당 비용",
    "cost-per-click": "클릭당 비용",
    "cost-per-conversion": "판매당 비용",
    negative: "부정적 공유자",
    "negative-share": "부정적 공유 비중",
    spiral: "부정 확산 확률",
    "worst-negative": "최악의 5 % 세계에서 부정적 공유자",
  },
  inSegment: (measure, segment) => `${segment} 세그먼트의 ${measure}`,
  comparedBy: (measure) => `비교 기준: ${measure}`,
  worlds: (count) => `시뮬레이션 세계 ${count}개`,
  seed: (seed) => `시드값 ${seed}`,
  to: "~",
  header: {
    plan: "플랜",
    best: "최선 확률",
    difference: "차이",
    interval: "95 % 구간",
    won: "이긴 세계",
    tied: "무승부",
    chance: "우연 확률",
  },
  baseline: "기준",
  beats: ({ winner, loser, wins, ties, amount, range, measure }, more) =>
    `짝지은 세계의 ${wins}에서 ${winner} 쪽이 ${loser} 쪽을 앞섭니다${ties === null ? "" : ` (무승부 ${ties})`}. ` +
    `${measure}: 평균 ${amount} ${more ? "높음" : "낮음"}${range === null ? "" : ` (95 % 구간 ${range})`}.`,
  unclear: ({ winner, loser, wins, ties, amount, range, measure }) =>
    `${winner} / ${loser}: 뚜렷한 차이가 없습니다. 짝지은 세계의 ${wins}에서 ${winner} 쪽이 앞서며` +
    `${ties === null ? "" : ` (무승부 ${ties})`}, ${measure} 차이는 평균 ${amount}입니다` +
    `${range === null ? "" : ` (95 % 구간 ${range})`}.`,
  equal: (plan, other) => `${plan} / ${other}: 모든 세계에서 결과가 같습니다.`,
  notes: (baseline) =>
    `차이: 세계마다 플랜에서 ${baseline} 값을 뺀 것. 최선 확률: 모든 플랜 가운데 가장 좋을 가능성. ` +
    "우연 확률: 서로 같은 플랜이 이만큼 차이 날 가능성이며, 모든 비교에 맞춰 보정했습니다(Holm).",
  less: "낮을수록 좋습니다.",
  together: (plans) => `우열을 가릴 수 없음: ${plans}.`,
  apart: "모든 플랜의 우열을 가릴 수 있습니다.",
  axes: { reach: "도달", cost: "비용", risk: "부정 확산 위험" },
  frontier: (axes, plans) => `${axes} 기준을 함께 따지면, 모든 면에서 더 나은 플랜이 없는 것: ${plans}.`,
  beaten: (plan, by) => `${plan}: 모든 면에서 ${by} 쪽이 더 낫습니다.`,
  rounds: "라운드",
  hours: "시간",
  and: "·",
};

export const compareWords: Catalogue<CompareWords> = { en, zh, ko };
