import type { FileEncoding } from "../../model/FileEncoding.ts";
import type { ProblemList } from "../readers/ProblemList.ts";
import { RECORD_BYTES } from "../readers/readTable.ts";
import { byteText } from "../readers/visibleText.ts";

/**
 * Bytes below this are never the second of a pair in any of the encodings, so text may be cut after one:
 * space, comma, quotes and line ends are among them.
 */
const NEVER_SECOND = 0x30;

/**
 * Text in another encoding as UTF-8. It is decoded in pieces that end with a whole character, so that a bad
 * byte can be named with its line and its place in the file.
 *
 * Source      WHATWG Encoding Standard, https://encoding.spec.whatwg.org (the decoders of the platform)
 * Arrays      chunks of Uint8, in and out
 * Randomness  none
 * Cost        one decoding, one encoding
 * Failure     a problem and the end of the text at the first byte that is no part of it, or where a megabyte
 *             has no place to cut
 */
export async function* toUtf8(
  chunks: AsyncIterable<Uint8Array>,
  encoding: FileEncoding,
  problems: ProblemList,
): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder();
  const isWide = encoding === "utf-16le" || encoding === "utf-16be";
  let rest = new Uint8Array(0);
  let offset = 0;
  let line = 1;
  function* decode(bytes: Uint8Array): Generator<Uint8Array, void> {
    const whole = decoded(bytes, encoding, offset > 0);
    const good = whole === null ? firstBadByte(bytes, encoding) : bytes.length;
    const text = whole ?? (decoded(bytes.subarray(0, good), encoding, offset > 0) as string);
    offset += good;
    line += lineEnds(text);
    // What stands before a bad byte is read first, so that it makes no difference where chunks end.
    yield encoder.encode(text);
    if (whole === null) {
      problems.stop("E-IMPORT-031", { line }, { encoding, offset, byte: byteText(bytes[good] as number) });
    }
  }
  for await (const chunk of chunks) {
    const bytes = new Uint8Array(rest.length + chunk.length);
    bytes.set(rest);
    bytes.set(chunk, rest.length);
    const end = isWide ? wideEnd(bytes, encoding) : narrowEnd(bytes, encoding);
    rest = bytes.slice(end);
    if (rest.length > RECORD_BYTES) problems.stop("E-IMPORT-008", { line });
    else if (end > 0) yield* decode(bytes.subarray(0, end));
    if (problems.stopped) return;
  }
  if (rest.length > 0) yield* decode(rest);
}

/** The text, or null if the bytes are not text. A byte order mark goes at the start of a file, not later. */
function decoded(bytes: Uint8Array, encoding: FileEncoding, ignoreBOM: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM }).decode(bytes);
  } catch {
    return null;
  }
}

/** Where the longest piece ends whose last byte cannot go on. */
function narrowEnd(bytes: Uint8Array, encoding: FileEncoding): number {
  if (encoding === "windows-1252") return bytes.length;
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] as number) >= NEVER_SECOND) end--;
  return end;
}

/** The same for units of two bytes: a high surrogate waits for its low one. */
function wideEnd(bytes: Uint8Array, encoding: FileEncoding): number {
  const end = bytes.length & ~1;
  const high = bytes[encoding === "utf-16le" ? end - 1 : end - 2] ?? 0;
  return end >= 2 && (high & 0xfc) === 0xd8 ? end - 2 : end;
}

/** Where the first character begins that is none. */
function firstBadByte(bytes: Uint8Array, encoding: FileEncoding): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isBeginning(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  // The last bytes of a good beginning may be those of a character that does not go on as it must.
  while (decoded(bytes.subarray(0, good), encoding, true) === null) good--;
  return good;
}

/** Whether text may begin with these bytes: its last character may be cut short. */
function isBeginning(bytes: Uint8Array, encoding: FileEncoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
