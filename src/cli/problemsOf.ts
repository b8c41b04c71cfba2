import { PastDiffers } from "../batch/forkRuns.ts";
import { WorkerStopped } from "../batch/Lane.ts";
import { ProblemsFound } from "../batch/ProblemsFound.ts";
import { DigestMismatch } from "../batch/runScenario.ts";
import { NotRebuilt, UnknownRun } from "../batch/StoredRun.ts";
import type { Problem } from "../model/Problem.ts";
import { type ExitStatus, type ProblemCode, problemCodes } from "../model/ProblemCode.ts";
import { StoreCorrupt, StoreMissing, StoreNewer, StoreUnavailable } from "../store/StoreError.ts";
import { AlreadyTold } from "./AlreadyTold.ts";

const one = (code: string, values: Problem["values"], file?: string): readonly Problem[] => [
  { code, severity: "error", place: file === undefined ? {} : { file }, values },
];

/** Why a name stands for no run, as codes. */
const RUN_CODES = {
  unknown: "E-STORE-033",
  ambiguous: "E-STORE-036",
  "no-world": "E-STORE-037",
} as const satisfies Record<UnknownRun["why"], ProblemCode>;

/** Any error of a command as problems, whose sentences are in the messages file. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof ProblemsFound || error instanceof AlreadyTold) return error.problems;
  if (error instanceof StoreCorrupt) {
    return one(error.code, { frame: error.frame ?? "", detail: error.detail }, error.file);
  }
  if (error instanceof StoreNewer)
    return one(error.code, { found: error.found, known: error.known }, error.file);
  if (error instanceof StoreUnavailable) return one(error.code, { cause: error.cause }, error.file);
  if (error instanceof StoreMissing) return one(error.code, { name: error.name }, error.file);
  if (error instanceof UnknownRun)
    return one(RUN_CODES[error.why], { run: error.run, nearest: error.nearest }, error.file);
  if (error instanceof NotRebuilt) {
    const { batch, reason, world = "" } = error;
    return one("E-STORE-018", { batch, reason, world }, error.file);
  }
  if (error instanceof DigestMismatch)
    return one("E-STORE-017", { batch: error.batch, world: error.world }, error.file);
  if (error instanceof PastDiffers)
    return one("E-STORE-047", { batch: error.batch, world: error.world }, error.file);
  if (error instanceof WorkerStopped) return one("E-RUN-004", { cause: causeText(rootOf(error.cause)) });
  return one("E-RUN-099", { cause: causeText(error) });
}

/** What lies at the bottom of an error that wraps others. */
function rootOf(cause: unknown): unknown {
  const { reason, cause: inner } = Object(cause) as { reason?: unknown; cause?: unknown };
  const below = inner ?? reason;
  return below === undefined || below === null ? cause : rootOf(below);
}

const causeText = (cause: unknown): string =>
  cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);

/** The exit status that problems lead to: that of the first error. */
export function exitStatusOf(problems: readonly Problem[]): ExitStatus {
  const error = problems.find(({ severity }) => severity === "error");
  if (error === undefined) return 0;
  return problemCodes[error.code as ProblemCode] ?? 1;
}
