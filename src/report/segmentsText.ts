import type { SegmentFinding } from "../projections/segments.ts";
import { formatNumber } from "./formatNumber.ts";
import type { RunReport } from "./RunReport.ts";
import { textTable } from "./textTable.ts";
import { visible } from "./visible.ts";

const COLUMNS = [
  ["people", "people"],
  ["sharers", "sharers"],
  ["against", "negative"],
  ["buy", "conversions"],
  ["won", "won"],
  ["lost", "lost"],
] as const;

/** Who shares, buys, is won and lost in each segment, a table for each plan; nothing with fewer than two. */
export function segmentsText({ plans }: RunReport): readonly string[] {
  return plans.flatMap(({ name, findings: { segments } }, i) =>
    segments === undefined || segments.length < 2
      ? []
      : [
          ...(i === 0 ? [] : [""]),
          `Segments, ${visible(name)} (people, mean of all worlds)`,
          ...table(segments).split("\n"),
        ],
  );
}

function table(segments: readonly SegmentFinding[]): string {
  const shown = COLUMNS.filter(([, key]) => segments.some((each) => each[key] !== undefined));
  const rows = segments.map((each) => [
    visible(each.segment),
    ...shown.map(([, key]) => formatNumber(each[key] ?? Number.NaN)),
  ]);
  return textTable([["segment", ...shown.map(([title]) => title)], ...rows]);
}
