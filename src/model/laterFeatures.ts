import type { Mistake } from "./Mistake.ts";
import { type Path, type PlacedTree, treesAt } from "./PlacedTree.ts";

/** What a scenario says about a mechanism that is still to come: refused by name, never ignored. */
interface Later {
  readonly at: Path;
  readonly when: (tree: PlacedTree) => boolean;
  /** The key itself is still to come, not only some of its values. */
  readonly key?: true;
}

const isMapping = (tree: PlacedTree): boolean => tree.kind === "mapping";
const oneOf =
  (...values: string[]) =>
  (tree: PlacedTree): boolean =>
    tree.kind === "value" && typeof tree.value === "string" && values.includes(tree.value.toLowerCase());

const laterRows: readonly Later[] = [
  { at: ["uncertain"], when: () => true, key: true },
  { at: ["runs"], when: isMapping },
  {
    at: ["plans", "*", "*", "pick", "by"],
    when: oneOf(
      ...["k-core", "pagerank", "degree-discount", "betweenness", "vote-rank"],
      ...["community", "clustered", "greedy", "opim"],
    ),
  },
];

/** All that a scenario says about mechanisms that are still to come; nothing else need be said about it. */
export function laterFeatures(root: PlacedTree): readonly Mistake[] {
  const found: Mistake[] = [];
  for (const { at, when, key } of laterRows) {
    for (const { path, tree } of treesAt(root, at)) {
      if (!when(tree)) continue;
      const name = String(path.at(-1));
      const value = tree.kind === "value" ? String(tree.value) : "{ … }";
      const feature = key ? name : `${name}: ${value}`;
      found.push({ code: "E-SCENARIO-011", path, ...(key && { at: "key" }), values: { feature } });
    }
  }
  return found;
}
