import type { Bound } from "../model/Bound.ts";
import type { Clock } from "../model/Clock.ts";
import type { Condition, Starter } from "../model/Starter.ts";
import { formatNumber, formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { shownNumber } from "./presetTable.ts";
import { spanText, timeText } from "./spanText.ts";
import { visible } from "./visible.ts";
import { starterWords } from "./words/starterWords.ts";

/** A starter in words: when, who or what, where, how trusted, and at what price. */
export function starterText(starter: Starter, clock: Clock, lang: Lang): string {
  const words = starterWords[lang];
  const { when, channel } = starter;
  const told = words.starter(
    whenText(starter, clock, lang),
    when === null ? null : conditionText(when, lang),
    whatText(starter, lang),
    channel === null ? null : visible(channel),
  );
  return [told, ...manner(starter, lang), ...cost(starter, lang)].join(words.semicolon);
}

/** When a starter acts: at a time, in a phase, or once a condition holds. */
export function whenText({ at, when }: Starter, clock: Clock, lang: Lang): string {
  const words = starterWords[lang];
  if (typeof at === "object" && "phase" in at) return words.phase(at.phase);
  if (when === null) return timeText(at, clock, lang);
  if (when.at !== null) return words.ifAt(timeText(when.at, clock, lang));
  return words.once(at === 0 ? null : timeText(at, clock, lang));
}

function conditionText({ viewers, sharers, negativeShare, trending }: Condition, lang: Lang): string {
  const words = starterWords[lang];
  const bound = ({ kind, value }: Bound, told: (value: number) => string): string =>
    kind === "below" ? words.below(told(value)) : words.orMore(told(value));
  const told = [
    viewers && words.viewers(bound(viewers, formatNumber)),
    sharers && words.sharers(bound(sharers, formatNumber)),
    negativeShare && words.negativeShare(bound(negativeShare, formatShare)),
    trending && words.onList(trending === true ? null : visible(trending)),
  ];
  return told.filter((part) => part !== null && part !== undefined).join(words.and);
}

/** So many people are named. */
const NAMED_MOST = 8;

function whatText(starter: Starter, lang: Lang): string {
  const words = starterWords[lang];
  const over = "over" in starter && starter.over !== null ? words.over(spanText(starter.over, lang)) : "";
  if (starter.starter === "people") {
    const { ids } = starter;
    const shown = ids.slice(0, NAMED_MOST).map(visible).join(", ");
    return words.people(ids.length, shown, Math.max(0, ids.length - NAMED_MOST));
  }
  if ("pick" in starter) {
    const picked = pickText(starter.pick, lang);
    return starter.starter === "mass-forwarding" ? words.massForwarding(picked) : picked;
  }
  if (starter.starter === "water-army") return words.waterArmy(formatNumber(starter.accounts)) + over;
  const among = "within" in starter && starter.within !== null ? words.within(visible(starter.within)) : "";
  const cap = "frequencyCap" in starter ? starter.frequencyCap : null;
  const capped = cap === null ? "" : words.cap(cap.most, cap.per);
  return words.shown(starter.starter, formatNumber(starter.impressions)) + among + over + capped;
}

function pickText(
  { by, count, within, pin }: Extract<Starter, { pick: object }>["pick"],
  lang: Lang,
): string {
  const words = starterWords[lang];
  const among = within === null ? "" : words.within(visible(within));
  return by === "random" ? words.random(count, among, pin) : words.picked(count, by, among);
}

function manner(starter: Starter, lang: Lang): readonly string[] {
  if (starter.starter === "water-army") return [];
  const words = starterWords[lang];
  return [
    ...(starter.trust === null ? [] : [words.trust(starter.trust)]),
    ...(starter.annoyance === 0 ? [] : [words.annoyance(starter.annoyance)]),
  ];
}

function cost(starter: Starter, lang: Lang): readonly string[] {
  const { price } = starter;
  const cpm = "cpm" in starter ? starter.cpm : null;
  const words = starterWords[lang];
  return [
    ...(price === null ? [] : [words.price(shownNumber(price.amount), price.per)]),
    ...(cpm === null ? [] : [words.cpm(shownNumber(cpm))]),
  ];
}
