import * as NodeServices from "@effect/platform-node/NodeServices";
import * as Cause from "effect/Cause";
import * as CliError from "effect/cli/CliError";
import * as CliOutput from "effect/cli/CliOutput";
import * as Command from "effect/cli/Command";
import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import * as Layer from "effect/Layer";
import { version } from "../version.ts";
import { commands, laterCommands } from "./commands.ts";
import { say } from "./print.ts";

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Wrong usage: what is wrong and where help is, on stderr; help that was asked for goes to stdout. */
const presenter = CliOutput.layerPresenter({
  present: (event) =>
    event._tag === "InvalidInvocation"
      ? say(
          [
            ...event.errors.map((error) => error.message),
            `See \`${event.commandPath.join(" ")} --help\`.`,
          ].join("\n"),
        )
      : CliOutput.defaultPresenter.present(event),
});

/** Says what went wrong, and gives the exit status that goes with it. */
const report = Effect.fnUntraced(function* (error: unknown, json: boolean) {
  // Wrong usage has been presented already; a bare `skipstone` has shown its help.
  if (CliError.isCliError(error)) return error._tag === "ShowHelp" && error.errors.length === 0 ? 0 : 2;
  const { reportProblems } = yield* Effect.promise(() => import("./reportProblems.ts"));
  return yield* reportProblems(error, json);
});

/** Runs the command line. It never calls process.exit: whatever was written still has to reach its reader. */
export function main(args: readonly string[]): void {
  quietStreams();
  const later = args.find((arg) => !arg.startsWith("-"));
  const program = Command.runWith(commands, { version })(args).pipe(
    Effect.provide(Layer.merge(NodeServices.layer, presenter)),
    Effect.as(0),
  );
  const fiber = Effect.runFork(
    (later !== undefined && laterCommands.includes(later) ? notYet(later) : program).pipe(
      Effect.catchCause((cause) =>
        Cause.hasInterruptsOnly(cause)
          ? Effect.interrupt
          : report(Cause.squash(cause), args.includes("--json")),
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
  });
}

const notYet = (command: string) =>
  Effect.promise(() => import("../batch/ProblemsFound.ts")).pipe(
    Effect.flatMap(({ ProblemsFound }) =>
      Effect.fail(
        new ProblemsFound({
          problems: [{ code: "E-CLI-012", severity: "error", place: {}, values: { command } }],
        }),
      ),
    ),
  );

/** A reader that closes the pipe (`| head -1`) has all it wanted: that is no failure. */
function quietStreams(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  // node:sqlite is what we build on; Node 22 calls it experimental at every start.
  const { emitWarning } = process;
  process.emitWarning = ((warning: string | Error, ...rest: never[]) => {
    if (!String(warning).includes("SQLite")) emitWarning.call(process, warning, ...rest);
  }) as typeof process.emitWarning;
}
