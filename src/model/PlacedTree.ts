import type { Problem } from "./Problem.ts";

/** Keys and list indexes from the top of a scenario downwards. */
export type Path = ReadonlyArray<string | number>;

/** Where a piece of a scenario was written: a file, or a flag of the command line. */
export interface Origin {
  /** The file is JSON, and other programs will read it as such. */
  readonly json: boolean;
  readonly place: (offset: number, path: string) => Problem["place"];
}

interface Placed {
  readonly origin: Origin;
  readonly offset: number;
  /** Values inside, aliases followed; itself included. */
  readonly size: number;
  /** Levels inside: 0 for a single value. */
  readonly depth: number;
}

/** A single value, and the very text it was written as. */
export interface PlacedValue extends Placed {
  readonly kind: "value";
  readonly value: string | number | boolean | null;
  readonly written: string;
}

export interface PlacedEntry {
  readonly origin: Origin;
  readonly offset: number;
  readonly tree: PlacedTree;
}

export interface PlacedMapping extends Placed {
  readonly kind: "mapping";
  /** By key, in the order of the file. */
  readonly entries: ReadonlyMap<string, PlacedEntry>;
}

export interface PlacedList extends Placed {
  readonly kind: "list";
  readonly items: readonly PlacedTree[];
}

/**
 * A scenario as it was written: every value and every key knows its place. A value; nothing in it changes.
 */
export type PlacedTree = PlacedValue | PlacedMapping | PlacedList;

export function placedMapping(
  origin: Origin,
  offset: number,
  entries: ReadonlyMap<string, PlacedEntry>,
): PlacedMapping {
  let size = 1;
  let depth = 0;
  for (const { tree } of entries.values()) {
    size += tree.size;
    depth = Math.max(depth, tree.depth);
  }
  return { kind: "mapping", origin, offset, size, depth: depth + 1, entries };
}

export function placedList(origin: Origin, offset: number, items: readonly PlacedTree[]): PlacedList {
  let size = 1;
  let depth = 0;
  for (const item of items) {
    size += item.size;
    depth = Math.max(depth, item.depth);
  }
  return { kind: "list", origin, offset, size, depth: depth + 1, items };
}

export const pathText = (path: Path): string => path.join(".");

/** What is at the path, or undefined. */
export function treeAt(root: PlacedTree, path: Path): PlacedTree | undefined {
  let tree: PlacedTree | undefined = root;
  for (const step of path) tree = childAt(tree, step);
  return tree;
}

function childAt(tree: PlacedTree | undefined, step: string | number): PlacedTree | undefined {
  return tree?.kind === "list" ? tree.items[step as number] : entryAt(tree, step)?.tree;
}

function entryAt(tree: PlacedTree | undefined, step: string | number): PlacedEntry | undefined {
  return tree?.kind === "mapping" ? tree.entries.get(String(step)) : undefined;
}

/** The value at a path where it is a single one. */
export function valueAt(root: PlacedTree, path: Path): PlacedValue["value"] | undefined {
  const tree = treeAt(root, path);
  return tree?.kind === "value" ? tree.value : undefined;
}

/** The number at a path where there is a finite one. */
export function numberAt(root: PlacedTree, path: Path): number | undefined {
  const value = valueAt(root, path);
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** Whether there is something at the path, other than null. */
export function isGiven(root: PlacedTree, path: Path): boolean {
  const tree = treeAt(root, path);
  return tree !== undefined && !(tree.kind === "value" && tree.value === null);
}

export interface FoundTree {
  readonly path: Path;
  readonly tree: PlacedTree;
}

/**
 * All that is at paths of the pattern, in which `*` stands for any key or index; in the order of the file.
 */
export function treesAt(root: PlacedTree, pattern: Path): readonly FoundTree[] {
  let found: readonly FoundTree[] = [{ path: [], tree: root }];
  for (const step of pattern) {
    found = found.flatMap((at) => {
      if (step === "*") return insideOf(at);
      const tree = childAt(at.tree, step);
      return tree === undefined ? [] : [{ path: [...at.path, step], tree }];
    });
  }
  return found;
}

function insideOf({ path, tree }: FoundTree): readonly FoundTree[] {
  if (tree.kind === "list") return tree.items.map((item, index) => ({ path: [...path, index], tree: item }));
  if (tree.kind === "value") return [];
  return [...tree.entries].map(([key, entry]) => ({ path: [...path, key], tree: entry.tree }));
}

/**
 * The place of what is at the path: its key or its value; of the nearest thing around it where it is
 * missing.
 */
export function placeAt(root: PlacedTree, path: Path, at: "key" | "value"): Problem["place"] {
  let { origin, offset }: { readonly origin: Origin; readonly offset: number } = root;
  let tree: PlacedTree = root;
  for (const [level, step] of path.entries()) {
    const child = childAt(tree, step);
    if (child === undefined) break;
    const wanted = at === "key" && level === path.length - 1 ? entryAt(tree, step) : child;
    ({ origin, offset } = wanted ?? child);
    tree = child;
  }
  return origin.place(offset, pathText(path));
}
