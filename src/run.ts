import { availableParallelism } from "node:os";
import * as Effect from "effect/Effect";
import { affordableThreads, stayWithin } from "./batch/checkBudget.ts";
import { freeSpace } from "./batch/freeSpace.ts";
import { type DecodedFile, decodeFile, loadScenario } from "./batch/loadScenario.ts";
import { memoryBudget } from "./batch/memoryBudget.ts";
import { ProblemsFound } from "./batch/ProblemsFound.ts";
import { runScenario } from "./batch/runScenario.ts";
import { withFalseAlarms } from "./batch/withFalseAlarms.ts";
import { withSpiralTheory } from "./batch/withSpiralTheory.ts";
import { decodeScenario } from "./model/decodeScenario.ts";
import type { ScenarioOverride } from "./model/overrideScenario.ts";
import type { Problem } from "./model/Problem.ts";
import { parseSize } from "./model/parseSize.ts";
import type { RunFindings } from "./projections/findings.ts";
import type { PairedReach } from "./projections/pairedReach.ts";
import { STREAM } from "./randomness/RootKey.ts";
import { problemText } from "./report/messages.ts";
import { jsonText, runJson } from "./report/runJson.ts";
import type { ExpectedValue } from "./report/words/expectedWords.ts";
import { version } from "./version.ts";

/** What can be said besides the scenario. */
export interface RunOptions {
  /** Worlds per plan, instead of the scenario's. */
  readonly runs?: number;
  /** Seed text, instead of the scenario's. */
  readonly seed?: string;
  /** Overrides as on the command line: `content.transmissibility=0.06`. */
  readonly set?: readonly string[];
  /** Threads; all cores by default. The result never depends on it. */
  readonly workers?: number;
  /** Memory to stay within: bytes, or a size such as "2GB"; by default 3/4 of what there is, at most 8 GiB. */
  readonly memory?: number | string;
  /** Go over the budget of time, memory and disk. */
  readonly force?: boolean;
  /** File of the event store to keep runs in; absent: none is kept. */
  readonly store?: string;
}

/** The JSON document of `skipstone run`, typed. */
export interface RunDocument {
  readonly command: "run";
  readonly version: string;
  readonly stream: number;
  readonly seed: string;
  readonly runs: number;
  /** How many people each one stands for, where it is not one: counts are scaled by it. */
  readonly represents?: number;
  readonly scenario: { readonly title: string; readonly hash: string };
  readonly network: {
    readonly people: number;
    readonly arcs: number;
    readonly ties: number;
    readonly directed: boolean;
    readonly hash: string;
  };
  readonly plans: Readonly<Record<string, RunFindings>>;
  readonly pairs?: readonly PairedReach[];
}

/** A scenario is not one, or cannot be run: `problems` holds every reason, the message says them. */
export class ScenarioError extends Error {
  override readonly name = "ScenarioError";
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problemText(problem, "en")).join("\n"));
    this.problems = problems;
  }
}

/**
 * Runs a scenario from code: all its plans in the same worlds, like `skipstone run`.
 *
 * @param scenario path of a scenario file, or the scenario itself as an object of the same shape
 * @returns the document that `skipstone run --json` prints
 * @throws ScenarioError with every problem at once
 */
export async function run(scenario: string | object, options: RunOptions = {}): Promise<RunDocument> {
  const program = Effect.gen(function* () {
    const overrides = overridesOf(options);
    const decoded = yield* typeof scenario === "string"
      ? decodeFile(scenario, overrides)
      : decodeObject(scenario, overrides);
    const memoryBytes = yield* memoryOf(options.memory);
    const loaded = yield* loadScenario(decoded, { memoryBytes });
    const workers: number | "auto" = options.workers ?? "auto";
    const cores = availableParallelism();
    const disk = options.store === undefined ? null : yield* freeSpace(options.store);
    const budget = { memoryBytes, disk };
    const threads = options.force
      ? affordableThreads(loaded, cores, budget)
      : (yield* stayWithin(loaded, { workers, cores }, budget, { file: decoded.file })).threads;
    const quietly = { workers, cores: threads, onProgress: () => Effect.void };
    const result = yield* runScenario(loaded, quietly);
    if (result.failed.length > 0) return yield* new ProblemsFound({ problems: result.failed });
    const told = withSpiralTheory(loaded, yield* withFalseAlarms(loaded, result, quietly));
    return JSON.parse(jsonText(runJson({ ...told, version, stream: STREAM }))) as RunDocument;
  });
  // Loaded where it is wanted: Node 22 warns whoever loads its SQLite.
  const stored =
    options.store === undefined
      ? program
      : Effect.provide(
          program,
          (await import("./store/SqliteEventStore.ts")).SqliteEventStore.layer(options.store, { version }),
        );
  const outcome = await Effect.runPromise(
    stored.pipe(
      Effect.map((document) => ({ document })),
      Effect.catchTag("ProblemsFound", ({ problems }) => Effect.succeed({ problems })),
    ),
  );
  if ("problems" in outcome) throw new ScenarioError(outcome.problems);
  return outcome.document;
}

const memoryOf = (memory: number | string | undefined): Effect.Effect<number, ProblemsFound> => {
  if (memory === undefined) return Effect.succeed(memoryBudget());
  const bytes = parseSize(String(memory));
  if (bytes !== null) return Effect.succeed(bytes);
  const values = { value: String(memory), expected: "bytes" satisfies ExpectedValue };
  const problem: Problem = { code: "E-CLI-005", severity: "error", place: { path: "memory" }, values };
  return Effect.fail(new ProblemsFound({ problems: [problem] }));
};

const decodeObject = (
  scenario: object,
  overrides: readonly ScenarioOverride[],
): Effect.Effect<DecodedFile, ProblemsFound> => {
  const decoded = decodeScenario(JSON.stringify(scenario), { overrides });
  return "problems" in decoded
    ? Effect.fail(new ProblemsFound({ problems: decoded.problems }))
    : Effect.succeed({ file: "scenario", ...decoded });
};

function overridesOf({ runs, seed, set }: RunOptions): readonly ScenarioOverride[] {
  return [
    ...(set ?? []),
    ...(runs === undefined ? [] : [{ path: "runs", value: JSON.stringify(runs), flag: "runs" }]),
    ...(seed === undefined ? [] : [{ path: "seed", value: JSON.stringify(seed), flag: "seed" }]),
  ];
}
