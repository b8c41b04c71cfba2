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
import { mostNodes, type Purse } from "../seeding/Purse.ts";
import type { SeedingMethod } from "../seeding/seedingMethods.ts";
import type { LoadedScenario } from "./loadScenario.ts";
import { ProblemsFound } from "./ProblemsFound.ts";
import { type RunScenarioOptions, runScenario, type ScenarioRun } from "./runScenario.ts";

/** What is asked for: so many people, as many as a budget pays for, or both; of whom, and how chosen. */
export interface SeedRequest {
  readonly method: SeedingMethod;
  readonly k: number | null;
  readonly budget: number | null;
  /** Null: the attributes' prices, if there are any. */
  readonly price: PriceRule | null;
  readonly epsilon: number;
  /** A segment, or several with commas between them. */
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
  /** What they cost together; null where the price of any is not known. */
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
  const { allowed, purse, prices, warnings } = among;
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
    cost: prices === null ? null : costOf(people, prices),
    choice,
    certificate,
    run,
    warnings,
  } satisfies ChosenSeeds;
});

function costOf(people: Uint32Array, prices: Float64Array): number | null {
  const cost = people.reduce((sum, person) => sum + (prices[person] as number), 0);
  return Number.isFinite(cost) ? cost : null;
}

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
      /** Whether or not there is a budget; null: none are known. */
      readonly prices: Float64Array | null;
      readonly warnings: readonly Problem[];
    }
  | { readonly problems: readonly Problem[] };

/** Who may be chosen and what they cost, or why nobody can be. */
function candidates(loaded: LoadedScenario, request: SeedRequest): Candidates {
  const { scenario, network, file } = loaded;
  const { k, budget, within, avoid } = request;
  const { count } = network.people;
  const problems: Problem[] = [];
  const problem = (code: string, path: string, values: Problem["values"]): void => {
    problems.push({ code, severity: "error", place: { file, path }, values });
  };
  const membersOf = segmentReader(loaded, (each) => problems.push(each));
  const inside = membersOf(within, "--within");
  const outside = membersOf(avoid, "--avoid");
  const rule = request.price ?? (hasPrices(network) ? ({ by: "column" } as const) : null);
  if (budget !== null && rule === null) problem("E-CLI-042", "--budget", {});
  else if (rule?.by === "column" && !hasPrices(network)) problem("E-CLI-042", "--price", {});
  if (problems.length > 0) return { problems };

  const prices = rule === null ? null : nodePrices(rule, network, scenario.audience.represents);
  const mayBe = Uint8Array.from({ length: count }, (_, person) =>
    (inside === null || inside[person] === 1) && (outside === null || outside[person] !== 1) ? 1 : 0,
  );
  const asked = mayBe.reduce((sum, each) => sum + each, 0);
  let unpriced = 0;
  for (const [person, price] of (budget === null ? null : prices)?.entries() ?? []) {
    if (!Number.isNaN(price) || mayBe[person] === 0) continue;
    mayBe[person] = 0;
    unpriced++;
  }
  if (asked === 0 || (k !== null && k > asked)) {
    const flag = avoid === null ? "--within" : "--avoid";
    problem("E-PLAN-002", k === null ? flag : "--k", { count: k ?? 1, people: asked });
    return { problems };
  }
  const allowed = inside === null && outside === null && unpriced === 0 ? null : mayBe;
  const limited = { prices: budget === null ? null : prices, budget: budget ?? Infinity };
  const purse: Purse = { count: k ?? Infinity, ...limited };
  if (budget !== null && mostNodes(purse, count, allowed) === 0) {
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
  return { allowed, purse, prices, warnings };
}

/** Reads the members of segments that a flag names, Uint8[people]; null: it is not given, or names none. */
function segmentReader({ scenario, network, file }: LoadedScenario, onProblem: (problem: Problem) => void) {
  const { people } = network;
  const { segments } = scenario.audience;
  const codes = audienceSegments(segments, scenario.network.attributes, people, networkSeed(scenario));
  const from = { people, names: segments.map(({ name }) => name), codes };
  const membersOrNull = (found: ReturnType<typeof segmentMembers>): Uint8Array | null => {
    if ("allowed" in found) return found.allowed;
    onProblem(found.problem);
    return null;
  };
  return (written: string | null, flag: string): Uint8Array | null => {
    if (written === null) return null;
    const placeOf = () => ({ file, path: flag });
    // A name may hold commas itself.
    const whole = segmentMembers(from, written, 0, [], placeOf);
    if (!written.includes(",") || "allowed" in whole) return membersOrNull(whole);
    const union = new Uint8Array(people.count);
    for (const name of written.split(",")) {
      const members = membersOrNull(segmentMembers(from, name.trim(), 0, [], placeOf));
      for (const [person, member] of members?.entries() ?? []) union[person]! |= member;
    }
    return union;
  };
}
