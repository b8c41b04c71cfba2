import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import { seedingMethods } from "../seeding/seedingMethods.ts";
import { body } from "./body.ts";
import { flags } from "./flags.ts";
import { help } from "./help.ts";
import { scenarioArgument } from "./scenarioArgument.ts";
import { textFlag } from "./textFlag.ts";

/** Names by which papers know methods of ours. */
const ALSO_CALLED = [
  ["celf", "greedy"],
  ["opim-c", "opim"],
] as const;

/** `skipstone seed` on the command line. */
export const seedDeclaration = Command.make(
  "seed",
  {
    scenario: scenarioArgument,
    k: textFlag("k", "N", help.flags.k),
    budget: textFlag("budget", "B", help.flags.budget),
    price: textFlag("price", "PRICE", help.flags.price),
    method: Flag.ChoiceWithValue("method", [
      ...seedingMethods.map((method) => [method, method] as const),
      ...ALSO_CALLED,
    ]).pipe(Flag.withDescription(help.flags.method), Flag.withDefault("opim")),
    epsilon: textFlag("epsilon", "E", help.flags.epsilon),
    within: textFlag("within", "SEGMENTS", help.flags.within),
    avoid: textFlag("avoid", "SEGMENTS", help.flags.avoid),
    write: textFlag("write", "NAME", help.flags.write),
    set: flags.set,
    seed: flags.seed,
    runs: flags.runs,
    workers: flags.workers,
    memory: flags.memory,
    noStore: flags.noStore,
    json: flags.json,
    quiet: flags.quiet,
    force: flags.force,
  },
  body(
    () => import("./seedCommand.ts"),
    (module) => module.seedCommand,
  ),
).pipe(
  Command.withDescription(help.commands.seed),
  Command.withExamples([
    { command: "skipstone seed launch.yaml --k 10", description: help.examples.seed },
    {
      command: "skipstone seed launch.yaml --budget 20000 --price 0.05/follower --write leaders",
      description: help.examples.seedBudget,
    },
  ]),
);
