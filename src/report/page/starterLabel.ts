import type { Clock } from "../../model/Clock.ts";
import type { Starter } from "../../model/Starter.ts";
import { formatNumber } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import { pageStarterWords } from "../words/pageStarterWords.ts";
import { timeText } from "./timeText.ts";

/** A starter in a few words of the page's language, behind its number from 1. */
export function starterLabel(starter: Starter, number: number, clock: Clock, lang: Lang): string {
  return pageStarterWords[lang].told(
    String(number + 1),
    whatItIs(starter, lang),
    whenItIs(starter, clock, lang),
  );
}

function whatItIs(starter: Starter, lang: Lang): string {
  const words = pageStarterWords[lang];
  switch (starter.starter) {
    case "people":
      return words.people(formatNumber(starter.ids.length));
    case "influencers":
      return words.picked(formatNumber(starter.pick.count), starter.pick.by);
    case "mass-forwarding":
      return words.forwarding(formatNumber(starter.pick.count));
    case "water-army":
      return words.accounts(formatNumber(starter.accounts));
    default:
      return words.kind[starter.starter];
  }
}

function whenItIs({ at, when }: Pick<Starter, "at" | "when">, clock: Clock, lang: Lang): string {
  const words = pageStarterWords[lang];
  if (typeof at === "object" && "phase" in at) return words.inPhase[at.phase];
  if (when !== null) return words.once;
  if (at === 0) return words.atOnce;
  return typeof at === "number" && clock === "rounds"
    ? words.round(formatNumber(at))
    : words.after(timeText.time(at, lang));
}
