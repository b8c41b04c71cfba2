import * as Option from "effect/Option";
import type { LoadedScenario } from "../batch/loadScenario.ts";
import { plansNamed } from "../batch/plansNamed.ts";

/** Keeps the plans of a scenario that `--plans` asks for, with commas between them. */
export const choosePlans = (loaded: LoadedScenario, named: Option.Option<string>) =>
  plansNamed(
    loaded,
    Option.getOrUndefined(named)
      ?.split(",")
      .map((name) => name.trim()),
    "--plans",
  );
