import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import type { LoadedScenario } from "../batch/loadScenario.ts";
import { ProblemsFound } from "../batch/ProblemsFound.ts";
import { nearestNames } from "../model/nearestNames.ts";

/** Keeps the plans of a scenario that were asked for. */
export const choosePlans = Effect.fnUntraced(function* (
  loaded: LoadedScenario,
  named: Option.Option<string>,
) {
  const asked = Option.getOrUndefined(named)
    ?.split(",")
    .map((name) => name.trim());
  const names = loaded.plans.map(({ name }) => name);
  const unknown = (asked ?? []).filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    return yield* new ProblemsFound({
      problems: unknown.map((plan) => ({
        code: "E-CLI-008",
        severity: "error",
        place: { file: loaded.file, path: "--plans" },
        values: { plan, nearest: nearestNames(plan, names, 3).join(", ") },
      })),
    });
  }
  const plans = asked === undefined ? loaded.plans : loaded.plans.filter(({ name }) => asked.includes(name));
  return { ...loaded, plans };
});
