import type { Catalogue } from "../Lang.ts";

/** What is said of a number of worlds that a precision decided; numbers arrive as they are written. */
export interface StoppingWords {
  readonly alpha50: string;
  /** Every plan is known so precisely. */
  readonly reached: (told: StoppedWords) => string;
  /** There were no more worlds to run. */
  readonly short: (told: StoppedWords) => string;
  /** Ignitions are too rare to be counted in so few worlds. */
  readonly rare: (plans: string) => string;
}

interface StoppedWords {
  readonly worlds: string;
  readonly atMost: string;
  readonly metric: string;
  readonly asked: string;
  /** The plan that is known least precisely, and how precisely; empty where that cannot be said. */
  readonly widest: string;
  readonly known: string;
}

export const stoppingWords: Catalogue<StoppingWords> = {
  en: {
    alpha50: "tipping point",
    reached: ({ worlds, atMost, metric, asked, widest, known }) =>
      `Stopped after ${worlds} of at most ${atMost} worlds: by ${metric}, every plan is known to ± ${asked}` +
      (widest === "" ? "." : ` (least precisely of ${widest}: ± ${known}).`),
    short: ({ worlds, metric, asked, widest, known }) =>
      `Not as precise as was asked for: after ${worlds} worlds, the most allowed, not every plan is known ` +
      `to ± ${asked} by ${metric}` +
      (widest === "" ? "." : ` (least precisely of ${widest}: ± ${known}).`),
    rare: (plans) =>
      `Too few worlds ignited to tell how often that happens: ${plans}. A mean that rests on them cannot be trusted.`,
  },
  zh: {
    alpha50: "引爆点",
    reached: ({ worlds, atMost, metric, asked, widest, known }) =>
      `运行 ${worlds} 个模拟世界后停止（上限 ${atMost}）：每个方案的${metric}误差都在 ± ${asked} 以内` +
      (widest === "" ? "。" : `（误差最大的是 ${widest}：± ${known}）。`),
    short: ({ worlds, metric, asked, widest, known }) =>
      `未达到要求的精度：跑满上限 ${worlds} 个模拟世界后，仍有方案的${metric}误差超过 ± ${asked} 或无法确认` +
      (widest === "" ? "。" : `（误差最大的是 ${widest}：± ${known}）。`),
    rare: (plans) => `引爆的模拟世界太少，无法判断引爆有多常见：${plans}。依赖它的均值不可信。`,
  },
  ko: {
    alpha50: "티핑 포인트",
    reached: ({ worlds, atMost, metric, asked, widest, known }) =>
      `시뮬레이션 세계 ${worlds}개(최대 ${atMost}개)에서 멈춤: 모든 플랜의 ${metric} 오차가 ± ${asked} 이내` +
      (widest === "" ? "." : ` (오차가 가장 큰 플랜: ${widest}, ± ${known}).`),
    short: ({ worlds, metric, asked, widest, known }) =>
      `요청한 정밀도에 미치지 못함: 최대치인 시뮬레이션 세계 ${worlds}개를 모두 돌려도 모든 플랜의 ${metric} 오차가 ` +
      `± ${asked} 이내라고 할 수 없음` +
      (widest === "" ? "." : ` (오차가 가장 큰 플랜: ${widest}, ± ${known}).`),
    rare: (plans) =>
      `점화된 시뮬레이션 세계가 너무 적어 점화가 얼마나 자주 일어나는지 알 수 없음: ${plans}. 이에 기댄 평균은 믿을 수 없음.`,
  },
};
