import * as NodeServices from "@effect/platform-node/NodeServices";
import * as Cause from "effect/Cause";
import * as Console from "effect/Console";
import * as CliError from "effect/cli/CliError";
import * as CliOutput from "effect/cli/CliOutput";
import * as Command from "effect/cli/Command";
import type { HelpDoc } from "effect/cli/HelpDoc";
import { TerminalCapabilities } from "effect/cli/TerminalCapabilities";
import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import * as Layer from "effect/Layer";
import type { Problem } from "../model/Problem.ts";
import type { Lang } from "../report/Lang.ts";
import { visible } from "../report/visible.ts";
import { usageWords } from "../report/words/usageWords.ts";
import { version } from "../version.ts";
import { commands, laterCommands, laterFlags } from "./commands.ts";
import { helpText } from "./helpText.ts";
import { language } from "./language.ts";
import { printFailure, say } from "./print.ts";
import { usageText } from "./usageText.ts";

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Wrong usage: what is wrong and where help is, on stderr; help that was asked for goes to stdout. */
const presenter = (json: boolean, args: readonly string[]) =>
  CliOutput.layerPresenter({
    present: (event) => {
      const lang = language(args);
      if (event._tag === "Help") return printHelp(event.helpDoc, lang);
      if (event._tag !== "InvalidInvocation") return CliOutput.defaultPresenter.present(event);
      // The line breaks of a message are ours; whatever else cannot be seen came with the arguments.
      const wrong = event.errors.flatMap((error) => usageText(error, lang).split("\n").map(visible));
      // As JSON it is told with all other errors, in `report`.
      return json
        ? Effect.void
        : say([...wrong, usageWords[lang].seeHelp(event.commandPath.join(" "))].join("\n"));
    },
  });

const printHelp = Effect.fnUntraced(function* (doc: HelpDoc, lang: Lang) {
  const { canColor } = yield* TerminalCapabilities;
  yield* Console.log(helpText(doc, CliOutput.defaultFormatter({ colors: canColor }), lang));
});

/** Says what went wrong, and gives the exit status that goes with it. */
const report = Effect.fnUntraced(function* (error: unknown, json: boolean) {
  let told = error;
  if (CliError.isCliError(error)) {
    const wrong = "errors" in error ? error.errors : [error];
    // A bare `skipstone` has shown its help; wrong usage has been presented already.
    if (wrong.length === 0) return 0;
    if (!json) return 2;
    told = yield* Effect.flip(
      problem("E-CLI-011", ...wrong.map((each) => ({ text: usageText(each, "en") }))),
    );
  }
  const { reportProblems } = yield* Effect.promise(() => import("./reportProblems.ts"));
  return yield* reportProblems(told, json);
});

/** Runs the command line. It never calls process.exit: whatever was written still has to reach its reader. */
export function main(args: readonly string[]): void {
  quietStreams();
  const json = args.includes("--json");
  const later = args.find((arg) => !arg.startsWith("-"));
  const program = Command.runWith(commands, { version })(args).pipe(
    Effect.provide(Layer.merge(NodeServices.layer, presenter(json, args))),
    Effect.andThen(outputWritten),
    Effect.as(0),
  );
  const isLater = later !== undefined && laterCommands.includes(later);
  const flag = args.find((arg) => laterFlags.includes(arg.split("=", 1)[0] as string));
  const fiber = Effect.runFork(
    (isLater || flag !== undefined
      ? problem("E-CLI-012", { command: (isLater ? later : flag) as string })
      : program
    ).pipe(
      Effect.catchCause((cause) =>
        Cause.hasInterruptsOnly(cause) ? Effect.interrupt : report(Cause.squash(cause), json),
      ),
    ),
  );
  let ended: number | null = null;
  for (const [signal, status] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      // The first signal lets work end in order; a second one does not wait.
      if (ended !== null) process.exit(status);
      ended = status;
      Effect.runFork(Fiber.interrupt(fiber));
    });
  }
  Effect.runPromise(Fiber.await(fiber)).then((exit) => {
    for (const signal of Object.keys(SIGNALS)) process.removeAllListeners(signal);
    process.exitCode = ended ?? (exit._tag === "Success" ? exit.value : 1);
    // Not even the telling of an error came to its end.
    if (exit._tag === "Failure" && ended === null) process.stderr.write(`${Cause.squash(exit.cause)}\n`);
  });
}

/** Fails with a problem, once for each set of values. */
const problem = (code: string, ...values: readonly Problem["values"][]) =>
  Effect.promise(() => import("../batch/ProblemsFound.ts")).pipe(
    Effect.flatMap(({ ProblemsFound }) => {
      const problems = values.map((each): Problem => ({ code, severity: "error", place: {}, values: each }));
      return Effect.fail(new ProblemsFound({ problems }));
    }),
  );

/**
 * Failures of our streams come up where they are written, or with `outputWritten`; as events they would end
 * us.
 */
function quietStreams(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  // node:sqlite is what we build on; Node 22 calls it experimental at every start.
  const { emitWarning } = process;
  process.emitWarning = ((warning: string | Error, ...rest: never[]) => {
    if (!String(warning).includes("SQLite")) emitWarning.call(process, warning, ...rest);
  }) as typeof process.emitWarning;
}

/**
 * A reader that closes the pipe (`| head -1`) has all it wanted: that is no failure. Anything else that kept
 * stdout from being written is one; where stderr fails there is nobody to tell.
 */
const outputWritten = Effect.suspend(() => {
  const reason = printFailure() ?? (process.stdout.errored as NodeJS.ErrnoException | null)?.code;
  return reason === undefined || reason === "EPIPE"
    ? Effect.void
    : problem("E-CLI-010", { path: "-", reason });
});
