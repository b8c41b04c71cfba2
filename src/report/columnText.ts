import { formatBounds, formatPlaces, formatShare } from "./formatNumber.ts";

/** A chance or a share with its interval. */
interface Chance {
  readonly ci?: readonly [number, number] | undefined;
  readonly probability?: number;
  readonly value?: number;
}

/** Cells of one column of numbers, "–" where there is none: all with as many decimals. */
type Column = readonly (number | undefined)[];

const NONE = "–";
/** What a number that counts people is told to, from this many on. */
const WHOLE_FROM = 10;
const PLACES_MOST = 9;

/** Columns of tables, in which one number stands under another and is read against it. */
export const columnText = {
  /** Three digits of the largest that count, and one of the smallest; whole numbers stay whole. */
  numbers(column: Column): readonly string[] {
    const sizes = sizesOf(column);
    const isWhole = sizes.every((size) => Number.isInteger(size));
    const [most, least] = [Math.max(0, ...sizes), Math.min(...sizes.filter((size) => size > 0))];
    return toPlaces(column, isWhole ? 0 : Math.max(placesFor(most, 3), placesFor(least, 1)));
  },

  /** People: whole ones where any are many and none would vanish. */
  people(column: Column): readonly string[] {
    const sizes = sizesOf(column);
    const vanishes = sizes.some((size) => size > 0 && size < 1 / 2);
    return Math.max(0, ...sizes) >= WHOLE_FROM && !vanishes
      ? toPlaces(column, 0)
      : columnText.numbers(column);
  },

  /** The same outside of any column. */
  person: (count: number | undefined): string => columnText.people([count])[0] as string,

  /** As `formatShare` has them: all in whole per cent, or all with a decimal. */
  shares(column: Column): readonly string[] {
    const told = column.map((share) => (share === undefined ? NONE : formatShare(share)));
    const isWhole = told.every(
      (each) => /^[^.]*$/.test(each) || each.startsWith("<") || each.startsWith(">"),
    );
    return isWhole ? told : told.map((each) => each.replace(/^(−?\d+)(?= %)/, "$1.0"));
  },

  /** The same with their intervals, as `formatChance` has them. */
  chances(column: readonly (Chance | undefined)[]): readonly string[] {
    const shares = columnText.shares(column.map((each) => each?.probability ?? each?.value));
    return column.map((each, i) => {
      const share = shares[i] as string;
      return each?.ci === undefined ? share : `${share}${formatBounds(each.ci)}`;
    });
  },

  /** Cells of columns as rows of a table. */
  rows: (columns: readonly (readonly string[])[]): readonly (readonly string[])[] =>
    (columns[0] ?? []).map((_, row) => columns.map((cells) => cells[row] ?? NONE)),
} as const;

/** Sizes of the numbers that there are; what is told as 0 anyway does not count. */
const sizesOf = (column: Column): readonly number[] =>
  column.flatMap((value) =>
    value === undefined || !Number.isFinite(value) || Math.abs(value) < 1e-9 ? [] : [Math.abs(value)],
  );

/** Decimals with which a size has so many digits that count. */
function placesFor(size: number, digits: number): number {
  if (!Number.isFinite(size) || size === 0) return 0;
  let places = digits - 1;
  for (let below = 10; places > 0 && size >= below; below *= 10) places--;
  for (let above = 1; places < PLACES_MOST && size < above; above /= 10) places++;
  return places;
}

const toPlaces = (column: Column, places: number): readonly string[] =>
  column.map((value) => (value === undefined ? NONE : formatPlaces(value, places)));
