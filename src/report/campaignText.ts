import type { Segment } from "../model/Audience.ts";
import type { Content, Delay } from "../model/Content.ts";
import { canTurnNegative } from "../model/canTurnNegative.ts";
import type { Scenario } from "../model/Scenario.ts";
import type { Spiral } from "../model/Spiral.ts";
import { formatSpan, writeDuration } from "../model/Time.ts";
import { formatNumber, formatShare } from "./formatNumber.ts";
import { visible } from "./visible.ts";

/** What a scenario says of time, polarity and attention, a sentence for each mechanism that is on. */
export function campaignText(scenario: Scenario): readonly string[] {
  const { audience, content, clock } = scenario;
  const { delay, spoofing, negativity, novelty, seeds } = content;
  const { attention, represents } = audience;
  const told: readonly (string | false)[] = [
    clock !== "rounds" && `Time goes in ticks of ${writeDuration(clock.tick)}; ${delayText(delay)}.`,
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
    represents !== 1 && `Each person stands for ${represents}: that scales counts, not chances.`,
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

/** How reinforced contagion weighs viewings. */
export function reinforcedText(
  transmissibility: number,
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

function delayText(delay: Delay | null): string {
  if (delay === null) return "every copy takes one";
  switch (delay.kernel) {
    case "twitter":
      return "people react as was measured on Twitter, half of them within 41 minutes";
    case "log-normal":
      return `half of people's reactions come within ${writeDuration(delay.median)} (log-normal, spread ${delay.spread})`;
    case "exponential":
      return `people react after ${writeDuration(delay.mean)} in the mean (exponential)`;
  }
}
