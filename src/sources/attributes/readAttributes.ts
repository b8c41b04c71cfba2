import type { FileEncoding } from "../../model/FileEncoding.ts";
import type { Problem } from "../../model/Problem.ts";
import type { Attribute, People } from "../../network/People.ts";
import { plainText } from "../bytes/plainText.ts";
import { ProblemList } from "../readers/ProblemList.ts";
import { type LineCounts, readTable } from "../readers/readTable.ts";
import type { Column } from "../readers/resolveColumn.ts";
import type { DialectOptions } from "../readers/sniffDialect.ts";
import { AttributeReader } from "./AttributeReader.ts";

/** Which columns of a table are what; its first row names them. A column not given, or null, is not read. */
export interface AttributeOptions extends DialectOptions {
  /** The column of labels. */
  readonly id: Column;
  readonly segment?: Column | null;
  readonly followers?: Column | null;
  readonly price?: Column | null;
  readonly channel?: Column | null;
  /** The part that is fake, 0 to 1; yes and true are 1, no and false are 0. */
  readonly fake?: Column | null;
  readonly normalize?: "none" | "nfc";
  /** What the file is in where nothing in it says so. */
  readonly encoding?: FileEncoding;
  /** Rows of unknown people, and second rows that say something else, are errors. */
  readonly strict?: boolean;
}

/** What became of a table: rows = matched + repeated + unknown. */
export interface AttributeBalance extends LineCounts {
  readonly rows: number;
  /** People who got their attributes. */
  readonly matched: number;
  /** Rows of people who had one already; the first counts. */
  readonly repeated: number;
  /** Repeated rows that say something else. */
  readonly conflicting: number;
  /** Rows of people who are not in the network. */
  readonly unknown: number;
  readonly peopleWithoutRow: number;
}

export type AttributeResult =
  | {
      readonly attributes: ReadonlyMap<string, Attribute>;
      readonly balance: AttributeBalance;
      readonly problems: readonly Problem[];
    }
  | { readonly attributes?: undefined; readonly problems: readonly Problem[] };

/**
 * What a table says about the people of a network: `segment` and `channel` as text, `followers`, `price` and
 * `fake` (0 to 1) as numbers. A person without a row, or with an empty cell, has code −1 or NaN.
 *
 * Arrays      chunks of Uint8, in; Int32[people] or Float64[people] for each attribute
 * Randomness  none
 * Cost        one text for each cell that is read
 * Failure     problems, all at once, the first five of each kind; it throws only what `bytes` throws
 */
export async function readAttributes(
  bytes: AsyncIterable<Uint8Array>,
  options: AttributeOptions,
  people: People,
): Promise<AttributeResult> {
  const problems = new ProblemList(options.file);
  const reader = new AttributeReader(options, people, problems);
  const { chunks } = await plainText(bytes, options.encoding ?? "utf-8", problems);
  const lines = await readTable(chunks, options, reader, problems);
  if (!problems.failed && reader.rows === 0) {
    problems.error(reader.hasHeader ? "E-IMPORT-002" : "E-IMPORT-001", {});
  } else if (!problems.failed && reader.matched === 0) {
    problems.error("E-IMPORT-054", {}, { rows: reader.rows });
  }
  if (problems.failed) return { problems: problems.all() };
  const { rows, matched, repeated, conflicting, unknown } = reader;
  const counts = { rows, matched, repeated, conflicting, unknown, peopleWithoutRow: people.count - matched };
  return { attributes: reader.finish(), balance: { ...lines, ...counts }, problems: problems.all() };
}
