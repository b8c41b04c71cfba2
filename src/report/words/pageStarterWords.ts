import type { PeopleStarter, phases, StarterKind } from "../../model/Starter.ts";
import type { Catalogue } from "../Lang.ts";

type Measure = Extract<PeopleStarter, { readonly pick: object }>["pick"]["by"];

/** Starters in a few words: what they are and when they act. */
export interface PageStarterWords {
  readonly kind: Readonly<Record<StarterKind, string>>;
  /** So many people, by a measure. */
  readonly picked: (count: string, by: Measure) => string;
  readonly people: (count: string) => string;
  readonly forwarding: (count: string) => string;
  readonly accounts: (count: string) => string;
  /** The starter behind its number from 1, and when it acts. */
  readonly told: (number: string, what: string, when: string) => string;
  readonly atOnce: string;
  readonly after: (time: string) => string;
  readonly round: (number: string) => string;
  readonly inPhase: Readonly<Record<(typeof phases)[number], string>>;
  readonly once: string;
}

export const pageStarterWords: Catalogue<PageStarterWords> = {
  en: {
    kind: {
      people: "people",
      influencers: "influencers",
      "mass-forwarding": "mass forwarding",
      ads: "ads",
      tv: "TV",
      article: "article",
      event: "event",
      "hot-topic": "bought topic",
      "water-army": "water army",
    },
    picked: (count, by) => `${count} people ${EN[by]}`,
    people: (count) => `${count} people`,
    forwarding: (count) => `mass forwarding by ${count}`,
    accounts: (count) => `${count} fake accounts`,
    told: (number, what, when) => `${number}: ${what} (${when})`,
    atOnce: "at the launch",
    after: (time) => `after ${time}`,
    round: (number) => `round ${number}`,
    inPhase: { transition: "in the transition", climax: "in the climax", ending: "in the ending" },
    once: "on a condition",
  },
  zh: {
    kind: {
      people: "指定的人",
      influencers: "达人",
      "mass-forwarding": "群发转发",
      ads: "广告",
      tv: "电视",
      article: "文章",
      event: "线下活动",
      "hot-topic": "购买热搜",
      "water-army": "水军",
    },
    picked: (count, by) => `${ZH[by]}的 ${count} 人`,
    people: (count) => `指定 ${count} 人`,
    forwarding: (count) => `群发转发 ${count} 人`,
    accounts: (count) => `${count} 个虚假账号`,
    told: (number, what, when) => `${number}：${what}（${when}）`,
    atOnce: "投放时",
    after: (time) => `${time}后`,
    round: (number) => `第 ${number} 轮`,
    inPhase: { transition: "上升期", climax: "高潮期", ending: "收尾期" },
    once: "满足条件时",
  },
  ko: {
    kind: {
      people: "지정한 사람",
      influencers: "인플루언서",
      "mass-forwarding": "단체 공유",
      ads: "광고",
      tv: "TV",
      article: "기사",
      event: "오프라인 행사",
      "hot-topic": "실시간 인기 구매",
      "water-army": "댓글 부대",
    },
    picked: (count, by) => `${KO[by]} ${count}명`,
    people: (count) => `지정 ${count}명`,
    forwarding: (count) => `단체 공유 ${count}명`,
    accounts: (count) => `가짜 계정 ${count}개`,
    told: (number, what, when) => `${number}: ${what} (${when})`,
    atOnce: "집행 시작",
    after: (time) => `${time} 뒤`,
    round: (number) => `${number}라운드`,
    inPhase: { transition: "상승기", climax: "절정기", ending: "마무리기" },
    once: "조건 충족 시",
  },
};

const EN: Readonly<Record<Measure, string>> = {
  random: "at random",
  degree: "with the largest audience",
  strength: "with the strongest ties",
  "k-core": "of the innermost circle",
  pagerank: "whom others listen to most",
  "degree-discount": "with large audiences that overlap little",
  betweenness: "who link most others",
  "vote-rank": "with most votes (VoteRank)",
  community: "who lead their communities",
  clustered: "of one circle",
  greedy: "who reach most together",
  opim: "who reach most together (OPIM-C)",
};

const ZH: Readonly<Record<Measure, string>> = {
  random: "随机选取",
  degree: "受众最多",
  strength: "关系最强",
  "k-core": "最核心圈层",
  pagerank: "最受关注",
  "degree-discount": "受众多且重叠少",
  betweenness: "联络最广",
  "vote-rank": "得票最多（VoteRank）",
  community: "各社群领头",
  clustered: "同一圈子",
  greedy: "合计覆盖最广",
  opim: "合计覆盖最广（OPIM-C）",
};

const KO: Readonly<Record<Measure, string>> = {
  random: "무작위로 뽑은",
  degree: "오디언스가 가장 많은",
  strength: "관계가 가장 강한",
  "k-core": "가장 핵심에 있는",
  pagerank: "가장 주목받는",
  "degree-discount": "오디언스가 많고 덜 겹치는",
  betweenness: "가장 많이 이어 주는",
  "vote-rank": "가장 많은 표를 받은(VoteRank)",
  community: "각 커뮤니티를 이끄는",
  clustered: "한 무리에 속한",
  greedy: "함께 가장 멀리 닿는",
  opim: "함께 가장 멀리 닿는(OPIM-C)",
};
