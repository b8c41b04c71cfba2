/** How a text file sets out its rows. */
export interface Dialect {
  /** The byte between fields, or SPACE_RUNS. */
  readonly delimiter: number;
  /** Fields may be quoted as in RFC 4180, with delimiters and line ends inside. */
  readonly quotes: boolean;
  /** Lines that begin with # or % are left out. */
  readonly comments: boolean;
}

/** Fields are separated by any run of spaces and tabs. */
export const SPACE_RUNS = 0;

/** The bytes that mean something in a text file. */
export const Byte = {
  tab: 9,
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  quote: 34,
  hash: 35,
  percent: 37,
  comma: 44,
  zero: 48,
  nine: 57,
  semicolon: 59,
  lessThan: 60,
} as const;

export const isBlank = (byte: number): boolean => byte === Byte.space || byte === Byte.tab;
export const isLineEnd = (byte: number): boolean => byte === Byte.lineFeed || byte === Byte.carriageReturn;
