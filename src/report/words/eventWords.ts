import { formatCount, formatNumber } from "../formatNumber.ts";
import type { Catalogue } from "../Lang.ts";

/** Events as clauses of a sentence; a channel is null where it has no name and needs none. */
export interface EventWords {
  readonly channel: (number: number) => string;
  readonly starter: (number: number) => string;
  readonly crossPosted: (people: number, channel: string | null) => string;
  readonly trended: (shares: number, channel: string | null) => string;
  readonly putOnList: (starter: string, channel: string | null) => string;
  readonly fell: (channel: string | null) => string;
  readonly pickedUp: (pickUp: {
    readonly person: string | null;
    readonly channel: string | null;
    readonly isNegative: boolean;
    readonly viewings: number;
  }) => string;
  readonly fakeShared: (accounts: number, channel: string | null) => string;
  readonly fakeViewed: (views: number, channel: string | null) => string;
  readonly purged: (count: number) => string;
  readonly alert: (sharers: number) => string;
  readonly leak: string;
  /** Kinds of responses by their numbers from 1, and any other. */
  readonly responses: readonly string[];
  readonly response: (number: number) => string;
  readonly impressions: (count: number, channel: string | null) => string;
  readonly sawNegativeFirst: (people: number) => string;
  readonly sawPositiveLater: (people: number) => string;
  readonly clicked: (people: number, channel: string | null) => string;
  readonly converted: (people: number, channel: string | null) => string;
  readonly won: (people: number, channel: string | null) => string;
  readonly lost: (people: number, channel: string | null) => string;
}

const on = (channel: string | null): string => (channel === null ? "" : ` on ${channel}`);
const people = (many: number, does: string, doThey: string): string =>
  `${formatCount(many, "person", "people")} ${many === 1 ? does : doThey}`;

const at = (channel: string | null): string => (channel === null ? "" : `在 ${channel} `);

const where = (channel: string | null): string => (channel === null ? "" : ` (${channel})`);

export const eventWords: Catalogue<EventWords> = {
  en: {
    channel: (number) => `channel ${number}`,
    starter: (number) => `starter ${number}`,
    crossPosted: (many, channel) => `${people(many, "posts", "post")}${on(channel)} too`,
    trended: (shares, channel) => `the topic trends${on(channel)} (${formatCount(shares, "share")})`,
    putOnList: (starter, channel) =>
      `${starter} puts the topic on the list${channel === null ? "" : ` of ${channel}`}`,
    fell: (channel) => `the topic trends${on(channel)} no more`,
    pickedUp: ({ person, channel, isNegative, viewings }) =>
      `media take up what ${person ?? "somebody"} shared${on(channel)}` +
      `${isNegative ? ", against it" : ""} (${formatCount(viewings, "viewing")})`,
    fakeShared: (accounts, channel) =>
      `${formatCount(accounts, "fake account shares", "fake accounts share")}${on(channel)}`,
    fakeViewed: (views, channel) => `${formatCount(views, "fake view")}${on(channel)}`,
    purged: (count) =>
      `fake accounts are purged, with ${formatCount(count, "share or view", "shares and views")}`,
    alert: (sharers) => `an alert is raised at ${formatCount(sharers, "negative sharer")}`,
    leak: "what was said in private gets out",
    responses: [
      "the brand informs",
      "the brand apologises",
      "the brand compensates",
      "negative sharers are spoken to in private",
      "what is negative is moderated",
      "the brand answers with hostility",
      "supporters speak up",
      "the brand responds",
    ],
    response: (number) => `response ${number} begins`,
    impressions: (count, channel) => `${formatCount(count, "impression")}${on(channel)}`,
    sawNegativeFirst: (many) => `${people(many, "sees", "see")} something negative first`,
    sawPositiveLater: (many) => `${people(many, "sees", "see")} something positive after what was negative`,
    clicked: (many, channel) => `${people(many, "clicks", "click")}${on(channel)}`,
    converted: (many, channel) => `${people(many, "buys", "buy")}${on(channel)}`,
    won: (many, channel) => `${people(many, "is", "are")} won${on(channel)}`,
    lost: (many, channel) => `${people(many, "is", "are")} lost${on(channel)}`,
  },
  zh: {
    channel: (number) => `渠道 ${number}`,
    starter: (number) => `起始动作 ${number}`,
    crossPosted: (many, channel) =>
      `${formatNumber(many)} 人同步发到${channel === null ? "别处" : ` ${channel}`}`,
    trended: (shares, channel) => `话题${at(channel)}登上热榜（${formatNumber(shares)} 次转发）`,
    putOnList: (starter, channel) => `${starter} 把话题送上${channel === null ? "" : ` ${channel} `}热榜`,
    fell: (channel) => `话题${at(channel)}跌出热榜`,
    pickedUp: ({ person, channel, isNegative, viewings }) =>
      `媒体报道了${person === null ? "某人" : ` ${person} `}${at(channel)}的转发` +
      `${isNegative ? "，为负面" : ""}（${formatNumber(viewings)} 次观看）`,
    fakeShared: (accounts, channel) => `${formatNumber(accounts)} 个假账号${at(channel)}转发`,
    fakeViewed: (views, channel) => `${at(channel)}${formatNumber(views)} 次虚假观看`,
    purged: (count) => `平台清理假账号，连同 ${formatNumber(count)} 次转发和观看`,
    alert: (sharers) => `发出预警，负面转发者 ${formatNumber(sharers)} 位`,
    leak: "私下沟通的内容外泄",
    responses: [
      "品牌说明情况",
      "品牌道歉",
      "品牌补偿",
      "与负面转发者私下沟通",
      "管控负面内容",
      "品牌强硬回击",
      "支持者发声",
      "品牌作出应对",
    ],
    response: (number) => `应对 ${number} 开始`,
    impressions: (count, channel) => `${at(channel)}${formatNumber(count)} 次曝光`,
    sawNegativeFirst: (many) => `${formatNumber(many)} 人最先看到负面内容`,
    sawPositiveLater: (many) => `${formatNumber(many)} 人在负面之后看到正面内容`,
    clicked: (many, channel) => `${formatNumber(many)} 人${at(channel)}点击`,
    converted: (many, channel) => `${formatNumber(many)} 人${at(channel)}购买`,
    won: (many, channel) => `${at(channel)}赢得 ${formatNumber(many)} 人`,
    lost: (many, channel) => `${at(channel)}流失 ${formatNumber(many)} 人`,
  },
  ko: {
    channel: (number) => `채널 ${number}`,
    starter: (number) => `시작점 ${number}`,
    crossPosted: (many, channel) =>
      `${channel === null ? "다른 채널" : channel}에도 함께 올린 사람 ${formatNumber(many)}명`,
    trended: (shares, channel) => `주제가 인기 토픽에 오름${where(channel)}, 공유 ${formatNumber(shares)}회`,
    putOnList: (starter, channel) => `주제를 인기 토픽에 올림${where(channel)}: ${starter}`,
    fell: (channel) => `주제가 인기 토픽에서 내려감${where(channel)}`,
    pickedUp: ({ person, channel, isNegative, viewings }) =>
      `${person ?? "누군가"}의 공유를 언론이 받아 씀${where(channel)}` +
      `${isNegative ? ", 부정적" : ""}, 조회 ${formatNumber(viewings)}회`,
    fakeShared: (accounts, channel) => `가짜 계정 ${formatNumber(accounts)}개가 공유${where(channel)}`,
    fakeViewed: (views, channel) => `가짜 조회 ${formatNumber(views)}회${where(channel)}`,
    purged: (count) => `가짜 계정 정리, 공유와 조회 ${formatNumber(count)}회가 함께 사라짐`,
    alert: (sharers) => `경보 발생, 부정 공유자 ${formatNumber(sharers)}명`,
    leak: "비공개 대화 내용이 유출됨",
    responses: [
      "브랜드가 설명함",
      "브랜드가 사과함",
      "브랜드가 보상함",
      "부정 공유자와 비공개로 대화함",
      "부정적인 내용을 관리함",
      "브랜드가 강경하게 대응함",
      "지지자들이 목소리를 냄",
      "브랜드가 대응함",
    ],
    response: (number) => `대응 ${number} 시작`,
    impressions: (count, channel) => `노출 ${formatNumber(count)}회${where(channel)}`,
    sawNegativeFirst: (many) => `부정적인 내용을 먼저 본 사람 ${formatNumber(many)}명`,
    sawPositiveLater: (many) => `부정적인 내용 뒤에 긍정적인 내용을 본 사람 ${formatNumber(many)}명`,
    clicked: (many, channel) => `클릭한 사람 ${formatNumber(many)}명${where(channel)}`,
    converted: (many, channel) => `구매한 사람 ${formatNumber(many)}명${where(channel)}`,
    won: (many, channel) => `얻은 사람 ${formatNumber(many)}명${where(channel)}`,
    lost: (many, channel) => `잃은 사람 ${formatNumber(many)}명${where(channel)}`,
  },
};
