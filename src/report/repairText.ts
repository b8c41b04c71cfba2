import { formatNumber } from "./formatNumber.ts";
import { textTable } from "./textTable.ts";
import { visible } from "./visible.ts";

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

const HEADER = ["batch", "plan", "runs saved", "runs lost", "worlds lost"];

/** Why a frame is not in the copy. */
const REASONS: Readonly<Record<string, string>> = {
  missing: "is not there",
  damaged: "is damaged",
  foreign: "belongs to no batch that is left",
  unfinished: "is part of a run that is not whole",
  misplaced: "holds only runs that other frames hold too",
};

/** What was wrong with a store, what of it is in the copy, and what was lost, frame by frame. */
export function repairText(report: RepairReport): string {
  const { batches, lostBatches, lostNetworks, lostFacts } = report;
  const rows = batches.map(({ id, plan, kept, lost, lostWorlds }) => [
    id,
    visible(plan),
    formatNumber(kept),
    formatNumber(lost),
    lostWorlds === "" ? (lost === 0 ? "–" : "no row tells which") : lostWorlds,
  ]);
  const { length: wrong } = report.problems;
  return [
    wrong === 0
      ? "The store is sound."
      : `${formatNumber(wrong)} ${wrong === 1 ? "thing is" : "things are"} wrong:`,
    ...shortened(report.problems.map((line) => `  ${line}`)),
    "",
    ...frameLines(report),
    ...lostBatches.map(
      (id) => `Batch ${id} is lost: its row is damaged, so nobody can tell whose its frames are.`,
    ),
    ...lostNetworks.map(
      (hash) =>
        `Network ${visible(hash)} is not there: its batches can be verified and replayed in full once the same ` +
        "`run` command has put it back.",
    ),
    ...(lostFacts === 0 ? [] : [`${formatNumber(lostFacts)} lines of the history are lost.`]),
    "",
    textTable([HEADER, ...rows], [0, 1, 4]),
  ]
    .join("\n")
    .replace(/\n{3,}/g, "\n\n");
}

function frameLines({ keptFrames, lostFrames }: RepairReport): string[] {
  if (lostFrames.length === 0) return [`All ${formatNumber(keptFrames)} frames are saved.`];
  const lines = lostFrames.map(({ frame, what, batch, worlds }) => {
    const held = worlds === null ? "what it held is not known" : `it held worlds ${worlds} of ${batch}`;
    return `  frame ${frame} ${REASONS[what] ?? what}; ${held}`;
  });
  const all = formatNumber(keptFrames + lostFrames.length);
  return [`${formatNumber(keptFrames)} of ${all} frames are saved; not saved:`, ...shortened(lines)];
}

const shortened = (lines: readonly string[]): readonly string[] =>
  lines.length <= LINES_MOST
    ? lines
    : [
        ...lines.slice(0, LINES_MOST),
        `  … and ${formatNumber(lines.length - LINES_MOST)} more (--json has all)`,
      ];
