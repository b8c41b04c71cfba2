import type { SpiralRegime } from "../../projections/spiral.ts";
import type { SpiralOutlook } from "../../tipping/SpiralOutlook.ts";
import { formatCount, formatNumber } from "../formatNumber.ts";
import type { Catalogue } from "../Lang.ts";

type Method = NonNullable<SpiralOutlook["conditional"]>["method"];

/** The risk of a negative spiral; shares, spans of time and rates come as text. */
export interface SpiralWords {
  readonly definition: (threshold: number, part: { share: string; window: string } | null) => string;
  readonly within: (span: string) => string;
  readonly earliest: (span: string) => string;
  readonly worst: (negative: number) => string;
  readonly stop: string;
  readonly against: string;
  readonly favour: string;
  readonly both: string;
  readonly meanField: (value: string) => string;
  readonly nonBacktracking: (value: string) => string;
  readonly theoryOnly: (name: string, details: string) => string;
  readonly counted: (name: string, value: string, details: string) => string;
  /** A sentence of its own of rates and what they mean; either may be missing. */
  readonly why: (rates: readonly string[], meaning: string | null) => string;
  readonly meaning: (regime: SpiralRegime, isUnsure: boolean) => string;
  /** off: what a response must take off; null: no response to what is negative is enough. */
  readonly growth: (doubling: string, off: string | null, isAnswered: boolean) => string;
  readonly rare: (probability: string, interval: readonly string[], method: Method) => string;
  readonly leftOut: (arcs: string) => string;
}

const EN: Readonly<Record<SpiralRegime, string>> = {
  fizzle: "both die out",
  "latent scandal": "what is said against the campaign spreads by itself, the campaign does not",
  "safe viral": "the campaign spreads by itself, what is said against it does not",
  race: "both spread",
  "feed each other": "neither spreads by itself, but one leads to the other and together they spread",
};
const ZH: Readonly<Record<SpiralRegime, string>> = {
  fizzle: "哑火：正面和负面都会消退",
  "latent scandal": "潜在丑闻：负面声音会自行扩散，活动本身不会",
  "safe viral": "安全走红：活动会自行扩散，负面声音不会",
  race: "赛跑：正面和负面都在扩散",
  "feed each other": "相互助长：正面和负面都不会自行扩散，却彼此带动、一起扩散",
};
const KO: Readonly<Record<SpiralRegime, string>> = {
  fizzle: "불발, 긍정도 부정도 사그라집니다",
  "latent scandal": "잠재 스캔들, 부정적인 말은 스스로 퍼지고 캠페인은 그렇지 않습니다",
  "safe viral": "안전한 바이럴, 캠페인은 스스로 퍼지고 부정적인 말은 그렇지 않습니다",
  race: "경주, 긍정과 부정이 모두 퍼집니다",
  "feed each other": "상호 증폭, 긍정도 부정도 혼자서는 퍼지지 않지만 서로를 불러 함께 퍼집니다",
};

const ZH_METHOD: Readonly<Record<Method, string>> = { "approximate on this network": "在此网络上为近似值" };
const KO_METHOD: Readonly<Record<Method, string>> = {
  "approximate on this network": "이 네트워크에서는 근사값",
};

/** Rates, what they mean, and the end of a sentence; nothing where there are neither. */
function sentence(
  rates: readonly string[],
  comma: string,
  colon: string,
  meaning: string | null,
  end: string,
  before = "",
): string {
  const parts = [rates.join(comma), meaning ?? ""].filter((part) => part !== "");
  return parts.length === 0 ? "" : `${before}${parts.join(colon)}${end}`;
}

export const spiralWords: Catalogue<SpiralWords> = {
  en: {
    definition: (threshold, part) =>
      `Risk of a negative spiral: at least ${formatCount(threshold, "person shares", "people share")} ` +
      `something negative${
        part === null
          ? "."
          : `, and then at some time at least ${part.share} of what was shared in the last ${part.window} is negative.`
      }`,
    within: (span) => `, in half of all worlds within ${span}`,
    earliest: (span) => `, after ${span} at the earliest`,
    worst: (negative) =>
      `; in the worst 5 % of worlds ${formatCount(negative, "negative sharer")} on average`,
    stop: ".",
    against: "R against",
    favour: "R in favour",
    both: "ρ(K) of both together",
    meanField: (value) => `mean field ${value}`,
    nonBacktracking: (value) => `non-backtracking ${value}`,
    theoryOnly: (name, details) => `${name} by ${details}`,
    counted: (name, value, details) => `${name} ${value}${details === "" ? "" : ` (${details})`}`,
    why: (rates, meaning) =>
      rates.length === 0
        ? meaning === null
          ? ""
          : `: ${meaning}`
        : ` ${rates.join(", ")}${meaning === null ? "" : `: ${meaning}`}.`,
    meaning: (regime, isUnsure) =>
      `${regime}, ${EN[regime]}${isUnsure ? "; more worlds may say otherwise" : ""}`,
    growth: (doubling, off, isAnswered) =>
      `${isAnswered ? " Even with the response" : " Left alone"}, what is said against it doubles every ${doubling}; ${
        off === null
          ? "no answer to it alone can stop that: the campaign spreads by itself, and part of it turns."
          : isAnswered
            ? `it must take ${off} more off to stop it.`
            : `a response must take ${off} off to stop it.`
      }`,
    rare: (probability, interval, method) =>
      " Of so few spirals the chance is better reckoned than counted: " +
      `${probability} (${interval.join(" – ")}), ${method}.`,
    leftOut: (arcs) => `R by network theory is left out above ${arcs} arcs.`,
  },
  zh: {
    definition: (threshold, part) =>
      `负面螺旋风险：至少 ${formatNumber(threshold)} 人转发负面内容${
        part === null ? "。" : `，此后某一时刻，最近 ${part.window}的转发中至少 ${part.share} 是负面的。`
      }`,
    within: (span) => `，一半的模拟世界在 ${span}内发生`,
    earliest: (span) => `，最早在 ${span}后`,
    worst: (negative) => `；最坏的 5 % 世界里平均有 ${formatNumber(negative)} 位负面转发者`,
    stop: "。",
    against: "负面 R",
    favour: "正面 R",
    both: "两者合计 ρ(K)",
    meanField: (value) => `平均场 ${value}`,
    nonBacktracking: (value) => `非回溯 ${value}`,
    theoryOnly: (name, details) => `${name}（理论值）：${details}`,
    counted: (name, value, details) => `${name} ${value}${details === "" ? "" : `（${details}）`}`,
    why: (rates, meaning) => sentence(rates, "，", "：", meaning, "。"),
    meaning: (regime, isUnsure) => `${ZH[regime]}${isUnsure ? "；增加模拟世界后结论可能改变" : ""}`,
    growth: (doubling, off, isAnswered) =>
      `${isAnswered ? "即使有应对，负面声音仍" : "放任不管时，负面声音"}每 ${doubling}翻一番；${
        off === null
          ? "活动本身在扩散，其中一部分会转为负面，只压负面声音是止不住的。"
          : `${isAnswered ? "还须再" : "应对须"}削减 ${off} 才能止住。`
      }`,
    rare: (probability, interval, method) =>
      `螺旋太少，推算比计数更准：${probability}（${interval.join(" – ")}），${ZH_METHOD[method]}。`,
    leftOut: (arcs) => `超过 ${arcs} 条有向边时，不给出网络理论的 R。`,
  },
  ko: {
    definition: (threshold, part) =>
      `부정 확산 위험: ${formatNumber(threshold)}명 이상이 부정적인 내용을 공유${
        part === null
          ? "하는 경우입니다."
          : `하고, 그 뒤 어느 시점에 최근 ${part.window} 동안의 공유 중 ${part.share} 이상이 부정적인 경우입니다.`
      }`,
    within: (span) => `, 전체 세계의 절반에서 ${span} 안에 발생`,
    earliest: (span) => `, 빨라야 ${span} 뒤`,
    worst: (negative) => `; 최악의 5 % 세계에서 부정 공유자 평균 ${formatNumber(negative)}명`,
    stop: ".",
    against: "부정 R",
    favour: "긍정 R",
    both: "둘을 합친 ρ(K)",
    meanField: (value) => `평균장 ${value}`,
    nonBacktracking: (value) => `비역추적 ${value}`,
    theoryOnly: (name, details) => `${name}(이론값): ${details}`,
    counted: (name, value, details) => `${name} ${value}${details === "" ? "" : ` (${details})`}`,
    why: (rates, meaning) => sentence(rates, ", ", ": ", meaning, ".", " "),
    meaning: (regime, isUnsure) =>
      `${KO[regime]}${isUnsure ? "(세계를 더 돌리면 결론이 바뀔 수 있습니다)" : ""}`,
    growth: (doubling, off, isAnswered) =>
      `${isAnswered ? " 대응을 해도" : " 그대로 두면"} 부정적인 말이 ${doubling}마다 두 배가 됩니다. ${
        off === null
          ? "캠페인이 스스로 퍼지면서 일부가 부정으로 돌아서므로, 부정적인 말만 줄여서는 막을 수 없습니다."
          : isAnswered
            ? `막으려면 ${off} 더 줄여야 합니다.`
            : `막으려면 대응으로 ${off} 줄여야 합니다.`
      }`,
    rare: (probability, interval, method) =>
      ` 확산이 드물어 세기보다 추산하는 편이 정확합니다: ${probability} (${interval.join(" – ")}), ${KO_METHOD[method]}.`,
    leftOut: (arcs) => `방향 링크 ${arcs}개를 넘으면 네트워크 이론의 R은 생략합니다.`,
  },
};
