import type { Mistake } from "./Mistake.ts";
import {
  isGiven,
  numberAt,
  type Path,
  type PlacedTree,
  type PlacedValue,
  treeAt,
  treesAt,
  valueAt,
} from "./PlacedTree.ts";
import { Quantity } from "./Quantity.ts";
import { type DurationFault, LONGEST_WEEKS, meantDuration, readDuration, ticksOf } from "./Time.ts";

/** Where a scenario says times, and whether no time at all is one. */
const timeRows: readonly { readonly at: Path; readonly zero: boolean }[] = [
  { at: ["horizon"], zero: false },
  { at: ["plans", "*", "*", "at"], zero: true },
  { at: ["plans", "*", "*", "over"], zero: false },
  { at: ["plans", "*", "*", "when", "at"], zero: true },
  { at: ["audience", "fake", "purgeAt"], zero: true },
  { at: ["channels", "*", "hotTopic", "window"], zero: false },
  { at: ["channels", "*", "hotTopic", "for"], zero: false },
  { at: ["channels", "*", "hotTopic", "rearm"], zero: true },
  { at: ["channels", "*", "media", "for"], zero: false },
  { at: ["spiral", "window"], zero: false },
  { at: ["watch", "window"], zero: false },
  { at: ["watch", "alert", "over"], zero: false },
  { at: ["response", "delay"], zero: true },
  { at: ["response", "at"], zero: true },
  { at: ["content", "contagion", "memory"], zero: false },
  { at: ["content", "novelty", "halfLife"], zero: false },
];
/** These are durations; only a clock with a tick has them at all. */
const durationRows: readonly Path[] = [
  ["clock", "tick"],
  ["content", "delay", "median"],
  ["content", "delay", "mean"],
  ["channels", "*", "halfLife"],
];
/** How long copies take: nothing to choose in rounds. */
const delayRows: readonly Path[] = [
  ["content", "delay"],
  ["channels", "*", "halfLife"],
];

/** What is said of a text that is no duration. */
const faultCodes = {
  written: "E-SCENARIO-066",
  fraction: "E-SCENARIO-070",
  long: "E-SCENARIO-068",
} as const satisfies Record<DurationFault, Mistake["code"]>;

/**
 * Times and the clock: rounds are counted in whole numbers, a clock with a tick takes durations. A clock that
 * is neither is told elsewhere, and nothing about units can be said.
 */
export function checkTimes(root: PlacedTree): readonly Mistake[] {
  const clock = clockOf(root);
  if (clock === null) return [];
  const rows = [...timeRows, ...(clock === "tick" ? durationRows.map((at) => ({ at, zero: false })) : [])];
  return [
    ...delayRows
      .flatMap((at) => (clock === "rounds" ? treesAt(root, at) : []))
      .filter(({ path }) => isGiven(root, path))
      .map(({ path }) => ({ code: "E-SCENARIO-071", path, at: "key" }) as const),
    ...rows.flatMap(({ at, zero }) =>
      treesAt(root, at).flatMap(({ path, tree }) =>
        tree.kind === "value" ? (clock === "rounds" ? inRounds : inTicks)(path, tree, zero) : [],
      ),
    ),
  ];
}

/** How a scenario counts time; null where its clock is neither. */
export function clockOf(root: PlacedTree): "rounds" | "tick" | null {
  if (treeAt(root, ["clock"])?.kind === "mapping") return "tick";
  return (valueAt(root, ["clock"]) ?? "rounds") === "rounds" ? "rounds" : null;
}

const decimal = /^[+-]?\d+(?:\.\d+)?$/;

/** Numbers are judged by the Schema; a text is a time with a unit, a number in quotes, or no time. */
function inRounds(path: Path, { value }: PlacedValue): readonly Mistake[] {
  if (typeof value !== "string") return [];
  const isTime = meantDuration(value.replace(/^-/, "")) !== null;
  const code = decimal.test(value) ? "E-SCENARIO-014" : isTime ? "E-SCENARIO-026" : "E-SCENARIO-066";
  return [{ code, path, values: { value, clock: "rounds", meant: "" } }];
}

function inTicks(path: Path, { value, written }: PlacedValue, zero: boolean): readonly Mistake[] {
  const least = zero ? 0 : 1;
  const tooShort = { code: "E-SCENARIO-069", path, values: { value: written, least } } as const;
  const count = typeof value === "string" && decimal.test(value) ? Number(value) : value;
  if (typeof count === "number") {
    // Numbers beyond counting are told by the Schema.
    if (!(Math.abs(count) <= Quantity.tickMax)) return [];
    if (count < 0 || (count === 0 && !zero)) return [tooShort];
    return count === 0 && value === 0 ? [] : [{ code: "E-SCENARIO-067", path, values: { value: count } }];
  }
  if (typeof value !== "string") return [];
  const read = readDuration(value);
  if ("seconds" in read) return read.seconds < least ? [tooShort] : [];
  if (value.startsWith("-") && meantDuration(value.slice(1)) !== null) return [tooShort];
  const meant = meantDuration(value) ?? "";
  const most = `${LONGEST_WEEKS}w`;
  return [{ code: faultCodes[read.fault], path, values: { value, clock: "tick", meant, most } }];
}

/** A time in ticks where it suits the clock. */
export function ticksAt(root: PlacedTree, path: Path): number | undefined {
  if (clockOf(root) === "rounds") return numberAt(root, path);
  const tick = secondsAt(root, ["clock", "tick"]);
  const time = secondsAt(root, path);
  if (tick === undefined || tick === 0 || time === undefined) return undefined;
  return ticksOf({ seconds: time }, { tick: { seconds: tick } });
}

function secondsAt(root: PlacedTree, path: Path): number | undefined {
  const value = valueAt(root, path);
  const read = typeof value === "string" ? readDuration(value) : null;
  return read !== null && "seconds" in read ? read.seconds : undefined;
}
