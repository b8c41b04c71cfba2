/**
 * Encodings that a text file may be in. None is ever guessed: it is said, declared by the file itself, or
 * UTF-8.
 */
export const fileEncodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "euc-kr",
  "gb18030",
  "big5",
  "shift_jis",
  "windows-1252",
] as const;
export type FileEncoding = (typeof fileEncodings)[number];

/** Other names of the same, as XML declarations and people write them. */
const ALIASES: Readonly<Record<string, FileEncoding>> = {
  utf8: "utf-8",
  "us-ascii": "utf-8",
  "utf-16": "utf-16le",
  cp949: "euc-kr",
  uhc: "euc-kr",
  "ks_c_5601-1987": "euc-kr",
  gbk: "gb18030",
  gb2312: "gb18030",
  sjis: "shift_jis",
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
};

/** The encoding that a name stands for; null if it is none that is read. */
export function fileEncoding(name: string): FileEncoding | null {
  const lowered = name.trim().toLowerCase();
  return fileEncodings.find((encoding) => encoding === lowered) ?? ALIASES[lowered] ?? null;
}
