import { Byte, type Dialect, isBlank, isLineEnd, SPACE_RUNS } from "./Dialect.ts";
import type { Fields } from "./Fields.ts";

/** The bytes end before the record does. */
export const INCOMPLETE = -1;

/**
 * Finds the fields of the record that begins at `start`, and where the next one begins.
 *
 * A line feed after a carriage return is left to the caller, who may not have it yet. A quotation mark inside
 * an unquoted field, or text after a closing one, is noted in `fields.misquoted` and read as it stands.
 *
 * Source      RFC 4180 for quoted fields
 * Arrays      bytes Uint8[≥ end]; fields are spans into it
 * Randomness  none
 * Cost        one pass over the record
 * Failure     INCOMPLETE where `end` comes first, unless it is the end of the file and no quote is open
 */
export function scanRecord(
  bytes: Uint8Array,
  start: number,
  end: number,
  atEnd: boolean,
  dialect: Dialect,
  fields: Fields,
): number {
  fields.begin(bytes);
  return dialect.delimiter === SPACE_RUNS
    ? scanRuns(bytes, start, end, atEnd, fields)
    : scanDelimited(bytes, start, end, atEnd, dialect, fields);
}

/** The position just after the line that holds `start`, or INCOMPLETE. */
export function scanLine(bytes: Uint8Array, start: number, end: number, atEnd: boolean): number {
  for (let at = start; at < end; at++) if (isLineEnd(bytes[at] as number)) return at + 1;
  return atEnd ? end : INCOMPLETE;
}

function scanRuns(bytes: Uint8Array, start: number, end: number, atEnd: boolean, fields: Fields): number {
  let at = start;
  for (;;) {
    while (at < end && isBlank(bytes[at] as number)) at++;
    if (at === end) return atEnd ? end : INCOMPLETE;
    if (isLineEnd(bytes[at] as number)) return at + 1;
    const from = at;
    while (at < end && !isBlank(bytes[at] as number) && !isLineEnd(bytes[at] as number)) at++;
    fields.add(from, at, false);
  }
}

function scanDelimited(
  bytes: Uint8Array,
  start: number,
  end: number,
  atEnd: boolean,
  dialect: Dialect,
  fields: Fields,
): number {
  const { delimiter, quotes } = dialect;
  let at = start;
  for (;;) {
    let from = at;
    let closed = 0;
    if (quotes && at < end && bytes[at] === Byte.quote) {
      closed = closingQuote(bytes, at + 1, end, fields);
      if (closed === INCOMPLETE) return INCOMPLETE;
      at = closed + 1;
    }
    const after = at;
    while (at < end && bytes[at] !== delimiter && !isLineEnd(bytes[at] as number)) {
      if (quotes && bytes[at] === Byte.quote) noteMisquoted(fields);
      at++;
    }
    if (at === end && !atEnd) return INCOMPLETE;
    const whole = closed > 0 && at === after;
    if (closed > 0 && !whole) noteMisquoted(fields);
    if (whole) from++;
    fields.add(from, whole ? closed : at, whole);
    if (at === end) return end;
    if (bytes[at++] !== delimiter) return at;
  }
}

function noteMisquoted(fields: Fields): void {
  if (fields.misquoted === 0) fields.misquoted = fields.count + 1;
}

/** Where the quoted field that begins at `start` closes; counts the line ends on the way. */
function closingQuote(bytes: Uint8Array, start: number, end: number, fields: Fields): number {
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte === Byte.lineFeed) fields.innerLines++;
    else if (byte === Byte.carriageReturn && bytes[at + 1] !== Byte.lineFeed) fields.innerLines++;
    else if (byte === Byte.quote) {
      if (bytes[at + 1] !== Byte.quote || at + 1 >= end) return at;
      at++;
    }
  }
  return INCOMPLETE;
}
