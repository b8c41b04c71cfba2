import type { ResponseKind } from "../../model/Response.ts";
import type { Catalogue } from "../Lang.ts";

/** The table of responses. Numbers come as text; kinds of response are called as scenarios write them. */
export interface WhatIfWords {
  readonly title: (plan: string, worlds: string) => string;
  readonly response: string;
  /** A column: how long after what. */
  readonly after: Readonly<Record<"alert" | "launch", string>>;
  readonly header: readonly [
    spiral: string,
    negative: string,
    worst: string,
    against: string,
    interval: string,
  ];
  readonly kinds: Readonly<Record<ResponseKind, string>>;
  readonly to: string;
  /** The scenario's own response, and the time of one that waits for no alert. */
  readonly asWritten: string;
  readonly sinceLaunch: (span: string) => string;
  /** Between sentences. */
  readonly between: string;
  /** What the columns are; currency: of a declared loss. */
  readonly columns: (since: "alert" | "launch", currency: string | null) => string;
  readonly written: (kind: string) => string;
  readonly leak: (chance: string) => string;
  readonly same: string;
}

export const whatIfWords: Catalogue<WhatIfWords> = {
  en: {
    title: (plan, worlds) => `What if something were done? ${plan}, the same ${worlds} worlds each time:`,
    response: "response",
    after: { alert: "after alert", launch: "after launch" },
    header: ["negative spiral", "negative", "worst 5 %", "change", "95 % interval"],
    kinds: {
      none: "none",
      inform: "inform",
      apologise: "apologise",
      compensate: "compensate",
      private: "private",
      moderate: "moderate",
      hostile: "hostile",
      supporters: "supporters",
      own: "own",
    },
    to: " to ",
    asWritten: "as written",
    sinceLaunch: (span) => `at ${span}`,
    between: " ",
    columns: (since, currency) =>
      (since === "alert"
        ? "after alert: how long after the first alert. "
        : "after launch: how long after the launch, for nobody watches here. ") +
      "negative: people who share something negative, mean. worst 5 %: " +
      (currency === null
        ? "the same in the worst 5 % of worlds"
        : `loss in ${currency} in the worst 5 % of worlds`) +
      ". change: of the mean against none, world by world.",
    written: (kind) => `as written: the scenario's own response (${kind}).`,
    leak: (chance) =>
      `What is said in private gets out in ${chance} of worlds, the surer the more people are spoken to; from then ` +
      "on it can feed the fire more than silence would have.",
    same: "Times with equal numbers: nothing negative was read between them, or they fall within one tick of the clock.",
  },
  zh: {
    title: (plan, worlds) => `如果采取应对会怎样？${plan}，每次都用同样的 ${worlds} 个模拟世界：`,
    response: "应对",
    after: { alert: "预警后", launch: "上线后" },
    header: ["负面螺旋", "负面转发者", "最坏 5 %", "变化", "95 % 区间"],
    kinds: {
      none: "不应对",
      inform: "说明情况",
      apologise: "道歉",
      compensate: "补偿",
      private: "私下沟通",
      moderate: "管控内容",
      hostile: "强硬回击",
      supporters: "发动支持者",
      own: "自定义",
    },
    to: " 至 ",
    asWritten: "场景原设",
    sinceLaunch: (span) => `上线后 ${span}`,
    between: "",
    columns: (since, currency) =>
      (since === "alert" ? "预警后：首次预警之后多久。" : "上线后：上线之后多久，因为这里无人监测。") +
      "负面转发者：平均人数。最坏 5 %：最坏的 5 % 世界里的" +
      (currency === null ? "负面转发者" : `损失（${currency}）`) +
      "。变化：与不应对相比，逐个世界比较的平均人数之差。",
    written: (kind) => `场景原设：场景中写明的应对（${kind}）。`,
    leak: (chance) =>
      `私下沟通的内容在 ${chance} 的世界里会外泄，沟通的人越多越难保密；外泄之后，可能比沉默更助长负面声音。`,
    same: "同一应对在不同时点数字相同：其间没有人看到负面内容，或时钟的一格跨过了这段时间。",
  },
  ko: {
    title: (plan, worlds) => `대응한다면? ${plan}, 매번 같은 시뮬레이션 세계 ${worlds}개:`,
    response: "대응",
    after: { alert: "경보 후", launch: "시작 후" },
    header: ["부정 확산", "부정 공유자", "최악 5 %", "변화", "95 % 구간"],
    kinds: {
      none: "무대응",
      inform: "설명",
      apologise: "사과",
      compensate: "보상",
      private: "비공개 대화",
      moderate: "내용 관리",
      hostile: "강경 대응",
      supporters: "지지자 동원",
      own: "자체 방식",
    },
    to: " ~ ",
    asWritten: "시나리오대로",
    sinceLaunch: (span) => `시작 후 ${span}`,
    between: " ",
    columns: (since, currency) =>
      (since === "alert"
        ? "경보 후: 첫 경보 뒤 얼마 만인지. "
        : "시작 후: 시작 뒤 얼마 만인지(모니터링이 없기 때문). ") +
      "부정 공유자: 평균 인원. 최악 5 %: 최악의 5 % 세계에서의 " +
      (currency === null ? "부정 공유자" : `손실(${currency})`) +
      ". 변화: 무대응과 세계별로 비교한 평균 인원의 차이.",
    written: (kind) => `시나리오대로: 시나리오에 적힌 대응(${kind}).`,
    leak: (chance) =>
      `비공개 대화는 세계의 ${chance}에서 새어 나가며, 대화 상대가 많을수록 피하기 어렵습니다. 그 뒤로는 침묵보다 불을 더 키울 수 있습니다.`,
    same: "시점이 달라도 수치가 같은 행: 그 사이 부정적인 내용을 본 사람이 없거나, 시계 한 틱 안에 드는 시간입니다.",
  },
};
