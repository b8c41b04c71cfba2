import * as Effect from "effect/Effect";
import { nearestNames } from "../model/nearestNames.ts";
import type { LoadedScenario } from "./loadScenario.ts";
import { ProblemsFound } from "./ProblemsFound.ts";

/**
 * Keeps the plans of a scenario that were asked for by name; all where none are. path: of what asked.
 *
 * Failure     ProblemsFound with every name that there is not
 */
export const plansNamed = Effect.fnUntraced(function* (
  loaded: LoadedScenario,
  asked: readonly string[] | undefined,
  path: string,
) {
  const names = loaded.plans.map(({ name }) => name);
  const unknown = (asked ?? []).filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    return yield* new ProblemsFound({
      problems: unknown.map((plan) => ({
        code: "E-CLI-008",
        severity: "error",
        place: { file: loaded.file, path },
        values: { plan, nearest: nearestNames(plan, names, 3).join(", ") },
      })),
    });
  }
  const plans = asked === undefined ? loaded.plans : loaded.plans.filter(({ name }) => asked.includes(name));
  return { ...loaded, plans };
});
