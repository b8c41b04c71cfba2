import type { AttributesSpec, Column } from "./NetworkSpec.ts";

/** What of a table of people is text, and so can say who belongs to a segment. */
export const textColumns = ["segment", "channel"] as const satisfies readonly (keyof AttributesSpec)[];

/** The attribute that is read from a column of the table; undefined where none of text is. */
export function textColumnAt(
  attributes: AttributesSpec | null,
  column: Column,
): (typeof textColumns)[number] | undefined {
  return textColumns.find((key) => attributes?.[key] === column);
}
