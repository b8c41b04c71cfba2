import { type FileEncoding, fileEncoding, fileEncodings } from "../../model/FileEncoding.ts";
import type { ProblemList } from "../readers/ProblemList.ts";
import { gunzip } from "./gunzip.ts";
import { toUtf8 } from "./toUtf8.ts";

/** Enough to see how a file is packed and what an XML declaration says. */
const HEAD_BYTES = 512;

/** The bytes of a file as UTF-8, and the first of them. */
export interface PlainText {
  /** At least HEAD_BYTES of the text, unless there are fewer. */
  readonly head: Uint8Array;
  /** All of it, the head included. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * Undoes what lies around the text of a file: gzip by its first bytes, whatever the name; then the encoding,
 * by the byte order mark, by what was asked for, or by what an XML declaration says.
 *
 * Arrays      chunks of Uint8, in and out; UTF-8 goes through as it is, and is checked by its readers
 * Randomness  none
 * Cost        none for UTF-8, else one decoding and one encoding
 * Failure     problems, and the end of the bytes
 */
export async function plainText(
  bytes: AsyncIterable<Uint8Array>,
  asked: FileEncoding,
  problems: ProblemList,
): Promise<PlainText> {
  const outer = await readHead(bytes);
  const isPacked = outer.head[0] === 0x1f && outer.head[1] === 0x8b;
  const inner = isPacked ? await readHead(gunzip(outer.chunks, problems)) : outer;
  const encoding = encodingOf(inner.head, asked, problems);
  return encoding === "utf-8" || problems.stopped
    ? inner
    : await readHead(toUtf8(inner.chunks, encoding, problems));
}

function encodingOf(head: Uint8Array, asked: FileEncoding, problems: ProblemList): FileEncoding {
  const marked = markedEncoding(head);
  if (marked !== null) {
    if (asked !== "utf-8" && asked !== marked) {
      problems.stop("E-IMPORT-004", { path: "encoding" }, { encoding: marked, asked });
    }
    return marked;
  }
  const declared = declaredEncoding(head, problems);
  if (declared === null || asked === "utf-8") return declared ?? asked;
  if (declared !== asked) problems.stop("E-IMPORT-004", { path: "encoding" }, { encoding: declared, asked });
  return asked;
}

/** The encoding that a byte order mark stands for. */
function markedEncoding([a, b, c]: Uint8Array): FileEncoding | null {
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return a === 0xef && b === 0xbb && c === 0xbf ? "utf-8" : null;
}

/**
 * What an XML declaration says, null where there is none; one that can be read byte by byte is not UTF-16,
 * whatever it says.
 */
function declaredEncoding(head: Uint8Array, problems: ProblemList): FileEncoding | null {
  const opening = String.fromCharCode(...head.subarray(0, HEAD_BYTES));
  const name = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"'>]{1,40})["']/.exec(opening)?.[1];
  if (name === undefined || /^utf-?16/i.test(name)) return null;
  const encoding = fileEncoding(name);
  if (encoding === null) {
    problems.stop("E-IMPORT-055", { line: 1 }, { encoding: name, known: fileEncodings.join(", ") });
  }
  return encoding;
}

/** Reads until the head is whole; what was read is given again before the rest. */
async function readHead(bytes: AsyncIterable<Uint8Array>): Promise<PlainText> {
  const iterator = bytes[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const next = await iterator.next();
    if (next.done) break;
    read.push(next.value);
    length += next.value.length;
  }
  const head = joined(read, length);
  async function* all(): AsyncGenerator<Uint8Array, void> {
    try {
      yield* read;
      for (;;) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head, chunks: all() };
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
