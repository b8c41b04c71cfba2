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

const MARKS = ["●", "○", "◆", "◇", "▲", "△", "■", "□"] as const;

/**
 * Curves drawn in text: one mark per plan, the range of values at the left, time below, or transmissibility.
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
  unit: "round" | "hour" | "transmissibility",
  lang: Lang,
): string {
  const top = Math.max(1, ...lines.flatMap((line) => line.values));
  const isTime = unit !== "transmissibility";
  const end = Math.max(isTime ? 1 : 0, ...lines.map((line) => line.time.at(-1) ?? 0));
  const gutter = displayWidth(formatNumber(top));
  const columns = Math.max(10, width - gutter - 3);
  const cells = Array.from({ length: height }, () => new Array<string>(columns).fill(" "));
  // Earlier plans are drawn last, so that the first one is never hidden.
  for (const [number, line] of [...lines.entries()].reverse()) {
    for (let column = 0; column < columns; column++) {
      const value = valueAt(line, (column / (columns - 1)) * end);
      const row = height - 1 - Math.round((value / top) * (height - 1));
      (cells[row] as string[])[column] = MARKS[number % MARKS.length] as string;
    }
  }
  const axis = cells.map((row, i) => {
    const label = i === 0 ? formatNumber(top) : i === height - 1 ? "0" : "";
    return `${label.padStart(gutter)} ${label === "" ? "│" : "┤"}${row.join("").trimEnd()}`;
  });
  const left = " ".repeat(gutter + 2);
  const last = isTime ? countedText(end, unit, lang) : runWords[lang].transmissibility(formatNumber(end));
  const legend = lines.map((line, number) => `${MARKS[number % MARKS.length]} ${line.name}`).join("   ");
  return [
    ...axis,
    `${" ".repeat(gutter)} └${"─".repeat(columns)}`,
    `${left}0${padded(last, columns - 1)}`,
    `${left}${legend}`,
  ].join("\n");
}

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
