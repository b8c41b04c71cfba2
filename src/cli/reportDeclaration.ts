import * as Argument from "effect/cli/Argument";
import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import { body } from "./body.ts";
import { flags } from "./flags.ts";
import { help } from "./help.ts";
import { pathParam } from "./pathParam.ts";

/** `skipstone report` on the command line. */
export const reportDeclaration = Command.make(
  "report",
  {
    source: pathParam("argument", "scenario").pipe(
      Argument.withDescription(help.arguments.reported),
      Argument.optional,
    ),
    out: pathParam("flag", "out").pipe(
      Flag.withMetavar("FILE"),
      Flag.withDescription(help.flags.pageFile),
      Flag.optional,
    ),
    format: Flag.Literals("format", ["html", "md", "txt"]).pipe(
      Flag.withDescription(help.flags.pageFormat),
      Flag.optional,
    ),
    plans: flags.plans,
    set: flags.set,
    seed: flags.seed,
    runs: flags.runs,
    workers: flags.workers,
    memory: flags.memory,
    store: flags.store,
    json: flags.json,
    quiet: flags.quiet,
    force: flags.force,
  },
  body(
    () => import("./reportCommand.ts"),
    (module) => module.reportCommand,
  ),
).pipe(
  Command.withDescription(help.commands.report),
  Command.withExamples([
    { command: "skipstone report launch.yaml", description: help.examples.report },
    { command: "skipstone report b1 --lang zh", description: help.examples.reportBatch },
  ]),
);
