import { formatNumber } from "../formatNumber.ts";
import { textWidth } from "./textWidth.ts";

/** An axis from `min` to `max` with a label at each whole multiple of `interval`. */
export interface AxisScale {
  readonly min: number;
  readonly max: number;
  readonly interval: number;
}

/**
 * An axis over [low, high] with at most `labels` round steps. whole: its ends are round too; else they are
 * those that were given.
 *
 * Failure  never; an axis of one step where both ends are the same
 */
export function axisScale(low: number, high: number, labels: number, whole = true): AxisScale {
  const span = high - low;
  if (!(span > 0)) return { min: low, max: low + 1, interval: 1 };
  const rough = span / Math.max(1, labels);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((each) => each * power >= rough * (1 - 1e-9)) ?? 10;
  const interval = Number((step * power).toPrecision(12));
  if (!whole) return { min: low, max: high, interval };
  const rounded = (steps: number): number => Number((steps * interval).toPrecision(12));
  return {
    min: rounded(Math.floor(low / interval + 1e-9)),
    max: rounded(Math.ceil(high / interval - 1e-9)),
    interval,
  };
}

/** Values of an axis as text, all with as many decimals as its steps have. */
export function axisTell({ interval }: AxisScale): (value: number) => string {
  const decimals = String(Number(interval.toPrecision(6))).split(".")[1]?.length ?? 0;
  const small = /e-(\d+)$/.exec(String(interval))?.[1];
  const places = small === undefined ? decimals : Number(small);
  return (value) => {
    if (places === 0) return formatNumber(Math.round(value));
    const text = Math.abs(value).toFixed(places);
    return value < 0 && Number(text) !== 0 ? `−${text}` : Number(text) === 0 ? "0" : text;
  };
}

/** An axis along a chart of so many pixels, with as many steps as its labels leave room for, at most 8. */
export function axisAlong(
  low: number,
  high: number,
  width: number,
  { whole = true, tell }: { readonly whole?: boolean; readonly tell?: (value: number) => string } = {},
): AxisScale {
  for (let labels = 8; labels > 1; labels--) {
    const scale = axisScale(low, high, labels, whole);
    const { min, max, interval } = scale;
    const text = tell ?? axisTell(scale);
    const steps = Math.floor((max - min) / interval + 1e-9);
    const widths = Array.from({ length: steps + 1 }, (_, i) => textWidth(text(min + i * interval), 11) + 18);
    if (widths.length * Math.max(...widths) <= width - 60) return scale;
  }
  return axisScale(low, high, 1, whole);
}
