import type * as Stream from "effect/Stream";
import type { Cell } from "../events/TableColumn.ts";

/** A row of an exported table, its cells by the names of the columns and in their order. */
export type ExportRow = Readonly<Record<string, Cell>>;

/** The rows of an exported table as they come: those of a frame at a time. */
export type ExportRows<E, R> = Stream.Stream<Iterable<ExportRow>, E, R>;
