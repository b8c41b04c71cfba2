import type { Scenario } from "../../model/Scenario.ts";
import type { Catalogue } from "../Lang.ts";

/** What an author says of a scenario, in the order in which it is told. */
export const authored = [
  "whatIsIt",
  "howItWorks",
  "howToUseIt",
  "thingsToNotice",
  "thingsToTry",
  "extending",
  "references",
] as const satisfies readonly (keyof Scenario["info"])[];

/** A scenario in words. Numbers come as text; kinds and keys are called as scenarios write them. */
export interface ExplainWords extends Readonly<Record<(typeof authored)[number], string>> {
  readonly whatItDoes: string;
  readonly channels: string;
  readonly response: string;
  readonly plans: string;
  readonly audience: string;
  readonly expectations: string;
  /** Between sentences. */
  readonly between: string;
  readonly network: (kind: string, channels: string | null, scheme: string) => string;
  readonly channelShares: (shares: readonly string[]) => string;
  readonly independent: (transmissibility: string, isHazard: boolean) => string;
  readonly threshold: (transmissibility: string, at: number | null) => string;
  readonly runs: (horizon: string | null, worlds: string, seed: string) => string;
  readonly expected: (
    finding: string,
    bounds: readonly [string, string] | string,
    because: string | null,
  ) => string;
}

export const explainWords: Catalogue<ExplainWords> = {
  en: {
    whatIsIt: "WHAT IS IT?",
    howItWorks: "HOW DOES IT WORK?",
    howToUseIt: "HOW TO USE IT",
    thingsToNotice: "THINGS TO NOTICE",
    thingsToTry: "THINGS TO TRY",
    extending: "EXTENDING IT",
    references: "REFERENCES",
    whatItDoes: "WHAT IT DOES",
    channels: "CHANNELS",
    response: "RESPONSE",
    plans: "PLANS",
    audience: "AUDIENCE",
    expectations: "WHAT A RUN MUST SHOW",
    between: " ",
    network: (kind, channels, scheme) =>
      `The network: ${kind}${channels ?? ""}. Strength of ties: ${scheme}.`,
    channelShares: (shares) => `, of whose ties exist on channels: ${shares.join(", ")}`,
    independent: (transmissibility, isHazard) =>
      `Each copy makes its viewer share with a chance of ${transmissibility} times the strength of the tie` +
      (isHazard ? " (as a hazard, 1 − e^−x)." : "."),
    threshold: (transmissibility, at) =>
      `People share once ${transmissibility} times the strengths of their sharing contacts add up to ` +
      `${at ?? "a threshold of their own, drawn anew in each world"}.`,
    runs: (horizon, worlds, seed) =>
      `Every plan runs ${horizon === null ? "until nobody shares any more" : `for ${horizon}`}, in ${worlds} worlds ` +
      `of seed ${seed}, the same for every plan.`,
    expected: (finding, bounds, because) =>
      `${finding} ${typeof bounds === "string" ? `is ${bounds}` : `is between ${bounds.join(" and ")}`}` +
      `${because === null ? "" : `: ${because}`}`,
  },
  zh: {
    whatIsIt: "这是什么？",
    howItWorks: "如何运作？",
    howToUseIt: "如何使用",
    thingsToNotice: "值得注意",
    thingsToTry: "不妨一试",
    extending: "如何扩展",
    references: "参考文献",
    whatItDoes: "它做什么",
    channels: "渠道",
    response: "应对",
    plans: "方案",
    audience: "受众",
    expectations: "运行结果应符合",
    between: "",
    network: (kind, channels, scheme) => `网络：${kind}${channels ?? ""}。关系强度：${scheme}。`,
    channelShares: (shares) => `，其中各渠道上的关系占比：${shares.join("，")}`,
    independent: (transmissibility, isHazard) =>
      `每条内容使看到的人转发的概率为 ${transmissibility} × 关系强度${isHazard ? "（按风险率，1 − e^−x）" : ""}。`,
    threshold: (transmissibility, at) =>
      `当已转发联系人的关系强度之和 × ${transmissibility} 达到${at === null ? "各人自己的门槛（每个模拟世界重新抽取）" : ` ${at} `}时，人们就会转发。`,
    runs: (horizon, worlds, seed) =>
      `每个方案都运行${horizon === null ? "到无人再转发为止" : ` ${horizon}`}，共 ${worlds} 个模拟世界，` +
      `随机种子为 ${seed}，各方案共用相同的世界。`,
    expected: (finding, bounds, because) =>
      `${finding} ${typeof bounds === "string" ? `为 ${bounds}` : `在 ${bounds.join(" 与 ")} 之间`}` +
      `${because === null ? "" : `：${because}`}`,
  },
  ko: {
    whatIsIt: "무엇인가?",
    howItWorks: "어떻게 작동하나?",
    howToUseIt: "사용법",
    thingsToNotice: "눈여겨볼 점",
    thingsToTry: "해볼 만한 것",
    extending: "확장하기",
    references: "참고 문헌",
    whatItDoes: "하는 일",
    channels: "채널",
    response: "대응",
    plans: "플랜",
    audience: "오디언스",
    expectations: "실행 결과가 보여야 할 것",
    between: " ",
    network: (kind, channels, scheme) => `네트워크: ${kind}${channels ?? ""}. 관계 강도: ${scheme}.`,
    channelShares: (shares) => `, 채널별 관계 비율 ${shares.join(", ")}`,
    independent: (transmissibility, isHazard) =>
      `콘텐츠를 볼 때마다 공유할 확률은 ${transmissibility} × 관계 강도입니다${isHazard ? "(위험률, 1 − e^−x)" : ""}.`,
    threshold: (transmissibility, at) =>
      `공유한 지인들의 관계 강도 합 × ${transmissibility} 값이 ` +
      `${at === null ? "각자의 문턱값(시뮬레이션 세계마다 새로 추첨)" : at} 이상이 되면 공유합니다.`,
    runs: (horizon, worlds, seed) =>
      `모든 플랜은 ${horizon === null ? "아무도 더 공유하지 않을 때까지" : `${horizon} 동안`} 실행되며, ` +
      `같은 시뮬레이션 세계 ${worlds}개(난수 시드 ${seed})를 함께 씁니다.`,
    expected: (finding, bounds, because) =>
      `${finding}: ${typeof bounds === "string" ? bounds : `${bounds.join(" 이상 ")} 이하`}` +
      `${because === null ? "" : `. ${because}`}`,
  },
};
