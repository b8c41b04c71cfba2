import type { Catalogue } from "../Lang.ts";

/** A declared loss, and what bad worlds come to by it. Amounts come as text, with their currency. */
export interface LossWords {
  /** A sentence of its own; positive: null where those in favour are worth nothing. */
  readonly declared: (perNegative: string, perPositive: string | null) => string;
  /** Goes on after a semicolon of its own; worst: null of so few worlds that the worst 5 % are not one. */
  readonly told: (mean: string, worst: { atRisk: string; conditional: string } | null) => string;
  /** Of a table. */
  readonly caption: string;
  readonly mean: string;
  readonly atRisk: string;
  readonly conditional: string;
  /** Between an interval's ends. */
  readonly to: string;
}

export const lossWords: Catalogue<LossWords> = {
  en: {
    declared: (perNegative, perPositive) =>
      `The loss of a world is ${perNegative} for each negative sharer` +
      (perPositive === null ? "." : `, less ${perPositive} for each positive one; below 0 it is a gain.`),
    told: (mean, worst) =>
      `; a loss of ${mean} on average` +
      (worst === null
        ? ""
        : `, in the worst 5 % of worlds of at least ${worst.atRisk} (VaR) and ${worst.conditional} on average (CVaR)`),
    caption: "What it would cost",
    mean: "Loss on average",
    atRisk: "At least, in the worst 5 % (VaR)",
    conditional: "On average, in the worst 5 % (CVaR)",
    to: " to ",
  },
  zh: {
    declared: (perNegative, perPositive) =>
      `每个模拟世界的损失：每位负面转发者计 ${perNegative}` +
      (perPositive === null ? "。" : `，每位正面转发者抵减 ${perPositive}；低于 0 即为收益。`),
    told: (mean, worst) =>
      `；平均损失 ${mean}` +
      (worst === null
        ? ""
        : `，最坏的 5 % 世界里损失至少 ${worst.atRisk}（VaR），平均 ${worst.conditional}（CVaR）`),
    caption: "可能的损失",
    mean: "平均损失",
    atRisk: "最坏 5% 情形下至少（VaR）",
    conditional: "最坏 5% 情形下平均（CVaR）",
    to: " 至 ",
  },
  ko: {
    declared: (perNegative, perPositive) =>
      `한 세계의 손실: 부정 공유자 1명당 ${perNegative}` +
      (perPositive === null ? "." : `, 긍정 공유자 1명당 ${perPositive} 차감. 0보다 작으면 이익입니다.`),
    told: (mean, worst) =>
      `; 평균 손실 ${mean}` +
      (worst === null
        ? ""
        : `, 최악의 5 % 세계에서는 최소 ${worst.atRisk}(VaR), 평균 ${worst.conditional}(CVaR)`),
    caption: "예상 손실",
    mean: "평균 손실",
    atRisk: "최악 5%에서 최소(VaR)",
    conditional: "최악 5%에서 평균(CVaR)",
    to: " ~ ",
  },
};
