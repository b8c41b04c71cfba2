import type { Catalogue } from "../Lang.ts";

/** What still comes once a response is issued; numbers and intervals come as text. */
export interface ToComeWords {
  /** A column of the table of responses, and what it is. */
  readonly column: string;
  readonly note: string;
  /** Counted, out of how many first ones, at what R; expected: null where R need not stay below 1. */
  readonly sentence: (counted: string, first: string, rate: string | null, expected: string | null) => string;
  readonly page: (plan: string, counted: string) => string;
}

export const toComeWords: Catalogue<ToComeWords> = {
  en: {
    column: "to come",
    note:
      "to come: negative sharers from the response on, mean of the worlds that have it; in brackets what the " +
      "first of them lead to by E₀ ÷ (1 − R), where R from then on is below 1 and it cannot backfire.",
    sentence: (counted, first, rate, expected) =>
      ` Once the response is issued, ${counted} more share something negative on average: ${first} by what was ` +
      `on its way${rate === null ? "" : `, and R is ${rate} from then on`}` +
      (expected === null ? "." : `, by which ${expected} are expected.`),
    page: (plan, counted) =>
      `With ${plan}, once the response is out, ${counted} more people share criticism on average.`,
  },
  zh: {
    column: "后续负面",
    note:
      "后续负面：应对启动之后的负面转发者（在启动了应对的世界中取平均）；括号内为按 E₀ ÷ (1 − R) " +
      "由最初几位推算的人数，仅在此后 R 小于 1 且应对不会适得其反时给出。",
    sentence: (counted, first, rate, expected) =>
      `应对启动后，平均还有 ${counted} 人转发负面内容：其中 ${first} 人来自此前发出的内容` +
      `${rate === null ? "" : `，此后 R 为 ${rate}`}${expected === null ? "。" : `，据此推算共 ${expected} 人。`}`,
    page: (plan, counted) => `${plan}：应对启动后，平均还有 ${counted} 人转发负面内容。`,
  },
  ko: {
    column: "이후 부정",
    note:
      "이후 부정: 대응이 시작된 뒤의 부정 공유자(대응이 있는 세계의 평균). 괄호 안은 그 첫 사람들로부터 " +
      "E₀ ÷ (1 − R)로 추산한 수이며, 이후 R이 1보다 작고 역효과가 없는 대응에만 적습니다.",
    sentence: (counted, first, rate, expected) =>
      ` 대응이 시작된 뒤에도 평균 ${counted}명이 더 부정적인 내용을 공유합니다(그 전에 나간 내용에서 ${first}명` +
      `${rate === null ? "" : `, 이후 R ${rate}`}${expected === null ? ")." : `, 추산 ${expected}명).`}`,
    page: (plan, counted) =>
      `${plan}: 대응이 시작된 뒤에도 평균 ${counted}명이 더 부정적인 내용을 공유합니다.`,
  },
};
