import type { FrequencyCap } from "../../model/FrequencyCap.ts";
import type { Price } from "../../model/Price.ts";
import type { Starter } from "../../model/Starter.ts";
import type { Catalogue } from "../Lang.ts";

/** By what people are picked, without chance. */
export type Measure = Exclude<Extract<Starter, { pick: object }>["pick"]["by"], "random">;

/** What is shown to viewers who were not picked one by one. */
type Shown = Exclude<Starter["starter"], "people" | "influencers" | "mass-forwarding" | "water-army">;

type Phase = Extract<Starter["at"], { readonly phase: string }>["phase"];

/** Starters in words: when, who or what, where, how trusted, and at what price. */
export interface StarterWords {
  readonly phase: (phase: Phase) => string;
  readonly ifAt: (time: string) => string;
  readonly once: (from: string | null) => string;
  readonly starter: (when: string, condition: string | null, what: string, channel: string | null) => string;
  readonly viewers: (bound: string) => string;
  readonly sharers: (bound: string) => string;
  readonly negativeShare: (bound: string) => string;
  readonly onList: (channel: string | null) => string;
  readonly and: string;
  readonly below: (value: string) => string;
  readonly orMore: (value: string) => string;
  readonly people: (count: number, names: string, more: number) => string;
  readonly massForwarding: (picked: string) => string;
  readonly waterArmy: (accounts: string) => string;
  readonly shown: (kind: Shown, impressions: string) => string;
  readonly over: (span: string) => string;
  readonly within: (segment: string) => string;
  readonly cap: (most: number, per: FrequencyCap["per"]) => string;
  readonly random: (count: number, within: string, isOnce: boolean) => string;
  readonly picked: (count: number, by: Measure, within: string) => string;
  readonly trust: (trust: number) => string;
  readonly annoyance: (chance: number) => string;
  readonly price: (amount: string, per: Price["per"]) => string;
  readonly cpm: (amount: string) => string;
  /** A starter in a few words: its number, what it is, and when it acts. */
  readonly label: (number: number, what: string, when: string) => string;
  /** When those act who act first of all. */
  readonly atLaunch: string;
  readonly labels: {
    readonly people: (count: number) => string;
    readonly influencers: (count: number, by: Measure | "random") => string;
    readonly massForwarding: (count: number) => string;
    readonly waterArmy: (accounts: number) => string;
    readonly shown: (kind: Shown) => string;
  };
  /** Before each detail that follows. */
  readonly semicolon: string;
}

const PICKED_EN: Readonly<Record<Measure, string>> = {
  degree: "with most ties to an audience",
  strength: "with most strength of ties",
  "k-core": "of the innermost cores",
  pagerank: "whom others listen to most (PageRank on reversed arcs)",
  "degree-discount": "with most ties to an audience that others of them do not have",
  betweenness: "on most shortest ways between others",
  "vote-rank": "whom most vote for (VoteRank)",
  community: "at the top of each community, in proportion to its size",
  clustered: "of one block who know each other",
  greedy: "who reach most together (greedy choice)",
  opim: "who reach most together (OPIM-C)",
};
const PICKED_ZH: Readonly<Record<Measure, string>> = {
  degree: "受众最多",
  strength: "关系总强度最高",
  "k-core": "处于最内层核心",
  pagerank: "最有话语权（反向 PageRank）",
  "degree-discount": "受众最多且互不重叠",
  betweenness: "处在他人最短路径上最多",
  "vote-rank": "得票最多（VoteRank）",
  community: "各社群的头部（按社群规模分配）",
  clustered: "同一小圈子、彼此认识",
  greedy: "合起来覆盖最大（贪心法）",
  opim: "合起来覆盖最大（OPIM-C）",
};
const PICKED_KO: Readonly<Record<Measure, string>> = {
  degree: "오디언스가 가장 많은 사람",
  strength: "관계 강도 합이 가장 큰 사람",
  "k-core": "가장 안쪽 코어에 있는 사람",
  pagerank: "남들이 가장 귀 기울이는 사람(역방향 PageRank)",
  "degree-discount": "서로 겹치지 않는 오디언스가 가장 많은 사람",
  betweenness: "남들 사이 최단 경로에 가장 많이 놓인 사람",
  "vote-rank": "표를 가장 많이 받은 사람(VoteRank)",
  community: "각 커뮤니티의 상위 사람(커뮤니티 크기에 비례)",
  clustered: "서로 아는 한 무리의 사람",
  greedy: "함께 가장 많이 도달하는 사람(탐욕 선택)",
  opim: "함께 가장 많이 도달하는 사람(OPIM-C)",
};
const SHOWN_EN: Readonly<Record<Shown, string>> = {
  ads: "ads",
  tv: "TV",
  article: "an article",
  event: "an event",
  "hot-topic": "a bought topic",
};
const SHOWN_ZH: Readonly<Record<Shown, string>> = {
  ads: "广告",
  tv: "电视",
  article: "文章",
  event: "活动",
  "hot-topic": "购买的热搜话题",
};
const SHOWN_KO: Readonly<Record<Shown, string>> = {
  ads: "광고",
  tv: "TV",
  article: "기사",
  event: "이벤트",
  "hot-topic": "구매한 토픽",
};
const PER_EN: Readonly<Record<Price["per"], string>> = {
  starter: "",
  follower: " per follower",
  person: " per person",
  account: " per account",
};
const PER_ZH: Readonly<Record<Price["per"], string>> = {
  starter: "价格 ",
  follower: "每位粉丝 ",
  person: "每人 ",
  account: "每个账号 ",
};
const PER_KO: Readonly<Record<Price["per"], string>> = {
  starter: "가격 ",
  follower: "팔로워당 ",
  person: "1인당 ",
  account: "계정당 ",
};
const PERIODS_ZH = { round: "轮", hour: "小时", day: "天", week: "周" } as const;
const PERIODS_KO = { round: "한 라운드", hour: "한 시간", day: "하루", week: "한 주" } as const;
const PHASES_ZH: Readonly<Record<Phase, string>> = {
  transition: "过渡阶段",
  climax: "高潮阶段",
  ending: "收尾阶段",
};
const PHASES_KO: Readonly<Record<Phase, string>> = {
  transition: "전환 단계",
  climax: "절정 단계",
  ending: "마무리 단계",
};

export const starterWords: Catalogue<StarterWords> = {
  en: {
    phase: (phase) => `in the ${phase}`,
    ifAt: (time) => `if at ${time}`,
    once: (from) => (from === null ? "once" : `once from ${from}`),
    starter: (when, condition, what, channel) =>
      `${when}${condition === null ? "" : ` ${condition}`}: ${what}${channel === null ? "" : ` on ${channel}`}`,
    viewers: (bound) => `viewers ${bound}`,
    sharers: (bound) => `sharers ${bound}`,
    negativeShare: (bound) => `negative share ${bound}`,
    onList: (channel) => `the topic is on the list${channel === null ? "" : ` of ${channel}`}`,
    and: " and ",
    below: (value) => `below ${value}`,
    orMore: (value) => `${value} or more`,
    people: (count, names, more) =>
      `${count === 1 ? "person" : "people"} ${names}${more === 0 ? "" : ` and ${more} more`}`,
    massForwarding: (picked) => `mass forwarding by ${picked}`,
    waterArmy: (accounts) => `a water army of ${accounts} fake accounts`,
    shown: (kind, impressions) => `${SHOWN_EN[kind]}: ${impressions} impressions`,
    over: (span) => ` over ${span}`,
    within: (segment) => ` within ${segment}`,
    cap: (most, per) => `, at most ${most} per ${per} and person`,
    random: (count, within, isOnce) =>
      `${count} ${count === 1 ? "person" : "people"} at random${within}, ${isOnce ? "drawn once" : "drawn in each world"}`,
    picked: (count, by, within) =>
      `the ${count} ${count === 1 ? "person" : "people"} ${PICKED_EN[by]}${within}`,
    trust: (trust) => `trust ${trust}`,
    annoyance: (chance) => `a viewing turns into a complaint with a chance of ${chance}`,
    price: (amount, per) => `price ${amount}${PER_EN[per]}`,
    cpm: (amount) => `${amount} per 1,000 impressions`,
    label: (number, what, when) => `${number}: ${what} (${when})`,
    atLaunch: "at launch",
    labels: {
      people: (count) => `${count} people`,
      influencers: (count, by) => `${count} ${by === "random" ? "at random" : `by ${by}`}`,
      massForwarding: (count) => `mass forwarding of ${count}`,
      waterArmy: (accounts) => `water army of ${accounts}`,
      shown: (kind) => kind,
    },
    semicolon: "; ",
  },
  zh: {
    phase: (phase) => PHASES_ZH[phase],
    ifAt: (time) => `若在${time}时`,
    once: (from) => (from === null ? "一旦" : `自${from}起一旦`),
    starter: (when, condition, what, channel) =>
      `${when}${condition === null ? "" : ` ${condition}`}：${what}${channel === null ? "" : `，渠道 ${channel}`}`,
    viewers: (bound) => `看到的人 ${bound}`,
    sharers: (bound) => `转发者 ${bound}`,
    negativeShare: (bound) => `负面占比 ${bound}`,
    onList: (channel) => `话题登上${channel === null ? "" : ` ${channel} `}热榜`,
    and: "，且",
    below: (value) => `低于 ${value}`,
    orMore: (value) => `达到 ${value}`,
    people: (count, names, more) => `${names}${more === 0 ? "" : ` 等另外 ${more} 人`}（共 ${count} 人）`,
    massForwarding: (picked) => `群发转发，发送者为${picked}`,
    waterArmy: (accounts) => `水军，${accounts} 个假账号`,
    shown: (kind, impressions) => `${SHOWN_ZH[kind]}：${impressions} 次曝光`,
    over: (span) => `，历时 ${span}`,
    within: (segment) => `，限 ${segment} 人群`,
    cap: (most, per) => `，每人每${PERIODS_ZH[per]}最多 ${most} 次`,
    random: (count, within, isOnce) =>
      `随机 ${count} 人${within}，${isOnce ? "只抽一次" : "每个模拟世界各抽一次"}`,
    picked: (count, by, within) => `${PICKED_ZH[by]}的 ${count} 人${within}`,
    trust: (trust) => `信任度 ${trust}`,
    annoyance: (chance) => `每次观看引来抱怨的概率为 ${chance}`,
    price: (amount, per) => `${PER_ZH[per]}${amount}`,
    cpm: (amount) => `每 1,000 次曝光 ${amount}`,
    label: (number, what, when) => `${number}：${what}（${when}）`,
    atLaunch: "上线时",
    labels: {
      people: (count) => `${count} 人`,
      influencers: (count, by) => (by === "random" ? `随机 ${count} 人` : `${PICKED_ZH[by]}的 ${count} 人`),
      massForwarding: (count) => `${count} 人群发转发`,
      waterArmy: (accounts) => `水军 ${accounts} 个账号`,
      shown: (kind) => SHOWN_ZH[kind],
    },
    semicolon: "；",
  },
  ko: {
    phase: (phase) => PHASES_KO[phase],
    ifAt: (time) => `${time} 시점에 조건 충족 시`,
    once: (from) => (from === null ? "조건 충족 시" : `${from}부터 조건 충족 시`),
    starter: (when, condition, what, channel) =>
      `${when}${condition === null ? "" : ` (${condition})`}: ${what}${channel === null ? "" : `, 채널 ${channel}`}`,
    viewers: (bound) => `본 사람 ${bound}`,
    sharers: (bound) => `공유자 ${bound}`,
    negativeShare: (bound) => `부정 비율 ${bound}`,
    onList: (channel) => `${channel === null ? "" : `${channel} `}인기 토픽에 오름`,
    and: ", ",
    below: (value) => `${value} 미만`,
    orMore: (value) => `${value} 이상`,
    people: (count, names, more) => `${names}${more === 0 ? "" : ` 외 ${more}명`} (모두 ${count}명)`,
    massForwarding: (picked) => `대량 전달, 보내는 사람은 ${picked}`,
    waterArmy: (accounts) => `댓글 부대, 가짜 계정 ${accounts}개`,
    shown: (kind, impressions) => `${SHOWN_KO[kind]}: 노출 ${impressions}회`,
    over: (span) => `, ${span}에 걸쳐`,
    within: (segment) => `, ${segment} 세그먼트 안에서`,
    cap: (most, per) => `, 1인당 ${PERIODS_KO[per]}에 최대 ${most}회`,
    random: (count, within, isOnce) =>
      `무작위 ${count}명${within}, ${isOnce ? "한 번만 추첨" : "시뮬레이션 세계마다 추첨"}`,
    picked: (count, by, within) => `${PICKED_KO[by]} ${count}명${within}`,
    trust: (trust) => `신뢰도 ${trust}`,
    annoyance: (chance) => `볼 때마다 불만으로 이어질 확률 ${chance}`,
    price: (amount, per) => `${PER_KO[per]}${amount}`,
    cpm: (amount) => `노출 1,000회당 ${amount}`,
    label: (number, what, when) => `${number}: ${what} (${when})`,
    atLaunch: "시작할 때",
    labels: {
      people: (count) => `${count}명`,
      influencers: (count, by) => `${by === "random" ? "무작위" : PICKED_KO[by]} ${count}명`,
      massForwarding: (count) => `${count}명의 대량 전달`,
      waterArmy: (accounts) => `댓글 부대 계정 ${accounts}개`,
      shown: (kind) => SHOWN_KO[kind],
    },
    semicolon: "; ",
  },
};
