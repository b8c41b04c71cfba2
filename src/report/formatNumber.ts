import type { Lang } from "./Lang.ts";
import { timeWords } from "./words/timeWords.ts";

/**
 * A number as people write it: thousands set apart, as many decimals as its size deserves. Written out by
 * hand, because the same report must have the same bytes on every machine.
 */
export const formatNumber = (value: number): string => formatLike(value, value);

/** A number with as many decimals as another one beside it: 6.44 ± 0.08. */
export const formatLike = (value: number, like: number): string =>
  formatPlaces(value, decimalsOf(Math.abs(like)));

/** A number with so many decimals. */
export function formatPlaces(value: number, places: number): string {
  if (!Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  const [whole, rest] = size.toFixed(places).split(".");
  const grouped = (whole as string).replace(/\B(?=(?:\d{3})+$)/g, ",");
  const digits = rest === undefined ? grouped : `${grouped}.${rest}`;
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/** Three digits that count, but for whole numbers; below a billionth everything is 0. */
function decimalsOf(size: number): number {
  if (Number.isInteger(size) || size >= 100 || size < 1e-9) return 0;
  let decimals = 2;
  for (let below = 10; decimals > 0 && size >= below; below *= 10) decimals--;
  for (let above = 1; decimals < 9 && size < above; above /= 10) decimals++;
  return decimals;
}

/** A share as a percentage: 0.0427 → "4.3 %". Never rounds to a 0 % or 100 % that is not exact. */
export function formatShare(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.1) return "< 0.1 %";
  if (percent < 100 && percent > 99.9) return "> 99.9 %";
  return `${Number(percent.toFixed(1))} %`;
}

/** A chance or a share with its 95 % interval in whole per cent, outward, so that it holds the estimate. */
export function formatChance(probability: number, ci: readonly [number, number] | undefined): string {
  return ci === undefined ? formatShare(probability) : `${formatShare(probability)}${formatBounds(ci)}`;
}

/** The interval behind a chance, in whole per cent, outward. */
export const formatBounds = ([low, high]: readonly [number, number]): string =>
  ` (${Math.floor(100 * low)}–${Math.ceil(100 * high)})`;

/** So many of something: "1 round", "2.5 hours", "1,200 people" by `people` for the many. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** Units from the smallest on, each with how many of it make one of the next. */
type Units<Unit extends string> = readonly (readonly [unit: Unit, next: number])[];

const DURATIONS: Units<"s" | "min" | "h" | "d"> = [
  ["s", 60],
  ["min", 60],
  ["h", 24],
  ["d", Number.POSITIVE_INFINITY],
];

/** A duration in its largest unit: "4 min", "0.3 s". */
export const formatDuration = (seconds: number, lang: Lang): string =>
  inUnits(seconds, DURATIONS, timeWords[lang].measured);

const SIZES: Units<string> = [
  ["B", 1000],
  ["KB", 1000],
  ["MB", 1000],
  ["GB", 1000],
  ["TB", Number.POSITIVE_INFINITY],
];

/** A number of bytes in its largest unit of a thousand: "12 MB". */
export const formatBytes = (bytes: number): string =>
  inUnits(Math.round(bytes), SIZES, (digits, unit) => `${digits} ${unit}`);

/** One decimal below ten, none above; what would round up to the next unit is told in that one. */
function inUnits<Unit extends string>(
  amount: number,
  units: Units<Unit>,
  told: (digits: string, unit: Unit) => string,
): string {
  let value = amount;
  for (const [unit, next] of units) {
    if (Math.round(value) < next) {
      const digits = value < 9.95 ? String(Number(value.toFixed(1))) : formatNumber(Math.round(value));
      return told(digits, unit);
    }
    value /= next;
  }
  return formatNumber(value);
}
