import { holdsNames, matchesPath, nameMark } from "./nameMark.ts";
import type { Path, PlacedTree } from "./PlacedTree.ts";

/**
 * Where numbers are names: they are taken by their written form, so `007` stays `007` and a seed of twenty
 * digits keeps them all. `*` stands for any key or index.
 */
export const writtenForms: readonly Path[] = [
  ["seed"],
  ["network", "seed"],
  ["plans", "*", "*", "ids", "*"],
  ["plans", "*", "*", "pick", "within"],
  ["plans", "*", "*", "within"],
  ["plans", "*", "*", "channel"],
  ["plans", "*", "*", "when", "trending"],
  ["audience", "segments", "*", "where", "is"],
];

/** Whether a number there is a name. */
export function isWrittenForm(path: Path): boolean {
  return writtenForms.some((pattern) => matchesPath(path, pattern));
}

/**
 * The tree as plain JavaScript for the Schema to decode. Mappings have no prototype, and the names of
 * plans, segments and channels carry their mark: no key of a file can be special to JavaScript.
 */
export function plainTree(tree: PlacedTree, path: Path = []): unknown {
  if (tree.kind === "list") return tree.items.map((item, index) => plainTree(item, [...path, index]));
  if (tree.kind === "mapping") {
    const mark = holdsNames(path) ? nameMark : "";
    const plain: Record<string, unknown> = Object.create(null);
    for (const [key, entry] of tree.entries) plain[mark + key] = plainTree(entry.tree, [...path, key]);
    return plain;
  }
  return typeof tree.value === "number" && isWrittenForm(path) ? tree.written : tree.value;
}
