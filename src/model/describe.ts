import type { PlacedTree } from "./PlacedTree.ts";

/**
 * What is written somewhere, for a sentence: nothing, text, number, flag, list or mapping; single values
 * whole.
 */
export interface Description {
  readonly [key: string]: string | number;
  readonly got: string;
}

export function describe(tree: PlacedTree | undefined): Description {
  if (tree === undefined) return { got: "nothing" };
  if (tree.kind !== "value") return { got: tree.kind };
  const { value, written } = tree;
  if (value === null) return { got: "nothing" };
  if (typeof value === "boolean") return { got: "flag", value: String(value) };
  if (typeof value === "number") return { got: "number", value: Number.isFinite(value) ? value : written };
  return { got: "text", value };
}
