import type { Catalogue } from "../Lang.ts";

/** The table of segments. */
export interface SegmentsWords {
  readonly title: (plan: string) => string;
  readonly segment: string;
  /** Who belongs to no segment. */
  readonly inNone: string;
  readonly people: string;
  readonly sharers: string;
  readonly negative: string;
  readonly conversions: string;
  readonly won: string;
  readonly lost: string;
}

export const segmentsWords: Catalogue<SegmentsWords> = {
  en: {
    title: (plan) => `Segments, ${plan} (people, mean of all worlds)`,
    segment: "segment",
    inNone: "in no segment",
    people: "people",
    sharers: "sharers",
    negative: "against",
    conversions: "buy",
    won: "won",
    lost: "lost",
  },
  zh: {
    title: (plan) => `人群细分，${plan}（人数，所有模拟世界的均值）`,
    segment: "人群",
    inNone: "不属于任何人群",
    people: "人数",
    sharers: "转发者",
    negative: "负面",
    conversions: "购买",
    won: "赢得",
    lost: "流失",
  },
  ko: {
    title: (plan) => `세그먼트, ${plan} (인원, 모든 시뮬레이션 세계의 평균)`,
    segment: "세그먼트",
    inNone: "세그먼트 없음",
    people: "인원",
    sharers: "공유자",
    negative: "부정",
    conversions: "구매",
    won: "얻음",
    lost: "잃음",
  },
};
