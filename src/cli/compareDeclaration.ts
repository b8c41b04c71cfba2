import * as Argument from "effect/cli/Argument";
import * as Command from "effect/cli/Command";
import { body } from "./body.ts";
import { flags } from "./flags.ts";
import { help } from "./help.ts";
import { pathParam } from "./pathParam.ts";
import { textFlag } from "./textFlag.ts";

/** `skipstone compare` on the command line. */
export const compareDeclaration = Command.make(
  "compare",
  {
    scenarios: pathParam("argument", "scenario").pipe(
      Argument.withDescription(help.arguments.compared),
      Argument.variadic({ min: 1 }),
    ),
    metric: textFlag("metric", "NAME", help.flags.metric),
    baseline: textFlag("baseline", "PLAN", help.flags.baseline),
    plans: flags.plans,
    set: flags.set,
    seed: flags.seed,
    runs: flags.runs,
    precision: flags.precision,
    workers: flags.workers,
    memory: flags.memory,
    failIf: flags.failIf,
    noStore: flags.noStore,
    json: flags.json,
    quiet: flags.quiet,
    force: flags.force,
  },
  body(
    () => import("./compareCommand.ts"),
    (module) => module.compareCommand,
  ),
).pipe(
  Command.withDescription(help.commands.compare),
  Command.withExamples([
    { command: "skipstone compare launch.yaml", description: help.examples.compare },
    {
      command: "skipstone compare launch.yaml --metric cost-per-viewer --baseline influencers",
      description: help.examples.compareMetric,
    },
  ]),
);
