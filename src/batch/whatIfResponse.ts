import * as Effect from "effect/Effect";
import { canTurnNegative } from "../model/canTurnNegative.ts";
import { decodeScenario } from "../model/decodeScenario.ts";
import type { Problem } from "../model/Problem.ts";
import type { Scenario } from "../model/Scenario.ts";
import { scenarioText } from "../model/scenarioText.ts";
import { compilePlans } from "../plans/compilePlans.ts";
import { withoutViews } from "../plans/withoutViews.ts";
import { finishAll, type RunStates } from "../projections/findings.ts";
import type { FoldContext } from "../projections/Projection.ts";
import type { ResponseOutcome, ResponseWhatIf } from "../projections/ResponseWhatIf.ts";
import { pairedDifference } from "../statistics/pairedDifference.ts";
import { failedWorlds } from "./failedWorlds.ts";
import type { WorkerStopped } from "./Lane.ts";
import type { LoadedScenario } from "./loadScenario.ts";
import { ProblemsFound } from "./ProblemsFound.ts";
import { foldContext, type RunScenarioOptions } from "./runScenario.ts";
import { simulateBatch } from "./simulateBatch.ts";

/** A response to try: its kind, and how long after the first alert; null: none at all. */
export type TriedResponse = { readonly kind: string; readonly delay: number | string } | null;

const KINDS = ["inform", "apologise", "private", "moderate", "hostile"] as const;
const ROUNDS = [1, 2, 4, 8] as const;
const HOURS = ["1h", "4h", "12h", "24h"] as const;

/** The responses that are tried: none first, then each kind at each delay. */
export function triedResponses({ clock }: Pick<Scenario, "clock">): readonly TriedResponse[] {
  const delays: readonly (number | string)[] = clock === "rounds" ? ROUNDS : HOURS;
  return [null, ...KINDS.flatMap((kind) => delays.map((delay) => ({ kind, delay })))];
}

/** The scenario with another response, or what keeps it from having one. */
export type WithResponse = (
  scenario: Scenario,
  tried: TriedResponse,
) => Scenario | { readonly problems: readonly Problem[] };

/** As if the scenario had been written with that response, and all else of a response as its kind has it. */
export const withResponse: WithResponse = (scenario, tried) => {
  // Where nobody watches, there is no alert to count from: the time is that since the launch.
  const since = scenario.watch === null ? "at" : "delay";
  const value = tried === null ? "{ kind: none }" : `{ kind: ${tried.kind}, ${since}: ${tried.delay} }`;
  const overrides = [{ path: "response", value, flag: "--what-if" }];
  const decoded = decodeScenario(scenarioText(scenario), { overrides });
  return "problems" in decoded ? decoded : decoded.scenario;
};

/** Plans of a scenario, each with one response. */
interface Variant {
  readonly tried: TriedResponse;
  readonly scenario: Scenario;
}

/**
 * The scenarios to be run: one for each response that is tried. What keeps any of them from being run is told
 * before the first is.
 */
export const whatIfVariants = (
  { scenario, file }: Pick<LoadedScenario, "scenario" | "file">,
  respond: WithResponse = withResponse,
): Effect.Effect<readonly Variant[], ProblemsFound> => {
  if (!canTurnNegative(scenario)) {
    const place = { file, path: "--what-if" };
    const problems = [{ code: "E-CLI-032", severity: "error", place, values: {} } as const];
    return Effect.fail(new ProblemsFound({ problems }));
  }
  const made = triedResponses(scenario).map((tried) => ({ tried, made: respond(scenario, tried) }));
  const found = made.flatMap((each) => ("problems" in each.made ? each.made.problems : []));
  const told = new Map(found.map((each) => [`${each.code} ${each.place.path}`, each]));
  if (told.size > 0) return Effect.fail(new ProblemsFound({ problems: [...told.values()] }));
  return Effect.succeed(made.map(({ tried, made: variant }) => ({ tried, scenario: variant as Scenario })));
};

/**
 * Every plan in the same worlds with every response, each beside none: how likely a negative spiral is, how
 * many share something negative on average and in bad worlds. Nothing is stored.
 *
 * Cost        a run of the scenario for each response that is tried; one compiled scenario in memory
 * Failure     ProblemsFound where worlds are missing: pairs of other worlds would tell nothing
 */
export const whatIfResponse = Effect.fnUntraced(function* (
  loaded: LoadedScenario,
  variants: readonly Variant[],
  options: RunScenarioOptions,
): Effect.fn.Return<ResponseWhatIf, ProblemsFound | WorkerStopped> {
  const { runs } = loaded.scenario;
  const names = loaded.plans.map(({ name }) => name);
  const rows = new Map(names.map((name): [string, Told[]] => [name, []]));
  for (const [number, { tried, scenario }] of variants.entries()) {
    const plans = (compilePlans(scenario, loaded.network).plans ?? [])
      .filter(({ name }) => names.includes(name))
      .map(withoutViews);
    const contexts = plans.map((plan) => foldContext(scenario, loaded.network.people.count, plan));
    const parts = plans.map((_, plan) => ({ plan, from: 0, to: runs, store: false }));
    const { states, failed } = yield* simulateBatch({ plans, contexts, record: "none" }, parts, {
      ...options,
      append: () => Effect.void,
      onProgress: ({ done, total, etaMilliseconds }) => {
        const left = variants.length - number - 1;
        const perRun = etaMilliseconds === null ? null : etaMilliseconds / Math.max(1, total - done);
        return options.onProgress({
          done: number * total + done,
          total: variants.length * total,
          etaMilliseconds: perRun === null ? null : perRun * (total - done + left * total),
        });
      },
    });
    const problems = failedWorlds(plans, failed, { file: loaded.file, runs });
    if (problems.length > 0) return yield* new ProblemsFound({ problems });
    for (const [i, { name }] of plans.entries()) {
      rows.get(name)?.push(outcomeOf(tried, states[i] as RunStates, contexts[i] as FoldContext));
    }
  }
  return { worlds: runs, plans: [...rows].map(([name, told]) => besideNone(name, told)) };
});

/** An outcome, and the negative sharers of each world. */
interface Told {
  readonly tried: TriedResponse;
  readonly outcome: ResponseOutcome;
  readonly negative: Uint32Array;
}

function outcomeOf(tried: TriedResponse, states: RunStates, context: FoldContext): Told {
  const { spiral, sentiment, sharers } = finishAll(states, { ...context, polarity: true });
  if (spiral === undefined || sentiment === undefined) throw new TypeError("polarity was not folded");
  const { probability, ci, loss } = spiral;
  const negativeSharers = sentiment.negativeSharers.mean;
  const outcome = { spiral: { probability, ci }, negativeSharers, sharers: sharers.mean, loss };
  return { tried, outcome, negative: states.sentiment.negative };
}

function besideNone(name: string, told: readonly Told[]): ResponseWhatIf["plans"][number] {
  const [none, ...others] = told as [Told, ...Told[]];
  const cells = others.flatMap(({ tried, outcome, negative }) => {
    if (tried === null) return [];
    return { ...tried, ...outcome, difference: pairedDifference(negative, none.negative) };
  });
  return { name, none: none.outcome, cells };
}
