import * as Argument from "effect/cli/Argument";
import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import { body } from "./body.ts";
import { flags } from "./flags.ts";
import { pathParam } from "./pathParam.ts";

/** `skipstone report` on the command line. */
export const reportDeclaration = Command.make(
  "report",
  {
    source: pathParam("argument", "scenario").pipe(
      Argument.withDescription("Scenario file, or a batch of the store (b1); the latest batch by default"),
      Argument.optional,
    ),
    out: pathParam("flag", "out").pipe(
      Flag.withMetavar("FILE"),
      Flag.withDescription("The page; NAME.html in the current folder by default"),
      Flag.optional,
    ),
    format: Flag.Literals("format", ["html", "md"]).pipe(
      Flag.withDescription(
        "html: with charts; md: with tables. By default told by the name of --out, else html",
      ),
      Flag.optional,
    ),
    plans: flags.plans,
    set: flags.set,
    seed: flags.seed,
    runs: flags.runs,
    workers: flags.workers,
    memory: flags.memory,
    store: flags.store,
    quiet: flags.quiet,
    force: flags.force,
  },
  body(
    () => import("./reportCommand.ts"),
    (module) => module.reportCommand,
  ),
).pipe(
  Command.withDescription("Write one page for whoever decides: which plan, how surely, at what risk"),
  Command.withExamples([
    { command: "skipstone report launch.yaml", description: "Run everything, and write launch.html" },
    { command: "skipstone report b1 --lang zh", description: "A batch of the store, told in Chinese" },
  ]),
);
