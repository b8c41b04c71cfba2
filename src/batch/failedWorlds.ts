import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import type { Problem } from "../model/Problem.ts";
import { countWorlds, uniteWorlds, type WorldRanges, worldsText } from "../store/WorldRanges.ts";
import type { Part } from "./TaskQueue.ts";

/** What is told of plans whose findings are without some worlds: an error each, with the worlds. */
export function failedWorlds(
  plans: readonly CompiledPlan[],
  failed: readonly Part[],
  { file, runs }: { readonly file: string; readonly runs: number },
): readonly Problem[] {
  return plans.flatMap(({ name }, plan): readonly Problem[] => {
    const worlds = failed
      .filter((part) => part.plan === plan)
      .reduce((all: WorldRanges, { from, to }) => uniteWorlds(all, [from, to]), []);
    if (worlds.length === 0) return [];
    const count = countWorlds(worlds);
    const values = { plan: name, worlds: worldsText(worlds), count, runs, left: runs - count };
    return [{ code: "E-RUN-005", severity: "error", place: { file }, values }];
  });
}
