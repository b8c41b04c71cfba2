import { isInside, type Mistake } from "./Mistake.ts";
import { type Path, type PlacedTree, treesAt } from "./PlacedTree.ts";

/** What a scenario says about a mechanism that is still to come: refused by name, never ignored. */
interface Later {
  readonly at: Path;
  readonly when: (tree: PlacedTree) => boolean;
  /** The key itself is still to come, not only some of its values. */
  readonly key?: true;
}

const isMapping = (tree: PlacedTree): boolean => tree.kind === "mapping";

const laterRows: readonly Later[] = [
  { at: ["uncertain"], when: () => true, key: true },
  { at: ["runs"], when: isMapping },
];

/** A mistake, and the part of the scenario about which nothing else need be said. */
export interface LaterMistake {
  readonly mistake: Mistake;
  readonly around: Path;
}

/** All that a scenario says about mechanisms that are still to come. */
export function laterFeatures(root: PlacedTree): readonly LaterMistake[] {
  const found: LaterMistake[] = [];
  for (const { at, when, key } of laterRows) {
    for (const { path, tree } of treesAt(root, at)) {
      if (!when(tree) || found.some((other) => isInside(path, other.around))) continue;
      const name = String(path.at(-1));
      const value = tree.kind === "value" ? String(tree.value) : "{ … }";
      const feature = key ? name : `${name}: ${value}`;
      found.push({
        mistake: { code: "E-SCENARIO-011", path, ...(key && { at: "key" }), values: { feature } },
        around: path,
      });
    }
  }
  return found;
}
