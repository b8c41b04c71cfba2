import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import { seedingMethods } from "../seeding/seedingMethods.ts";
import { body } from "./body.ts";
import { flags } from "./flags.ts";
import { scenarioArgument } from "./scenarioArgument.ts";
import { textFlag } from "./textFlag.ts";

/** `skipstone seed` on the command line. */
export const seedDeclaration = Command.make(
  "seed",
  {
    scenario: scenarioArgument,
    k: textFlag("k", "N", "How many people to choose; at most so many, with --budget"),
    budget: textFlag("budget", "B", "Choose as many as this pays for"),
    price: textFlag(
      "price",
      "PRICE",
      "column (of the attributes), 500 each, 0.05/follower, or 0.08/follower,10000:0.05 by audience",
    ),
    method: Flag.Literals("method", seedingMethods).pipe(
      Flag.withDescription("How they are chosen; opim gives a certificate"),
      Flag.withDefault("opim"),
    ),
    epsilon: textFlag("epsilon", "E", "How far below 1 - 1/e the certificate may stay; 0.1 by default"),
    within: textFlag("within", "SEGMENTS", "Only people of these segments, separated by commas"),
    avoid: textFlag("avoid", "SEGMENTS", "Nobody of these segments"),
    write: textFlag("write", "NAME", "Write them into the scenario file as a plan of this name"),
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
