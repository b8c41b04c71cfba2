import { type InputRange, writtenInput } from "../model/Uncertain.ts";
import { pow } from "../randomness/exactMath.ts";

/** From this ratio of its ends on, a range of positive numbers is one of orders of magnitude. */
const ORDERS = 4;

/** Whether equal steps through a range are equal factors, and not equal amounts. */
export const isLogarithmic = ({ low, high }: InputRange): boolean => low > 0 && high > ORDERS * low;

/**
 * The value of an input at a part of its range, 0 … 1, as a scenario writes it. Whole numbers take equal
 * parts each.
 *
 * Arrays      none
 * Randomness  none
 * Cost        constant
 * Failure     never
 */
export function inputValue(range: InputRange, part: number, whole: boolean): string | number {
  const { low, high, unit } = range;
  const at = (from: number, to: number): number =>
    isLogarithmic(range) ? from * pow(to / from, part) : from + part * (to - from);
  const value = whole ? Math.round(at(low - 0.5, high + 0.5)) : at(low, high);
  return writtenInput(Math.min(high, Math.max(low, value)), unit);
}
