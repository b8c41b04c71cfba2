import { formatCount, formatNumber } from "../formatNumber.ts";
import type { Catalogue } from "../Lang.ts";

/** The report of a run: its head, its table of plans, and what is said below it. Numbers come as text. */
export interface RunWords {
  readonly people: (count: string) => string;
  readonly ties: (count: string) => string;
  readonly worlds: (count: number) => string;
  readonly seed: (seed: string) => string;
  readonly plan: string;
  readonly sharers: string;
  readonly range: string;
  readonly viewers: string;
  readonly negative: string;
  readonly ignites: string;
  readonly earned: string;
  readonly depth: string;
  readonly incomplete: (plan: string, told: string, all: string) => string;
  readonly intervals: string;
  readonly ignition: (threshold: string, counts: "earned" | "all") => string;
  readonly columns: string;
  readonly negativeColumn: string;
  readonly scale: (represents: string, people: string) => string;
  /** That what is given for the inputs is a range, and this is told of one value of each. */
  readonly asWritten: (inputs: number) => string;
  readonly equal: (plan: string, against: string) => string;
  /** Between sentences of one paragraph. */
  readonly between: string;
  /** Who reaches more, and whether that is sure. */
  readonly pair: (pair: {
    readonly winner: string;
    readonly loser: string;
    readonly share: string;
    readonly ties: string | null;
    readonly more: string;
    readonly interval: readonly string[] | null;
    readonly isClear: boolean;
  }) => string;
  readonly reachCurve: string;
  /** The end of an axis. */
  readonly transmissibility: (value: string) => string;
}

export const runWords: Catalogue<RunWords> = {
  en: {
    people: (count) => `${count} people`,
    ties: (count) => `${count} ties`,
    worlds: (count) => formatCount(count, "world"),
    seed: (seed) => `seed ${seed}`,
    plan: "plan",
    sharers: "sharers",
    range: "5–95 % of worlds",
    viewers: "viewers",
    negative: "negative",
    ignites: "ignites",
    earned: "earned",
    depth: "depth",
    incomplete: (plan, told, all) => `${plan} is told from ${told} of ${all} worlds; the others are missing.`,
    intervals: "± and (–): 95 % intervals.",
    ignition: (threshold, counts) =>
      `ignites: at least ${threshold} ${counts === "earned" ? "earned sharers" : "sharers"}.`,
    columns: "earned: sharers won by the audience per person started. depth: longest chain of shares.",
    negativeColumn: "negative: their part of all sharers.",
    scale: (represents, people) =>
      `Each person stands for ${represents}: counts are scaled by that, chances and thresholds ` +
      `are those of the ${people} people computed.`,
    asWritten: (inputs) =>
      `${formatCount(inputs, "input has a range", "inputs have ranges")} in \`uncertain\`: these figures are for ` +
      "the values as written; `skipstone compare` reckons the ranges.",
    equal: (plan, against) => `${plan} and ${against} reach equally many sharers in every world.`,
    between: " ",
    pair: ({ winner, loser, share, ties, more, interval, isClear }) =>
      `${winner} beats ${loser} in ${share} of paired worlds${ties === null ? "" : `, ties in ${ties}`}; ` +
      `on average ${more} sharers more${interval === null ? "" : ` (95 % interval ${interval.join(" to ")})`}` +
      `${isClear ? "." : ": no clear difference."}`,
    reachCurve: "Reach curve: sharers so far, mean of all worlds",
    transmissibility: (value) => `transmissibility ${value}`,
  },
  zh: {
    people: (count) => `${count} 人`,
    ties: (count) => `${count} 条关系`,
    worlds: (count) => `${formatNumber(count)} 个模拟世界`,
    seed: (seed) => `随机种子 ${seed}`,
    plan: "方案",
    sharers: "转发者",
    range: "5–95 % 的世界",
    viewers: "看到的人",
    negative: "负面",
    ignites: "引爆",
    earned: "自发",
    depth: "深度",
    incomplete: (plan, told, all) => `${plan} 只依据 ${all} 个模拟世界中的 ${told} 个得出；其余缺失。`,
    intervals: "± 和（–）：95 % 区间。",
    ignition: (threshold, counts) =>
      `引爆：至少 ${threshold} 位${counts === "earned" ? "自发转发者" : "转发者"}。`,
    columns: "自发：每位起始人带来的自发转发者。深度：最长的转发链。",
    negativeColumn: "负面：占全部转发者的比例。",
    scale: (represents, people) =>
      `每个人代表 ${represents} 人：人数按此放大，概率和门槛仍是实际计算的 ${people} 人的。`,
    asWritten: (inputs) =>
      `\`uncertain\` 为 ${formatNumber(inputs)} 项输入给出了范围：这里的数字按写明的取值计算；\`skipstone compare\` 会计算整个范围。`,
    equal: (plan, against) => `${plan} 与 ${against} 在每个模拟世界中的转发者一样多。`,
    between: "",
    pair: ({ winner, loser, share, ties, more, interval, isClear }) =>
      `在 ${share} 的配对世界中 ${winner} 胜过 ${loser}${ties === null ? "" : `，${ties} 打平`}；` +
      `平均多 ${more} 位转发者${interval === null ? "" : `（95 % 区间 ${interval.join(" 至 ")}）`}` +
      `${isClear ? "。" : "：差异不明显。"}`,
    reachCurve: "覆盖曲线：累计转发者，所有模拟世界的均值",
    transmissibility: (value) => `传播力 ${value}`,
  },
  ko: {
    people: (count) => `${count}명`,
    ties: (count) => `관계 ${count}개`,
    worlds: (count) => `시뮬레이션 세계 ${formatNumber(count)}개`,
    seed: (seed) => `난수 시드 ${seed}`,
    plan: "플랜",
    sharers: "공유자",
    range: "세계의 5–95 %",
    viewers: "본 사람",
    negative: "부정",
    ignites: "점화",
    earned: "자발",
    depth: "깊이",
    incomplete: (plan, told, all) =>
      `${plan}: 시뮬레이션 세계 ${all}개 중 ${told}개로만 계산했으며 나머지는 빠져 있습니다.`,
    intervals: "±와 (–): 95 % 구간.",
    ignition: (threshold, counts) =>
      `점화: ${counts === "earned" ? "자발 공유자" : "공유자"} ${threshold}명 이상.`,
    columns: "자발: 시드 1명당 스스로 공유한 사람. 깊이: 가장 긴 공유 사슬.",
    negativeColumn: "부정: 전체 공유자 중 비율.",
    scale: (represents, people) =>
      `한 명이 ${represents}명을 대표합니다. 인원수는 그만큼 늘려 표시하고, 확률과 기준값은 실제로 계산한 ${people}명의 것입니다.`,
    asWritten: (inputs) =>
      `\`uncertain\`에 범위가 있는 입력이 ${formatNumber(inputs)}개 있습니다. 이 수치는 적힌 값 그대로 계산한 것이며, ` +
      "범위는 `skipstone compare`가 계산합니다.",
    equal: (plan, against) => `${plan}, ${against}: 모든 시뮬레이션 세계에서 공유자 수가 같습니다.`,
    between: " ",
    pair: ({ winner, loser, share, ties, more, interval, isClear }) =>
      `짝지은 세계의 ${share}에서 ${winner} 쪽이 ${loser} 쪽을 앞섭니다${ties === null ? "" : ` (동률 ${ties})`}. ` +
      `공유자가 평균 ${more}명 더 많습니다${interval === null ? "" : ` (95 % 구간 ${interval.join(" ~ ")})`}` +
      `${isClear ? "." : ". 뚜렷한 차이는 아닙니다."}`,
    reachCurve: "도달 곡선: 누적 공유자, 모든 시뮬레이션 세계의 평균",
    transmissibility: (value) => `전파력 ${value}`,
  },
};
