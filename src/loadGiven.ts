import * as Effect from "effect/Effect";
import { type DecodedFile, decodeFile, type LoadedScenario, loadScenario } from "./batch/loadScenario.ts";
import { memoryBudget } from "./batch/memoryBudget.ts";
import { ProblemsFound } from "./batch/ProblemsFound.ts";
import { decodeScenario } from "./model/decodeScenario.ts";
import type { ScenarioOverride } from "./model/overrideScenario.ts";
import type { Problem } from "./model/Problem.ts";
import { parseSize } from "./model/parseSize.ts";
import type { Stopping } from "./projections/Stopping.ts";
import { problemText } from "./report/messages.ts";
import type { ExpectedValue } from "./report/words/expectedWords.ts";

/** What can be said besides the scenario, whatever is done with it. */
export interface GivenOptions {
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
}

/** The head of every JSON document. */
export interface DocumentHead {
  readonly version: string;
  readonly stream: number;
  readonly seed: string;
  readonly runs: number;
  /** Why so many worlds and no more, where a precision was asked for. */
  readonly stopping?: Stopping;
  /** How many people each one stands for, where it is not one: counts are scaled by it. */
  readonly represents?: number;
  readonly scenario: { readonly title: string; readonly hash: string };
  readonly network: DocumentNetwork;
}

export interface DocumentNetwork {
  readonly people: number;
  readonly arcs: number;
  readonly ties: number;
  readonly directed: boolean;
  readonly hash: string;
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
 * A scenario that is given in code, ready to run, and the memory to stay within.
 *
 * @param scenario path of a scenario file, or the scenario itself as an object of the same shape
 * @param before overrides that any other takes the place of
 */
export const loadGiven = Effect.fnUntraced(function* (
  scenario: string | object,
  options: GivenOptions,
  before: readonly ScenarioOverride[] = [],
): Effect.fn.Return<{ readonly loaded: LoadedScenario; readonly memoryBytes: number }, ProblemsFound> {
  const overrides = [...before, ...overridesOf(options)];
  const decoded = yield* typeof scenario === "string"
    ? decodeFile(scenario, overrides)
    : decodeObject(scenario, overrides);
  const memoryBytes = yield* memoryOf(options.memory);
  return { loaded: yield* loadScenario(decoded, { memoryBytes }), memoryBytes };
});

/** Runs it to its end, as a promise that fails with a ScenarioError. */
export async function settled<Document, Failure>(
  program: Effect.Effect<Document, Failure>,
): Promise<Document> {
  const outcome = await Effect.runPromise(
    program.pipe(
      Effect.map((document) => ({ document })),
      Effect.catch((failure) =>
        failure instanceof ProblemsFound
          ? Effect.succeed({ problems: failure.problems })
          : Effect.fail(failure),
      ),
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

function overridesOf({ runs, seed, set }: GivenOptions): readonly ScenarioOverride[] {
  return [
    ...(set ?? []),
    ...(runs === undefined ? [] : [{ path: "runs", value: JSON.stringify(runs), flag: "runs" }]),
    ...(seed === undefined ? [] : [{ path: "seed", value: JSON.stringify(seed), flag: "seed" }]),
  ];
}
