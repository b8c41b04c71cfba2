import type { Catalogue } from "../Lang.ts";

/** What `tip` reckons by message passing; numbers come as text. */
export interface TipPreviewWords {
  readonly title: (own: string) => string;
  /** Heads of the columns: plan, reckoned, simulated. */
  readonly head: readonly [string, string, string];
  /** Where the plans' cascades are cut by a horizon. */
  readonly endless: string;
  readonly ends: (reach: string) => string;
  readonly giant: (part: string, chance: string) => string;
}

export const tipPreviewWords: Catalogue<TipPreviewWords> = {
  en: {
    title: (own) =>
      `Sharers at its own transmissibility ${own}, reckoned without a single world (message passing: exact on ` +
      "trees, an upper bound with loops):",
    head: ["plan", "reckoned", "simulated"],
    endless: "What is reckoned knows no horizon.",
    ends: (reach) =>
      `One person taken at random comes to ${reach} sharers on average, herself among them: every cascade ends.`,
    giant: (part, chance) =>
      `A cascade without end takes ${part} of all people, and one person taken at random starts one with a chance ` +
      `of ${chance}.`,
  },
  zh: {
    title: (own) =>
      `目前传播力 ${own} 下的转发者人数，不模拟、直接推算（消息传递法：在树上精确，有环时为上限）：`,
    head: ["方案", "推算", "模拟"],
    endless: "推算不考虑截止时间。",
    ends: (reach) => `随机一人平均带来 ${reach} 名转发者（含本人）：传播总会停下来。`,
    giant: (part, chance) => `不会停下的传播将覆盖 ${part} 的人；随机一人引发这种传播的概率为 ${chance}。`,
  },
  ko: {
    title: (own) =>
      `현재 전파력 ${own}에서의 공유자 수, 시뮬레이션 없이 바로 추산 (메시지 전달법: 트리에서는 정확하고 고리가 있으면 상한):`,
    head: ["플랜", "추산", "시뮬레이션"],
    endless: "추산에는 기한이 반영되지 않습니다.",
    ends: (reach) =>
      `무작위로 고른 한 사람이 평균 공유자 ${reach}명(본인 포함)으로 이어지며, 모든 확산은 언젠가 멈춥니다.`,
    giant: (part, chance) =>
      `멈추지 않는 확산은 전체의 ${part}에 도달하고, 무작위로 고른 한 사람이 그런 확산을 일으킬 확률은 ${chance}입니다.`,
  },
};
