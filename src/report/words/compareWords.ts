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
  /** Whether there are more of them, it is longer, or it is higher. */
  readonly by: "number" | "time" | "size";
}

/** A pair's interval by the bootstrap; ratio: how many times more separate worlds would be as sure. */
export interface CheckWords {
  readonly plan: string;
  readonly range: string;
  readonly ratio: string;
}

/** What `compare` tells. */
export interface CompareWords {
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
  /** What stands above the table of the axes: plans than which none is better on all of them. */
  readonly frontier: (axes: string, plans: string) => string;
  /** Heading of the column with the plan that is better on all axes. */
  readonly beaten: string;
  /** Above the second interval of each pair, and how much surer common worlds make it. */
  readonly checks: (pairs: readonly CheckWords[]) => string;
  readonly rounds: string;
  readonly hours: string;
  readonly and: string;
  /** Between the names of a list. */
  readonly list: string;
  /** Between two sentences. */
  readonly next: string;
}

const en: CompareWords = {
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
  beats: ({ winner, loser, wins, ties, amount, range, measure, by }, more) =>
    `${winner} beats ${loser} in ${wins} of paired worlds${ties === null ? "" : ` and ties in ${ties}`}: ` +
    `on average ${
      by === "number"
        ? `${amount} ${more ? "more" : "fewer"} ${measure}`
        : `${measure} ${amount} ${by === "time" ? (more ? "longer" : "shorter") : more ? "higher" : "lower"}`
    }${range === null ? "" : ` (95 % interval ${range})`}.`,
  unclear: ({ winner, loser, wins, ties, amount, range, measure }) =>
    `No clear difference between ${winner} and ${loser}: ${winner} is ahead in ${wins} of paired worlds` +
    `${ties === null ? "" : ` and ties in ${ties}`}, and the average difference in ${measure} is ${amount}` +
    `${range === null ? "" : ` (95 % interval ${range})`}.`,
  equal: (plan, other) => `${plan} and ${other} come out alike in every world.`,
  notes: (baseline) =>
    `difference: plan minus ${baseline}, world by world. best: how likely the plan is the best of all. ` +
    "by luck: how likely plans that are alike differ so much, adjusted for all comparisons (Holm).",
  less: "Less is better.",
  together: (plans) => `Cannot be told apart: ${plans}.`,
  apart: "All plans can be told apart.",
  axes: { reach: "reach", cost: "cost", risk: "risk of a negative spiral" },
  frontier: (axes, plans) => `Weighed by ${axes} at once, not beaten: ${plans}.`,
  beaten: "beaten by",
  checks: (pairs) =>
    "Difference by bootstrap over worlds (95 %), and how many times more separate worlds would be as sure: " +
    `${pairs.map(({ plan, range, ratio }) => `${plan} ${range} (× ${ratio})`).join("; ")}.`,
  rounds: "rounds",
  hours: "hours",
  and: " and ",
  list: ", ",
  next: " ",
};

const zh: CompareWords = {
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
  beats: ({ winner, loser, wins, ties, amount, range, measure, by }, more) =>
    `${winner} 在 ${wins} 的配对世界中胜过 ${loser}${ties === null ? "" : `、${ties} 打平`}：` +
    `${measure}平均${{ number: more ? "多" : "少", time: more ? "长" : "短", size: more ? "高" : "低" }[by]} ` +
    `${amount}${range === null ? "" : `（95 % 区间 ${range}）`}。`,
  unclear: ({ winner, loser, wins, ties, amount, range, measure }) =>
    `${winner} 与 ${loser} 没有明显差别：${winner} 在 ${wins} 的配对世界中领先` +
    `${ties === null ? "" : `、${ties} 打平`}，${measure}平均相差 ${amount}` +
    `${range === null ? "" : `（95 % 区间 ${range}）`}。`,
  equal: (plan, other) => `${plan} 与 ${other} 在每个世界中结果都相同。`,
  notes: (baseline) =>
    `差值：方案减去 ${baseline}，逐个世界计算。最优概率：该方案是所有方案中最好的可能性。` +
    "偶然概率：效果相同的方案出现这么大差距的可能性，已按全部比较校正（Holm）。",
  less: "越低越好。",
  together: (plans) => `无法区分高下：${plans}。`,
  apart: "所有方案都能区分高下。",
  axes: { reach: "覆盖", cost: "成本", risk: "负面螺旋风险" },
  frontier: (axes, plans) => `同时权衡${axes}，未被其他方案全面超过的：${plans}。`,
  beaten: "被谁超过",
  checks: (pairs) =>
    "自助法（bootstrap）得出的差值 95 % 区间，以及不用共同世界时达到同样把握所需世界的倍数：" +
    `${pairs.map(({ plan, range, ratio }) => `${plan} ${range}（× ${ratio}）`).join("；")}。`,
  rounds: "轮",
  hours: "小时",
  and: "、",
  list: "、",
  next: "",
};

const ko: CompareWords = {
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
  beats: ({ winner, loser, wins, ties, amount, range, measure, by }, more) =>
    `짝지은 세계의 ${wins}에서 ${winner} 쪽이 ${loser} 쪽을 앞섭니다${ties === null ? "" : ` (무승부 ${ties})`}. ` +
    `${measure} 기준으로 평균 ${amount} 더 ${
      {
        number: more ? "많습니다" : "적습니다",
        time: more ? "깁니다" : "짧습니다",
        size: more ? "높습니다" : "낮습니다",
      }[by]
    }${range === null ? "" : ` (95 % 구간 ${range})`}.`,
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
  frontier: (axes, plans) => `${axes} 기준을 함께 따질 때 다른 플랜에 뒤지지 않는 플랜: ${plans}.`,
  beaten: "앞서는 플랜",
  checks: (pairs) =>
    "부트스트랩으로 구한 차이의 95 % 구간과, 공통 세계 없이 같은 확실성에 필요한 세계의 배수: " +
    `${pairs.map(({ plan, range, ratio }) => `${plan} ${range} (× ${ratio})`).join(", ")}.`,
  rounds: "라운드",
  hours: "시간",
  and: "·",
  list: ", ",
  next: " ",
};

export const compareWords: Catalogue<CompareWords> = { en, zh, ko };
