import { availableParallelism } from "node:os";
import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import { decodeFile, loadScenario } from "../batch/loadScenario.ts";
import { ProblemsFound } from "../batch/ProblemsFound.ts";
import { TIP_WORLDS, tipUntilPrecise } from "../batch/tipUntilPrecise.ts";
import { canonicalScenario } from "../model/canonicalScenario.ts";
import type { ScenarioOverride } from "../model/overrideScenario.ts";
import { scenarioHash } from "../plans/scenarioHash.ts";
import { STREAM } from "../randomness/RootKey.ts";
import { jsonText } from "../report/runJson.ts";
import { tipJson } from "../report/tipJson.ts";
import { tipText } from "../report/tipText.ts";
import { commandWords } from "../report/words/commandWords.ts";
import { version } from "../version.ts";
import { checkFlags } from "./checkFlags.ts";
import { choosePlans } from "./choosePlans.ts";
import { commandName } from "./commandName.ts";
import { language } from "./language.ts";
import { parseGrid } from "./parseGrid.ts";
import { print, say, terminalWidth } from "./print.ts";
import { problemLine } from "./problemLine.ts";
import { shellWords } from "./shellWords.ts";
import { showProgress } from "./showProgress.ts";

export interface TipInput {
  readonly scenario: string;
  readonly grid: Option.Option<string>;
  readonly over: Option.Option<"push">;
  readonly gains: boolean;
  readonly plans: Option.Option<string>;
  readonly set: readonly string[];
  readonly seed: Option.Option<string>;
  readonly runs: Option.Option<string>;
  readonly workers: Option.Option<string>;
  readonly precision: Option.Option<string>;
  readonly memory: Option.Option<string>;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly force: boolean;
}

/** Worlds per plan where nothing else is asked for. */
const WORLDS: ScenarioOverride = { path: "runs", value: `${TIP_WORLDS}`, flag: "--runs" };

/** `tip`: where the network and the plans of a scenario tip. Nothing is stored. */
export const tipCommand = Effect.fnUntraced(function* (input: TipInput) {
  const { overrides, memoryBytes, workers, problems } = checkFlags(input);
  const asked = Option.isSome(input.grid) ? parseGrid(input.grid.value) : null;
  const wrong = [...problems, ...(asked !== null && "problems" in asked ? asked.problems : [])];
  if (wrong.length > 0) return yield* new ProblemsFound({ problems: wrong });
  // First, so that any other number of worlds that is asked for takes its place.
  const decoded = yield* decodeFile(input.scenario, [WORLDS, ...overrides]);
  const whole = yield* loadScenario(decoded, { memoryBytes });
  const loaded = yield* choosePlans(whole, input.plans);
  if (loaded.warnings.length > 0 && !input.quiet) yield* say(loaded.warnings.map(problemLine).join("\n"));
  const progress = showProgress(input.quiet || input.json);
  const overPush = Option.isSome(input.over);
  const { scenario, tipping, warnings, stopping } = yield* tipUntilPrecise(loaded, {
    grid: asked !== null && "count" in asked ? asked : null,
    overPush,
    gains: input.gains,
    workers,
    cores: availableParallelism(),
    memoryBytes: input.force ? null : memoryBytes,
    onProgress: progress.onProgress,
  }).pipe(Effect.ensuring(progress.clear));
  if (warnings.length > 0 && !input.quiet) yield* say(warnings.map(problemLine).join("\n"));
  const { network } = loaded;
  const hash = scenarioHash(canonicalScenario(scenario));
  const told = stopping === undefined ? {} : { stopping };
  const report = { version, stream: STREAM, scenario, scenarioHash: hash, network, ...told };
  if (input.json) return yield* print(jsonText(tipJson(report, tipping)));
  yield* print(tipText(report, tipping, { width: terminalWidth(), overPush }, language()));
  if (!input.quiet && !overPush) yield* sayWhatNext();
});

const sayWhatNext = () =>
  say(
    `\n${commandWords[language()].tryNext}\n  ${commandName} ${shellWords([...process.argv.slice(2), "--over", "push"])}`,
  );
