import type { SeedingMethod } from "../../seeding/seedingMethods.ts";
import type { Catalogue } from "../Lang.ts";
import { seedWords } from "./seedWords.ts";

/** What would tip a plan. Numbers, chances and intervals come as text; `interval` with its brackets. */
export interface TipAnswerWords {
  /** Between sentences. */
  readonly between: string;
  /** An interval behind the number that it is of; "" where there is none. */
  readonly interval: (low: string, high: string) => string;
  readonly nothingNeeded: string;
  readonly tipsAlready: (least: string, own: string) => string;
  readonly standsAtIt: (least: string, own: string) => string;
  /** least: of transmissibility, and how many times as much as its own, where it has any. */
  readonly transmissibility: (
    least: string,
    own: { readonly times: string; readonly own: string } | null,
  ) => string;
  /** The share of worlds that ignite at no transmissibility. */
  readonly someNever: (share: string) => string;
  /** highest: up to which it was looked; null: every chance is 1 there. */
  readonly neverAny: (highest: string | null) => string;
  readonly neverHalf: (share: string, highest: string | null) => string;
  /** The same, where it was asked for to look no further. share: of worlds that ignite; null: none does. */
  readonly notInGrid: (share: string | null, highest: string) => string;
  /** There are no more people to start with than the plan has. */
  readonly noLargerPush: (people: number, count: string) => string;
  readonly pushTooSmall: (most: number, mostText: string, before: string) => string;
  readonly push: (found: {
    readonly people: number;
    readonly count: string;
    readonly interval: string;
    /** Of all people. */
    readonly share: string | null;
    readonly orFewer: boolean;
    readonly before: string;
    readonly price: string | null;
    readonly sizes: string;
  }) => string;
  /** In English strategies have their names of the command line, which are words. */
  readonly betterSeeds: (found: ChosenWords) => string;
  /** The same, where they are no better than luck would have it: the best of all that were tried. */
  readonly noBetterSeeds: (found: ChosenWords & { readonly tried: readonly SeedingMethod[] }) => string;
  /**
   * From which transmissibility half of the worlds ignite with them, and from which as written; and whether
   * they are better at the plan's own, too.
   */
  readonly fromBetterSeeds: (least: string, before: string | null, better: boolean) => string;
  readonly together: (chance: string, written: string) => string;
  readonly togetherIsNoMatter: string;
}

/** So many people chosen by a strategy, in which part of the worlds they ignite, and in which as written. */
interface ChosenWords {
  readonly by: SeedingMethod;
  readonly people: number;
  readonly count: string;
  readonly chance: string;
  readonly written: string;
}

const ZH = seedWords.zh.methods;
const KO = seedWords.ko.methods;

export const tipAnswerWords: Catalogue<TipAnswerWords> = {
  en: {
    between: " ",
    interval: (low, high) => ` (${low} – ${high})`,
    nothingNeeded: "Nothing is needed: it ignites whatever the transmissibility.",
    tipsAlready: (least, own) =>
      `It tips as it is: half of all worlds ignite from transmissibility ${least} on, and it has ${own}.`,
    standsAtIt: (least, own) =>
      `It stands at it, as far as can be told: half of all worlds ignite from transmissibility ${least} on, and it ` +
      `has ${own}.`,
    transmissibility: (least, own) =>
      `Transmissibility ${least}${own === null ? "" : `, ${own.times} times its own ${own.own}`}.`,
    someNever: (share) => `(${share} of worlds ignite at none that was looked at.)`,
    neverAny: (highest) => `No transmissibility: no world ignites, ${upTo(highest)}.`,
    neverHalf: (share, highest) =>
      `No transmissibility: only ${share} of worlds ignite at all, and half never do, ${upTo(highest)}.`,
    notInGrid: (share, highest) =>
      `Beyond the grid that was asked for, if anywhere: up to transmissibility ${highest} ` +
      `${share === null ? "no world ignites" : `only ${share} of worlds ignite`}.`,
    noLargerPush: (people, count) =>
      `More of the same there is not: ${count} ${people === 1 ? "person is" : "people are"} all that can start, and ` +
      `${people === 1 ? "does" : "do"} not tip half of all worlds.`,
    pushTooSmall: (most, mostText, before) =>
      `More of the same does not: at its own, not even ${mostText} ${most === 1 ? "person" : "people"} in place of ` +
      `${before} tip half of all worlds.`,
    push: ({ people, count, interval, share, orFewer, before, price, sizes }) =>
      `At its own, ${count} ${people === 1 ? "person" : "people"}${orFewer ? " or fewer" : ""}${interval}` +
      `${share === null ? "" : `, ${share} of all,`} in place of ${before}${price === null ? "" : `, for ${price}`} ` +
      `tip half of all worlds; the sizes tried were ${sizes}.`,
    betterSeeds: ({ by, people, count, chance, written }) =>
      `Better seeds: ${chosenBy(by, people, count)} ${chance} of worlds, in place of ${written}.`,
    noBetterSeeds: ({ by, people, count, chance, written, tried }) =>
      `Better seeds were not found at this transmissibility: ${chosenBy(by, people, count)} ${chance} of worlds, ` +
      `against ${written} as written, no more than luck can make` +
      `${tried.length === 1 ? "" : `, and that is the best of ${tried.join(", ")}`}.`,
    fromBetterSeeds: (least, before, better) =>
      `${better ? "With" : "And yet it matters who starts: with"} them half of all worlds ignite from transmissibility ` +
      `${least} on${before === null ? "" : `, not from ${before}`}.`,
    together: (chance, written) => `All at once: ${chance} of worlds ignite, in place of ${written}.`,
    togetherIsNoMatter:
      "All at once changes nothing: in every world it comes to as many, whenever its starters act.",
  },
  zh: {
    between: "",
    interval: (low, high) => `（${low} – ${high}）`,
    nothingNeeded: "无需任何条件：无论传播力多大都会引爆。",
    tipsAlready: (least, own) =>
      `现状已过引爆点：传播力达到 ${least} 时，一半的模拟世界会引爆，而目前为 ${own}。`,
    standsAtIt: (least, own) =>
      `在误差内正处于引爆点：传播力达到 ${least} 时，一半的模拟世界会引爆，而目前为 ${own}。`,
    transmissibility: (least, own) =>
      `传播力需达到 ${least}${own === null ? "" : `，是目前 ${own.own} 的 ${own.times} 倍`}。`,
    someNever: (share) => `（${share} 的模拟世界在所有考察的传播力下都不会引爆。）`,
    neverAny: (highest) => `没有可行的传播力：没有一个模拟世界引爆，${upToZh(highest)}。`,
    neverHalf: (share, highest) =>
      `没有可行的传播力：总共只有 ${share} 的模拟世界会引爆，始终达不到一半，${upToZh(highest)}。`,
    notInGrid: (share, highest) =>
      `如果存在，也在所要求的取值范围之外：传播力直到 ${highest}，` +
      `${share === null ? "没有一个模拟世界引爆" : `只有 ${share} 的模拟世界会引爆`}。`,
    noLargerPush: (_people, count) =>
      `无法再加量：能作为起始人群的总共只有 ${count} 人，不足以让一半的模拟世界引爆。`,
    pushTooSmall: (_most, mostText, before) =>
      `单纯加量无效：在目前的传播力下，即使把 ${before} 人增至 ${mostText} 人，也无法让一半的模拟世界引爆。`,
    push: ({ count, interval, share, orFewer, before, price, sizes }) =>
      `在目前的传播力下，把 ${before} 人改为 ${count} 人${orFewer ? "或更少" : ""}${interval}` +
      `${share === null ? "" : `，占全体的 ${share}`}${price === null ? "" : `，花费 ${price}`}，` +
      `即可让一半的模拟世界引爆；试过的人数为 ${sizes}。`,
    betterSeeds: ({ by, count, chance, written }) =>
      `换更好的起始人群：同样 ${count} 人，改按“${ZH[by]}”挑选，${chance} 的模拟世界会引爆，而原方案为 ${written}。`,
    noBetterSeeds: ({ by, count, chance, written, tried }) =>
      `在目前的传播力下没有找到更好的起始人群：同样 ${count} 人改按“${ZH[by]}”挑选，${chance} 的模拟世界会引爆，原方案为 ${written}，` +
      `差别不超出偶然${tried.length === 1 ? "" : `；试过 ${tried.map((each) => ZH[each]).join("、")}，这已是其中最好的`}。`,
    fromBetterSeeds: (least, before, better) =>
      `${better ? "" : "但由谁起始仍有影响："}换人之后，传播力达到 ${least} 即有一半的模拟世界引爆${before === null ? "" : `，而原方案为 ${before}`}。`,
    together: (chance, written) => `同时启动：${chance} 的模拟世界会引爆，而原方案为 ${written}。`,
    togetherIsNoMatter: "是否同时启动没有区别：无论何时启动，每个模拟世界的结果人数都一样。",
  },
  ko: {
    between: " ",
    interval: (low, high) => ` (${low} – ${high})`,
    nothingNeeded: "필요한 조건이 없습니다. 전파력과 관계없이 점화합니다.",
    tipsAlready: (least, own) =>
      `이미 티핑 포인트를 넘었습니다. 전파력 ${least}부터 시뮬레이션 세계의 절반이 점화하며, 현재 값은 ${own}입니다.`,
    standsAtIt: (least, own) =>
      `오차 범위에서 티핑 포인트에 있습니다. 전파력 ${least}부터 시뮬레이션 세계의 절반이 점화하며, 현재 값은 ${own}입니다.`,
    transmissibility: (least, own) =>
      `필요한 전파력: ${least}${own === null ? "" : ` (현재 ${own.own}의 ${own.times}배)`}.`,
    someNever: (share) => `(시뮬레이션 세계의 ${share}에서는 살펴본 어떤 전파력에서도 점화하지 않습니다.)`,
    neverAny: (highest) => `가능한 전파력이 없습니다. ${upToKo(highest)} 점화하는 세계가 하나도 없습니다.`,
    neverHalf: (share, highest) =>
      `가능한 전파력이 없습니다. ${upToKo(highest)} 점화하는 세계는 모두 합쳐 ${share}뿐이며 절반에 이르지 못합니다.`,
    notInGrid: (share, highest) =>
      `있다면 요청한 범위 밖에 있습니다. 전파력 ${highest}까지는 ` +
      `${share === null ? "점화하는 세계가 하나도 없습니다" : `세계의 ${share}에서만 점화합니다`}.`,
    noLargerPush: (_people, count) =>
      `더 늘릴 수 없습니다. 시작할 수 있는 사람은 모두 ${count}명이며, 세계의 절반을 점화시키지 못합니다.`,
    pushTooSmall: (_most, mostText, before) =>
      `같은 방식으로 늘려도 안 됩니다. 현재 전파력에서는 ${before}명을 ${mostText}명으로 늘려도 세계의 절반이 점화하지 않습니다.`,
    push: ({ count, interval, share, orFewer, before, price, sizes }) =>
      `현재 전파력에서는 ${before}명 대신 ${count}명${orFewer ? " 이하" : ""}${interval}` +
      `${share === null ? "" : `, 전체의 ${share}`}${price === null ? "" : `, 비용 ${price}`}이면 세계의 절반이 점화합니다. ` +
      `시험한 인원: ${sizes}.`,
    betterSeeds: ({ by, count, chance, written }) =>
      `더 나은 시드: 같은 인원(${count}명)을 ‘${KO[by]}’ 방식으로 고르면 세계의 ${chance}에서 점화합니다. 원래 플랜: ${written}.`,
    noBetterSeeds: ({ by, count, chance, written, tried }) =>
      `현재 전파력에서는 더 나은 시드를 찾지 못했습니다. 같은 인원(${count}명)을 ‘${KO[by]}’ 방식으로 고르면 세계의 ${chance}에서 점화하며, ` +
      `원래 플랜(${written})과의 차이는 우연을 넘지 않습니다` +
      `${tried.length === 1 ? "" : ` (시험한 방식: ${tried.map((each) => KO[each]).join(", ")})`}.`,
    fromBetterSeeds: (least, before, better) =>
      `${better ? "그러면" : "그래도 누가 시작하는지는 중요합니다. 그렇게 고르면"} 전파력 ${least}부터 세계의 절반이 점화합니다.${before === null ? "" : ` 원래 플랜: ${before}.`}`,
    together: (chance, written) => `동시에 시작: 세계의 ${chance}에서 점화합니다. 원래 플랜: ${written}.`,
    togetherIsNoMatter:
      "동시에 시작해도 달라지지 않습니다. 언제 시작하든 모든 세계에서 같은 인원에 이릅니다.",
  },
};

const chosenBy = (by: string, people: number, count: string): string =>
  people === 1
    ? `one person chosen by ${by} ignites`
    : `the same number of people (${count}) chosen by ${by} ignite`;

const upTo = (highest: string | null): string =>
  highest === null ? "not even where every chance is 1" : `not up to transmissibility ${highest}`;

const upToZh = (highest: string | null): string =>
  highest === null ? "即使每次转发都必然发生也不行" : `传播力直到 ${highest} 都不行`;

const upToKo = (highest: string | null): string =>
  highest === null ? "모든 확률이 1이어도" : `전파력 ${highest}까지`;
