import { formatCount, formatNumber } from "../formatNumber.ts";
import type { Catalogue } from "../Lang.ts";

/** How often it was seen and who took it up unpaid; chances, shares and spans of time come as text. */
export interface AttentionWords {
  /** A plan and what is told of it, as one sentence. */
  readonly told: (plan: string, clauses: readonly string[]) => string;
  readonly impressions: (count: number, frequency: string | null, ratingPoints: string) => string;
  readonly topic: (
    channel: string,
    chance: string,
    when: { readonly first: string; readonly lasts: string } | null,
  ) => string;
  readonly media: (channel: string, times: number, negative: string | null) => string;
  readonly bigNames: (count: number) => string;
}

export const attentionWords: Catalogue<AttentionWords> = {
  en: {
    told: (plan, clauses) => `${plan}: ${clauses.join("; ")}.`,
    impressions: (count, frequency, ratingPoints) =>
      formatCount(count, "impression") +
      `${frequency === null ? "" : `, ${frequency} a viewer`} (${ratingPoints} rating points)`,
    topic: (channel, chance, when) =>
      `on the list of topics of ${channel} in ${chance} of worlds` +
      (when === null ? "" : `, half of them within ${when.first}, for ${when.lasts}`),
    media: (channel, times, negative) =>
      `taken up by media from ${channel} ${formatCount(times, "time")} a world` +
      (negative === null ? "" : `, ${negative} of them against it`),
    bigNames: (count) => `${formatCount(count, "big name shares", "big names share")} it without being paid`,
  },
  zh: {
    told: (plan, clauses) => `${plan}：${clauses.join("；")}。`,
    impressions: (count, frequency, ratingPoints) =>
      `曝光 ${formatNumber(count)} 次${frequency === null ? "" : `，人均 ${frequency} 次`}（毛评点 ${ratingPoints}）`,
    topic: (channel, chance, when) =>
      `${chance} 的模拟世界登上 ${channel} 热榜` +
      (when === null ? "" : `，其中一半在 ${when.first}内，上榜 ${when.lasts}`),
    media: (channel, times, negative) =>
      `媒体从 ${channel} 跟进报道，平均每个世界 ${formatNumber(times)} 次` +
      (negative === null ? "" : `，其中 ${negative} 为负面`),
    bigNames: (count) => `${formatNumber(count)} 位大号自发转发（未付费）`,
  },
  ko: {
    told: (plan, clauses) => `${plan}: ${clauses.join("; ")}.`,
    impressions: (count, frequency, ratingPoints) =>
      `노출 ${formatNumber(count)}회${frequency === null ? "" : `, 1인당 ${frequency}회`} (총시청률 ${ratingPoints})`,
    topic: (channel, chance, when) =>
      `시뮬레이션 세계의 ${chance}에서 ${channel} 인기 토픽에 오름` +
      (when === null ? "" : ` (그중 절반은 ${when.first} 안, ${when.lasts} 동안 유지)`),
    media: (channel, times, negative) =>
      `${channel}에서 언론이 받아 씀: 세계당 ${formatNumber(times)}회` +
      (negative === null ? "" : `, 그중 ${negative} 부정적`),
    bigNames: (count) => `대가 없이 공유한 유명인 ${formatNumber(count)}명`,
  },
};
