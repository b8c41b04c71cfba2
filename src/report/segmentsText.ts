import { IN_NONE, type SegmentFinding } from "../projections/segments.ts";
import { formatNumber } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import type { RunReport } from "./RunReport.ts";
import { textTable } from "./textTable.ts";
import { visible } from "./visible.ts";
import { segmentsWords } from "./words/segmentsWords.ts";

const COLUMNS = ["people", "sharers", "negative", "conversions", "won", "lost"] as const;

/** Who shares, buys, is won and lost in each segment, a table for each plan; nothing with fewer than two. */
export function segmentsText({ plans }: RunReport, lang: Lang): readonly string[] {
  return plans.flatMap(({ name, findings: { segments } }, i) =>
    segments === undefined || segments.length < 2
      ? []
      : [
          ...(i === 0 ? [] : [""]),
          segmentsWords[lang].title(visible(name)),
          ...table(segments, lang).split("\n"),
        ],
  );
}

function table(segments: readonly SegmentFinding[], lang: Lang): string {
  const words = segmentsWords[lang];
  const shown = COLUMNS.filter((key) => segments.some((each) => each[key] !== undefined));
  const rows = segments.map((each) => [
    each.segment === IN_NONE ? words.inNone : visible(each.segment),
    ...shown.map((key) => formatNumber(each[key] ?? Number.NaN)),
  ]);
  return textTable([[words.segment, ...shown.map((key) => words[key])], ...rows]);
}
