import type { Audience, Segment, ViewingChance } from "../model/Audience.ts";
import type { Content, Delay, Transmissibility } from "../model/Content.ts";
import { canTurnNegative } from "../model/canTurnNegative.ts";
import type { ResponseKind } from "../model/Response.ts";
import type { Scenario } from "../model/Scenario.ts";
import type { Spiral } from "../model/Spiral.ts";
import { formatSpan, formatTime, writeDuration } from "../model/Time.ts";
import type { Watch } from "../model/Watch.ts";
import { formatNumber, formatShare } from "./formatNumber.ts";
import { visible } from "./visible.ts";

/** What a scenario says of time, polarity and attention, a sentence for each mechanism that is on. */
export function campaignText(scenario: Scenario): readonly string[] {
  const { audience, channels, content, clock, watch } = scenario;
  const { delay, spoofing, negativity, novelty, seeds } = content;
  const { attention, fake, represents } = audience;
  const told: readonly (string | false)[] = [
    clock !== "rounds" &&
      `Time goes in ticks of ${writeDuration(clock.tick)}; ${delayText(delay, channels.length > 0)}.`,
    novelty !== null &&
      `News gets old: in ${formatSpan(novelty.halfLife)} the transmissibility halves, and so on.`,
    spoofing > 0 && `A positive copy is spoofed with a chance of ${spoofing}: whom it convinces is negative.`,
    (negativity.transmissibility !== 1 || negativity.speed !== 1) &&
      `Negative copies are passed on ${negativity.transmissibility} times as readily and ` +
        `${negativity.speed} times as fast.`,
    canTurnNegative(scenario) && spiralSentence(scenario.spiral),
    seeds === "by-positivity" && "The people a plan starts with are positive as often as their segment is.",
    attention !== null &&
      `A person can follow ${attention} contacts; with more, a copy is seen with a chance of ${attention} ÷ contacts.`,
    represents !== 1 &&
      `Each person stands for ${represents}: that scales counts, not chances; what is bought is divided by it.`,
    fake !== null && fakeText(fake),
    ...conversionText(scenario),
    watch !== null && watchText(watch),
    ...responseText(scenario),
  ];
  return told.filter((sentence) => sentence !== false);
}

function spiralSentence({ atLeast, share, window }: Spiral): string {
  const people = {
    people: "people" in atLeast ? `${formatNumber(atLeast.people)} people` : "",
    share: "share" in atLeast ? `${formatShare(atLeast.share)} of the people` : "",
    default: "as many people as it takes to ignite (1 %, in small networks more)",
  }[atLeast.kind];
  const when = window === null ? "4 median delays" : formatSpan(window);
  const part =
    share === 0
      ? "."
      : `, and then at some time at least ${formatShare(share)} of what was shared in the last ${when} is negative.`;
  return `A negative spiral is looked for: at least ${people} share something negative${part}`;
}

function fakeText({ share, detected, purgeAt }: NonNullable<Audience["fake"]>): string {
  const counted = detected === 0 ? "" : `, of whose shares platforms tell ${formatShare(detected)}`;
  const purged = purgeAt === null ? "" : `; after ${formatSpan(purgeAt)} they are all removed`;
  return `Fake accounts are ${formatShare(share)} of everybody's readers${counted}${purged}.`;
}

function conversionText({ audience, costs }: Scenario): readonly string[] {
  const { clickRate = null, conversionRate = null } = costs ?? {};
  const told: readonly (string | false)[] = [
    clickRate !== null && `A positive viewing leads to a click with a chance of ${clickRate}.`,
    conversionRate !== null && `Who clicks buys with a chance of ${conversionRate}.`,
    ...audience.segments.flatMap(({ name, click, convert, win, lose }) => [
      click !== null && `People of ${visible(name)} click with a chance of ${viewingText(click)}.`,
      convert !== null && `People of ${visible(name)} who click buy with a chance of ${convert}.`,
      win !== null && `People of ${visible(name)} are won with a chance of ${viewingText(win)}.`,
      lose !== null && `People of ${visible(name)} are lost with a chance of ${viewingText(lose)}.`,
    ]),
  ];
  return told.filter((sentence) => sentence !== false);
}

const viewingText = ({ positive, negative }: ViewingChance): string =>
  negative === 0
    ? `${positive} a positive viewing`
    : `${positive} a positive, ${negative} a negative viewing`;

function watchText({ sample, window, alert }: Watch): string {
  const part = sample === 1 ? "all" : formatShare(sample);
  const when = window === null ? "4 median delays" : formatSpan(window);
  const many =
    alert.sd === null || alert.over === null
      ? `are ${formatShare(alert.negativeShare ?? 0)} of those who share, or more`
      : `are more than ${alert.sd} standard deviations above the windows of the last ${formatSpan(alert.over)}`;
  return (
    `Somebody watches ${part} of what is shared, and raises an alert when at least ${alert.atLeast} negative ` +
    `sharers of the last ${when} ${many}.`
  );
}

function responseText({ response, clock }: Scenario): readonly string[] {
  if (response === null || response.kind === "none") return [];
  const { kind, at, delay } = response;
  const after = delay === null ? "at the first alert" : `${formatSpan(delay)} after the first alert`;
  return [`The response is to ${kindTexts[kind]}, ${at === null ? after : `at ${formatTime(at, clock)}`}.`];
}

const kindTexts: Readonly<Record<Exclude<ResponseKind, "none">, string>> = {
  inform: "inform",
  apologise: "apologise",
  compensate: "offer compensation",
  private: "speak to negative sharers in private",
  moderate: "moderate what is negative",
  hostile: "strike back",
  supporters: "ask supporters to share",
  own: "act in a way of its own",
};

/** What a transmissibility is, in words that stand for a number. */
export function transmissibilityText(given: Transmissibility, solved: number | null): string {
  if (typeof given === "number") return String(given);
  if ("median" in given) {
    return `${given.median} (the median; drawn for each world, its logarithm with spread ${given.spread})`;
  }
  const made = `makes a share lead to ${given.reproduction} further ones`;
  return solved === null
    ? `the transmissibility that ${made}`
    : `${formatNumber(solved)} (the transmissibility that ${made} on this network)`;
}

/** How reinforced contagion weighs viewings. */
export function reinforcedText(
  transmissibility: string,
  { response, memory }: Extract<Content["contagion"], { kind: "reinforced" }>,
): string {
  const kept = memory === null ? "for ever" : `for ${formatSpan(memory)}`;
  return (
    `People share with a chance that their viewings make up together: each brings ${transmissibility} times the ` +
    `strength of the tie, times ${response.join(", ")} from the first viewing on, the last factor for all ` +
    `that follow; a viewing counts ${kept}.`
  );
}

/** A line for each segment: who belongs to it, and how they take content. */
export function segmentLines(segments: readonly Segment[]): readonly string[] {
  return segments.map(({ name, share, where, receptivity, positivity, defence }) => {
    const who =
      where === null
        ? `${formatShare(share ?? 0)} of the people`
        : `people with "${visible(where.is)}" in column ${visible(String(where.column))}`;
    const { positive, negative } = receptivity;
    const readily =
      positive === negative ? `${positive}` : `${positive} for positive, ${negative} for negative copies`;
    return (
      `${visible(name)}: ${who}; receptivity ${readily}; positive with a chance of ${positivity}, ` +
      `after a negative copy with ${defence}`
    );
  });
}

function delayText(delay: Delay | null, byChannel: boolean): string {
  if (delay === null)
    return byChannel ? "how long copies take is told of each channel" : "every copy takes one";
  switch (delay.kernel) {
    case "twitter":
      return "people react as was measured on Twitter, half of them within 41 minutes";
    case "log-normal":
      return `half of people's reactions come within ${writeDuration(delay.median)} (log-normal, spread ${delay.spread})`;
    case "exponential":
      return `people react after ${writeDuration(delay.mean)} in the mean (exponential)`;
  }
}
