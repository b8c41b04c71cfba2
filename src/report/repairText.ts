import { formatNumber } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { textTable } from "./textTable.ts";
import { visible } from "./visible.ts";
import { type RepairWords, repairWords } from "./words/repairWords.ts";

/** What `repair` has to tell. Problems come as sentences. */
export interface RepairReport {
  readonly store: string;
  readonly out: string;
  readonly problems: readonly string[];
  readonly batches: readonly {
    readonly id: string;
    readonly plan: string;
    readonly kept: number;
    readonly lost: number;
    readonly lostWorlds: string;
  }[];
  readonly lostBatches: readonly string[];
  readonly keptFrames: number;
  readonly lostFrames: readonly {
    readonly frame: number;
    readonly what: string;
    readonly batch: string | null;
    readonly worlds: string | null;
  }[];
  readonly lostNetworks: readonly string[];
  readonly lostFacts: number;
}

/** More lines than these nobody reads; `--json` has them all. */
const LINES_MOST = 20;

/** What was wrong with a store, what of it is in the copy, and what was lost, frame by frame. */
export function repairText(report: RepairReport, lang: Lang): string {
  const { batches, lostBatches, lostNetworks, lostFacts, problems } = report;
  const words = repairWords[lang];
  const rows = batches.map(({ id, plan, kept, lost, lostWorlds }) => [
    id,
    visible(plan),
    formatNumber(kept),
    formatNumber(lost),
    lostWorlds === "" ? (lost === 0 ? "–" : words.noRow) : lostWorlds,
  ]);
  const shortened = (lines: readonly string[]): readonly string[] =>
    lines.length <= LINES_MOST
      ? lines
      : [...lines.slice(0, LINES_MOST), words.more(formatNumber(lines.length - LINES_MOST))];
  return [
    problems.length === 0 ? words.sound : words.wrong(formatNumber(problems.length), problems.length === 1),
    ...shortened(problems.map((line) => `  ${line}`)),
    "",
    framesTold(report, words),
    ...shortened(frameLines(report, words)),
    ...lostBatches.map(words.batchLost),
    ...lostNetworks.map((hash) => words.networkLost(visible(hash))),
    ...(lostFacts === 0 ? [] : [words.historyLost(formatNumber(lostFacts))]),
    "",
    textTable([words.header, ...rows], [0, 1, 4]),
  ]
    .join("\n")
    .replace(/\n{3,}/g, "\n\n");
}

function framesTold({ keptFrames, lostFrames }: RepairReport, words: RepairWords): string {
  const kept = formatNumber(keptFrames);
  return lostFrames.length === 0
    ? words.allSaved(kept)
    : words.someSaved(kept, formatNumber(keptFrames + lostFrames.length));
}

const frameLines = ({ lostFrames }: RepairReport, words: RepairWords): readonly string[] =>
  lostFrames.map(({ frame, what, batch, worlds }) =>
    words.frame(frame, what, worlds === null ? null : { worlds, batch: String(batch) }),
  );
