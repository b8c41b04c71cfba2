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
  readonly at: (time: string) => string;
  readonly round: (number: string) => string;
  readonly inPhase: Readonly<Record<(typeof phases)[number], string>>;
  readonly once: string;
  readonly supporters: string;
  readonly spontaneous: string;
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
    picked: (count, by) => `${count} ${by === "random" ? "at random" : `by ${by}`}`,
    people: (count) => `${count} people`,
    forwarding: (count) => `mass forwarding by ${count}`,
    accounts: (count) => `${count} fake accounts`,
    at: (time) => `at ${time}`,
    round: (number) => `round ${number}`,
    inPhase: { transition: "in the transition", climax: "in the climax", ending: "in the ending" },
    once: "on a condition",
    supporters: "supporters, called on in response",
    spontaneous: "lists of topics and media",
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
    picked: (count, by) => `${count} 人（${ZH[by]}）`,
    people: (count) => `指定 ${count} 人`,
    forwarding: (count) => `群发转发 ${count} 人`,
    accounts: (count) => `${count} 个虚假账号`,
    at: (time) => time,
    round: (number) => `第 ${number} 轮`,
    inPhase: { transition: "上升期", climax: "高潮期", ending: "收尾期" },
    once: "满足条件时",
    supporters: "回应中号召的支持者",
    spontaneous: "热搜榜与媒体",
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
    picked: (count, by) => `${count}명(${KO[by]})`,
    people: (count) => `지정 ${count}명`,
    forwarding: (count) => `단체 공유 ${count}명`,
    accounts: (count) => `가짜 계정 ${count}개`,
    at: (time) => time,
    round: (number) => `${number}라운드`,
    inPhase: { transition: "상승기", climax: "절정기", ending: "마무리기" },
    once: "조건 충족 시",
    supporters: "대응으로 동원한 지지자",
    spontaneous: "실시간 인기 목록과 미디어",
  },
};

const ZH: Readonly<Record<Measure, string>> = {
  random: "随机",
  degree: "受众最多",
  strength: "关系最强",
  "k-core": "核心圈",
  pagerank: "PageRank",
  "degree-discount": "受众互不重叠",
  betweenness: "中介中心性",
  "vote-rank": "VoteRank",
  community: "各社群代表",
  clustered: "同一圈子",
  greedy: "贪心选择",
  opim: "OPIM-C",
};

const KO: Readonly<Record<Measure, string>> = {
  random: "무작위",
  degree: "팔로워 많은 순",
  strength: "관계 강한 순",
  "k-core": "핵심권",
  pagerank: "PageRank",
  "degree-discount": "팔로워가 겹치지 않는 순",
  betweenness: "매개 중심성",
  "vote-rank": "VoteRank",
  community: "커뮤니티별 대표",
  clustered: "한 무리",
  greedy: "탐욕 선택",
  opim: "OPIM-C",
};
