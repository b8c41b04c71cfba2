import * as Argument from "effect/cli/Argument";
import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import * as GlobalFlag from "effect/cli/GlobalFlag";
import { LANGS } from "../report/Lang.ts";
import { body } from "./body.ts";
import { compareDeclaration } from "./compareDeclaration.ts";
import { flags } from "./flags.ts";
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

const runName = Argument.String("run").pipe(Argument.withDescription("Run of the store: PLAN@WORLD"));

const init = Command.make(
  "init",
  {
    path: pathParam("argument", "file").pipe(
      Argument.withDescription("File to write"),
      Argument.withDefault("scenario.yaml"),
    ),
    template: Flag.Literals("template", ["campaign", "launch", "minimal", "file"]).pipe(
      Flag.withDescription(
        "campaign: two plans compared; launch: with channels, prices, a watch; minimal; file: your network",
      ),
      Flag.withDefault("campaign"),
    ),
    force: flags.force,
  },
  body(
    () => import("./initCommand.ts"),
    (module) => module.initCommand,
  ),
).pipe(Command.withDescription("Write a first scenario to change"));

const check = Command.make(
  "check",
  { scenario, set: flags.set, memory: flags.memory, json: flags.json },
  body(
    () => import("./checkCommand.ts"),
    (module) => module.checkCommand,
  ),
).pipe(
  Command.withDescription("Say everything that is wrong with a scenario, and what a run of it would take"),
);

const explain = Command.make(
  "explain",
  { scenario, set: flags.set },
  body(
    () => import("./explainCommand.ts"),
    (module) => module.explainCommand,
  ),
).pipe(Command.withDescription("Tell in words what a scenario does and what to notice"));

const run = Command.make(
  "run",
  {
    scenarios: pathParam("argument", "scenario").pipe(
      Argument.withDescription("Scenario files, or folders of them"),
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
  Command.withDescription("Run scenarios and report how far each plan reaches"),
  Command.withExamples([
    { command: "skipstone run scenarios/flagship.yaml", description: "The flagship scenario" },
    { command: "skipstone run launch.yaml --set content.transmissibility=0.06", description: "What if?" },
    {
      command: "skipstone run scenarios --out results --no-store",
      description: "A folder, results as files",
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
).pipe(Command.withDescription("Read a network file, balance its rows and describe the network"));

const status = Command.make(
  "status",
  { store: flags.store, json: flags.json },
  body(
    () => import("./statusCommand.ts"),
    (module) => module.statusCommand,
  ),
).pipe(Command.withDescription("List the batches of the event store"));

const replay = Command.make(
  "replay",
  {
    run: runName,
    until: textFlag("until", "TIME", "Stop after this round, or after this long (6h) where time has a clock"),
    store: flags.store,
    json: flags.json,
  },
  body(
    () => import("./replayCommand.ts"),
    (module) => module.replayCommand,
  ),
).pipe(Command.withDescription("Tell a stored run round by round"));

const fork = Command.make(
  "fork",
  {
    run: Argument.String("run").pipe(
      Argument.withDescription("Runs of the store: PLAN@WORLD, or PLAN@0-99 for many worlds"),
    ),
    at: Flag.String("at").pipe(
      Flag.withMetavar("TIME"),
      Flag.withDescription("The first round, or the time (6h), that is decided anew"),
    ),
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
  Command.withDescription("Decide stored runs anew from a time on: the same past, another future"),
  Command.withExamples([
    {
      command: "skipstone fork hubs@0-99 --at 6h --set response.kind=apologise",
      description: "What if something had been done after six hours?",
    },
  ]),
);

const verify = Command.make(
  "verify",
  {
    runs: Argument.String("run").pipe(
      Argument.withDescription("Runs of the store (PLAN@WORLD); all if none is named"),
      Argument.variadic(),
    ),
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
).pipe(Command.withDescription("Check the store, run its runs again and compare their digests"));

const repair = Command.make(
  "repair",
  {
    store: flags.store,
    out: textFlag("out", "FILE", "The copy; store.repaired.db beside store.db by default"),
    force: flags.force,
    json: flags.json,
  },
  body(
    () => import("./repairCommand.ts"),
    (module) => module.repairCommand,
  ),
).pipe(Command.withDescription("Copy everything that is sound from a damaged store into a new one"));

const doctor = Command.make(
  "doctor",
  { store: flags.store, json: flags.json },
  body(
    () => import("./doctorCommand.ts"),
    (module) => module.doctorCommand,
  ),
).pipe(Command.withDescription("Look at this machine and the store, and whether skipstone works here"));

const diff = Command.make(
  "diff",
  {
    left: runName,
    right: Argument.String("other").pipe(Argument.withDescription("Run to compare with: PLAN@WORLD")),
    store: flags.store,
    json: flags.json,
  },
  body(
    () => import("./diffCommand.ts"),
    (module) => module.diffCommand,
  ),
).pipe(Command.withDescription("Name the first event in which two stored runs differ"));

const exportRuns = Command.make(
  "export",
  {
    runs: Argument.String("run").pipe(
      Argument.withDescription("Runs of the store (PLAN@WORLD); all if none is named"),
      Argument.variadic(),
    ),
    table: Flag.Literals("table", ["events", "runs"]).pipe(
      Flag.withDescription("events: a row for each event; runs: a row for each run, with its totals"),
      Flag.withDefault("events"),
    ),
    format: Flag.Literals("format", ["csv", "jsonl", "parquet"]).pipe(
      Flag.withDescription("jsonl: a JSON object per line. By default told by the name of --out, else csv"),
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
  Command.withDescription("Write stored runs or their events as a table"),
  Command.withExamples([
    { command: "skipstone export --table runs --out runs.csv", description: "Totals of each run" },
    { command: "skipstone export --out events.parquet", description: "All events, with their metadata" },
  ]),
);

const schema = Command.make(
  "schema",
  {},
  body(
    () => import("./schemaCommand.ts"),
    (module) => module.schemaCommand,
  ),
).pipe(Command.withDescription("Print the JSON Schema of scenario files"));

/** Every command takes it; its value is read by `language`, before arguments are parsed. */
const lang = GlobalFlag.Setting("lang")({
  flag: Flag.Literals("lang", LANGS).pipe(
    Flag.withDescription("Language of what is told: English, Chinese or Korean"),
    Flag.withDefault("en"),
  ),
});

/** The whole command line. */
export const commands = Command.make("skipstone").pipe(
  Command.withDescription(
    "Will it ignite, how far will it reach, and which seeding plan is better? Find out before the launch.",
  ),
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
