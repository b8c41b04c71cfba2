import type { Audience, Segment, ViewingChance } from "../model/Audience.ts";
import type { Content, Delay, Transmissibility } from "../model/Content.ts";
import { canTurnNegative } from "../model/canTurnNegative.ts";
import { currencyOf } from "../model/currencyOf.ts";
import type { Scenario } from "../model/Scenario.ts";
import type { Spiral } from "../model/Spiral.ts";
import type { Watch } from "../model/Watch.ts";
import { formatNumber, formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { lossText } from "./lossText.ts";
import { durationText, spanText, timeText } from "./spanText.ts";
import { visible } from "./visible.ts";
import { campaignWords } from "./words/campaignWords.ts";

/** What a scenario says of time, polarity and attention, a sentence for each mechanism that is on. */
export function campaignText(scenario: Scenario, lang: Lang): readonly string[] {
  const { audience, channels, content, clock, watch } = scenario;
  const { delay, spoofing, negativity, novelty, seeds } = content;
  const { attention, fake, represents } = audience;
  const { loss } = scenario.spiral;
  const currency = currencyOf(scenario);
  const words = campaignWords[lang];
  const told: readonly (string | false)[] = [
    clock !== "rounds" &&
      words.clock(durationText(clock.tick, lang), delayText(delay, channels.length > 0, lang)),
    novelty !== null && words.novelty(spanText(novelty.halfLife, lang)),
    spoofing > 0 && words.spoofing(spoofing),
    (negativity.transmissibility !== 1 || negativity.speed !== 1) &&
      words.negativity(negativity.transmissibility, negativity.speed),
    canTurnNegative(scenario) && spiralSentence(scenario.spiral, lang),
    canTurnNegative(scenario) && loss !== null && lossText.declared({ ...loss, currency }, lang),
    seeds === "by-positivity" && words.byPositivity,
    attention !== null && words.attention(attention),
    represents !== 1 && words.represents(represents),
    fake !== null && fakeText(fake, lang),
    ...conversionText(scenario, lang),
    watch !== null && watchText(watch, lang),
    ...responseText(scenario, lang),
  ];
  return told.filter((sentence) => sentence !== false);
}

function spiralSentence({ atLeast, share, window }: Spiral, lang: Lang): string {
  const words = campaignWords[lang];
  const people = {
    people: "people" in atLeast ? words.spiralPeople(formatNumber(atLeast.people)) : "",
    share: "share" in atLeast ? words.spiralShare(formatShare(atLeast.share)) : "",
    default: words.spiralDefault,
  }[atLeast.kind];
  const when = window === null ? words.medianDelays : spanText(window, lang);
  return words.spiral(people, share === 0 ? null : { share: formatShare(share), window: when });
}

const fakeText = ({ share, detected, purgeAt }: NonNullable<Audience["fake"]>, lang: Lang): string =>
  campaignWords[lang].fake(
    formatShare(share),
    detected === 0 ? null : formatShare(detected),
    purgeAt === null ? null : spanText(purgeAt, lang),
  );

function conversionText({ audience, costs }: Scenario, lang: Lang): readonly string[] {
  const { clickRate = null, conversionRate = null } = costs ?? {};
  const words = campaignWords[lang];
  const viewing = ({ positive, negative }: ViewingChance): string => words.viewing(positive, negative);
  const told: readonly (string | false)[] = [
    clickRate !== null && words.click(clickRate),
    conversionRate !== null && words.convert(conversionRate),
    ...audience.segments.flatMap(({ name, click, convert, win, lose }) => [
      click !== null && words.segmentClick(visible(name), viewing(click)),
      convert !== null && words.segmentConvert(visible(name), convert),
      win !== null && words.segmentWin(visible(name), viewing(win)),
      lose !== null && words.segmentLose(visible(name), viewing(lose)),
    ]),
  ];
  return told.filter((sentence) => sentence !== false);
}

function watchText({ sample, window, alert }: Watch, lang: Lang): string {
  const words = campaignWords[lang];
  const when = window === null ? words.medianDelays : spanText(window, lang);
  const many =
    alert.sd === null || alert.over === null
      ? words.watchShare(formatShare(alert.negativeShare ?? 0))
      : words.watchDeviations(alert.sd, spanText(alert.over, lang));
  return words.watch(sample === 1 ? null : formatShare(sample), alert.atLeast, when, many);
}

function responseText({ response, clock }: Scenario, lang: Lang): readonly string[] {
  if (response === null || response.kind === "none") return [];
  const { kind, at, delay } = response;
  const words = campaignWords[lang];
  const after = delay === null ? words.atFirstAlert : words.afterFirstAlert(spanText(delay, lang));
  return [words.response(kind, at === null ? after : words.atTime(timeText(at, clock, lang)))];
}

/** What a transmissibility is, in words that stand for a number. */
export function transmissibilityText(given: Transmissibility, solved: number | null, lang: Lang): string {
  const words = campaignWords[lang];
  if (typeof given === "number") return String(given);
  if ("median" in given) return words.drawn(given.median, given.spread);
  return words.reproduction(given.reproduction, solved === null ? null : formatNumber(solved));
}

/** How reinforced contagion weighs viewings. */
export const reinforcedText = (
  transmissibility: string,
  { response, memory }: Extract<Content["contagion"], { kind: "reinforced" }>,
  lang: Lang,
): string =>
  campaignWords[lang].reinforced(
    transmissibility,
    response.join(", "),
    memory === null ? null : spanText(memory, lang),
  );

/** A line for each segment: who belongs to it, and how they take content. */
export function segmentLines(segments: readonly Segment[], lang: Lang): readonly string[] {
  const words = campaignWords[lang];
  return segments.map(({ name, share, where, receptivity, positivity, defence }) => {
    const who =
      where === null
        ? words.segmentShare(formatShare(share ?? 0))
        : words.segmentWhere(visible(where.is), visible(String(where.column)));
    const readily = words.receptivity(receptivity.positive, receptivity.negative);
    return words.segment({ name: visible(name), who, readily, positivity, defence });
  });
}

function delayText(delay: Delay | null, byChannel: boolean, lang: Lang): string {
  const words = campaignWords[lang];
  if (delay === null) return byChannel ? words.delayByChannel : words.delayOfOne;
  switch (delay.kernel) {
    case "twitter":
      return words.twitter;
    case "log-normal":
      return words.logNormal(durationText(delay.median, lang), delay.spread);
    case "exponential":
      return words.exponential(durationText(delay.mean, lang));
  }
}
