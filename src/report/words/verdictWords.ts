import type { Catalogue } from "../Lang.ts";

/**
 * The answer in two or three sentences, and the numbers that one should remember. Names come quoted, numbers
 * told; `sure` is what follows the first sentence's numbers, or "".
 */
export interface VerdictWords {
  readonly alone: (sharers: string, viewers: string | null) => string;
  readonly ahead: (best: string, other: string, sharers: string, others: string, sure: string) => string;
  readonly aheadOfAll: (
    best: string,
    plans: number,
    sharers: string,
    next: string,
    others: string,
    sure: string,
  ) => string;
  /** In how many of a hundred worlds it is ahead; or how likely it is the best, where only that is known. */
  readonly sure: (cases: string) => string;
  readonly sureBest: (chance: string) => string;
  readonly even: (best: string, other: string, sharers: string) => string;
  readonly equal: (best: string, other: string, sharers: string) => string;
  /**
   * What could turn, behind the first sentence: in how many launches it turns against its sender, and in how
   * many the lead holds over the ranges of inputs, or that it was reckoned at the written values of so many
   * alone; one of them at least.
   */
  readonly but: (
    cases: string | null,
    ranges: { readonly over: string } | { readonly inputs: string } | null,
  ) => string;
  /** The change that would help most, and what it would make of it. */
  readonly help: (what: string, effect: string) => string;
  readonly helps: {
    /** People, told by what picks them. */
    readonly seeds: (people: string) => string;
    readonly together: string;
    readonly push: (people: string, instead: string, price: string | null) => string;
    readonly content: (times: string) => string;
    /** since: whether time counts from an alert. */
    readonly response: (name: string, after: string, sinceAlert: boolean) => string;
  };
  readonly takesOff: (after: string, before: string) => string;
  readonly takesOffInHalf: (before: string) => string;
  readonly turnsLess: (after: string, before: string) => string;
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
    ahead: (best, other, sharers, others, sure) =>
      `${best} reaches further: about ${sharers} people pass it on, against about ${others} with ${other}${sure}.`,
    aheadOfAll: (best, plans, sharers, next, others, sure) =>
      `Of ${plans} plans ${best} reaches furthest: about ${sharers} people pass it on, against about ${others} with ${next}, the next best${sure}.`,
    sure: (cases) => `; it is ahead in ${cases} of 100 launches`,
    sureBest: (chance) => `; that it is the best of all is ${chance} sure`,
    even: (best, other, sharers) =>
      `No clear winner: with ${best} and with ${other} about equally many people pass it on, about ${sharers}.`,
    equal: (best, other, sharers) =>
      `${best} and ${other} reach exactly as far: about ${sharers} people pass it on with either.`,
    but: (cases, ranges) => {
      const turns = cases === null ? "" : `in ${cases} of 100 launches it turns against you`;
      const holds =
        ranges === null
          ? ""
          : "over" in ranges
            ? `over the stated ranges of the inputs it is ahead in ${ranges.over} of 100`
            : `all this holds for the inputs as written, of which ${ranges.inputs} ${ranges.inputs === "1" ? "is" : "are"} given as ranges`;
      return ` But ${[turns, holds].filter((part) => part !== "").join(", and ")}.`;
    },
    help: (what, effect) => ` What would help most: ${what}; then ${effect}.`,
    helps: {
      seeds: (people) => `to start with ${people}`,
      together: "to start everything at once",
      push: (people, instead, price) =>
        `to start with ${people} people in place of ${instead}${price === null ? "" : `, for ${price}`}`,
      content: (times) => `content that people pass on ${times} times as readily`,
      response: (name, after, sinceAlert) =>
        `the response “${name}”, ${after} after the ${sinceAlert ? "first alert" : "launch"}`,
    },
    takesOff: (after, before) => `${after} of 100 launches take off instead of ${before}`,
    takesOffInHalf: (before) => `half of all launches take off instead of ${before} of 100`,
    turnsLess: (after, before) => `it turns against you in ${after} of 100 launches instead of ${before}`,
    factsOf: (plan) => `What to expect of ${plan}`,
    people: (count) => count,
    sharers: "people pass it on, on average",
    sharersNote: (low, high) => `in 9 of 10 simulated launches between ${low} and ${high}`,
    viewers: "people see it, on average",
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
    costs: "spent per launch, on average",
    costsNote: (perSharer) => `${perSharer} for each person who passes it on`,
  },
  zh: {
    alone: (sharers, viewers) =>
      `预计约 ${sharers} 人转发${viewers === null ? "" : `，约 ${viewers} 人看到`}。`,
    ahead: (best, other, sharers, others, sure) =>
      `${best}传得更远：约 ${sharers} 人转发，而${other}约 ${others} 人${sure}。`,
    aheadOfAll: (best, plans, sharers, next, others, sure) =>
      `${plans} 个方案中，${best}传得最远：约 ${sharers} 人转发；其次是${next}，约 ${others} 人${sure}。`,
    sure: (cases) => `；每 100 次投放中有 ${cases} 次领先`,
    sureBest: (chance) => `；它是最优方案的把握为 ${chance}`,
    even: (best, other, sharers) => `难分高下：${best}与${other}的转发人数相近，约 ${sharers} 人。`,
    equal: (best, other, sharers) => `${best}与${other}的传播范围完全相同：都是约 ${sharers} 人转发。`,
    but: (cases, ranges) => {
      const turns = cases === null ? "" : `每 100 次投放中有 ${cases} 次会变成负面螺旋`;
      const holds =
        ranges === null
          ? ""
          : "over" in ranges
            ? `若输入在给定范围内变动，每 100 次中领先 ${ranges.over} 次`
            : `以上结论以输入的设定值为前提，其中 ${ranges.inputs} 项只给出了范围`;
      return `但${[turns, holds].filter((part) => part !== "").join("；")}。`;
    },
    help: (what, effect) => `最有效的改进：${what}，${effect}。`,
    helps: {
      seeds: (people) => `起始人群改为${people}`,
      together: "所有投放动作同时启动",
      push: (people, instead, price) =>
        `起始人数由 ${instead} 人改为 ${people} 人${price === null ? "" : `（花费 ${price}）`}`,
      content: (times) => `把内容的转发意愿提高到 ${times} 倍`,
      response: (name, after, sinceAlert) =>
        `${sinceAlert ? "首次预警" : "投放开始"}后 ${after}以“${name}”回应`,
    },
    takesOff: (after, before) => `每 100 次投放中会有 ${after} 次引爆，而不是 ${before} 次`,
    takesOffInHalf: (before) => `一半的投放会引爆，而不是每 100 次 ${before} 次`,
    turnsLess: (after, before) => `每 100 次投放中遭舆论反噬的会降到 ${after} 次，而不是 ${before} 次`,
    factsOf: (plan) => `${plan}的预期`,
    people: (count) => `${count}\u00a0人`,
    sharers: "平均会转发",
    sharersNote: (low, high) => `10 次模拟投放中有 9 次在 ${low} 到 ${high} 之间`,
    viewers: "平均会看到",
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
    costs: "每次投放的平均花费",
    costsNote: (perSharer) => `平均每位转发者 ${perSharer}`,
  },
  ko: {
    alone: (sharers, viewers) =>
      `약 ${sharers}명이 공유${viewers === null ? "할" : `하고 약 ${viewers}명이 볼`} 것으로 예상됩니다.`,
    ahead: (best, other, sharers, others, sure) =>
      `${best} 쪽이 더 멀리 퍼집니다: 약 ${sharers}명이 공유합니다(${other}: 약 ${others}명${sure}).`,
    aheadOfAll: (best, plans, sharers, next, others, sure) =>
      `플랜 ${plans}개 중 ${best} 쪽이 가장 멀리 퍼집니다: 약 ${sharers}명이 공유합니다(다음은 ${next}: 약 ${others}명${sure}).`,
    sure: (cases) => `; 100번 중 ${cases}번 앞섬`,
    sureBest: (chance) => `; 최선일 확률 ${chance}`,
    even: (best, other, sharers) =>
      `우열이 뚜렷하지 않습니다: ${best}, ${other} 모두 공유자가 약 ${sharers}명으로 비슷합니다.`,
    equal: (best, other, sharers) =>
      `${best}, ${other} 모두 똑같이 퍼집니다: 어느 쪽이든 약 ${sharers}명이 공유합니다.`,
    but: (cases, ranges) => {
      const turns = cases === null ? "" : `100번 중 ${cases}번은 여론이 등을 돌립니다`;
      const holds =
        ranges === null
          ? ""
          : "over" in ranges
            ? `입력값이 제시된 범위에서 달라지면 100번 중 앞서는 것은 ${ranges.over}번입니다`
            : `이 결론은 입력을 적힌 값 그대로 볼 때의 것이며, 그중 ${ranges.inputs}개는 범위로 주어져 있습니다`;
      return ` 다만 ${[turns, holds].filter((part) => part !== "").join(". 또한 ")}.`;
    },
    help: (what, effect) => ` 가장 도움이 되는 변화: ${what} – ${effect}.`,
    helps: {
      seeds: (people) => `시드를 바꾸기(${people})`,
      together: "모든 집행을 동시에 시작하기",
      push: (people, instead, price) =>
        `${instead}명 대신 ${people}명으로 시작하기${price === null ? "" : `(비용 ${price})`}`,
      content: (times) => `${times}배 더 기꺼이 공유되는 콘텐츠`,
      response: (name, after, sinceAlert) =>
        `${sinceAlert ? "첫 경보" : "집행 시작"} ${after} 뒤 ‘${name}’ 대응`,
    },
    takesOff: (after, before) => `점화되는 집행이 100번 중 ${before}번에서 ${after}번으로 바뀝니다`,
    takesOffInHalf: (before) => `점화되는 집행이 100번 중 ${before}번에서 절반으로 늘어납니다`,
    turnsLess: (after, before) =>
      `여론이 등을 돌리는 집행이 100번 중 ${before}번에서 ${after}번으로 줄어듭니다`,
    factsOf: (plan) => `${plan}의 예상 성과`,
    people: (count) => `${count}명`,
    sharers: "공유하는 사람(평균)",
    sharersNote: (low, high) => `모의 집행 10번 중 9번은 ${low}~${high}명`,
    viewers: "보는 사람(평균)",
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
    costs: "집행당 평균 비용",
    costsNote: (perSharer) => `공유자 1명당 ${perSharer}`,
  },
};
