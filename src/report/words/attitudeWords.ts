import { formatCount, formatNumber } from "../formatNumber.ts";
import type { Catalogue } from "../Lang.ts";

/** Who clicks, buys, is won or lost; shares come as text. */
export interface AttitudeWords {
  readonly funnel: (clicks: number, rate: string | null, buy: number) => string;
  readonly won: (won: number, lost: number, net: string) => string;
  readonly negativeFirst: (first: number, only: number) => string;
}

export const attitudeWords: Catalogue<AttitudeWords> = {
  en: {
    funnel: (clicks, rate, buy) =>
      `${formatCount(clicks, "person clicks", "people click")}` +
      `${rate === null ? "" : ` (${rate} of impressions)`}, ${formatNumber(buy)} buy`,
    won: (won, lost, net) =>
      `${formatCount(won, "person is won", "people are won")} and ${formatNumber(lost)} lost (net ${net})`,
    negativeFirst: (first, only) =>
      `${formatCount(first, "person sees", "people see")} something negative first, ` +
      `${formatNumber(only)} of them nothing else`,
  },
  zh: {
    funnel: (clicks, rate, buy) =>
      `${formatNumber(clicks)} 人点击${rate === null ? "" : `（占曝光的 ${rate}）`}，${formatNumber(buy)} 人购买`,
    won: (won, lost, net) => `赢得 ${formatNumber(won)} 人，流失 ${formatNumber(lost)} 人（净 ${net}）`,
    negativeFirst: (first, only) =>
      `${formatNumber(first)} 人最先看到的是负面内容，其中 ${formatNumber(only)} 人只看到负面内容`,
  },
  ko: {
    funnel: (clicks, rate, buy) =>
      `클릭 ${formatNumber(clicks)}명${rate === null ? "" : ` (노출의 ${rate})`}, 구매 ${formatNumber(buy)}명`,
    won: (won, lost, net) =>
      `얻은 사람 ${formatNumber(won)}명, 잃은 사람 ${formatNumber(lost)}명 (순 ${net})`,
    negativeFirst: (first, only) =>
      `부정적인 내용을 먼저 본 사람 ${formatNumber(first)}명, 그중 그것만 본 사람 ${formatNumber(only)}명`,
  },
};
