import type { SpreadReason } from "../../seeding/SpreadModel.ts";
import type { SandwichSide } from "../../seeding/sandwich.ts";
import type { SeedingMethod } from "../../seeding/seedingMethods.ts";
import { formatCount, formatNumber } from "../formatNumber.ts";
import type { Catalogue } from "../Lang.ts";

/** Who was chosen, how, and what is known of the choice. Numbers come as text, but the number of people. */
export interface SeedWords {
  readonly within: (segment: string) => string;
  readonly avoid: (segment: string) => string;
  readonly methods: Readonly<Record<SeedingMethod, string>>;
  readonly best: (
    people: number,
    paid: { cost: string; budget: string | null; currency: string } | null,
  ) => string;
  readonly more: (count: string) => string;
  readonly spread: (sharers: string, worlds: string) => string;
  readonly standardError: (mean: string, se: string) => string;
  readonly noBound: string;
  readonly certificate: (certificate: {
    readonly ratio: string;
    readonly confidence: string;
    readonly lower: string;
    readonly upper: string;
    /** What another choice may use as well: as many people, the budget, or both. */
    readonly limit: "people" | "budget" | "both";
  }) => string;
  readonly noGuarantee: (reasons: readonly SpreadReason[], side: SandwichSide | null) => string;
  readonly sampled: (error: string) => string;
}

const REASONS_EN: Readonly<Record<SpreadReason, string>> = {
  "rising-response": "later viewings count more than the first, so that people gain by being close together",
  "falling-response": "how much a viewing counts depends on its order",
  opinions: "what is negative spreads otherwise than what is positive",
  "fixed-thresholds": "thresholds are fixed, so that several neighbours together do what none does alone",
  "heavy-thresholds": "weights of some people add up to more than a threshold",
  channels: "several channels",
  "hot-topic": "a list of topics takes up what is shared often",
  media: "media take it up",
  novelty: "novelty fades",
  content: "the transmissibility differs between worlds",
  deadline: "the horizon cuts off what comes late",
  response: "a response changes what is passed on",
};
const REASONS_ZH: Readonly<Record<SpreadReason, string>> = {
  "rising-response": "再次看到比第一次更有影响，所以起始人群聚在一起更有利",
  "falling-response": "一次观看的影响取决于它是第几次",
  opinions: "负面与正面的传播方式不同",
  "fixed-thresholds": "门槛固定，几位联系人合力能做到单独一位做不到的事",
  "heavy-thresholds": "有些人的关系强度之和超过门槛",
  channels: "有多个渠道",
  "hot-topic": "热榜会收录被大量转发的话题",
  media: "媒体会跟进报道",
  novelty: "新鲜感会消退",
  content: "各模拟世界的传播力不同",
  deadline: "时间期限截断了迟来的转发",
  response: "应对会改变传播",
};
const REASONS_KO: Readonly<Record<SpreadReason, string>> = {
  "rising-response": "나중에 본 것이 처음 본 것보다 영향이 커서 시드가 모여 있을수록 유리함",
  "falling-response": "본 것의 영향이 몇 번째인지에 따라 다름",
  opinions: "부정과 긍정의 퍼지는 방식이 다름",
  "fixed-thresholds": "문턱값이 고정되어 이웃 여럿이 함께해야 되는 일이 있음",
  "heavy-thresholds": "관계 강도의 합이 문턱값을 넘는 사람이 있음",
  channels: "채널이 여러 개임",
  "hot-topic": "많이 공유되면 인기 토픽에 오름",
  media: "언론이 받아 씀",
  novelty: "새로움이 사라짐",
  content: "시뮬레이션 세계마다 전파력이 다름",
  deadline: "기한이 늦은 공유를 잘라 냄",
  response: "대응이 전파를 바꿈",
};
const SIDES_EN: Readonly<Record<SandwichSide, string>> = {
  lower: "the greedy one for a model below this one",
  upper: "the greedy one for a model above this one",
  runs: "the greedy one by runs of the scenario itself",
  proposed: "one by the network's shape alone (a block, communities, degrees)",
};
const SIDES_ZH: Readonly<Record<SandwichSide, string>> = {
  lower: "用下界模型贪心选出的一组",
  upper: "用上界模型贪心选出的一组",
  runs: "直接运行场景贪心选出的一组",
  proposed: "只看网络结构（小圈子、社群、度数）选出的一组",
};
const SIDES_KO: Readonly<Record<SandwichSide, string>> = {
  lower: "하한 모델로 탐욕 선택한 조합",
  upper: "상한 모델로 탐욕 선택한 조합",
  runs: "시나리오를 직접 실행해 탐욕 선택한 조합",
  proposed: "네트워크 구조만 보고(무리, 커뮤니티, 연결 수) 고른 조합",
};
const LIMITS_EN = {
  people: "as many people",
  budget: "the same budget",
  both: "as many people and the same budget",
} as const;
const LIMITS_ZH = { people: "同样人数", budget: "同样预算", both: "同样人数和预算" } as const;
const LIMITS_KO = { people: "같은 인원", budget: "같은 예산", both: "같은 인원과 예산" } as const;

export const seedWords: Catalogue<SeedWords> = {
  en: {
    within: (segment) => `within ${segment}`,
    avoid: (segment) => `without ${segment}`,
    methods: {
      random: "at random",
      degree: "largest audiences",
      strength: "largest strength of ties",
      "k-core": "innermost cores",
      "degree-discount": "degree discount",
      pagerank: "PageRank on reversed arcs",
      betweenness: "betweenness",
      "vote-rank": "VoteRank",
      community: "top of each community",
      clustered: "one clustered block",
      greedy: "greedy (CELF)",
      opim: "OPIM-C",
    },
    best: (people, paid) =>
      formatCount(people, "person", "people") +
      (paid === null
        ? ""
        : ` for ${paid.cost}${paid.budget === null ? "" : ` of ${paid.budget}`}${paid.currency === "" ? "" : ` ${paid.currency}`}`) +
      ", the best first:",
    more: (count) => ` and ${count} more (--json lists them all)`,
    spread: (sharers, worlds) =>
      `They reach ${sharers} sharers on average, in ${worlds} worlds that were not used for choosing.`,
    standardError: (mean, se) => `${mean} ± ${se} (standard error)`,
    noBound: "No bound is known for the best possible choice.",
    certificate: ({ ratio, confidence, lower, upper, limit }) =>
      `Certificate: at least ${ratio} of the best possible. With a confidence of ` +
      `${confidence} they reach at least ${lower}, and no choice for ` +
      `${LIMITS_EN[limit]} reaches more than ${upper}.`,
    noGuarantee: (reasons, side) =>
      `Greedy choice has no constant guarantee here: ${reasons.map((each) => REASONS_EN[each]).join("; ")}.` +
      (side === null ? "" : ` Of several choices, each run in 100 other worlds, ${SIDES_EN[side]} was best.`),
    sampled: (error) =>
      `Betweenness is sampled: scores of the chosen have standard errors up to ${error} of the smallest.`,
  },
  zh: {
    within: (segment) => `限 ${segment} 人群`,
    avoid: (segment) => `排除 ${segment} 人群`,
    methods: {
      random: "随机",
      degree: "受众最多",
      strength: "关系总强度最高",
      "k-core": "最内层核心",
      "degree-discount": "度折扣",
      pagerank: "反向 PageRank",
      betweenness: "介数中心性",
      "vote-rank": "VoteRank",
      community: "各社群头部",
      clustered: "同一小圈子",
      greedy: "贪心法（CELF）",
      opim: "OPIM-C",
    },
    best: (people, paid) =>
      `选出 ${formatNumber(people)} 人` +
      (paid === null
        ? ""
        : `，花费 ${paid.cost}${paid.currency === "" ? "" : ` ${paid.currency}`}${paid.budget === null ? "" : `（预算 ${paid.budget}）`}`) +
      "，最优者在前：",
    more: (count) => ` 等另外 ${count} 人（--json 列出全部）`,
    spread: (sharers, worlds) =>
      `他们平均带来 ${sharers} 位转发者，在 ${worlds} 个未用于选择的模拟世界中测得。`,
    standardError: (mean, se) => `${mean} ± ${se}（标准误）`,
    noBound: "最优选择的上界未知。",
    certificate: ({ ratio, confidence, lower, upper, limit }) =>
      `质量证明：至少达到最优的 ${ratio}。在 ${confidence} 的置信度下，他们至少带来 ${lower} 位转发者，` +
      `${LIMITS_ZH[limit]}的任何选择都不超过 ${upper}。`,
    noGuarantee: (reasons, side) =>
      `贪心选择在此没有固定的质量保证：${reasons.map((each) => REASONS_ZH[each]).join("；")}。` +
      (side === null ? "" : `比较了几组选择，每组另跑 100 个模拟世界，最好的是${SIDES_ZH[side]}。`),
    sampled: (error) => `介数中心性由抽样得出：入选者得分的标准误最大为最低分的 ${error}。`,
  },
  ko: {
    within: (segment) => `${segment} 세그먼트 안에서`,
    avoid: (segment) => `${segment} 세그먼트 제외`,
    methods: {
      random: "무작위",
      degree: "오디언스가 많은 순",
      strength: "관계 강도 합이 큰 순",
      "k-core": "가장 안쪽 코어",
      "degree-discount": "차수 할인",
      pagerank: "역방향 PageRank",
      betweenness: "매개 중심성",
      "vote-rank": "VoteRank",
      community: "커뮤니티별 상위",
      clustered: "서로 아는 한 무리",
      greedy: "탐욕 선택(CELF)",
      opim: "OPIM-C",
    },
    best: (people, paid) =>
      `${formatNumber(people)}명 선택` +
      (paid === null
        ? ""
        : `, 비용 ${paid.cost}${paid.currency === "" ? "" : ` ${paid.currency}`}${paid.budget === null ? "" : ` (예산 ${paid.budget})`}`) +
      ", 좋은 순서대로:",
    more: (count) => ` 외 ${count}명 (--json에 모두 있음)`,
    spread: (sharers, worlds) =>
      `평균 공유자: ${sharers}. 선택에 쓰지 않은 시뮬레이션 세계 ${worlds}개에서 잰 값입니다.`,
    standardError: (mean, se) => `${mean} ± ${se} (표준오차)`,
    noBound: "가능한 최선의 선택에 대한 상한은 알 수 없습니다.",
    certificate: ({ ratio, confidence, lower, upper, limit }) =>
      `보증: 가능한 최선의 ${ratio} 이상. 신뢰수준 ${confidence}로 공유자는 ${lower}명 이상이며, ` +
      `${LIMITS_KO[limit]}으로는 어떤 선택도 ${upper}명을 넘지 못합니다.`,
    noGuarantee: (reasons, side) =>
      `여기서는 탐욕 선택에 일정한 보증이 없습니다: ${reasons.map((each) => REASONS_KO[each]).join("; ")}.` +
      (side === null
        ? ""
        : ` 여러 조합을 다른 시뮬레이션 세계 100개씩에서 돌려 보니 ${SIDES_KO[side]}이 가장 좋았습니다.`),
    sampled: (error) =>
      `매개 중심성은 표본으로 구했습니다. 뽑힌 사람 점수의 표준오차는 최저 점수의 ${error} 이하입니다.`,
  },
};
