import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import { body } from "./body.ts";
import { flags } from "./flags.ts";
import { scenarioArgument } from "./scenarioArgument.ts";
import { switchFlag } from "./switchFlag.ts";
import { textFlag } from "./textFlag.ts";

/** `skipstone tip` on the command line. */
export const tipDeclaration = Command.make(
  "tip",
  {
    scenario: scenarioArgument,
    grid: textFlag("grid", "N|LO:HI:N", "How many transmissibilities to look at, or from which one to which"),
    over: Flag.Literals("over", ["push"]).pipe(
      Flag.withDescription("Also show ignition against the size of the push, from a quarter to four times"),
      Flag.optional,
    ),
    gains: switchFlag(
      "gains",
      "Also tell what it brings to start at many points at once, and by which mechanism",
    ),
    plans: flags.plans,
    set: flags.set,
    seed: flags.seed,
    runs: flags.runs.pipe(Flag.withDescription("Worlds per plan; 200 by default")),
    workers: flags.workers,
    precision: flags.precision,
    memory: flags.memory,
    json: flags.json,
    quiet: flags.quiet,
    force: flags.force.pipe(Flag.withDescription("Go over the budget")),
  },
  body(
    () => import("./tipCommand.ts"),
    (module) => module.tipCommand,
  ),
).pipe(
  Command.withDescription("Find where the network and each plan tip, and say what would tip a plan"),
  Command.withExamples([
    { command: "skipstone tip launch.yaml", description: "How far each plan is from its tipping point" },
    { command: "skipstone tip launch.yaml --over push", description: "And how many people it takes" },
    { command: "skipstone tip launch.yaml --gains", description: "And whether starters lift each other" },
  ]),
);
