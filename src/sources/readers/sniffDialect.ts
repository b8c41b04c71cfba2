import type { NetworkFormat } from "../../model/NetworkFormat.ts";
import type { Problem } from "../../model/Problem.ts";
import type { ImportProblemCode } from "../../model/ProblemCode.ts";
import { Byte, type Dialect, isBlank, isLineEnd, SPACE_RUNS } from "./Dialect.ts";

/** Formats of tables that can be named; `auto` goes by the file's name, then by its first row. */
export type TextFormat = "auto" | "edge-list" | "csv" | "tsv";

export interface DialectOptions {
  readonly file?: string;
  readonly format?: TextFormat;
  /**
   * A single character, or `auto`: spaces and tabs in an edge list, in a CSV the one its first row has most
   * of.
   */
  readonly delimiter?: "auto" | "," | ";" | "\t" | " ";
}

export type Sniffed =
  | { readonly kind: "more-bytes-needed" }
  | { readonly kind: "refused"; readonly code: ImportProblemCode; readonly values: Problem["values"] }
  | { readonly kind: "known"; readonly dialect: Dialect; readonly start: number };

/** Enough to know text from other things: every image, archive and UTF-16 text has a NUL by then. */
const HEAD_BYTES = 512;

/**
 * How a table sets out its rows, from its name and first bytes. Says so where it is none, or no text.
 *
 * Arrays      bytes Uint8[end], the file from its first byte on
 * Randomness  none
 * Cost        one pass over the comments and the first row
 * Failure     `refused` with the code of the problem
 */
export function sniffDialect(
  bytes: Uint8Array,
  end: number,
  atEnd: boolean,
  options: DialectOptions,
): Sniffed {
  if (end < HEAD_BYTES && !atEnd) return { kind: "more-bytes-needed" };
  const { format: asked = "auto" } = options;
  const ending = asked === "auto" ? otherEnding(options.file) : undefined;
  if (ending !== undefined) return { kind: "refused", code: "E-IMPORT-007", values: { format: ending } };
  const nul = bytes.subarray(0, Math.min(end, HEAD_BYTES)).indexOf(0);
  if (nul >= 0) return { kind: "refused", code: "E-IMPORT-006", values: { offset: nul } };
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const format = asked === "auto" ? formatOfName(options.file) : asked;
  const row = firstRow(bytes, start, end, format !== "csv" && format !== "tsv");
  if (row.end === end && !atEnd) return { kind: "more-bytes-needed" };
  if (asked === "auto") {
    const opening = bytes.subarray(row.start, Math.min(row.end, row.start + 64));
    const other = openingKind(new TextDecoder().decode(opening))?.toUpperCase();
    if (other !== undefined) return { kind: "refused", code: "E-IMPORT-007", values: { format: other } };
  }
  return { kind: "known", dialect: dialectOf(bytes, row, format, options.delimiter ?? "auto"), start };
}

/** The ending of a name, whether the file is packed or not. */
const plainName = (file: string | undefined): string => (file ?? "").toLowerCase().replace(/\.gz$/, "");

function formatOfName(file: string | undefined): TextFormat {
  const name = plainName(file);
  return name.endsWith(".csv") ? "csv" : name.endsWith(".tsv") ? "tsv" : "auto";
}

/**
 * Which reader a file of ties is for: that of XML or JSON graphs, or that of tables with the format that was
 * asked for. Without a format the name decides, then the first bytes.
 */
export function textKind(
  head: Uint8Array,
  format: NetworkFormat,
  file: string | undefined,
): "xml" | "json" | TextFormat {
  if (format === "gexf" || format === "graphml") return "xml";
  if (format !== "auto") return format;
  const ending = otherEnding(file);
  if (ending === "json") return "json";
  if (ending !== undefined) return ["gexf", "graphml", "xml"].includes(ending) ? "xml" : "auto";
  return openingKind(new TextDecoder().decode(head.subarray(0, HEAD_BYTES))) ?? "auto";
}

/**
 * What a text that is no table opens like. A name may begin with a bracket ("[deleted],alice"); JSON goes on
 * with another bracket, a quote, or nothing.
 */
function openingKind(text: string): "xml" | "json" | null {
  const opening = text.trimStart();
  if (opening.startsWith("<")) return "xml";
  const [line = ""] = opening.split(/[\r\n]/, 1);
  return /^[[{]\s*(?:["[{]|$)/.test(line) ? "json" : null;
}

interface FirstRow {
  readonly start: number;
  readonly end: number;
  readonly afterComments: boolean;
}

/** The first line that is neither blank nor, where there may be comments, a comment. */
function firstRow(bytes: Uint8Array, from: number, end: number, comments: boolean): FirstRow {
  let at = from;
  let afterComments = false;
  for (;;) {
    while (at < end && (isBlank(bytes[at] as number) || isLineEnd(bytes[at] as number))) at++;
    const start = at;
    const isComment = comments && (bytes[at] === Byte.hash || bytes[at] === Byte.percent);
    while (at < end && !isLineEnd(bytes[at] as number)) at++;
    if (at === end || !isComment) return { start: isComment ? end : start, end: at, afterComments };
    afterComments = true;
  }
}

const OTHER_ENDINGS = ["zip", "xlsx", "xls", "gexf", "graphml", "xml", "json"] as const;

/** The ending of a name that no table has. */
const otherEnding = (file: string | undefined): string | undefined =>
  OTHER_ENDINGS.find((ending) => plainName(file).endsWith(`.${ending}`));

function dialectOf(
  bytes: Uint8Array,
  row: FirstRow,
  format: TextFormat,
  delimiter: NonNullable<DialectOptions["delimiter"]>,
): Dialect {
  const asked = delimiter === "auto" ? null : delimiter.charCodeAt(0);
  if (format === "edge-list") {
    return {
      delimiter: asked === null || asked === Byte.space ? SPACE_RUNS : asked,
      quotes: false,
      comments: true,
    };
  }
  if (format === "tsv") return { delimiter: asked ?? Byte.tab, quotes: true, comments: false };
  const found = commonestDelimiter(bytes, row);
  if (format === "csv") return { delimiter: asked ?? found ?? Byte.comma, quotes: true, comments: false };
  const separates = asked === Byte.space ? null : (asked ?? (found === Byte.tab ? null : found));
  // Tables that open with comments keep them: some collections of networks come as commented CSV.
  return separates === null
    ? { delimiter: SPACE_RUNS, quotes: false, comments: true }
    : { delimiter: separates, quotes: true, comments: row.afterComments };
}

/** Which of comma, semicolon and tab the row has most of, outside quotes; null if it has none. */
function commonestDelimiter(bytes: Uint8Array, row: FirstRow): number | null {
  let best: number | null = null;
  let most = 0;
  for (const candidate of [Byte.comma, Byte.semicolon, Byte.tab]) {
    let count = 0;
    let inQuotes = false;
    for (let at = row.start; at < row.end; at++) {
      if (bytes[at] === Byte.quote) inQuotes = !inQuotes;
      else if (bytes[at] === candidate && !inQuotes) count++;
    }
    if (count > most) {
      most = count;
      best = candidate;
    }
  }
  return best;
}
