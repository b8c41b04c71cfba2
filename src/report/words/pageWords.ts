import type { PhaseName } from "../../projections/phases.ts";
import type { SpiralRegime } from "../../projections/spiral.ts";
import type { FloodRefusal } from "../../tipping/floodRefusal.ts";
import type { Catalogue } from "../Lang.ts";

export type PageSectionName =
  | "comparison"
  | "reach"
  | "tipping"
  | "spiral"
  | "whatIf"
  | "cost"
  | "sentiment"
  | "starters"
  | "honesty";

/** What stands everywhere on the page: its frame, its headings, and the names of things. */
export interface PageWords {
  readonly kicker: string;
  readonly heading: Readonly<Record<PageSectionName, string>>;
  readonly data: string;
  /** Where one goes from a chart to its numbers. */
  readonly numbers: string;
  readonly footer: (version: string) => string;
  /** A name as it is quoted. */
  readonly quoted: (name: string) => string;
  readonly rounds: (count: string) => string;
  readonly minutes: (count: string) => string;
  readonly hours: (count: string) => string;
  readonly days: (count: string) => string;
  readonly plan: string;
  readonly interval: string;
  readonly channel: string;
  readonly none: string;
  readonly phase: Readonly<Record<PhaseName, string>>;
  readonly regime: Readonly<Record<SpiralRegime, string>>;
  readonly refusal: Readonly<Record<FloodRefusal, string>>;
}

const plural =
  (one: string) =>
  (count: string): string =>
    `${count} ${one}${count === "1" ? "" : "s"}`;

export const pageWords: Catalogue<PageWords> = {
  en: {
    kicker: "Campaign forecast",
    heading: {
      comparison: "The plans side by side",
      reach: "How it spreads over time",
      tipping: "How far it is from the tipping point",
      spiral: "The risk that it turns against you",
      whatIf: "What a response would change",
      cost: "What it costs",
      sentiment: "The mood on each channel",
      starters: "What each starter brings",
      honesty: "What this forecast rests on",
    },
    data: "The numbers behind the charts",
    numbers: "Numbers",
    footer: (version) =>
      `Made with skipstone ${version}. The same scenario and seed give the same page, byte for byte.`,
    quoted: (name) => `“${name}”`,
    rounds: plural("round"),
    minutes: plural("minute"),
    hours: plural("hour"),
    days: plural("day"),
    plan: "Plan",
    interval: "95 % interval",
    channel: "Channel",
    none: "none",
    phase: { initiation: "initiation", transition: "transition", climax: "climax", ending: "ending" },
    regime: {
      fizzle: "both praise and criticism die out by themselves",
      "latent scandal": "criticism of the campaign spreads by itself, the campaign does not",
      "safe viral": "the campaign spreads by itself, criticism of it does not",
      race: "both the campaign and criticism of it spread",
      "feed each other":
        "neither spreads by itself, but praise and criticism lead to each other and spread together",
    },
    refusal: {
      deadline: "it ends at a deadline",
      novelty: "content loses its novelty",
      memory: "people forget what they saw",
      viewings: "more viewings do not always convince more",
      polarity: "praise and criticism spread differently",
      channels: "several channels or lists of topics take part",
      starters: "starters wait, or show it to strangers",
      response: "a response changes how it spreads",
      spread: "each world has content of its own strength",
    },
  },
  zh: {
    kicker: "传播预测",
    heading: {
      comparison: "方案对比",
      reach: "传播如何随时间展开",
      tipping: "离引爆点还有多远",
      spiral: "舆论反噬的风险",
      whatIf: "如果出手回应，会怎样",
      cost: "花费",
      sentiment: "各渠道的舆论情绪",
      starters: "每个投放动作带来了什么",
      honesty: "这份预测的依据",
    },
    data: "图表背后的数据",
    numbers: "查看数据",
    footer: (version) => `由 skipstone ${version} 生成。同一场景、同一种子，生成的页面逐字节相同。`,
    quoted: (name) => `“${name}”`,
    rounds: (count) => `${count} 轮`,
    minutes: (count) => `${count} 分钟`,
    hours: (count) => `${count} 小时`,
    days: (count) => `${count} 天`,
    plan: "方案",
    interval: "95% 区间",
    channel: "渠道",
    none: "无",
    phase: { initiation: "启动期", transition: "上升期", climax: "高潮期", ending: "收尾期" },
    regime: {
      fizzle: "正面和负面声音都会自行消退",
      "latent scandal": "负面声音会自行扩散，活动本身不会",
      "safe viral": "活动会自行扩散，负面声音不会",
      race: "活动和负面声音都会扩散",
      "feed each other": "正面和负面都不会自行扩散，却彼此带动、一起扩散",
    },
    refusal: {
      deadline: "活动到期结束",
      novelty: "内容会失去新鲜感",
      memory: "人们会淡忘看过的内容",
      viewings: "看得更多并不总是更有说服力",
      polarity: "正面与负面声音的传播方式不同",
      channels: "涉及多个渠道或热搜榜",
      starters: "有的投放动作要等条件满足，或面向陌生人展示",
      response: "回应会改变传播",
      spread: "每个模拟世界里内容的强度不同",
    },
  },
  ko: {
    kicker: "캠페인 예측",
    heading: {
      comparison: "플랜 비교",
      reach: "시간에 따른 확산",
      tipping: "티핑 포인트까지의 거리",
      spiral: "여론이 등을 돌릴 위험",
      whatIf: "대응하면 무엇이 달라지나",
      cost: "비용",
      sentiment: "채널별 여론",
      starters: "각 집행이 가져온 것",
      honesty: "이 예측의 근거",
    },
    data: "차트의 바탕이 된 수치",
    numbers: "수치 보기",
    footer: (version) =>
      `작성: skipstone ${version}. 같은 시나리오와 시드는 바이트까지 같은 페이지를 만듭니다.`,
    quoted: (name) => `“${name}”`,
    rounds: (count) => `${count}라운드`,
    minutes: (count) => `${count}분`,
    hours: (count) => `${count}시간`,
    days: (count) => `${count}일`,
    plan: "플랜",
    interval: "95% 구간",
    channel: "채널",
    none: "없음",
    phase: { initiation: "도입기", transition: "상승기", climax: "절정기", ending: "마무리기" },
    regime: {
      fizzle: "긍정도 부정도 저절로 사그라듭니다",
      "latent scandal": "부정적인 말은 스스로 퍼지고 캠페인은 그렇지 않습니다",
      "safe viral": "캠페인은 스스로 퍼지고 부정적인 말은 그렇지 않습니다",
      race: "캠페인도 부정적인 말도 함께 퍼집니다",
      "feed each other": "긍정도 부정도 혼자서는 퍼지지 않지만 서로를 불러 함께 퍼집니다",
    },
    refusal: {
      deadline: "마감 시점에 끝나기 때문",
      novelty: "콘텐츠의 새로움이 줄기 때문",
      memory: "사람들이 본 것을 잊기 때문",
      viewings: "더 많이 본다고 늘 더 설득되지는 않기 때문",
      polarity: "긍정과 부정이 다르게 퍼지기 때문",
      channels: "여러 채널이나 실시간 인기 목록이 작용하기 때문",
      starters: "조건을 기다리거나 낯선 사람에게 노출하는 집행이 있기 때문",
      response: "대응이 확산을 바꾸기 때문",
      spread: "시뮬레이션 세계마다 콘텐츠의 힘이 다르기 때문",
    },
  },
};
