import type { Catalogue } from "../Lang.ts";

/** What plans cost, and where the money goes. Everything comes as text. */
export interface CostWords {
  readonly title: (currency: string) => string;
  readonly plan: string;
  readonly cost: string;
  readonly perViewer: string;
  readonly perSharer: string;
  readonly cpm: string;
  readonly cpc: string;
  readonly roi: string;
  readonly priceNote: string;
  readonly cpmNote: string;
  readonly roiNote: string;
  /** Between notes. */
  readonly between: string;
  readonly comma: string;
  readonly part: (share: string, what: string) => string;
  readonly clicks: string;
  readonly nothing: string;
  readonly byChannel: (parts: readonly string[]) => string;
  readonly benchmark: (times: string) => string;
  readonly equivalent: (cost: string) => string;
}

export const costWords: Catalogue<CostWords> = {
  en: {
    title: (currency) => `Cost in ${currency}, mean of all worlds`,
    plan: "plan",
    cost: "cost",
    perViewer: "a viewer",
    perSharer: "a sharer",
    cpm: "CPM",
    cpc: "a click",
    roi: "ROI",
    priceNote: "Each price is all that was paid by all that was had for it.",
    cpmNote: "CPM: a thousand impressions.",
    roiNote: "ROI: (revenue − cost) ÷ cost.",
    between: " ",
    comma: ", ",
    part: (share, what) => `${share} for ${what}`,
    clicks: "clicks",
    nothing: "nothing is paid",
    byChannel: (parts) => `by channel ${parts.join(", ")}`,
    benchmark: (times) => `a click costs ${times} times what the industry pays`,
    equivalent: (cost) =>
      `the impressions would have cost ${cost} elsewhere: a media-cost equivalent, ` +
      "not value (AMEC principle 5)",
  },
  zh: {
    title: (currency) => `成本（${currency}），所有模拟世界的均值`,
    plan: "方案",
    cost: "成本",
    perViewer: "每位看到的人",
    perSharer: "每位转发者",
    cpm: "CPM",
    cpc: "每次点击",
    roi: "ROI",
    priceNote: "各项单价：总花费除以所得总量。",
    cpmNote: "CPM：每千次曝光成本。",
    roiNote: "ROI：（收入 − 成本）÷ 成本。",
    between: "",
    comma: "，",
    part: (share, what) => `${what} 占 ${share}`,
    clicks: "点击",
    nothing: "没有花费",
    byChannel: (parts) => `按渠道：${parts.join("，")}`,
    benchmark: (times) => `每次点击成本是行业水平的 ${times} 倍`,
    equivalent: (cost) => `这些曝光在别处购买需要 ${cost}：这是媒体成本等值，不代表价值（AMEC 原则 5）`,
  },
  ko: {
    title: (currency) => `비용(${currency}), 모든 시뮬레이션 세계의 평균`,
    plan: "플랜",
    cost: "비용",
    perViewer: "본 사람당",
    perSharer: "공유자당",
    cpm: "CPM",
    cpc: "클릭당",
    roi: "ROI",
    priceNote: "단가는 총지출을 얻은 총량으로 나눈 값입니다.",
    cpmNote: "CPM: 노출 1천 회당 비용.",
    roiNote: "ROI: (수익 − 비용) ÷ 비용.",
    between: " ",
    comma: ", ",
    part: (share, what) => `${what} ${share}`,
    clicks: "클릭",
    nothing: "지출 없음",
    byChannel: (parts) => `채널별 ${parts.join(", ")}`,
    benchmark: (times) => `클릭당 비용이 업계 수준의 ${times}배`,
    equivalent: (cost) => `이 노출을 다른 곳에서 샀다면 ${cost}: 매체비 환산값이며 가치가 아님(AMEC 원칙 5)`,
  },
};
