import { Byte, type Dialect, isBlank, SPACE_RUNS } from "./Dialect.ts";
import { Fields } from "./Fields.ts";
import { findBadByte } from "./findBadByte.ts";
import type { ProblemList } from "./ProblemList.ts";
import { INCOMPLETE, scanLine, scanRecord } from "./scanRecord.ts";
import { type DialectOptions, sniffDialect } from "./sniffDialect.ts";
import { byteText } from "./visibleText.ts";

/**
 * No row of a table of people is longer than this: it is a file of another kind, or a quote nobody closed.
 */
export const RECORD_BYTES = 1 << 20;

/** Where reading stands: a position in the bytes at hand, and the 1-based line that begins there. */
export interface Cursor {
  position: number;
  line: number;
}

/** What takes the rows of a table. */
export interface RowSink {
  /** Called once, before the first row. */
  begin(dialect: Dialect): void;
  row(fields: Fields, line: number): void;
  /** Takes as many whole lines as it can read faster by itself, and moves the cursor past them. */
  plainRows?(bytes: Uint8Array, end: number, cursor: Cursor): void;
}

/** Lines of a file that are no rows. */
export interface LineCounts {
  readonly lines: number;
  readonly comments: number;
  readonly blank: number;
}

/**
 * Reads a table from a stream of bytes: never more of it in memory than one chunk and one row. Where chunks
 * end makes no difference to anything.
 *
 * Arrays      chunks of Uint8; rows go to the sink as spans of bytes
 * Randomness  none
 * Cost        one or two passes over the bytes
 * Failure     problems with their lines: not text, not UTF-8, a row too long, a quote left open or misplaced
 */
export async function readTable(
  chunks: AsyncIterable<Uint8Array>,
  options: DialectOptions,
  sink: RowSink,
  problems: ProblemList,
): Promise<LineCounts> {
  const reader = new TableReader(options, sink, problems);
  for await (const chunk of chunks) {
    reader.push(chunk);
    if (problems.stopped) return reader.counts();
  }
  // What unpacks or decodes the bytes may have stopped too: then what came is not all.
  if (!problems.stopped) reader.end();
  return reader.counts();
}

class TableReader {
  readonly #options: DialectOptions;
  readonly #sink: RowSink;
  readonly #problems: ProblemList;
  readonly #fields = new Fields();
  readonly #cursor: Cursor = { position: 0, line: 1 };
  #dialect: Dialect | null = null;
  #buffer: Uint8Array = new Uint8Array(0);
  /** Bytes of the file before the buffer. */
  #offset = 0;
  /** The last byte read was a carriage return: a line feed now belongs to it. */
  #afterReturn = false;
  #comments = 0;
  #blank = 0;

  constructor(options: DialectOptions, sink: RowSink, problems: ProblemList) {
    this.#options = options;
    this.#sink = sink;
    this.#problems = problems;
  }

  push(chunk: Uint8Array): void {
    const rest = this.#buffer.subarray(this.#cursor.position);
    this.#offset += this.#cursor.position;
    this.#cursor.position = 0;
    if (rest.length === 0) this.#buffer = chunk;
    else {
      this.#buffer = new Uint8Array(rest.length + chunk.length);
      this.#buffer.set(rest);
      this.#buffer.set(chunk, rest.length);
    }
    this.#read(false);
  }

  end(): void {
    this.#read(true);
  }

  counts(): LineCounts {
    return { lines: this.#cursor.line - 1, comments: this.#comments, blank: this.#blank };
  }

  #read(atEnd: boolean): void {
    if (this.#dialect === null) this.#sniff(atEnd);
    const dialect = this.#dialect;
    if (dialect === null) return;
    const cursor = this.#cursor;
    const end = this.#buffer.length;
    while (cursor.position < end && !this.#problems.stopped) {
      if (this.#afterReturn) {
        this.#afterReturn = false;
        if (this.#buffer[cursor.position] === Byte.lineFeed) cursor.position++;
        continue;
      }
      this.#sink.plainRows?.(this.#buffer, end, cursor);
      if (cursor.position === end) return;
      if (!this.#readRecord(dialect, atEnd)) return;
    }
  }

  #sniff(atEnd: boolean): void {
    const end = Math.min(this.#buffer.length, RECORD_BYTES);
    const sniffed = sniffDialect(this.#buffer, end, atEnd || end === RECORD_BYTES, this.#options);
    if (sniffed.kind === "refused") this.#problems.stop(sniffed.code, {}, sniffed.values);
    else if (sniffed.kind === "known") {
      this.#dialect = sniffed.dialect;
      this.#cursor.position = sniffed.start;
      this.#sink.begin(sniffed.dialect);
    }
  }

  /** Reads one record; false if its end is not at hand yet. */
  #readRecord(dialect: Dialect, atEnd: boolean): boolean {
    const { position: start, line } = this.#cursor;
    const end = this.#buffer.length;
    const comment = dialect.comments && this.#isComment(dialect);
    const past = comment
      ? scanLine(this.#buffer, start, end, atEnd)
      : scanRecord(this.#buffer, start, end, atEnd, dialect, this.#fields);
    const length = (past === INCOMPLETE ? end : past) - start;
    if (length > RECORD_BYTES) {
      this.#problems.stop("E-IMPORT-008", { line });
      return false;
    }
    if (past === INCOMPLETE) {
      if (atEnd) this.#problems.stop("E-IMPORT-009", { line }, { column: this.#fields.count + 1 });
      return false;
    }
    this.#cursor.position = past;
    this.#cursor.line = line + 1 + (comment ? 0 : this.#fields.innerLines);
    this.#afterReturn = this.#buffer[past - 1] === Byte.carriageReturn;
    if (comment) this.#comments++;
    else if (this.#isBlank()) this.#blank++;
    else if (this.#isText(start, past, line)) this.#sink.row(this.#fields, line);
    return true;
  }

  #isComment(dialect: Dialect): boolean {
    let at = this.#cursor.position;
    if (dialect.delimiter === SPACE_RUNS) while (isBlank(this.#buffer[at] as number)) at++;
    return this.#buffer[at] === Byte.hash || this.#buffer[at] === Byte.percent;
  }

  #isBlank(): boolean {
    const { count, quoted, starts, ends, bytes } = this.#fields;
    if (count === 0) return true;
    if (count > 1 || quoted[0] === 1) return false;
    for (let at = starts[0] as number; at < (ends[0] as number); at++) {
      if (!isBlank(bytes[at] as number)) return false;
    }
    return true;
  }

  #isText(start: number, past: number, line: number): boolean {
    const bad = findBadByte(this.#buffer, start, past);
    if (bad >= 0) {
      const offset = this.#offset + bad;
      if (this.#buffer[bad] === 0) this.#problems.stop("E-IMPORT-006", { line }, { offset });
      else
        this.#problems.error(
          "E-IMPORT-005",
          { line },
          { offset, byte: byteText(this.#buffer[bad] as number) },
        );
      return false;
    }
    if (this.#fields.misquoted > 0) {
      this.#problems.error("E-IMPORT-010", { line }, { column: this.#fields.misquoted });
      return false;
    }
    return true;
  }
}
