import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import { affordableThreads } from "../batch/checkBudget.ts";
import { type ChosenSeeds, chooseSeeds, type SeedRequest } from "../batch/chooseSeeds.ts";
import { decodeFile, loadScenario } from "../batch/loadScenario.ts";
import { ProblemsFound } from "../batch/ProblemsFound.ts";
import { canonicalScenario } from "../model/canonicalScenario.ts";
import { decodeScenario } from "../model/decodeScenario.ts";
import type { Problem } from "../model/Problem.ts";
import { type PlanToWrite, withPlan } from "../model/withPlan.ts";
import { scenarioHash } from "../plans/scenarioHash.ts";
import { STREAM } from "../randomness/RootKey.ts";
import { jsonText } from "../report/runJson.ts";
import { seedJson } from "../report/seedJson.ts";
import { seedText } from "../report/seedText.ts";
import { visible } from "../report/visible.ts";
import { commandWords } from "../report/words/commandWords.ts";
import type { ExpectedValue } from "../report/words/expectedWords.ts";
import type { SeedingMethod } from "../seeding/seedingMethods.ts";
import { version } from "../version.ts";
import { checkFlags, flagProblem, wholeNumber } from "./checkFlags.ts";
import { commandName } from "./commandName.ts";
import { language } from "./language.ts";
import { parsePrice } from "./parsePrice.ts";
import { print, say, terminalWidth } from "./print.ts";
import { problemLine } from "./problemLine.ts";
import { shellWords } from "./shellWords.ts";
import { showProgress } from "./showProgress.ts";
import { attemptWriting, writeWhole } from "./writeWhole.ts";

export interface SeedInput {
  readonly scenario: string;
  readonly k: Option.Option<string>;
  readonly budget: Option.Option<string>;
  readonly price: Option.Option<string>;
  readonly method: SeedingMethod;
  readonly epsilon: Option.Option<string>;
  readonly within: Option.Option<string>;
  readonly avoid: Option.Option<string>;
  readonly write: Option.Option<string>;
  readonly set: readonly string[];
  readonly seed: Option.Option<string>;
  readonly runs: Option.Option<string>;
  readonly workers: Option.Option<string>;
  readonly memory: Option.Option<string>;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly force: boolean;
}

const PEOPLE_MOST = 4_294_967_295;
/** Digits of a sum of prices that hold more than rounding. */
const PRICE_DIGITS = 12;
const EPSILON_LEAST = 0.001;
const EPSILON_MOST = 0.6;

/** `seed`: chooses people to start from, judges them in worlds of their own, and writes them down. */
export const seedCommand = Effect.fnUntraced(function* (input: SeedInput) {
  const { overrides, memoryBytes, workers, problems } = checkFlags(input);
  const asked = requestOf(input);
  const wrong = [...problems, ...asked.problems];
  if (wrong.length > 0) return yield* new ProblemsFound({ problems: wrong });
  const decoded = yield* decodeFile(input.scenario, overrides);
  const written = Option.getOrNull(input.write);
  const names = decoded.scenario.plans.map(({ name }) => name);
  if (written !== null && names.includes(written) && !input.force) {
    return yield* refused(input.scenario, "E-CLI-043", { plan: written });
  }
  if (written !== null) yield* canBeWritten(input.scenario, written);
  const loaded = yield* loadScenario(decoded, { memoryBytes });
  const progress = showProgress(input.quiet || input.json);
  const cores = affordableThreads(loaded, availableParallelism(), { memoryBytes, disk: null });
  const chosen = yield* chooseSeeds(loaded, asked.request, {
    workers,
    cores,
    onProgress: progress.onProgress,
  }).pipe(Effect.ensuring(progress.clear));
  const warnings = [...loaded.warnings, ...chosen.warnings];
  if (warnings.length > 0 && !input.quiet) yield* say(warnings.map(problemLine).join("\n"));
  if (chosen.run.failed.length > 0) return yield* new ProblemsFound({ problems: chosen.run.failed });
  const hash = scenarioHash(canonicalScenario(loaded.scenario));
  const report = { ...chosen.run, scenarioHash: hash, version, stream: STREAM };
  if (written !== null) yield* writePlan(input.scenario, written, chosen);
  if (input.json) return yield* print(jsonText(seedJson(report, chosen)));
  yield* print(seedText(report, chosen, terminalWidth(), language()));
  const hasOthers = names.some((name) => name !== written);
  if (!input.quiet) yield* sayWhatNext(input, written, hasOthers);
});

const refused = (file: string, code: string, values: Problem["values"]) =>
  new ProblemsFound({ problems: [{ code, severity: "error", place: { file, path: "--write" }, values }] });

/** What the flags ask for, and everything that is wrong with them. */
function requestOf(input: SeedInput): {
  readonly request: SeedRequest;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const checked = <A>(
    text: Option.Option<string>,
    flag: string,
    expected: ExpectedValue,
    read: (text: string) => A | null,
    more: Problem["values"] = {},
  ): A | null => {
    if (Option.isNone(text)) return null;
    const value = read(text.value);
    if (value === null) problems.push(flagProblem(flag, text.value, expected, more));
    return value;
  };
  const other = (code: string, path: string, values: Problem["values"]): void => {
    problems.push({ code, severity: "error", place: { path }, values });
  };
  const k = checked(input.k, "--k", "people", (text) => wholeNumber(text, 1, PEOPLE_MOST));
  const budget = checked(input.budget, "--budget", "money", (text) =>
    numberWithin(text, Number.MIN_VALUE, Number.MAX_VALUE),
  );
  const price = checked(input.price, "--price", "price", parsePrice);
  const [low, high] = [EPSILON_LEAST, EPSILON_MOST];
  const epsilon = checked(input.epsilon, "--epsilon", "number", (text) => numberWithin(text, low, high), {
    low,
    high,
  });
  if (Option.isNone(input.k) && Option.isNone(input.budget)) other("E-CLI-040", "--k", {});
  return {
    request: {
      ...{ method: input.method, k, budget, price, epsilon: epsilon ?? 0.1 },
      within: Option.getOrNull(input.within),
      avoid: Option.getOrNull(input.avoid),
      name: Option.getOrElse(input.write, () => input.method),
    },
    problems,
  };
}

function numberWithin(text: string, least: number, most: number): number | null {
  const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}

/** The scenario file with a plan in it; what comes of it must be a scenario. */
const withPlanIn = Effect.fnUntraced(function* (path: string, plan: PlanToWrite) {
  const text = yield* attemptWriting(path, () => readFileSync(path, "utf8"));
  const written = withPlan(text, plan, true);
  if ("refused" in written) return yield* refused(path, "E-CLI-044", { path });
  const decoded = decodeScenario(written.text, { file: path });
  if ("problems" in decoded) return yield* new ProblemsFound({ problems: decoded.problems });
  return written.text;
});

/** Tells what stands against a plan of this name before anything is computed for it. */
const canBeWritten = (path: string, name: string) =>
  withPlanIn(path, { name, ids: ["0"], price: null, remark: "" }).pipe(
    Effect.mapError((error) =>
      error._tag === "ProblemsFound"
        ? new ProblemsFound({
            problems: error.problems.map((each) => ({ ...each, place: { file: path, path: "--write" } })),
          })
        : error,
    ),
  );

/** Puts the choice into the scenario file, with what it costs, so that a run reckons with it. */
const writePlan = Effect.fnUntraced(function* (
  path: string,
  name: string,
  { request, labels, cost }: ChosenSeeds,
) {
  const remark = `chosen by seed --method ${request.method}`;
  const price = cost === null ? null : Number(cost.toPrecision(PRICE_DIGITS));
  yield* writeWhole(path, yield* withPlanIn(path, { name, ids: labels, price, remark }));
});

/** Once there is a plan, it is compared with the others there are, on what the choice was made for. */
const sayWhatNext = Effect.fnUntraced(function* (
  { scenario, seed, set }: SeedInput,
  written: string | null,
  hasOthers: boolean,
) {
  const flags = [
    ...set.flatMap((each) => ["--set", each]),
    ...(Option.isSome(seed) ? ["--seed", seed.value] : []),
  ];
  const words =
    written === null
      ? [...process.argv.slice(2), "--write", "chosen"]
      : hasOthers
        ? ["compare", scenario, ...flags]
        : ["run", scenario, "--plans", written, ...flags];
  const { wrotePlan, tryNext, between } = commandWords[language()];
  const done = written === null ? "" : wrotePlan(visible(written), visible(scenario)) + between;
  yield* say(`\n${done}${tryNext}\n  ${commandName} ${shellWords(words)}`);
});
