import { readDuration, type Time } from "../../model/Time.ts";
import type { ResponseCell } from "../../projections/ResponseWhatIf.ts";
import { formatNumber } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import { pageWords } from "../words/pageWords.ts";

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
/** Up to so many hours people count in hours. */
const HOURS_MOST = 48;

/** Lengths of time as people say them, in the page's language: 3 rounds, 90 minutes, 2.5 days. */
export const timeText = {
  /** As findings have it: in rounds, or in hours. */
  span: (length: number, unit: "round" | "hour", lang: Lang): string =>
    unit === "round" ? pageWords[lang].rounds(rounded(length)) : ofSeconds(length * HOUR, lang),

  /** As a scenario has it. */
  time: (time: Time, lang: Lang): string =>
    typeof time === "object" ? ofSeconds(time.seconds, lang) : pageWords[lang].rounds(rounded(time)),

  /** As a response that is tried has it. */
  delay(delay: ResponseCell["delay"], lang: Lang): string {
    if (typeof delay === "number") return timeText.time(delay, lang);
    const read = readDuration(delay);
    return "seconds" in read ? ofSeconds(read.seconds, lang) : delay;
  },
} as const;

function ofSeconds(seconds: number, lang: Lang): string {
  const { minutes, hours, days } = pageWords[lang];
  if (seconds < HOUR) return minutes(rounded(Math.ceil(seconds / MINUTE)));
  if (seconds <= HOURS_MOST * HOUR) return hours(rounded(seconds / HOUR));
  return days(rounded(seconds / DAY));
}

/** One decimal at most. */
const rounded = (value: number): string => {
  const shown = Number(value.toFixed(1));
  return Number.isInteger(shown) ? formatNumber(shown) : String(shown);
};
