import * as Effect from "effect/Effect";
import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import type { Problem } from "../model/Problem.ts";
import type { Scenario } from "../model/Scenario.ts";
import { personLabel } from "../network/People.ts";
import { tieStrengths } from "../network/tieStrengths.ts";
import { audienceSegments } from "../plans/audienceSegments.ts";
import { hasPrices, nodePrices, type PriceRule } from "../plans/nodePrices.ts";
import { segmentMembers } from "../plans/segmentMembers.ts";
import { rootKey } from "../randomness/RootKey.ts";
import { certifyNodes, chooseNodes, choosingRoot, type SeedingChoice } from "../seeding/chooseNodes.ts";
import type { Certificate } from "../seeding/opim.ts";
import { mostNodes, type Purse, priceOf } from "../seeding/Purse.ts";
import type { SeedingMethod } from "../seeding/seedingMethods.ts";
import type { LoadedScenario } from "./loadScenario.ts";
import { ProblemsFound } from "./ProblemsFound.ts";
import { type RunScenarioOptions, runScenario, type ScenarioRun } from "./runScenario.ts";

/** What is asked for: so many people, or as many as a budget pays for, of whom, and how they are chosen. */
export interface SeedRequest {
  readonly method: SeedingMethod;
  readonly k: number | null;
  readonly budget: number | null;
  /** Null: the attributes' prices. */
  readonly price: PriceRule | null;
  readonly epsilon: number;
  readonly within: string | null;
  readonly avoid: string | null;
  /** What the choice is called in reports. */
  readonly name: string;
}

/** The people who were chosen, and what became of them in the worlds of the scenario. */
export interface ChosenSeeds {
  readonly request: SeedRequest;
  readonly people: Uint32Array;
  /** Labels in the order of choosing. */
  readonly labels: readonly string[];
  /** What they cost together; null without prices. */
  readonly cost: number | null;
  readonly choice: SeedingChoice;
  readonly certificate: Certificate | null;
  readonly run: ScenarioRun;
  readonly warnings: readonly Problem[];
}

/** One-sided, as sure as certificates of small networks are: 99.9 %. */
const LOWER_DEVIATIONS = 3.0902;

/**
 * Chooses people on the chances of a loaded scenario and runs them in its worlds, in which nothing was
 * chosen: the very numbers that `run` gives for a plan of these people.
 *
 * Randomness  a root of its own for choosing; the scenario's worlds for judging
 * Cost        that of the strategy, of a certificate, and of the runs
 * Failure     ProblemsFound: segments, prices and numbers that leave nobody to choose
 */
export const chooseSeeds = Effect.fnUntraced(function* (
  loaded: LoadedScenario,
  request: SeedRequest,
  options: RunScenarioOptions,
) {
  const { scenario, network, plans } = loaded;
  const among = candidates(loaded, request);
  if ("problems" in among) return yield* new ProblemsFound({ problems: among.problems });
  const { allowed, purse, warnings } = among;
  const plan = plans[0] as CompiledPlan;
  const task = {
    network,
    strengths: tieStrengths(network, scenario.ties.scheme, rootKey(networkSeed(scenario))),
    plan,
    allowed,
    purse,
    epsilon: request.epsilon,
    root: choosingRoot(scenario.seed),
  };
  const choice = chooseNodes(request.method, task);
  const people = choice.nodes;
  const labels = Array.from(people, (person) => personLabel(network.people, person));
  const run = yield* runScenario(withSeeds(loaded, plan, people, labels, request.name), options);
  const certificate = choice.certificate ?? certifyNodes(people, task) ?? measured(choice, run);
  return {
    request,
    people,
    labels,
    cost: purse.prices === null ? null : people.reduce((sum, person) => sum + priceOf(purse, person), 0),
    choice,
    certificate,
    run,
    warnings,
  } satisfies ChosenSeeds;
});

const networkSeed = ({ network, seed }: Scenario): string => network.seed ?? seed;

/** The scenario with the choice as its one plan, of which nothing is stored. */
function withSeeds(
  loaded: LoadedScenario,
  plan: CompiledPlan,
  nodes: Uint32Array,
  ids: readonly string[],
  name: string,
): LoadedScenario {
  const asWritten = { at: 0, when: null, channel: null, trust: null, annoyance: 0, price: null } as const;
  const starter = { starter: "people", ids, ...asWritten } as const;
  const scenario: Scenario = { ...loaded.scenario, plans: [{ name, starters: [starter] }], record: "none" };
  const starters = [{ tick: 0, nodes, randomCount: 0, allowed: null }];
  return { ...loaded, scenario, plans: [{ ...plan, name, index: 0, starters }] };
}

/** Where only a model above the spread is known: what was seen to be reached at least, against its bound. */
function measured({ atMost }: SeedingChoice, { plans: [plan] }: ScenarioRun): Certificate | null {
  if (atMost === undefined || plan === undefined) return null;
  const { mean, se } = plan.findings.sharers;
  if (se === undefined) return null;
  const lower = Math.max(0, mean - LOWER_DEVIATIONS * se);
  const upper = Math.max(lower, atMost.people);
  return { lower, upper, ratio: upper === 0 ? 1 : lower / upper, confidence: 0.999 };
}

type Candidates =
  | {
      readonly allowed: Uint8Array | null;
      readonly purse: Purse;
      readonly warnings: readonly Problem[];
    }
  | { readonly problems: readonly Problem[] };

/** Who may be chosen and what they cost, or why nobody can be. */
function candidates({ scenario, network, file }: LoadedScenario, request: SeedRequest): Candidates {
  const { k, budget, within, avoid } = request;
  const { people } = network;
  const problems: Problem[] = [];
  const problem = (code: string, path: string, values: Problem["values"]): void => {
    problems.push({ code, severity: "error", place: { file, path }, values });
  };
  const codes = audienceSegments(
    scenario.audience.segments,
    scenario.network.attributes,
    people,
    networkSeed(scenario),
  );
  const from = { people, names: scenario.audience.segments.map(({ name }) => name), codes };
  const membersOf = (segment: string | null, flag: string): Uint8Array | null => {
    const members = segmentMembers(from, segment, 0, [], () => ({ file, path: flag }));
    if ("allowed" in members) return members.allowed;
    problems.push(members.problem);
    return null;
  };
  const inside = membersOf(within, "--within");
  const outside = membersOf(avoid, "--avoid");
  if (budget !== null && request.price === null && !hasPrices(network)) problem("E-CLI-042", "--budget", {});
  if (problems.length > 0) return { problems };

  const prices =
    budget === null
      ? null
      : nodePrices(request.price ?? { by: "column" }, network, scenario.audience.represents);
  const mayBe = Uint8Array.from({ length: people.count }, (_, person) =>
    (inside === null || inside[person] === 1) && (outside === null || outside[person] !== 1) ? 1 : 0,
  );
  const asked = mayBe.reduce((sum, each) => sum + each, 0);
  let unpriced = 0;
  for (const [person, price] of prices?.entries() ?? []) {
    if (!Number.isNaN(price) || mayBe[person] === 0) continue;
    mayBe[person] = 0;
    unpriced++;
  }
  if (asked === 0 || (k !== null && k > asked)) {
    problem("E-PLAN-002", k === null ? "--avoid" : "--k", { count: k ?? 1, people: asked });
    return { problems };
  }
  const allowed = inside === null && outside === null && unpriced === 0 ? null : mayBe;
  const purse: Purse = { count: k ?? people.count, prices, budget: budget ?? Infinity };
  if (budget !== null && mostNodes(purse, people.count, allowed) === 0) {
    const cheapest = (prices as Float64Array).reduce(
      (least, price, person) => (mayBe[person] === 1 ? Math.min(least, price) : least),
      Infinity,
    );
    problem("E-PLAN-020", "--budget", { budget, cheapest: cheapest === Infinity ? "" : cheapest });
    return { problems };
  }
  const place = { file, path: "--budget" };
  const values = { people: unpriced };
  const warnings: readonly Problem[] =
    unpriced === 0 ? [] : [{ code: "E-PLAN-021", severity: "warning", place, values }];
  return { allowed, purse, warnings };
}
