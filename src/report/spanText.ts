import type { Clock } from "../model/Clock.ts";
import { type Duration, type Time, writeDuration } from "../model/Time.ts";
import { formatNumber } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { timeWords } from "./words/timeWords.ts";

/** A length of time as it is said: `3 rounds`, `6h`. */
export function spanText(time: Time, lang: Lang): string {
  return typeof time === "object" ? durationText(time, lang) : timeWords[lang].counted(String(time), "round");
}

/** A time as it is said: `round 3`, or `6h` where the clock has a tick. */
export function timeText(time: Time, clock: Clock, lang: Lang): string {
  if (typeof time === "object") return durationText(time, lang);
  return clock === "rounds" ? timeWords[lang].round(String(time)) : durationText({ seconds: time }, lang);
}

/** So many rounds or hours, as findings count them: `2.50 hours`. */
export const countedText = (count: number, unit: "round" | "hour", lang: Lang): string =>
  timeWords[lang].counted(formatNumber(count), unit);

/** A duration in the largest unit of which it is a whole number. */
export const durationText = (duration: Duration, lang: Lang): string =>
  writtenText(writeDuration(duration), lang);

/** A time that was written in English already, such as `6h` or `round 3`; anything else stays as it is. */
export function writtenText(written: string, lang: Lang): string {
  const words = timeWords[lang];
  const [, count, unit] = /^(\d+)([smhdw])$/.exec(written) ?? [];
  if (count !== undefined) return words.written(count, unit as "s" | "m" | "h" | "d" | "w");
  const [, round] = /^round (\d+)$/.exec(written) ?? [];
  return round === undefined ? written : words.round(round);
}
