import { applyOverride } from "./applyOverride.ts";
import type { Mistake } from "./Mistake.ts";
import { type PlacedMapping, type PlacedTree, placedMapping, treeAt } from "./PlacedTree.ts";
import type { ScenarioProblemCode } from "./ProblemCode.ts";
import { isWrittenForm } from "./plainTree.ts";
import type { InputRange } from "./Uncertain.ts";

/** Keys that say how much is run, kept and told, or which chance: no input of the model. */
const NO_INPUTS = ["skipstone", "info", "runs", "seed", "record", "measure", "expect", "uncertain"];

/** What is wrong with a scenario that a tree writes; none: it is one. */
type Judge = (tree: PlacedTree) => readonly Mistake[];

/**
 * Ranges of inputs: each end is really put in place of the key's value, and what is wrong with the scenario
 * then is wrong with that end.
 */
export function checkUncertain(
  root: PlacedMapping,
  ranges: readonly InputRange[],
  judge: Judge,
): readonly Mistake[] {
  const without = new Map(root.entries);
  without.delete("uncertain");
  const base = placedMapping(root.origin, root.offset, without);
  return ranges.flatMap(({ path }): readonly Mistake[] => {
    const steps = path.split(".");
    const isInput = !NO_INPUTS.includes(steps[0] as string) && !isWrittenForm(steps);
    if (!isInput) return [{ code: "E-SCENARIO-111", path: ["uncertain", path], at: "key", values: { path } }];
    for (const end of [0, 1]) {
      const value = treeAt(root, ["uncertain", path, end]) as PlacedTree;
      const replaced = applyOverride(base, { path, value, origin: value.origin });
      if ("problem" in replaced) {
        const { code, values } = replaced.problem;
        return [{ code: code as ScenarioProblemCode, path: ["uncertain", path], at: "key", values }];
      }
      const [first] = judge(replaced.tree);
      if (first === undefined) continue;
      // A key that is not there is a mistake of the path; anything else is one of the end.
      return first.code === "E-SCENARIO-010"
        ? [{ ...first, path: ["uncertain", path], at: "key" }]
        : [{ code: first.code, path: ["uncertain", path, end], values: first.values ?? {} }];
    }
    return [];
  });
}
