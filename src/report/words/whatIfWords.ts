import type { ResponseKind } from "../../model/Response.ts";
import type { Catalogue } from "../Lang.ts";

/** The table of responses. Numbers come as text; kinds of response are called as scenarios write them. */
export interface WhatIfWords {
  readonly title: (plan: string, worlds: string) => string;
  readonly header: readonly [
    response: string,
    after: string,
    spiral: string,
    negative: string,
    worst: string,
    against: string,
    interval: string,
  ];
  readonly kinds: Readonly<Record<ResponseKind, string>>;
  readonly to: string;
  readonly notes: (isWatched: boolean) => string;
}

export const whatIfWords: Catalogue<WhatIfWords> = {
  en: {
    title: (plan, worlds) => `What if something were done? ${plan}, the same ${worlds} worlds each time:`,
    header: [
      "response",
      "after",
      "negative spiral",
      "negative sharers",
      "worst 5 %",
      "against none",
      "95 % interval",
    ],
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
    notes: (isWatched) =>
      `after: how long after the ${isWatched ? "first alert" : "launch"}. worst 5 %: negative sharers in the ` +
      "worst 5 % of worlds. against none: negative sharers more or fewer than without a response, world by world.",
  },
  zh: {
    title: (plan, worlds) => `如果采取应对会怎样？${plan}，每次都用同样的 ${worlds} 个模拟世界：`,
    header: ["应对", "时点", "负面螺旋", "负面转发者", "最坏 5 %", "与不应对相比", "95 % 区间"],
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
    notes: (isWatched) =>
      `时点：${isWatched ? "首次预警" : "上线"}之后多久。最坏 5 %：最坏的 5 % 世界里的负面转发者。` +
      "与不应对相比：逐个世界比较，负面转发者多或少几位。",
  },
  ko: {
    title: (plan, worlds) => `대응한다면? ${plan}, 매번 같은 시뮬레이션 세계 ${worlds}개:`,
    header: ["대응", "시점", "부정 확산", "부정 공유자", "최악 5 %", "무대응 대비", "95 % 구간"],
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
    notes: (isWatched) =>
      `시점: ${isWatched ? "첫 경보" : "시작"} 뒤 얼마 만인지. 최악 5 %: 최악의 5 % 세계에서의 부정 공유자. ` +
      "무대응 대비: 세계별로 비교해 부정 공유자가 몇 명 더 많거나 적은지.",
  },
};
