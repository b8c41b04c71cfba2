import { recordOf } from "./recordOf.ts";
import { enlarged, mergedColumn } from "./WorldColumn.ts";

/** Named whole numbers, one a world; known: 0 where a world is not folded yet. */
export interface WorldTable<Name extends string> {
  readonly known: Uint8Array;
  readonly columns: Readonly<Record<Name, Uint32Array>>;
}

/** A table of so many worlds, all unknown. */
export const worldTable = <Name extends string>(
  names: readonly Name[],
  worlds: number,
): WorldTable<Name> => ({
  known: new Uint8Array(worlds),
  columns: recordOf(names, () => new Uint32Array(worlds)),
});

/** The table with room for a world: itself, where it has it. */
export function withWorld<Name extends string>(table: WorldTable<Name>, world: number): WorldTable<Name> {
  if (world < table.known.length) return table;
  const known = enlarged(table.known, world + 1);
  return { known, columns: eachColumn(table.columns, (column) => enlarged(column, known.length)) };
}

/** The tables of two disjoint sets of worlds as one; neither changes. Exact in any order and grouping. */
export const mergedTables = <Name extends string>(
  left: WorldTable<Name>,
  right: WorldTable<Name>,
): WorldTable<Name> => ({
  known: mergedColumn(left.known, right.known),
  columns: eachColumn(left.columns, (column, name) => mergedColumn(column, right.columns[name])),
});

/** The columns of the worlds that are known, in their order; null where none is. */
export function knownWorlds<Name extends string>({
  known,
  columns,
}: WorldTable<Name>): (Record<Name, Uint32Array> & { readonly known: Uint8Array }) | null {
  if (!known.some((each) => each > 0)) return null;
  return {
    ...eachColumn(columns, (column) => column.filter((_, world) => (known[world] as number) > 0)),
    known: known.filter((each) => each > 0),
  };
}

const eachColumn = <Name extends string>(
  columns: Readonly<Record<Name, Uint32Array>>,
  change: (column: Uint32Array, name: Name) => Uint32Array,
): Record<Name, Uint32Array> =>
  recordOf(Object.keys(columns) as Name[], (name) => change(columns[name], name));
