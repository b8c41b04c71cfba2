import * as Argument from "effect/cli/Argument";
import * as Command from "effect/cli/Command";
import { body } from "./body.ts";
import { flags } from "./flags.ts";
import { pathParam } from "./pathParam.ts";
import { textFlag } from "./textFlag.ts";

/** `skipstone compare` on the command line. */
export const compareDeclaration = Command.make(
  "compare",
  {
    scenarios: pathParam("argument", "scenario").pipe(
      Argument.withDescription("Scenario files; plans of several are named FILE:PLAN"),
      Argument.variadic({ min: 1 }),
    ),
    metric: textFlag(
      "metric",
      "NAME",
      "What to compare by; sharers by default (viewers:SEGMENT: only those in it)",
    ),
    baseline: textFlag(
      "baseline",
      "PLAN",
      "The plan that the others are compared with; the first by default",
    ),
    plans: flags.plans,
    set: flags.set,
    seed: flags.seed,
    runs: flags.runs,
    precision: flags.precision,
    workers: flags.workers,
    memory: flags.memory,
    failIf: flags.failIf,
    json: flags.json,
    quiet: flags.quiet,
    force: flags.force,
  },
  body(
    () => import("./compareCommand.ts"),
    (module) => module.compareCommand,
  ),
).pipe(
  Command.withDescription("Compare plans in the same worlds: which is better, by how much, how surely"),
  Command.withExamples([
    { command: "skipstone compare launch.yaml", description: "All plans against the first" },
    {
      command: "skipstone compare launch.yaml --metric cost-per-viewer --baseline influencers",
      description: "By what it costs to be seen by one person",
    },
  ]),
);
