import type { Problem } from "../model/Problem.ts";
import type { Lang } from "./Lang.ts";

/** In English problems carry it already. */
type OtherLang = Exclude<Lang, "en">;

interface RoundWords {
  readonly at: (round: string) => string;
  readonly span: (rounds: string) => string;
}

const words: Readonly<Record<OtherLang, RoundWords>> = {
  zh: { at: (round) => `第 ${round} 轮`, span: (rounds) => `${rounds} 轮` },
  ko: { at: (round) => `${round}라운드`, span: (rounds) => `${rounds}라운드` },
};

/** A time as problems carry it, `round 3` or `3 rounds`, in another language; `6h` is what it is in all. */
export function timeText(time: Problem["values"][string] | undefined, lang: OtherLang): string {
  const { at, span } = words[lang];
  return String(time)
    .replace(/^round (\d+)$/, (_, round: string) => at(round))
    .replace(/^(\d+) rounds?$/, (_, rounds: string) => span(rounds));
}
