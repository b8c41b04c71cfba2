import * as Argument from "effect/cli/Argument";
import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import * as GlobalFlag from "effect/cli/GlobalFlag";
import { LANGS } from "../report/Lang.ts";
import { body } from "./body.ts";
import { compareDeclaration } from "./compareDeclaration.ts";
import { flags } from "./flags.ts";
import { help } from "./help.ts";
import { importFlags } from "./importFlags.ts";
import { pathParam } from "./pathParam.ts";
import { reportDeclaration } from "./reportDeclaration.ts";
import { scenarioArgument as scenario } from "./scenarioArgument.ts";
import { seedDeclaration } from "./seedDeclaration.ts";
import { textFlag } from "./textFlag.ts";
import { tipDeclaration } from "./tipDeclaration.ts";

/** Commands of later versions: known by name, so that nobody is told of a typing mistake. */
export const laterCommands = ["sweep", "resume", "merge", "studio"];

/** Flags of later versions, known in the same way. */
export const laterFlags = ["--shard", "--keep-going", "--vary", "--design", "--dry-run"];

const runName = Argument.String("run").pipe(Argument.withDescription(help.arguments.run));

const init = Command.make(
  "init",
  {
    path: pathParam("argument", "file").pipe(
      Argument.withDescription(help.arguments.newFile),
      Argument.withDefault("scenario.yaml"),
    ),
    template: Flag.Literals("template", ["campaign", "launch", "minimal", "file"]).pipe(
      Flag.withDescription(help.flags.template),
      Flag.withDefault("campaign"),
    ),
    force: flags.force,
  },
  body(
    () => import("./initCommand.ts"),
    (module) => module.initCommand,
  ),
).pipe(Command.withDescription(help.commands.init));

const check = Command.make(
  "check",
  { scenario, set: flags.set, memory: flags.memory, json: flags.json },
  body(
    () => import("./checkCommand.ts"),
    (module) => module.checkCommand,
  ),
).pipe(Command.withDescription(help.commands.check));

const explain = Command.make(
  "explain",
  { scenario, set: flags.set },
  body(
    () => import("./explainCommand.ts"),
    (module) => module.explainCommand,
  ),
).pipe(Command.withDescription(help.commands.explain));

const run = Command.make(
  "run",
  {
    scenarios: pathParam("argument", "scenario").pipe(
      Argument.withDescription(help.arguments.scenarios),
      Argument.variadic({ min: 1 }),
    ),
    set: flags.set,
    seed: flags.seed,
    runs: flags.runs,
    precision: flags.precision,
    plans: flags.plans,
    workers: flags.workers,
    memory: flags.memory,
    store: flags.store,
    noStore: flags.noStore,
    out: flags.out,
    failIf: flags.failIf,
    whatIf: flags.whatIf,
    report: flags.report,
    json: flags.json,
    quiet: flags.quiet,
    force: flags.force,
  },
  body(
    () => import("./runCommand.ts"),
    (module) => module.runCommand,
  ),
).pipe(
  Command.withDescription(help.commands.run),
  Command.withExamples([
    { command: "skipstone run scenarios/flagship.yaml", description: help.examples.runFlagship },
    {
      command: "skipstone run launch.yaml --set content.transmissibility=0.06",
      description: help.examples.runChanged,
    },
    {
      command: "skipstone run scenarios --out results --no-store",
      description: help.examples.runFolder,
    },
  ]),
);

const importNetwork = Command.make(
  "import",
  importFlags,
  body(
    () => import("./importCommand.ts"),
    (module) => module.importCommand,
  ),
).pipe(Command.withDescription(help.commands.import));

const status = Command.make(
  "status",
  { store: flags.store, json: flags.json },
  body(
    () => import("./statusCommand.ts"),
    (module) => module.statusCommand,
  ),
).pipe(Command.withDescription(help.commands.status));

const replay = Command.make(
  "replay",
  {
    run: runName,
    until: textFlag("until", "TIME", help.flags.until),
    store: flags.store,
    json: flags.json,
  },
  body(
    () => import("./replayCommand.ts"),
    (module) => module.replayCommand,
  ),
).pipe(Command.withDescription(help.commands.replay));

const fork = Command.make(
  "fork",
  {
    run: Argument.String("run").pipe(Argument.withDescription(help.arguments.forked)),
    at: Flag.String("at").pipe(Flag.withMetavar("TIME"), Flag.withDescription(help.flags.at)),
    set: flags.set,
    store: flags.store,
    json: flags.json,
    quiet: flags.quiet,
  },
  body(
    () => import("./forkCommand.ts"),
    (module) => module.forkCommand,
  ),
).pipe(
  Command.withDescription(help.commands.fork),
  Command.withExamples([
    {
      command: "skipstone fork hubs@0-99 --at 6h --set response.kind=apologise",
      description: help.examples.fork,
    },
  ]),
);

const verify = Command.make(
  "verify",
  {
    runs: Argument.String("run").pipe(Argument.withDescription(help.arguments.runs), Argument.variadic()),
    store: flags.store,
    workers: flags.workers,
    memory: flags.memory,
    json: flags.json,
    quiet: flags.quiet,
  },
  body(
    () => import("./verifyCommand.ts"),
    (module) => module.verifyCommand,
  ),
).pipe(Command.withDescription(help.commands.verify));

const repair = Command.make(
  "repair",
  {
    store: flags.store,
    out: textFlag("out", "FILE", help.flags.outCopy),
    force: flags.force,
    json: flags.json,
  },
  body(
    () => import("./repairCommand.ts"),
    (module) => module.repairCommand,
  ),
).pipe(Command.withDescription(help.commands.repair));

const doctor = Command.make(
  "doctor",
  { store: flags.store, json: flags.json },
  body(
    () => import("./doctorCommand.ts"),
    (module) => module.doctorCommand,
  ),
).pipe(Command.withDescription(help.commands.doctor));

const diff = Command.make(
  "diff",
  {
    left: runName,
    right: Argument.String("other").pipe(Argument.withDescription(help.arguments.other)),
    store: flags.store,
    json: flags.json,
  },
  body(
    () => import("./diffCommand.ts"),
    (module) => module.diffCommand,
  ),
).pipe(Command.withDescription(help.commands.diff));

const exportRuns = Command.make(
  "export",
  {
    runs: Argument.String("run").pipe(Argument.withDescription(help.arguments.runs), Argument.variadic()),
    table: Flag.Literals("table", ["events", "runs"]).pipe(
      Flag.withDescription(help.flags.table),
      Flag.withDefault("events"),
    ),
    format: Flag.Literals("format", ["csv", "jsonl", "parquet"]).pipe(
      Flag.withDescription(help.flags.tableFormat),
      Flag.optional,
    ),
    out: flags.outFile,
    store: flags.store,
    force: flags.force,
  },
  body(
    () => import("./exportCommand.ts"),
    (module) => module.exportCommand,
  ),
).pipe(
  Command.withDescription(help.commands.export),
  Command.withExamples([
    { command: "skipstone export --table runs --out runs.csv", description: help.examples.exportRuns },
    { command: "skipstone export --out events.parquet", description: help.examples.exportEvents },
  ]),
);

const schema = Command.make(
  "schema",
  {},
  body(
    () => import("./schemaCommand.ts"),
    (module) => module.schemaCommand,
  ),
).pipe(Command.withDescription(help.commands.schema));

/** Every command takes it; its value is read by `language`, before arguments are parsed. */
const lang = GlobalFlag.Setting("lang")({
  flag: Flag.Literals("lang", LANGS).pipe(Flag.withDescription(help.flags.lang), Flag.withDefault("en")),
});

/** The whole command line. */
export const commands = Command.make("skipstone").pipe(
  Command.withDescription(help.skipstone),
  Command.withSubcommands([
    init,
    check,
    explain,
    run,
    compareDeclaration,
    tipDeclaration,
    seedDeclaration,
    reportDeclaration,
    importNetwork,
    status,
    replay,
    verify,
    fork,
    diff,
    exportRuns,
    repair,
    doctor,
    schema,
  ]),
  Command.withGlobalFlags([lang]),
);
