import { applyOverride } from "./applyOverride.ts";
import { type Origin, type PlacedTree, placedMapping } from "./PlacedTree.ts";
import type { Problem } from "./Problem.ts";
import { readTree } from "./readTree.ts";

/** A value from the command line: `path=value` of `--set`, or a flag such as `--runs` that sets one key. */
export type ScenarioOverride =
  | string
  | { readonly path: string; readonly value: string; readonly flag: string };

/**
 * The scenario with a value from the command line in place of its own; the value is YAML, whatever the file
 * is.
 */
export function overrideScenario(
  tree: PlacedTree,
  override: ScenarioOverride,
): { readonly tree: PlacedTree } | { readonly problems: readonly Problem[] } {
  const flag = typeof override === "string" ? `--set ${override}` : override.flag;
  const origin: Origin = { json: false, place: () => ({ path: flag }) };
  const { path, value } = typeof override === "string" ? splitAtEquals(override) : override;
  if (path === "") {
    return { problems: [{ code: "E-SCENARIO-020", severity: "error", place: { path: flag }, values: {} }] };
  }
  const read = readTree(value, origin);
  if (read.problems.length > 0) return { problems: read.problems.map(aboutValue) };
  const nothing: PlacedTree = {
    kind: "value",
    value: null,
    written: "",
    origin,
    offset: 0,
    size: 1,
    depth: 0,
  };
  const replaced = applyOverride(withoutNumber(tree, path), { path, value: read.tree ?? nothing, origin });
  return "tree" in replaced ? replaced : { problems: [replaced.problem] };
}

/** A number of runs gives way where something is said about their precision. */
function withoutNumber(tree: PlacedTree, path: string): PlacedTree {
  if (!path.startsWith("runs.") || tree.kind !== "mapping") return tree;
  if (tree.entries.get("runs")?.tree.kind !== "value") return tree;
  const entries = new Map(tree.entries);
  entries.delete("runs");
  return placedMapping(tree.origin, tree.offset, entries);
}

function splitAtEquals(override: string): { readonly path: string; readonly value: string } {
  const equals = override.indexOf("=");
  return { path: override.slice(0, Math.max(0, equals)).trim(), value: override.slice(equals + 1) };
}

const aboutValue = (problem: Problem): Problem =>
  problem.code === "E-SCENARIO-005" ? { ...problem, code: "E-SCENARIO-022" } : problem;
