import type { Clock } from "../model/Clock.ts";
import type { Starter } from "../model/Starter.ts";
import { starterName } from "../model/starterName.ts";
import type { Lang } from "./Lang.ts";
import { whenText } from "./starterText.ts";
import { visible } from "./visible.ts";
import { starterWords } from "./words/starterWords.ts";

/** A starter in a few words, found among those of its plan by the name that findings give it. */
export function starterLabel(name: string, starters: readonly Starter[], clock: Clock, lang: Lang): string {
  const number = starters.findIndex((each, i) => starterName(each, i, clock) === name);
  const starter = starters[number];
  if (starter === undefined) return visible(name);
  const words = starterWords[lang];
  const isFirst = starter.at === 0 && starter.when === null;
  const when = isFirst ? words.atLaunch : whenText(starter, clock, lang);
  return words.label(number + 1, shortText(starter, lang), when);
}

function shortText(starter: Starter, lang: Lang): string {
  const { labels } = starterWords[lang];
  switch (starter.starter) {
    case "people":
      return labels.people(starter.ids.length);
    case "influencers":
      return labels.influencers(starter.pick.count, starter.pick.by);
    case "mass-forwarding":
      return labels.massForwarding(starter.pick.count);
    case "water-army":
      return labels.waterArmy(starter.accounts);
    default:
      return labels.shown(starter.starter);
  }
}
