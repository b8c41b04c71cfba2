import { ChannelTable } from "./ChannelTable.ts";
import { Byte, type Dialect, isBlank, SPACE_RUNS } from "./Dialect.ts";
import { decideHeader, isNumber, knownColumns } from "./decideHeader.ts";
import type { Fields } from "./Fields.ts";
import { type GrowingTies, TIES_LIMIT } from "./GrowingTies.ts";
import { growingWithin, type MemoryOptions } from "./growingWithin.ts";
import { LabelReader } from "./LabelReader.ts";
import { DECLARED_LIMIT, smallIntegerIn } from "./LabelTable.ts";
import type { ProblemList } from "./ProblemList.ts";
import { parseWeight } from "./parseWeight.ts";
import type { Cursor, RowSink } from "./readTable.ts";
import { type Column, isColumnNumber, resolveColumn } from "./resolveColumn.ts";
import type { TieSource } from "./TieSource.ts";
import { visibleText } from "./visibleText.ts";

export interface TieOptions {
  readonly source?: Column | null;
  readonly target?: Column | null;
  readonly weight?: Column | null;
  /** Ties of one pair on two channels are two ties. */
  readonly channel?: Column | null;
  readonly header?: "auto" | boolean;
  readonly normalize?: "none" | "nfc";
}

interface Row {
  readonly fields: Fields;
  readonly line: number;
}

/** 0-based columns of a row, weight and channel −1 if there is none, and how many columns every row has. */
interface Columns {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
  readonly channel: number;
  readonly width: number;
}

/**
 * Rows of a table to ties between labels. Rows of plain numbers never become text: `plainRows` reads them
 * straight from the bytes and leaves every other row to `row`.
 */
export class TieReader implements RowSink, TieSource {
  readonly ties: GrowingTies;
  readonly labels: LabelReader;
  readonly channels: ChannelTable;
  /** The first row names columns or declares people. */
  hasHeader = false;
  declaredPeople: number | null = null;
  readonly #options: TieOptions;
  readonly #problems: ProblemList;
  #dialect: Dialect | null = null;
  #columns: Columns | null = null;
  /** The first row, until the second tells what it is. */
  #first: Row | null = null;
  /** A first row `n m`, until the last row tells whether it declares n people and m ties. */
  #declaration: Row | null = null;
  /** Rows have a source and a target and nothing else, in this order. */
  #plain = false;

  constructor(options: TieOptions & MemoryOptions, problems: ProblemList) {
    this.#options = options;
    this.#problems = problems;
    this.labels = new LabelReader(options.normalize === "nfc", problems);
    this.channels = new ChannelTable(problems);
    this.ties = growingWithin(options, this.labels.table, problems);
  }

  begin(dialect: Dialect): void {
    this.#dialect = dialect;
  }

  row(fields: Fields, line: number): void {
    if (this.#columns === null && this.#first === null) {
      this.#first = { fields: fields.copy(), line };
      return;
    }
    if (this.#columns === null) this.#open(fields);
    if (this.#columns !== null) this.#addRow(fields, line, this.#columns);
  }

  /** Takes rows of two small numbers as long as they come and are whole. */
  plainRows(bytes: Uint8Array, end: number, cursor: Cursor): void {
    if (!this.#plain) return;
    const { ties } = this;
    const { table } = this.labels;
    const { delimiter } = this.#dialect!;
    while (ties.length < TIES_LIMIT) {
      const from = cursor.position;
      const fromEnd = pastDigits(bytes, from, end);
      const to = pastDelimiter(bytes, fromEnd, end, delimiter);
      const toEnd = pastDigits(bytes, to, end);
      const past = pastLineEnd(bytes, toEnd, end);
      if (to === fromEnd || past < 0) return;
      const source = smallIntegerIn(bytes, from, fromEnd);
      const target = smallIntegerIn(bytes, to, toEnd);
      if (source < 0 || target < 0) return;
      ties.add(table.ofSmall(source), table.ofSmall(target), cursor.line);
      cursor.position = past;
      cursor.line++;
    }
  }

  /** After the last row: decides what the rows so far could not tell. */
  finish(): void {
    if (this.#first !== null && this.#columns === null && !this.#problems.failed) this.#open(null);
    if (this.#declaration !== null && !this.#problems.failed) this.#settle(this.#declaration);
    this.labels.reportLookAlikes();
  }

  /** Decides what the first row is, and so which columns to read. */
  #open(second: Fields | null): void {
    const first = this.#first!;
    const texts = first.fields.texts();
    const { header = "auto", source, target, weight, channel } = this.#options;
    const byName = [source, target, weight, channel].some(
      (column) => column != null && !isColumnNumber(column),
    );
    const kind = decideHeader(texts, second?.texts() ?? null, header, byName);
    const width = kind === "declaration" ? (second?.count ?? 2) : texts.length;
    this.#columns = this.#findColumns(kind === "names" ? texts : null, width, first.line);
    if (this.#columns === null) {
      this.#problems.giveUp();
      return;
    }
    this.#plain = width === 2 && this.#columns.source === 0 && this.#columns.target === 1;
    if (this.#columns.weight >= 0) this.ties.useWeights();
    if (this.#columns.channel >= 0) this.ties.useChannels();
    if (kind === "names") this.hasHeader = true;
    else if (kind === "declaration") this.#declaration = first;
    else {
      if (header === "auto" && this.#dialect!.quotes && !texts.some(isNumber)) {
        this.#problems.warning("E-IMPORT-043", { line: first.line }, { row: visibleText(texts.join(" ")) });
      }
      this.#addRow(first.fields, first.line, this.#columns);
    }
  }

  #findColumns(names: readonly string[] | null, width: number, line: number): Columns | null {
    if (width < 2) {
      this.#problems.error("E-IMPORT-023", { line }, { delimiter: delimiterName(this.#dialect!) });
      return null;
    }
    const known = (names === null ? null : knownColumns(names)) ?? [0, 1];
    const find = (option: "source" | "target" | "weight" | "channel", otherwise: number): number => {
      const column = this.#options[option] ?? null;
      return column === null ? otherwise : resolveColumn(column, option, names, width, this.#problems);
    };
    const columns = {
      source: find("source", known[0]),
      target: find("target", known[1]),
      weight: find("weight", -1),
      channel: find("channel", -1),
      width,
    };
    if (this.#problems.failed) return null;
    const { source, target, weight, channel } = columns;
    const read = [source, target, weight, channel].filter((column) => column >= 0);
    const twice = read.find((column, index) => read.indexOf(column) < index);
    const nameOf = (column: number): string => visibleText(names?.[column] ?? String(column + 1));
    if (twice !== undefined) {
      this.#problems.error("E-IMPORT-028", { line }, { column: nameOf(twice) });
      return null;
    }
    if (width > read.length) {
      const unread = Array.from({ length: width }, (_, column) => column).filter((c) => !read.includes(c));
      this.#problems.warning(
        "E-IMPORT-042",
        { line },
        { columns: unread.slice(0, 5).map(nameOf).join(", ") },
      );
    }
    return columns;
  }

  #addRow(fields: Fields, line: number, columns: Columns): void {
    if (fields.count !== columns.width) {
      this.#problems.error("E-IMPORT-011", { line }, { expected: columns.width, found: fields.count });
      return;
    }
    if (this.ties.length === TIES_LIMIT) {
      this.#problems.stop("E-IMPORT-025", { line }, { what: "ties", limit: TIES_LIMIT });
      return;
    }
    const source = this.labels.read(fields, columns.source, line);
    const target = this.labels.read(fields, columns.target, line);
    const weight = columns.weight < 0 ? 1 : this.#readWeight(fields, columns.weight, line);
    const channel = columns.channel < 0 ? 0 : this.channels.read(fields.text(columns.channel), line);
    if (source >= 0 && target >= 0 && weight >= 0 && channel >= 0) {
      this.ties.add(source, target, line, weight, channel);
    }
  }

  /** The weight of a field; −1 if it is none. */
  #readWeight(fields: Fields, field: number, line: number): number {
    const text = fields.text(field);
    const weight = parseWeight(text);
    if (typeof weight === "number") return weight;
    this.#problems.error(weight, { line }, { column: field + 1, value: visibleText(text) });
    return -1;
  }

  /** All rows have come: does the first one declare them? */
  #settle(declaration: Row): void {
    const { fields, line } = declaration;
    const people = Number(fields.text(0));
    const ties = Number(fields.text(1));
    const rows = this.ties.length;
    const allBelow = this.labels.table.allBelow(people);
    const said = { people, ties, rows };
    if (allBelow && rows === ties) {
      this.hasHeader = true;
      this.declaredPeople = people;
      if (people > DECLARED_LIMIT) {
        this.#problems.error("E-IMPORT-025", { line }, { what: "people", limit: DECLARED_LIMIT });
      }
    } else if (this.#options.header === true) this.#problems.error("E-IMPORT-024", { line }, said);
    else {
      if (rows > 0 && allBelow && ties >= people) this.#problems.warning("E-IMPORT-044", { line }, said);
      this.#addRow(fields, line, this.#columns!);
    }
  }
}

function delimiterName({ delimiter }: Dialect): string {
  if (delimiter === SPACE_RUNS) return "space";
  return delimiter === Byte.tab ? "tab" : String.fromCharCode(delimiter);
}

function pastDigits(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && (bytes[at] as number) >= Byte.zero && (bytes[at] as number) <= Byte.nine) at++;
  return at;
}

function pastDelimiter(bytes: Uint8Array, from: number, end: number, delimiter: number): number {
  let at = from;
  if (delimiter === SPACE_RUNS) while (at < end && isBlank(bytes[at] as number)) at++;
  else if (at < end && bytes[at] === delimiter) at++;
  return at;
}

/** The start of the next line, or −1 if this one goes on or its end is not at hand. */
function pastLineEnd(bytes: Uint8Array, at: number, end: number): number {
  if (at < end && bytes[at] === Byte.lineFeed) return at + 1;
  const isPair = at + 1 < end && bytes[at] === Byte.carriageReturn && bytes[at + 1] === Byte.lineFeed;
  return isPair ? at + 2 : -1;
}
