import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import { seedingMethods } from "../seeding/seedingMethods.ts";
import { body } from "./body.ts";
import { flags } from "./flags.ts";
import { scenarioArgument } from "./scenarioArgument.ts";

/** `skipstone seed` on the command line. */
export const seedDeclaration = Command.make(
  "seed",
  {
    scenario: scenarioArgument,
    k: Flag.String("k").pipe(
      Flag.withMetavar("N"),
      Flag.withDescription("How many people to choose"),
      Flag.optional,
    ),
    budget: Flag.String("budget").pipe(
      Flag.withMetavar("B"),
      Flag.withDescription("Choose as many as this pays for, instead of --k"),
      Flag.optional,
    ),
    price: Flag.String("price").pipe(
      Flag.withMetavar("PRICE"),
      Flag.withDescription(
        "column (of the attributes), 500 each, 0.05/follower, or 0.08/follower,10000:0.05 by audience",
      ),
      Flag.optional,
    ),
    method: Flag.Literals("method", seedingMethods).pipe(
      Flag.withDescription("How they are chosen; opim gives a certificate"),
      Flag.withDefault("opim"),
    ),
    epsilon: Flag.String("epsilon").pipe(
      Flag.withMetavar("E"),
      Flag.withDescription("How far below 1 - 1/e the certificate may stay; 0.1 by default"),
      Flag.optional,
    ),
    within: Flag.String("within").pipe(
      Flag.withMetavar("SEGMENT"),
      Flag.withDescription("Only people of this segment"),
      Flag.optional,
    ),
    avoid: Flag.String("avoid").pipe(
      Flag.withMetavar("SEGMENT"),
      Flag.withDescription("Nobody of this segment"),
      Flag.optional,
    ),
    write: Flag.String("write").pipe(
      Flag.withMetavar("NAME"),
      Flag.withDescription("Write them into the scenario file as a plan of this name"),
      Flag.optional,
    ),
    set: flags.set,
    seed: flags.seed,
    runs: flags.runs,
    workers: flags.workers,
    memory: flags.memory,
    json: flags.json,
    quiet: flags.quiet,
    force: flags.force,
  },
  body(
    () => import("./seedCommand.ts"),
    (module) => module.seedCommand,
  ),
).pipe(
  Command.withDescription("Choose the people to start from, and say how good the choice is at least"),
  Command.withExamples([
    { command: "skipstone seed launch.yaml --k 10", description: "The best ten, with a certificate" },
    {
      command: "skipstone seed launch.yaml --budget 20000 --price 0.05/follower --write leaders",
      description: "What a budget pays for, as a plan of the scenario",
    },
  ]),
);
