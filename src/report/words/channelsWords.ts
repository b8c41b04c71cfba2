import type { Catalogue } from "../Lang.ts";

/** The table of channels, and what its columns mean. */
export interface ChannelsWords {
  readonly title: (plan: string) => string;
  readonly channel: string;
  readonly posts: string;
  readonly sawFirst: string;
  readonly impressions: string;
  readonly leaning: string;
  readonly net: string;
  readonly notes: string;
  readonly leaningNotes: string;
  /** Between the two notes. */
  readonly between: string;
}

export const channelsWords: Catalogue<ChannelsWords> = {
  en: {
    title: (plan) => `Channels, ${plan} (people and posts, mean of all worlds)`,
    channel: "channel",
    posts: "posts",
    sawFirst: "saw first",
    impressions: "impressions",
    leaning: "+ : 0 : −",
    net: "net",
    notes:
      "posts: of those who share there and of others who post there too. saw first: people who saw it there before " +
      "any other channel.",
    leaningNotes:
      "+ : 0 : −: posts in favour, viewings after which nobody shared, posts against, in per cent. net: in favour " +
      "less against.",
    between: " ",
  },
  zh: {
    title: (plan) => `渠道，${plan}（人数和帖子数，所有模拟世界的均值）`,
    channel: "渠道",
    posts: "帖子",
    sawFirst: "首次看到",
    impressions: "曝光",
    leaning: "+ : 0 : −",
    net: "净值",
    notes: "帖子：在该渠道转发的，以及同步发到该渠道的。首次看到：最先在该渠道看到内容的人。",
    leaningNotes: "+ : 0 : −：正面帖子、看过但没人转发、负面帖子，各占百分之几。净值：正面减负面。",
    between: "",
  },
  ko: {
    title: (plan) => `채널, ${plan} (인원과 게시물, 모든 시뮬레이션 세계의 평균)`,
    channel: "채널",
    posts: "게시물",
    sawFirst: "첫 접점",
    impressions: "노출",
    leaning: "+ : 0 : −",
    net: "순",
    notes:
      "게시물: 그 채널에서 공유한 것과 그 채널에도 함께 올린 것. 첫 접점: 다른 채널보다 그 채널에서 먼저 본 사람.",
    leaningNotes:
      "+ : 0 : −: 긍정 게시물, 보고도 공유하지 않은 경우, 부정 게시물의 비율(%). 순: 긍정에서 부정을 뺀 값.",
    between: " ",
  },
};
