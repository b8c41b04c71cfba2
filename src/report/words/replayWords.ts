import type { EndReason } from "../../events/EventCode.ts";
import type { Catalogue } from "../Lang.ts";

/** A run told round by round or hour by hour. Numbers come as text. */
export interface ReplayWords {
  readonly heading: (run: {
    readonly title: string;
    readonly plan: string;
    readonly world: number;
    readonly batch: string;
    readonly seed: string;
  }) => string;
  readonly units: Readonly<Record<"round" | "hour", string>>;
  readonly shared: string;
  readonly sharers: string;
  readonly saw: string;
  readonly viewers: string;
  readonly who: string;
  readonly more: (count: string) => string;
  readonly goesOn: (unit: "round" | "hour") => string;
  readonly ended: (
    unit: "round" | "hour",
    time: { readonly plain: string; readonly grouped: string },
    reason: keyof typeof EndReason,
  ) => string;
  readonly happened: (unit: "round" | "hour", time: string, clauses: readonly string[]) => string;
  /** A batch of forks: from whom, and when. */
  readonly fork: (parent: string | null, at: string) => string;
}

const REASONS_EN: Readonly<Record<keyof typeof EndReason, string>> = {
  diedOut: "nobody shared any more",
  horizon: "its horizon was reached",
  eventLimit: "its limit of events was reached",
};
const REASONS_ZH: Readonly<Record<keyof typeof EndReason, string>> = {
  diedOut: "再无人转发",
  horizon: "到达时间期限",
  eventLimit: "到达事件上限",
};
const REASONS_KO: Readonly<Record<keyof typeof EndReason, string>> = {
  diedOut: "더 공유하는 사람이 없음",
  horizon: "기한에 도달함",
  eventLimit: "이벤트 한도에 도달함",
};

export const replayWords: Catalogue<ReplayWords> = {
  en: {
    heading: ({ title, plan, world, batch, seed }) =>
      `${title} · ${plan} · world ${world} · batch ${batch} · seed ${seed}`,
    units: { round: "round", hour: "hour" },
    shared: "shared",
    sharers: "sharers",
    saw: "saw",
    viewers: "viewers",
    who: "who shared (from whom)",
    more: (count) => ` and ${count} more`,
    goesOn: (unit) => `It goes on after this ${unit}.`,
    ended: (unit, { plain, grouped }, reason) =>
      `Ended ${unit === "round" ? `in round ${plain}` : `after ${grouped} hours`}: ${REASONS_EN[reason]}.`,
    happened: (unit, time, clauses) => `${unit} ${time}: ${clauses.join("; ")}`,
    fork: (parent, at) => `fork of ${parent ?? "a batch that is gone"} at ${at}`,
  },
  zh: {
    heading: ({ title, plan, world, batch, seed }) =>
      `${title} · ${plan} · 模拟世界 ${world} · 批次 ${batch} · 随机种子 ${seed}`,
    units: { round: "轮", hour: "小时" },
    shared: "新转发",
    sharers: "转发者",
    saw: "新看到",
    viewers: "看到的人",
    who: "谁转发（来自谁）",
    more: (count) => ` 等另外 ${count} 人`,
    goesOn: (unit) => `这一${unit === "round" ? "轮" : "小时"}之后仍在继续。`,
    ended: (unit, { plain, grouped }, reason) =>
      `${unit === "round" ? `第 ${plain} 轮` : `${grouped} 小时后`}结束：${REASONS_ZH[reason]}。`,
    happened: (unit, time, clauses) =>
      `第 ${time} ${unit === "round" ? "轮" : "小时"}：${clauses.join("；")}`,
    fork: (parent, at) => `${parent ?? "已不存在的批次"} 的分叉，始于${at}`,
  },
  ko: {
    heading: ({ title, plan, world, batch, seed }) =>
      `${title} · ${plan} · 시뮬레이션 세계 ${world} · 배치 ${batch} · 난수 시드 ${seed}`,
    units: { round: "라운드", hour: "시간" },
    shared: "새 공유",
    sharers: "공유자",
    saw: "새로 봄",
    viewers: "본 사람",
    who: "공유한 사람(누구에게서)",
    more: (count) => ` 외 ${count}명`,
    goesOn: (unit) => `이 ${unit === "round" ? "라운드" : "시간"} 뒤에도 계속됩니다.`,
    ended: (unit, { plain, grouped }, reason) =>
      `${unit === "round" ? `${plain}라운드에` : `${grouped}시간 뒤`} 끝남: ${REASONS_KO[reason]}.`,
    happened: (unit, time, clauses) =>
      `${time}${unit === "round" ? "라운드" : "시간"}: ${clauses.join("; ")}`,
    fork: (parent, at) => `${parent ?? "없어진 배치"}에서 갈라짐, 시점 ${at}`,
  },
};
