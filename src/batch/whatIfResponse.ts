import * as Effect from "effect/Effect";
import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import { canTurnNegative } from "../model/canTurnNegative.ts";
import { decodeScenario } from "../model/decodeScenario.ts";
import type { Problem } from "../model/Problem.ts";
import { type Response, type ResponseKind, responseKinds } from "../model/Response.ts";
import type { Scenario } from "../model/Scenario.ts";
import { scenarioText } from "../model/scenarioText.ts";
import { type Time, writeDuration } from "../model/Time.ts";
import { compilePlans } from "../plans/compilePlans.ts";
import { withoutViews } from "../plans/withoutViews.ts";
import { finishAll, type RunStates } from "../projections/findings.ts";
import type { FoldContext } from "../projections/Projection.ts";
import type { ResponseOutcome, ResponseWhatIf } from "../projections/ResponseWhatIf.ts";
import { pairedDifference } from "../statistics/pairedDifference.ts";
import { expectedToCome } from "./expectedToCome.ts";
import { failedWorlds } from "./failedWorlds.ts";
import type { WorkerStopped } from "./Lane.ts";
import type { LoadedScenario } from "./loadScenario.ts";
import { ProblemsFound } from "./ProblemsFound.ts";
import { foldContext, type RunScenarioOptions } from "./runScenario.ts";
import { simulateBatch } from "./simulateBatch.ts";

/** A response to try: its kind, and how long after the first alert; null: none at all. */
export type TriedResponse = { readonly kind: ResponseKind; readonly delay: number | string } | null;

const KINDS = responseKinds.filter((kind) => kind !== "own" && kind !== "none");
const ROUNDS = [1, 2, 4, 8] as const;
const HOURS = ["1h", "4h", "12h", "24h"] as const;

/** The numbers that a response may have of its own, whatever its kind. */
const NUMBERS = ["damping", "backfire", "perHour", "leak", "supporters", "positive"] as const;

/**
 * The responses that are tried: none first, then each kind at each delay, and so the scenario's own numbers
 * (kind own) where its response has any.
 */
export function triedResponses({
  clock,
  response,
}: Pick<Scenario, "clock" | "response">): readonly TriedResponse[] {
  const delays: readonly (number | string)[] = clock === "rounds" ? ROUNDS : HOURS;
  const hasOwn = response !== null && NUMBERS.some((key) => response[key] !== null);
  const kinds: readonly ResponseKind[] = hasOwn && response.kind !== "none" ? [...KINDS, "own"] : KINDS;
  return [null, ...kinds.flatMap((kind) => delays.map((delay) => ({ kind, delay })))];
}

/** The scenario with another response, or what keeps it from having one. */
export type WithResponse = (
  scenario: Scenario,
  tried: TriedResponse,
) => Scenario | { readonly problems: readonly Problem[] };

/**
 * As if the scenario had been written with that response, and all else of a response as its kind has it; of
 * kind own: as the scenario has it.
 */
export const withResponse: WithResponse = (scenario, tried) => {
  // Where nobody watches, there is no alert to count from: the time is that since the launch.
  const [since, other] = scenario.watch === null ? ["at", "delay"] : ["delay", "at"];
  const override = (path: string, value: string) => ({ path, value, flag: "--what-if" });
  const whole = (value: string) => [override("response", value)];
  const overrides =
    tried === null
      ? whole("{ kind: none }")
      : tried.kind === "own"
        ? [override(`response.${other}`, "null"), override(`response.${since}`, String(tried.delay))]
        : whole(`{ kind: ${tried.kind}, ${since}: ${tried.delay} }`);
  const decoded = decodeScenario(scenarioText(scenario), { overrides });
  return "problems" in decoded ? decoded : decoded.scenario;
};

/** Plans of a scenario, each with one response; as written: the scenario's own, if it is none of those. */
interface Variant {
  readonly tried: TriedResponse | "as written";
  readonly scenario: Scenario;
  /** It is the scenario's own response, whatever it was tried as. */
  readonly isWritten: boolean;
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
  const variants = made.map(({ tried, made: variant }): Variant => {
    const each = variant as Scenario;
    return { tried, scenario: each, isWritten: tried !== null && isSame(each.response, scenario.response) };
  });
  const { response } = scenario;
  if (response === null || response.kind === "none" || variants.some(({ isWritten }) => isWritten))
    return Effect.succeed(variants);
  return Effect.succeed([...variants, { tried: "as written", scenario, isWritten: true }]);
};

/** Both come from one Schema, whose keys have an order. */
const isSame = (one: Response | null, other: Response | null): boolean =>
  one !== null && JSON.stringify(one) === JSON.stringify(other);

/** All that is folded of a variant: the rest of a report would take as long again. */
const FOLDS = ["totals", "sentiment", "spiral", "alerts", "aftermath"] as const;

/**
 * Every plan in the same worlds with every response, each beside none: how likely a negative spiral is, how
 * many share something negative on average, and what bad worlds lose. Nothing is stored.
 *
 * Cost        the events of a run of the scenario for each response that is tried, and few of its folds; one
 *             compiled scenario in memory
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
  for (const [number, variant] of variants.entries()) {
    const { scenario } = variant;
    const plans = (compilePlans(scenario, loaded.network).plans ?? [])
      .filter(({ name }) => names.includes(name))
      .map(withoutViews);
    const contexts = plans.map((plan) => foldContext(scenario, loaded.network.people.count, plan));
    const parts = plans.map((_, plan) => ({ plan, from: 0, to: runs, store: false }));
    const { states, failed } = yield* simulateBatch(
      { plans, contexts, record: "none", folds: FOLDS },
      parts,
      {
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
      },
    );
    const problems = failedWorlds(plans, failed, { file: loaded.file, runs });
    if (problems.length > 0) return yield* new ProblemsFound({ problems });
    for (const [i, { name }] of plans.entries()) {
      const plan = plans[i] as CompiledPlan;
      rows.get(name)?.push(outcomeOf(variant, plan, states[i] as RunStates, contexts[i] as FoldContext));
    }
  }
  return { worlds: runs, plans: [...rows].map(([name, told]) => besideNone(name, told)) };
});

/** An outcome, and the negative sharers of each world. */
interface Told extends Variant {
  readonly outcome: ResponseOutcome;
  readonly negative: Uint32Array;
}

function outcomeOf(variant: Variant, plan: CompiledPlan, states: RunStates, context: FoldContext): Told {
  const findings = finishAll(states, { ...context, polarity: true });
  const { spiral, sentiment, sharers, alerts, aftermath } = findings;
  if (spiral === undefined || sentiment === undefined) throw new TypeError("polarity was not folded");
  const { probability, ci, loss } = spiral;
  const leak = alerts?.leak?.probability;
  const counted = aftermath?.negativeSharers.mean;
  const expected = expectedToCome(plan, findings);
  const outcome = {
    spiral: { probability, ci },
    negativeSharers: sentiment.negativeSharers.mean,
    sharers: sharers.mean,
    loss,
    ...(leak === undefined ? {} : { leak }),
    ...(counted === undefined ? {} : { toCome: { counted, ...(expected === null ? {} : { expected }) } }),
  };
  return { ...variant, outcome, negative: states.sentiment.negative };
}

function besideNone(name: string, told: readonly Told[]): ResponseWhatIf["plans"][number] {
  const [none, ...others] = told as [Told, ...Told[]];
  const beside = ({ outcome, negative }: Told) => ({
    ...outcome,
    difference: pairedDifference(negative, none.negative),
  });
  const cells = others.flatMap((each) =>
    each.tried === null || each.tried === "as written" ? [] : [{ ...each.tried, ...beside(each) }],
  );
  const written = others.find(({ isWritten }) => isWritten);
  const response = written?.scenario.response ?? null;
  return {
    name,
    none: none.outcome,
    ...(written === undefined || response === null
      ? {}
      : { asWritten: { kind: response.kind, ...whenOf(response), ...beside(written) } }),
    cells,
  };
}

/** A response without a time comes at the next tick after the first alert. */
function whenOf({
  at,
  delay,
}: Response): { readonly at: number | string } | { readonly delay: number | string } {
  const written = (time: Time) => (typeof time === "number" ? time : writeDuration(time));
  return at === null ? { delay: written(delay ?? 0) } : { at: written(at) };
}
