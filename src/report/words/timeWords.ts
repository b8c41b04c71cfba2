import type { Catalogue } from "../Lang.ts";

/** Units of a written duration, from `formatDuration` (min) and from scenarios (the others). */
type Unit = "s" | "min" | "m" | "h" | "d" | "w";

/** Times and how long something goes on; numbers come as text. */
export interface TimeWords {
  /** As a scenario writes it: 90m. */
  readonly written: (count: string, unit: Unit) => string;
  /** With a unit set apart: 4 min. */
  readonly measured: (count: string, unit: Unit) => string;
  readonly counted: (count: string, unit: "round" | "hour") => string;
  /** The round of that number, counted from the launch. */
  readonly round: (number: string) => string;
}

const ZH: Readonly<Record<Unit, string>> = {
  s: "秒",
  min: "分钟",
  m: "分钟",
  h: "小时",
  d: "天",
  w: "周",
};
const KO: Readonly<Record<Unit, string>> = { s: "초", min: "분", m: "분", h: "시간", d: "일", w: "주" };

export const timeWords: Catalogue<TimeWords> = {
  en: {
    written: (count, unit) => `${count}${unit}`,
    measured: (count, unit) => `${count} ${unit}`,
    counted: (count, unit) => `${count} ${unit}${count === "1" ? "" : "s"}`,
    round: (number) => `round ${number}`,
  },
  zh: {
    written: (count, unit) => `${count} ${ZH[unit]}`,
    measured: (count, unit) => `${count} ${ZH[unit]}`,
    counted: (count, unit) => `${count} ${unit === "round" ? "轮" : "小时"}`,
    round: (number) => `第 ${number} 轮`,
  },
  ko: {
    written: (count, unit) => `${count}${KO[unit]}`,
    measured: (count, unit) => `${count}${KO[unit]}`,
    counted: (count, unit) => `${count}${unit === "round" ? "라운드" : "시간"}`,
    round: (number) => `${number}라운드`,
  },
};
