/** A cell of a table that we write; null is an empty one. */
export type Cell = string | number | null;

/**
 * A column of a table that we write. One such list per table says what its columns are: the types of Parquet
 * columns, data dictionaries and metadata derive from it.
 */
export interface TableColumn<Name extends string = string> {
  readonly name: Name;
  /** uint32: whole numbers from 0 to 4,294,967,295; float64: numbers as JavaScript has them. */
  readonly type: "text" | "uint32" | "float64";
  /** When a cell is empty; absent where none ever is. */
  readonly empty?: string;
  /** What the numbers count; absent where a number is a name or a pure number. */
  readonly unit?: string;
  /** The same texts again and again, so that a dictionary of them is worth its room. */
  readonly repeats?: boolean;
  readonly meaning: string;
}

/** The columns of a table from what is said of each, in that order. */
export function tableColumns<Name extends string>(
  facts: Readonly<Record<Name, Omit<TableColumn, "name">>>,
): readonly TableColumn<Name>[] {
  const entries = Object.entries(facts) as [Name, Omit<TableColumn, "name">][];
  return entries.map(([name, each]) => ({ name, ...each }));
}
