import type { Clock } from "./Clock.ts";
import type { Starter } from "./Starter.ts";
import { formatTime } from "./Time.ts";

/** A starter in a few words, behind its number from 1: what it is, and when it acts. */
export function starterName(starter: Starter, number: number, clock: Clock): string {
  return `${number + 1}: ${whatItIs(starter)}, ${startText(starter, clock)}`;
}

function whatItIs(starter: Starter): string {
  switch (starter.starter) {
    case "people":
      return `${starter.ids.length} people`;
    case "influencers":
      return `${starter.pick.count} by ${starter.pick.by}`;
    case "mass-forwarding":
      return `mass forwarding of ${starter.pick.count}`;
    case "water-army":
      return `water army of ${starter.accounts}`;
    default:
      return starter.starter;
  }
}

/** When a starter acts: at a time, in a phase, or once a condition holds. */
function startText({ at, when }: Pick<Starter, "at" | "when">, clock: Clock): string {
  if (typeof at === "object" && "phase" in at) return `in the ${at.phase}`;
  if (when === null) return formatTime(at, clock);
  if (when.at !== null) return `if at ${formatTime(when.at, clock)}`;
  return at === 0 ? "once" : `once from ${formatTime(at, clock)}`;
}
