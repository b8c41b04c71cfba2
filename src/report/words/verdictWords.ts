import type { Catalogue } from "../Lang.ts";

/** The answer in one sentence, and the numbers that one should remember. Names come quoted, numbers told. */
export interface VerdictWords {
  readonly alone: (sharers: string, viewers: string | null) => string;
  readonly ahead: (best: string, other: string, sharers: string, others: string) => string;
  readonly aheadOfAll: (best: string, plans: number, sharers: string, next: string, others: string) => string;
  readonly even: (best: string, other: string, sharers: string) => string;
  readonly equal: (best: string, other: string, sharers: string) => string;
  /** Where it is likely to turn against its sender: what stands behind the first sentence. */
  readonly but: (cases: string) => string;
  readonly factsOf: (plan: string) => string;
  /** A number of people. */
  readonly people: (count: string) => string;
  readonly sharers: string;
  readonly sharersNote: (low: string, high: string) => string;
  readonly viewers: string;
  readonly outOf: (cases: string) => string;
  readonly ignites: string;
  readonly ignitesNote: (threshold: string, earned: boolean) => string;
  /** So many times. */
  readonly times: (factor: string) => string;
  readonly tips: string;
  readonly tippingNote: string;
  readonly never: string;
  readonly neverNote: string;
  readonly spirals: string;
  readonly spiralsNote: (people: string) => string;
  readonly costs: string;
  readonly costsNote: (perSharer: string) => string;
}

export const verdictWords: Catalogue<VerdictWords> = {
  en: {
    alone: (sharers, viewers) =>
      `About ${sharers} people pass it on${viewers === null ? "" : `, and about ${viewers} see it`}.`,
    ahead: (best, other, sharers, others) =>
      `${best} reaches further: about ${sharers} people pass it on, against about ${others} with ${other}.`,
    aheadOfAll: (best, plans, sharers, next, others) =>
      `Of ${plans} plans ${best} reaches furthest: about ${sharers} people pass it on, against about ${others} with ${next}, the next best.`,
    even: (best, other, sharers) =>
      `No clear winner: with ${best} and with ${other} about equally many people pass it on, about ${sharers}.`,
    equal: (best, other, sharers) =>
      `${best} and ${other} reach exactly as far: about ${sharers} people pass it on with either.`,
    but: (cases) => ` But in ${cases} of 100 launches it turns against you.`,
    factsOf: (plan) => `What to expect of ${plan}`,
    people: (count) => count,
    sharers: "people pass it on",
    sharersNote: (low, high) => `in 9 of 10 simulated launches between ${low} and ${high}`,
    viewers: "people see it",
    outOf: (cases) => `${cases} of 100`,
    ignites: "launches take off",
    ignitesNote: (threshold, earned) =>
      earned
        ? `that is, win ${threshold} people or more beyond those who were started`
        : `that is, are passed on by ${threshold} people or more`,
    times: (factor) => `${factor}\u00a0×`,
    tips: "what it takes to tip",
    tippingNote: "how readily people pass it on, over the least at which half of all launches take off",
    never: "launches take off at best",
    neverNote: "however readily people pass it on: this plan has no tipping point",
    spirals: "launches turn against you",
    spiralsNote: (people) => `${people} people or more share criticism, and it takes over the talk`,
    costs: "spent per launch",
    costsNote: (perSharer) => `${perSharer} for each person who passes it on`,
  },
  zh: {
    alone: (sharers, viewers) =>
      `预计约 ${sharers} 人转发${viewers === null ? "" : `，约 ${viewers} 人看到`}。`,
    ahead: (best, other, sharers, others) =>
      `${best}传得更远：约 ${sharers} 人转发，而${other}约 ${others} 人。`,
    aheadOfAll: (best, plans, sharers, next, others) =>
      `${plans} 个方案中，${best}传得最远：约 ${sharers} 人转发；其次是${next}，约 ${others} 人。`,
    even: (best, other, sharers) => `难分高下：${best}与${other}的转发人数相近，约 ${sharers} 人。`,
    equal: (best, other, sharers) => `${best}与${other}的传播范围完全相同：都是约 ${sharers} 人转发。`,
    but: (cases) => `但每 100 次投放中有 ${cases} 次会变成负面螺旋。`,
    factsOf: (plan) => `${plan}的预期`,
    people: (count) => `${count}\u00a0人`,
    sharers: "会转发",
    sharersNote: (low, high) => `10 次模拟投放中有 9 次在 ${low} 到 ${high} 之间`,
    viewers: "会看到",
    outOf: (cases) => `${cases} / 100`,
    ignites: "次投放会引爆",
    ignitesNote: (threshold, earned) =>
      earned ? `即在起始人群之外再赢得至少 ${threshold} 人转发` : `即至少 ${threshold} 人转发`,
    times: (factor) => `${factor}\u00a0倍`,
    tips: "于引爆所需的传播力",
    tippingNote: "人们愿意转发的程度，与让一半投放引爆所需的最低程度相比",
    never: "次投放会引爆，最多如此",
    neverNote: "无论人们多愿意转发：该方案没有引爆点",
    spirals: "次投放会遭舆论反噬",
    spiralsNote: (people) => `至少 ${people} 人转发负面内容，且负面声音占据主导`,
    costs: "每次投放的花费",
    costsNote: (perSharer) => `平均每位转发者 ${perSharer}`,
  },
  ko: {
    alone: (sharers, viewers) =>
      `약 ${sharers}명이 공유${viewers === null ? "할" : `하고 약 ${viewers}명이 볼`} 것으로 예상됩니다.`,
    ahead: (best, other, sharers, others) =>
      `${best} 쪽이 더 멀리 퍼집니다: 약 ${sharers}명이 공유합니다(${other}: 약 ${others}명).`,
    aheadOfAll: (best, plans, sharers, next, others) =>
      `플랜 ${plans}개 중 ${best} 쪽이 가장 멀리 퍼집니다: 약 ${sharers}명이 공유합니다(다음은 ${next}: 약 ${others}명).`,
    even: (best, other, sharers) =>
      `우열이 뚜렷하지 않습니다: ${best}, ${other} 모두 공유자가 약 ${sharers}명으로 비슷합니다.`,
    equal: (best, other, sharers) =>
      `${best}, ${other} 모두 똑같이 퍼집니다: 어느 쪽이든 약 ${sharers}명이 공유합니다.`,
    but: (cases) => ` 다만 100번 중 ${cases}번은 여론이 등을 돌립니다.`,
    factsOf: (plan) => `${plan}의 예상 성과`,
    people: (count) => `${count}명`,
    sharers: "공유하는 사람",
    sharersNote: (low, high) => `모의 집행 10번 중 9번은 ${low}~${high}명`,
    viewers: "보는 사람",
    outOf: (cases) => `100번 중 ${cases}번`,
    ignites: "점화되는 집행",
    ignitesNote: (threshold, earned) =>
      earned ? `시드 외에 ${threshold}명 이상이 스스로 공유하는 경우` : `${threshold}명 이상이 공유하는 경우`,
    times: (factor) => `${factor}배`,
    tips: "티핑에 필요한 전파력 대비",
    tippingNote: "사람들이 기꺼이 공유하는 정도를, 집행의 절반이 점화되는 최소 수준과 비교",
    never: "최대로 점화되는 집행",
    neverNote: "사람들이 아무리 기꺼이 공유해도 그렇습니다: 티핑 포인트가 없는 플랜",
    spirals: "여론이 등을 돌리는 집행",
    spiralsNote: (people) => `${people}명 이상이 부정적인 글을 공유하고 그런 글이 대세가 되는 경우`,
    costs: "집행당 비용",
    costsNote: (perSharer) => `공유자 1명당 ${perSharer}`,
  },
};
