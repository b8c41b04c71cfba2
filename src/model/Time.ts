import * as Schema from "effect/Schema";
import * as SchemaTransformation from "effect/SchemaTransformation";
import type { Clock } from "./Clock.ts";
import { type CheckProblem, Quantity } from "./Quantity.ts";

/** A length of time in whole seconds. */
export interface Duration {
  readonly seconds: number;
}

/**
 * A time as a scenario says it: a number counts rounds, a duration needs a clock with a tick. No time at all
 * is 0 under either clock.
 */
export type Time = number | Duration;

const UNITS = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 } as const;
type Unit = keyof typeof UNITS;
const LARGEST_FIRST = ["w", "d", "h", "m", "s"] as const satisfies readonly Unit[];

const WRITTEN = /^(\d{1,20})(?:\.(\d{1,20}))?([smhdw])$/;
/** Whole weeks that every tick of a second or more counts within `Quantity.tickMax`. */
export const LONGEST_WEEKS = Math.floor(Quantity.tickMax / UNITS.w);

/** Why a text is no duration: not written as one, parts of a second, or longer than LONGEST_WEEKS. */
export type DurationFault = "written" | "fraction" | "long";

/** The duration that a text such as 90s, 1.5h or 2d writes; exact, in whole numbers. */
export function readDuration(text: string): Duration | { readonly fault: DurationFault } {
  const match = WRITTEN.exec(text);
  if (match === null) return { fault: "written" };
  const [, whole = "", part = "", unit] = match;
  const scale = 10n ** BigInt(part.length);
  const scaled = BigInt(whole + part) * BigInt(UNITS[unit as Unit]);
  if (scaled % scale !== 0n) return { fault: "fraction" };
  const seconds = Number(scaled / scale);
  return seconds > LONGEST_WEEKS * UNITS.w ? { fault: "long" } : { seconds };
}

/** A duration in the largest unit of which it is a whole number: 90m, 2d; 0s for none. */
export function writeDuration({ seconds }: Duration): string {
  const unit = seconds === 0 ? "s" : LARGEST_FIRST.find((each) => seconds % UNITS[each] === 0)!;
  return `${seconds / UNITS[unit]}${unit}`;
}

/** A time as it is said: `round 3`, or `6h` where the clock has a tick. */
export function formatTime(time: Time, clock: Clock): string {
  if (typeof time === "object") return writeDuration(time);
  return clock === "rounds" ? `round ${time}` : writeDuration({ seconds: time });
}

/** A length of time as it is said: `3 rounds`, `6h`. */
export function formatSpan(time: Time): string {
  if (typeof time === "object") return writeDuration(time);
  return time === 1 ? "1 round" : `${time} rounds`;
}

/** Ticks of a time, rounded up. */
export function ticksOf(time: Time, clock: Clock): number {
  if (typeof time === "number" || clock === "rounds") return time as number;
  return Math.ceil(time.seconds / clock.tick.seconds);
}

const WORDS =
  /^(\d+(?:\.\d+)?)\s*(s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?|w(?:(?:ee)?ks?)?)$/i;

/** The duration that someone who wrote 6 hours, 6H or 90 min meant, as we write it; or nothing. */
export function meantDuration(text: string): string | null {
  const [, count, unit = ""] = WORDS.exec(text.trim()) ?? [];
  return count === undefined ? null : `${count}${unit.charAt(0).toLowerCase()}`;
}

const notATime: CheckProblem = { code: "E-SCENARIO-066" };
const Seconds = Schema.Struct({ seconds: Schema.Number });

const durationText = (least: number) =>
  Schema.String.check(
    Schema.makeFilter(
      (text) => {
        const read = readDuration(text);
        return "seconds" in read && read.seconds >= least;
      },
      { problem: notATime, toJsonSchema: () => ({ pattern: String.raw`^\d+(\.\d+)?[smhdw]$` }) },
    ),
  );

function durationOf(text: string): Duration {
  const read = readDuration(text);
  return "seconds" in read ? read : { seconds: 0 };
}

/** Rounds from `least` on, or a duration that is as long; checkTimes sees to it that they suit the clock. */
function timeFrom(least: 0 | 1) {
  return Schema.Union([Quantity.whole(least, Quantity.tickMax), durationText(least)]).pipe(
    Schema.decodeTo(
      Schema.Union([Schema.Number, Seconds]),
      SchemaTransformation.transform({
        decode: (written): Time => {
          const time = typeof written === "number" ? written : durationOf(written);
          return typeof time === "object" && time.seconds === 0 ? 0 : time;
        },
        encode: (time) => (typeof time === "number" ? time : writeDuration(time)),
      }),
    ),
  );
}

/** When something happens: from the launch on. */
export const Time = timeFrom(0);
/** How long something goes on: longer than nothing. */
export const TimeSpan = timeFrom(1);

/** A duration whatever the clock: a second or more. */
export const Duration = durationText(1).pipe(
  Schema.decodeTo(Seconds, SchemaTransformation.transform({ decode: durationOf, encode: writeDuration })),
);
