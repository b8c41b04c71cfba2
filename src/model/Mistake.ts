import { numberAt, type Path, type PlacedTree, placeAt } from "./PlacedTree.ts";
import type { Problem } from "./Problem.ts";
import type { ScenarioProblemCode } from "./ProblemCode.ts";

/** What is wrong at a path of a scenario, before its place in the file is looked up. */
export interface Mistake {
  readonly code: ScenarioProblemCode;
  readonly path: Path;
  /** Point at the key instead of its value. */
  readonly at?: "key";
  readonly values?: Problem["values"];
}

/** The mistake as a problem with its place. */
export function mistakeProblem(mistake: Mistake, root: PlacedTree): Problem {
  const { code, path, at = "value", values = {} } = mistake;
  return { code, severity: "error", place: placeAt(root, path, at), values };
}

/** A pair [low, high] that is upside down. */
export function upsideDown(root: PlacedTree, path: Path): readonly Mistake[] {
  const low = numberAt(root, [...path, 0]);
  const high = numberAt(root, [...path, 1]);
  if (low === undefined || high === undefined || low <= high) return [];
  const values = { low, high, lowName: "the lower end", highName: "the upper end" };
  return [{ code: "E-SCENARIO-054", path, values }];
}
