import type { ResponseKind } from "../../model/Response.ts";
import type { PhaseName } from "../../projections/phases.ts";
import type { Catalogue } from "../Lang.ts";

type Unit = "round" | "hour";

/** What several charts say. Numbers come as text. */
export interface ChartWords {
  /** Below an axis of time. */
  readonly since: Readonly<Record<Unit, string>>;
  readonly span: (count: string, unit: Unit) => string;
  /** A duration as a scenario writes it: a number, and s, m, h, d or w. */
  readonly written: (count: string, unit: string) => string;
  readonly time: Readonly<Record<Unit, string>>;
  readonly plan: string;
  readonly starter: string;
  readonly channel: string;
  readonly value: string;
  readonly mean: string;
  readonly interval: string;
  readonly low: string;
  readonly high: string;
  readonly to: string;
  readonly comma: string;
  readonly sharers: string;
  readonly viewers: string;
  readonly worlds: (count: string) => string;
  readonly phase: Readonly<Record<PhaseName, string>>;
  readonly kinds: Readonly<Record<ResponseKind, string>>;
  readonly supporters: string;
  readonly spontaneous: string;
}

const ZH_UNITS: Readonly<Record<string, string>> = { s: "秒", m: "分钟", h: "小时", d: "天", w: "周" };
const KO_UNITS: Readonly<Record<string, string>> = { s: "초", m: "분", h: "시간", d: "일", w: "주" };

export const chartWords: Catalogue<ChartWords> = {
  en: {
    since: { round: "rounds since the launch", hour: "hours since the launch" },
    span: (count, unit) => `${count} ${unit}${count === "1" ? "" : "s"}`,
    written: (count, unit) => `${count} ${unit === "m" ? "min" : unit}`,
    time: { round: "round", hour: "hour" },
    plan: "plan",
    starter: "starter",
    channel: "channel",
    value: "value",
    mean: "mean",
    interval: "95 % interval",
    low: "from",
    high: "to",
    to: " to ",
    comma: ", ",
    sharers: "people who shared",
    viewers: "people who saw it",
    worlds: (count) => `${count} simulated worlds`,
    phase: { initiation: "initiation", transition: "transition", climax: "climax", ending: "ending" },
    kinds: {
      none: "no response",
      inform: "inform",
      apologise: "apologise",
      compensate: "compensate",
      private: "private word",
      moderate: "moderate",
      hostile: "hit back",
      supporters: "supporters",
      own: "own numbers",
    },
    supporters: "supporters, called on in response",
    spontaneous: "lists of topics and media",
  },
  zh: {
    since: { round: "上线后的轮数", hour: "上线后的小时数" },
    span: (count, unit) => `${count} ${unit === "round" ? "轮" : "小时"}`,
    written: (count, unit) => `${count} ${ZH_UNITS[unit] ?? unit}`,
    time: { round: "轮", hour: "小时" },
    plan: "方案",
    starter: "起始动作",
    channel: "渠道",
    value: "数值",
    mean: "平均",
    interval: "95% 区间",
    low: "下限",
    high: "上限",
    to: " 至 ",
    comma: "、",
    sharers: "转发者",
    viewers: "看到的人",
    worlds: (count) => `${count} 个模拟世界`,
    phase: { initiation: "启动期", transition: "上升期", climax: "高潮期", ending: "收尾期" },
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
    supporters: "应对时发动的支持者",
    spontaneous: "热搜榜和媒体",
  },
  ko: {
    since: { round: "시작 후 라운드", hour: "시작 후 시간" },
    span: (count, unit) => `${count}${unit === "round" ? "라운드" : "시간"}`,
    written: (count, unit) => `${count}${KO_UNITS[unit] ?? unit}`,
    time: { round: "라운드", hour: "시간" },
    plan: "플랜",
    starter: "시작 활동",
    channel: "채널",
    value: "값",
    mean: "평균",
    interval: "95% 구간",
    low: "하한",
    high: "상한",
    to: " ~ ",
    comma: ", ",
    sharers: "공유자",
    viewers: "본 사람",
    worlds: (count) => `시뮬레이션 세계 ${count}개`,
    phase: { initiation: "도입기", transition: "상승기", climax: "절정기", ending: "마무리기" },
    kinds: {
      none: "무대응",
      inform: "설명",
      apologise: "사과",
      compensate: "보상",
      private: "개별 소통",
      moderate: "콘텐츠 관리",
      hostile: "강경 대응",
      supporters: "지지자 동원",
      own: "직접 지정",
    },
    supporters: "대응으로 동원한 지지자",
    spontaneous: "실시간 검색어와 미디어",
  },
};
