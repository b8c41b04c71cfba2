import type { Problem } from "../model/Problem.ts";
import type { Lang } from "./Lang.ts";
import { timeWords } from "./words/timeWords.ts";

/** A time as problems carry it, `round 3` or `3 rounds`, in another language; `6h` is what it is in all. */
export function timeText(time: Problem["values"][string] | undefined, lang: Exclude<Lang, "en">): string {
  const words = timeWords[lang];
  return String(time)
    .replace(/^round (\d+)$/, (_, round: string) => words.round(round))
    .replace(/^(\d+) rounds?$/, (_, rounds: string) => words.counted(rounds, "round"));
}
