import { formatNumber } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { countedText } from "./spanText.ts";
import { displayWidth } from "./textTable.ts";
import { runWords } from "./words/runWords.ts";

/** One line of the chart: a name, and its values at the points of `time`. */
export interface ChartLine {
  readonly name: string;
  readonly time: readonly number[];
  readonly values: readonly number[];
}

/** Time from its beginning to where the last line ends, or transmissibility from one to another. */
export type ChartAxis =
  | "round"
  | "hour"
  | { readonly unit: "transmissibility"; readonly from: number; readonly to: number };

const MARKS = ["●", "○", "◆", "◇", "▲", "△", "■", "□"] as const;

/**
 * Curves drawn in text: one mark per plan, the range of values at the left, time below, or transmissibility.
 * Of a plan that cannot be seen it is said which one is drawn over it.
 *
 * Arrays      times ascending; a line that ends early keeps its last value
 * Randomness  none
 * Cost        time O(width × lines)
 * Failure     never; an empty text without lines
 */
export function reachChart(
  lines: readonly ChartLine[],
  width: number,
  height: number,
  along: ChartAxis,
  lang: Lang,
): string {
  const top = Math.max(1, ...lines.flatMap((line) => line.values));
  const { from, to: end } =
    typeof along === "string"
      ? { from: 0, to: Math.max(1, ...lines.map((line) => line.time.at(-1) ?? 0)) }
      : along;
  const gutter = displayWidth(formatNumber(top));
  const columns = Math.max(10, width - gutter - 3);
  /** The number of the line that is drawn in each cell. */
  const cells = Array.from({ length: height }, () => new Array<number | null>(columns).fill(null));
  const rowAt = (line: ChartLine, column: number): number => {
    const value = valueAt(line, from + (column / (columns - 1)) * (end - from));
    return height - 1 - Math.round((value / top) * (height - 1));
  };
  // Earlier plans are drawn last, so that the first one is never hidden.
  for (const [number, line] of [...lines.entries()].reverse()) {
    for (let column = 0; column < columns; column++) {
      (cells[rowAt(line, column)] as (number | null)[])[column] = number;
    }
  }
  const axis = cells.map((row, i) => {
    const label = i === 0 ? formatNumber(top) : i === height - 1 ? "0" : "";
    const marks = row.map((number) => (number === null ? " " : markOf(number))).join("");
    return `${label.padStart(gutter)} ${label === "" ? "│" : "┤"}${marks.trimEnd()}`;
  });
  const left = " ".repeat(gutter + 2);
  const words = runWords[lang];
  const last =
    typeof along === "string" ? countedText(end, along, lang) : words.transmissibility(formatNumber(end));
  const first = from === 0 ? "0" : formatNumber(from);
  const legend = lines.map((line, number) => {
    const named = `${markOf(number)} ${line.name}`;
    if (cells.some((row) => row.includes(number))) return named;
    const over = cells[rowAt(line, columns - 1)]?.[columns - 1] ?? 0;
    return `${named}${words.behind(markOf(over))}`;
  });
  return [
    ...axis,
    `${" ".repeat(gutter)} └${"─".repeat(columns)}`,
    `${left}${first}${padded(last, columns - displayWidth(first))}`,
    `${left}${legend.join("   ")}`,
  ].join("\n");
}

const markOf = (number: number): string => MARKS[number % MARKS.length] as string;

const padded = (text: string, columns: number): string =>
  " ".repeat(Math.max(0, columns - displayWidth(text))) + text;

/** The value at a time: that of the last point before it, so that rounds stay steps. */
function valueAt({ time, values }: ChartLine, at: number): number {
  let low = 0;
  let high = time.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((time[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (values[low - 1] as number);
}
