import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import { body } from "./body.ts";
import { flags } from "./flags.ts";
import { help } from "./help.ts";
import { scenarioArgument } from "./scenarioArgument.ts";
import { switchFlag } from "./switchFlag.ts";
import { textFlag } from "./textFlag.ts";

/** `skipstone tip` on the command line. */
export const tipDeclaration = Command.make(
  "tip",
  {
    scenario: scenarioArgument,
    grid: textFlag("grid", "N|LO:HI:N", help.flags.grid),
    over: Flag.Literals("over", ["push"]).pipe(Flag.withDescription(help.flags.over), Flag.optional),
    gains: switchFlag("gains", help.flags.gains),
    plans: flags.plans,
    set: flags.set,
    seed: flags.seed,
    runs: flags.runs.pipe(Flag.withDescription(help.flags.tipRuns)),
    workers: flags.workers,
    precision: flags.precision,
    memory: flags.memory,
    noStore: flags.noStore,
    json: flags.json,
    quiet: flags.quiet,
    force: flags.force.pipe(Flag.withDescription(help.flags.tipForce)),
  },
  body(
    () => import("./tipCommand.ts"),
    (module) => module.tipCommand,
  ),
).pipe(
  Command.withDescription(help.commands.tip),
  Command.withExamples([
    { command: "skipstone tip launch.yaml", description: help.examples.tip },
    { command: "skipstone tip launch.yaml --over push", description: help.examples.tipPush },
    { command: "skipstone tip launch.yaml --gains", description: help.examples.tipGains },
  ]),
);
