import type { FileEncoding } from "../model/FileEncoding.ts";
import type { NetworkFormat } from "../model/NetworkFormat.ts";
import type { Problem } from "../model/Problem.ts";
import { assembleNetwork, type TieRows } from "../network/assembleNetwork.ts";
import type { ParallelRule } from "../network/mergeParallelArcs.ts";
import type { Network } from "../network/Network.ts";
import { personLabel } from "../network/People.ts";
import { type PlainText, plainText } from "./bytes/plainText.ts";
import { GraphTies } from "./graphs/GraphTies.ts";
import { readGraphJson } from "./graphs/readGraphJson.ts";
import { readGraphXml } from "./graphs/readGraphXml.ts";
import { findRepeatedTies } from "./readers/findRepeatedTies.ts";
import type { GrowingTies } from "./readers/GrowingTies.ts";
import type { MemoryOptions } from "./readers/growingWithin.ts";
import { ProblemList } from "./readers/ProblemList.ts";
import { type LineCounts, readTable } from "./readers/readTable.ts";
import { type DialectOptions, textKind } from "./readers/sniffDialect.ts";
import { type TieOptions, TieReader } from "./readers/TieReader.ts";
import type { TieSource } from "./readers/TieSource.ts";
import { visibleText } from "./readers/visibleText.ts";

/** How to read a file of ties. `file` is its name, for problems and for the format by its ending. */
export interface ImportOptions extends Omit<DialectOptions, "format">, TieOptions, MemoryOptions {
  readonly format?: NetworkFormat;
  /** What the file is in where nothing in it says so. */
  readonly encoding?: FileEncoding;
  /** What a row of a directed file means; `follows`: u follows v, so content travels from v to u. */
  readonly arcs?: "influence" | "follows" | null;
  readonly parallel?: ParallelRule;
  /** Self-loops, repeated ties that would be merged, people listed twice or never are errors. */
  readonly strict?: boolean;
  /** Budget of memory. */
  readonly memoryBytes?: number;
}

/** What became of a file: rows = kept + merged + dropped. */
export interface ImportBalance extends LineCounts {
  readonly header: boolean;
  /** People that a first line `n m` declared. */
  readonly declaredPeople: number | null;
  readonly rows: number;
  readonly kept: number;
  readonly merged: number;
  readonly firstMergedLine: number | null;
  readonly dropped: number;
  readonly drops: readonly {
    readonly reason: "self-loop";
    readonly count: number;
    readonly firstLine: number;
  }[];
}

/** A network with its balance and warnings, or the problems why there is none. */
export type ImportResult =
  | { readonly network: Network; readonly balance: ImportBalance; readonly problems: readonly Problem[] }
  | { readonly network?: undefined; readonly problems: readonly Problem[] };

/**
 * A file of ties to a network: edge lists, CSV, TSV, GEXF, GraphML, JSON graphs, packed with gzip or not.
 * Neither the order of its lines nor the borders of its chunks change a byte of the network. A row that
 * cannot be read is an error, never left out; self-loops are dropped and counted.
 *
 * Arrays      chunks of Uint8, in; rows in growing Uint32 and Float64 arrays, 12 bytes a row (20 with
 *             weights)
 * Randomness  none
 * Cost        millions of rows of plain numbers a second, half a million of names; each name is kept once
 * Failure     problems, all at once, the first five of each kind; it throws only what `bytes` throws
 */
export async function importNetwork(
  bytes: AsyncIterable<Uint8Array>,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const problems = new ProblemList(options.file);
  checkDirection(options, problems);
  if (problems.failed) return { problems: problems.all() };
  const text = await plainText(bytes, options.encoding ?? "utf-8", problems);
  if (problems.failed) return { problems: problems.all() };
  const { source, lines } = await readTies(text, options, problems);
  if (!problems.failed && source.ties.length === 0 && source.declaredPeople === null) {
    problems.error(source.hasHeader ? "E-IMPORT-002" : "E-IMPORT-001", {});
  }
  if (problems.failed) return { problems: problems.all() };
  const { network, ...balance } = build(source, options, problems);
  if (problems.failed) return { problems: problems.all() };
  return { network, balance: { ...lines, ...balance }, problems: problems.all() };
}

/** Reads the rows or edges of a file in whatever format it is. */
async function readTies(
  { head, chunks }: PlainText,
  { format = "auto", ...options }: ImportOptions,
  problems: ProblemList,
): Promise<{ readonly source: TieSource; readonly lines: LineCounts }> {
  const kind = textKind(head, format, options.file);
  if (kind === "xml" || kind === "json") {
    const source = new GraphTies(options, problems);
    const read = kind === "xml" ? readGraphXml : readGraphJson;
    const lines = problems.failed ? NO_LINES : await read(chunks, source, problems);
    source.finish();
    return { source, lines };
  }
  const source = new TieReader(options, problems);
  const lines = await readTable(chunks, { ...options, format: kind }, source, problems);
  source.finish();
  return { source, lines };
}

const NO_LINES: LineCounts = { lines: 0, comments: 0, blank: 0 };

function checkDirection({ directed = false, arcs = null }: ImportOptions, problems: ProblemList): void {
  if (directed && arcs === null) problems.error("E-IMPORT-026", { path: "arcs" });
  if (!directed && arcs !== null) problems.error("E-IMPORT-027", { path: "arcs" });
}

type Built = Omit<ImportBalance, keyof LineCounts> & { readonly network: Network };

function build(source: TieSource, options: ImportOptions, problems: ProblemList): Built {
  const { ties, declaredPeople } = source;
  const { table } = source.labels;
  const numbered = declaredPeople === null ? table.number() : table.numberDeclared(declaredPeople);
  renumber(ties, numbered.personOf);
  const { length, from, to, lines, weights } = ties;
  const ends = options.arcs === "follows" ? { from: to, to: from } : { from, to };
  const rows = { length, ...ends, lines, weights, channels: source.channels.number(ties) };
  const { network, kept, merged, selfLoops } = assembleNetwork(rows, {
    people: { count: numbered.count, labels: numbered.labels, attributes: new Map() },
    directed: options.directed ?? false,
    parallel: options.parallel ?? "merge",
    weightKind: ties.weights === null ? "none" : "column",
  });
  if (kept === 0) problems.error("E-IMPORT-003", {}, { rows: ties.length, people: numbered.count });
  const firstLoopLine = selfLoops === 0 ? null : reportSelfLoops(rows, network, options, problems);
  const firstMergedLine = merged === 0 ? null : reportRepeats(rows, network, options, problems);
  return {
    network,
    header: source.hasHeader,
    declaredPeople,
    rows: ties.length,
    kept,
    merged,
    firstMergedLine,
    dropped: selfLoops,
    drops:
      firstLoopLine === null ? [] : [{ reason: "self-loop", count: selfLoops, firstLine: firstLoopLine }],
  };
}

type Rows = Pick<GrowingTies, "length" | "from" | "to" | "lines" | "weights"> & Pick<TieRows, "channels">;

/** From the order in which labels came to the order of people. */
function renumber(ties: GrowingTies, personOf: Uint32Array): void {
  const { length, from, to } = ties;
  for (let row = 0; row < length; row++) {
    from[row] = personOf[from[row] as number] as number;
    to[row] = personOf[to[row] as number] as number;
  }
}

const nameOf = (network: Network, person: number | undefined): string =>
  visibleText(personLabel(network.people, person as number));

/** The line of the first self-loop; each is an error where nothing may be dropped. */
function reportSelfLoops(
  rows: Rows,
  network: Network,
  options: ImportOptions,
  problems: ProblemList,
): number | null {
  let firstLine: number | null = null;
  for (let row = 0; row < rows.length; row++) {
    if (rows.from[row] !== rows.to[row]) continue;
    const line = rows.lines[row] as number;
    firstLine = Math.min(line, firstLine ?? line);
    if (options.strict) problems.error("E-IMPORT-029", { line }, { person: nameOf(network, rows.from[row]) });
  }
  return firstLine;
}

/** The line of the first row that repeats a tie; each is an error where nothing may be merged. */
function reportRepeats(
  rows: Rows,
  network: Network,
  options: ImportOptions,
  problems: ProblemList,
): number | null {
  const parallel = options.parallel ?? "merge";
  const { lines, weights } = rows;
  let firstLine: number | null = null;
  findRepeatedTies(rows, network, (row, first) => {
    const line = lines[row] as number;
    firstLine = Math.min(line, firstLine ?? line);
    const values = {
      from: nameOf(network, rows.from[row]),
      to: nameOf(network, rows.to[row]),
      firstLine: lines[first] as number,
    };
    if (options.strict && parallel === "merge") problems.error("E-IMPORT-030", { line }, values);
    if (weights !== null && parallel !== "sum" && weights[row] !== weights[first]) {
      // Lines with a chance each must have the same one; of merged lines the largest counts.
      if (parallel === "independent") problems.error("E-IMPORT-046", { line }, values);
      else problems.warning("E-IMPORT-045", { line }, values);
    }
  });
  return firstLine;
}
