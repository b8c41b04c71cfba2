import type { Catalogue } from "../Lang.ts";

/** A pair over ranges; numbers arrive as they are written. turned: null where no point turns the lead. */
export interface RangedPairWords {
  readonly winner: string;
  readonly loser: string;
  readonly wins: string;
  readonly range: string;
  readonly turned: string | null;
}

/** What `compare` tells of inputs that are guesses. */
export interface OverRangesWords {
  readonly heading: (points: string, worlds: string) => string;
  readonly pair: (told: RangedPairWords) => string;
  readonly variance: (inputs: string, worlds: string) => string;
  /** Inputs with the part of what inputs change that each of them takes part in. */
  readonly deciding: (inputs: string) => string;
  /** Inputs from the strongest on, where there are too many for parts. */
  readonly strongest: (inputs: string) => string;
  readonly undefined: string;
  readonly range: (path: string, low: string, high: string, isLog: boolean) => string;
}

export const overRangesWords: Catalogue<OverRangesWords> = {
  en: {
    heading: (points, worlds) =>
      `If the inputs are not what was guessed (${points} points over their ranges, the same ${worlds} worlds at each; ` +
      "a range holds nine of ten points):",
    pair: ({ winner, loser, wins, range, turned }) =>
      `${winner} is ahead of ${loser} in ${wins} of worlds if the inputs are right; in ${range} over their stated ranges` +
      (turned === null ? ", and ahead at every point." : `. At ${turned} of the points it is not ahead.`),
    variance: (inputs, worlds) =>
      `Of the variance of the difference ${inputs} is the inputs', ${worlds} chance.`,
    deciding: (inputs) => `What decides it among the inputs: ${inputs}.`,
    strongest: (inputs) => `What moves it most, by mean effect over the whole range: ${inputs}.`,
    undefined: "At some points the difference is not defined, so nothing is said of what decides it.",
    range: (path, low, high, isLog) => `${path} ${low} to ${high}${isLog ? " (by factors)" : ""}`,
  },
  zh: {
    heading: (points, worlds) =>
      `如果输入与估计不符（在取值范围内取 ${points} 个点，每点运行相同的 ${worlds} 个模拟世界；区间覆盖九成的点）：`,
    pair: ({ winner, loser, wins, range, turned }) =>
      `输入准确时，${winner} 在 ${wins} 的模拟世界中领先 ${loser}；在给定范围内为 ${range}` +
      (turned === null ? "，且在每个点上都领先。" : `。在 ${turned} 的点上不再领先。`),
    variance: (inputs, worlds) => `差值的方差中，${inputs} 来自输入，${worlds} 来自随机性。`,
    deciding: (inputs) => `起决定作用的输入：${inputs}。`,
    strongest: (inputs) => `影响最大的输入（整个范围内的平均影响）：${inputs}。`,
    undefined: "部分点上差值无法定义，因此无法判断哪个输入起决定作用。",
    range: (path, low, high, isLog) => `${path} ${low} 至 ${high}${isLog ? "（按倍数）" : ""}`,
  },
  ko: {
    heading: (points, worlds) =>
      `입력값이 추정과 다르다면 (범위 안의 ${points}개 지점, 지점마다 같은 시뮬레이션 세계 ${worlds}개, 구간은 지점의 ` +
      "90 %를 담음):",
    pair: ({ winner, loser, wins, range, turned }) =>
      `입력값이 맞으면 시뮬레이션 세계의 ${wins}에서 ${winner} 쪽이 ${loser} 쪽을 앞서고, 제시한 범위에서는 ${range}` +
      (turned === null ? "이며 모든 지점에서 앞섭니다." : `입니다. 지점의 ${turned}에서는 앞서지 못합니다.`),
    variance: (inputs, worlds) => `차이의 분산 가운데 ${inputs}는 입력값, ${worlds}는 우연에서 옵니다.`,
    deciding: (inputs) => `결과를 좌우하는 입력값: ${inputs}.`,
    strongest: (inputs) => `영향이 가장 큰 입력값(범위 전체의 평균 영향): ${inputs}.`,
    undefined: "일부 지점에서는 차이를 정의할 수 없어 어떤 입력값이 좌우하는지 말할 수 없습니다.",
    range: (path, low, high, isLog) => `${path} ${low} ~ ${high}${isLog ? " (배율 기준)" : ""}`,
  },
};
