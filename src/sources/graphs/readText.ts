import { findBadByte } from "../readers/findBadByte.ts";
import type { ProblemList } from "../readers/ProblemList.ts";
import type { LineCounts } from "../readers/readTable.ts";
import { byteText } from "../readers/visibleText.ts";

/** So many bytes are decoded at once. */
const PIECE_BYTES = 1 << 15;
/** No single text, name, number or tag of a graph file is longer than this. */
export const TEXT_LIMIT = 1 << 16;
/** Brackets or elements inside each other. */
export const DEPTH_LIMIT = 64;

/** What takes the text of a file piece by piece. */
export interface TextSink {
  /** The next piece; a character is never cut, a line or a word may be. */
  take(piece: string): void;
  /** After the last piece of a text that could be read to its end. */
  end(): void;
  /** The 1-based line in which the next character stands, and whether there is one before it there. */
  readonly line: number;
  readonly lineBegun: boolean;
}

/**
 * Reads UTF-8 as text: never more in memory than one chunk and one piece. Pieces end where the file says, not
 * where chunks do, so that borders of chunks make no difference to anything.
 *
 * Arrays      chunks of Uint8
 * Randomness  none
 * Cost        one copy and one decoding of the bytes
 * Failure     problems: the first byte that is no UTF-8, and a NUL; everything before it has been read
 */
export async function readText(
  chunks: AsyncIterable<Uint8Array>,
  sink: TextSink,
  problems: ProblemList,
): Promise<LineCounts> {
  const pieces = new Pieces(sink, problems);
  for await (const chunk of chunks) {
    pieces.push(chunk);
    if (problems.stopped) break;
  }
  if (!problems.stopped) pieces.finish();
  if (!problems.stopped) sink.end();
  return { lines: sink.lineBegun ? sink.line : sink.line - 1, comments: 0, blank: 0 };
}

class Pieces {
  readonly #sink: TextSink;
  readonly #problems: ProblemList;
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  readonly #bytes = new Uint8Array(PIECE_BYTES);
  #length = 0;
  /** Bytes of the file before these. */
  #offset = 0;

  constructor(sink: TextSink, problems: ProblemList) {
    this.#sink = sink;
    this.#problems = problems;
  }

  push(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length && !this.#problems.stopped; ) {
      const taken = Math.min(chunk.length - at, PIECE_BYTES - this.#length);
      this.#bytes.set(chunk.subarray(at, at + taken), this.#length);
      this.#length += taken;
      at += taken;
      if (this.#length === PIECE_BYTES) this.#decode(PIECE_BYTES - cutShort(this.#bytes));
    }
  }

  finish(): void {
    this.#decode(this.#length);
  }

  #decode(end: number): void {
    const text = this.#textBefore(end);
    if (text === null || text.includes("\0")) {
      this.#refuse(findBadByte(this.#bytes, 0, end));
      return;
    }
    this.#give(text);
    this.#bytes.copyWithin(0, end, this.#length);
    this.#length -= end;
    this.#offset += end;
  }

  #textBefore(end: number): string | null {
    try {
      return this.#decoder.decode(this.#bytes.subarray(0, end));
    } catch {
      return null;
    }
  }

  #give(text: string): void {
    const piece = this.#offset === 0 && text.startsWith("\ufeff") ? text.slice(1) : text;
    if (piece !== "") this.#sink.take(piece);
  }

  /** What stands before the bad byte may be wrong in a way that explains it, so it is read first. */
  #refuse(bad: number): void {
    const before = this.#textBefore(bad) as string;
    this.#give(before);
    if (this.#problems.stopped) return;
    const line = this.#sink.line;
    const byte = this.#bytes[bad] as number;
    // A NUL near by says more: this is a picture or an archive, not text in another encoding.
    const nul = this.#bytes.subarray(0, this.#length).indexOf(0);
    const place = nul === bad ? { line } : {};
    if (nul >= 0) this.#problems.stop("E-IMPORT-006", place, { offset: this.#offset + nul });
    else this.#problems.stop("E-IMPORT-005", { line }, { offset: this.#offset + bad, byte: byteText(byte) });
  }
}

/** Bytes at the end that begin a character and do not end it. */
function cutShort(bytes: Uint8Array): number {
  for (let back = 1; back <= 3; back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4) ? back : 0;
  }
  return 0;
}
