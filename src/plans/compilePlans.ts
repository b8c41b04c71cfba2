import type {
  CompiledContagion,
  CompiledPlan,
  CompiledStarter,
  ViewRecording,
} from "../engine/CompiledPlan.ts";
import { startingNodes } from "../engine/startingNodes.ts";
import type { PlaceOf } from "../model/decodeScenario.ts";
import type { Path } from "../model/PlacedTree.ts";
import type { Problem } from "../model/Problem.ts";
import type { Scenario } from "../model/Scenario.ts";
import type { Starter } from "../model/Starter.ts";
import { ticksOf } from "../model/Time.ts";
import type { Network } from "../network/Network.ts";
import { tieStrengths } from "../network/tieStrengths.ts";
import { type RootKey, rootKey } from "../randomness/RootKey.ts";
import { audienceSegments } from "./audienceSegments.ts";
import { campaignOf } from "./campaignOf.ts";
import { compileCampaign } from "./compileCampaign.ts";
import { fixedThresholds } from "./fixedThresholds.ts";
import { personIndex } from "./personIndex.ts";
import { schemeProblem } from "./schemeProblem.ts";
import { type PickedFrom, segmentMembers } from "./segmentMembers.ts";
import { topNodes } from "./topNodes.ts";

/** A run that writes more events than this ends with its reason; only a `full` recording comes near. */
const EVENT_LIMIT = 200_000_000;
const NO_HORIZON = 0xffffffff;

/** All plans of a scenario, or everything that is wrong with them on this network. */
export type Compiled =
  | { readonly plans: readonly CompiledPlan[]; readonly problems?: never }
  | { readonly plans?: never; readonly problems: readonly Problem[] };

/**
 * Stage 3: scenario and network to integers. Plans share one array of arcs, and the same worlds.
 *
 * Arrays      see `CompiledPlan`
 * Randomness  pinned random picks are those of world 0; trivalent ties belong to the network's seed
 * Cost        time O(arcs) once, O(people log people) per measured pick
 * Failure     problems of the whole scenario at once: unknown people, too many picked, a scheme without
 *             weights
 */
export function compilePlans(
  scenario: Scenario,
  network: Network,
  placeOf: PlaceOf = (path) => ({ path: path.join(".") }),
): Compiled {
  const root = rootKey(scenario.seed);
  const scheme = schemeProblem(scenario.ties.scheme, network, placeOf);
  if (scheme !== null) return { problems: [scheme] };
  const networkSeed = scenario.network.seed ?? scenario.seed;
  const strengths = tieStrengths(network, scenario.ties.scheme, rootKey(networkSeed));
  const problems = notYet(scenario, placeOf);
  const segmentOf = audienceSegments(
    scenario.audience.segments,
    scenario.network.attributes,
    network.people,
    networkSeed,
  );
  const pick = starterCompiler(scenario, network, strengths, segmentOf, placeOf, problems);
  const starters = scenario.plans.map((plan) => {
    const compiled = plan.starters.map((starter, number) => pick(starter, ["plans", plan.name, number]));
    return pinned(plan.starters, compiled, root, network.people.count);
  });
  if (problems.length > 0) return { problems };
  const { transmissibility, link, contagion } = scenario.content;
  const content = { strengths, transmissibility, link, contagion: contagion.kind };
  const { arcs, campaign } = compileCampaign(campaignOf(scenario), segmentOf, network, content);
  const shared = {
    root,
    nodes: network.people.count,
    offsets: network.csr.offsets,
    arcs,
    contagion: compileContagion(scenario, network.people.count, arcs),
    campaign,
    horizon: scenario.horizon === null ? NO_HORIZON : ticksOf(scenario.horizon, scenario.clock),
    eventLimit: EVENT_LIMIT,
    views: viewRecording(scenario),
  };
  return {
    plans: scenario.plans.map((plan, index) => ({
      ...shared,
      name: plan.name,
      index,
      starters: starters[index] as readonly CompiledStarter[],
    })),
  };
}

/** What is read and checked, but not counted by yet: refused by name, never ignored. */
function notYet({ audience }: Scenario, placeOf: PlaceOf): Problem[] {
  if (audience.represents === 1) return [];
  const path = ["audience", "represents"];
  const values = { feature: path.join(".") };
  return [{ code: "E-SCENARIO-011", severity: "error", place: placeOf(path), values }];
}

function compileContagion(scenario: Scenario, nodes: number, arcs: Uint32Array): CompiledContagion {
  const { contagion } = scenario.content;
  switch (contagion.kind) {
    case "independent":
      return contagion;
    case "reinforced": {
      const { response, memory } = contagion;
      return {
        kind: "reinforced",
        response,
        memory: memory === null ? Infinity : ticksOf(memory, scenario.clock),
      };
    }
    case "threshold": {
      const thresholds = contagion.at === "uniform" ? null : fixedThresholds(nodes, arcs, contagion.at);
      return { kind: "threshold", thresholds };
    }
  }
}

function viewRecording(scenario: Scenario): ViewRecording {
  if (scenario.record === "full") return "each";
  return scenario.measure.viewers ? "counts" : "none";
}

/** Compiles single starters of one scenario; problems go to the list. */
function starterCompiler(
  scenario: Scenario,
  network: Network,
  strengths: Float64Array | null,
  segmentOf: Uint8Array,
  placeOf: PlaceOf,
  problems: Problem[],
): (starter: Starter, path: Path) => CompiledStarter {
  const index = personIndex(network.people, placeOf);
  const { offsets } = network.csr;
  const people = network.people.count;
  const degrees = Float64Array.from({ length: people }, (_, u) => offsets[u + 1]! - offsets[u]!);
  const { audience, clock } = scenario;
  const from: PickedFrom = {
    people: network.people,
    names: audience.segments.map(({ name }) => name),
    codes: segmentOf,
  };
  const outStrengths = strengths === null ? degrees : sumsByRow(offsets, strengths);
  return (starter, path) => {
    const tick = ticksOf(starter.at, clock);
    const fixed = (nodes: Uint32Array): CompiledStarter => {
      return { tick, nodes, randomCount: 0, allowed: null };
    };
    if (starter.starter === "people") {
      const found = starter.ids.map((id, i) => index(id, [...path, "ids", i]));
      for (const entry of found) if (typeof entry !== "number") problems.push(entry);
      return fixed(Uint32Array.from(new Set(found.filter((entry) => typeof entry === "number"))));
    }
    const { by, count, within } = starter.pick;
    const members = segmentMembers(from, within, count, [...path, "pick"], placeOf);
    if ("problem" in members) {
      problems.push(members.problem);
      return fixed(new Uint32Array(0));
    }
    const { allowed } = members;
    if (by !== "random") return fixed(topNodes(by === "degree" ? degrees : outStrengths, count, allowed));
    return { tick, nodes: new Uint32Array(0), randomCount: count, allowed };
  };
}

/**
 * Draws the pinned random starters of a plan once, from world 0 and together, so that each takes people whom
 * the others leave, as in any world.
 */
function pinned(
  starters: readonly Starter[],
  compiled: readonly CompiledStarter[],
  root: RootKey,
  nodes: number,
): readonly CompiledStarter[] {
  const isPinned = starters.map((starter) => starter.starter === "influencers" && starter.pick.pin);
  if (!isPinned.includes(true)) return compiled;
  const drawing = compiled.map((starter, i) => (isPinned[i] ? starter : { ...starter, randomCount: 0 }));
  const drawn = startingNodes({ root, nodes, starters: drawing }, 0, new Uint8Array(nodes));
  return compiled.map((starter, i) =>
    isPinned[i] ? { ...starter, nodes: drawn[i] as Uint32Array, randomCount: 0, allowed: null } : starter,
  );
}

function sumsByRow(offsets: Uint32Array, values: Float64Array): Float64Array {
  const sums = new Float64Array(offsets.length - 1);
  for (let row = 0; row < sums.length; row++) {
    for (let i = offsets[row] as number; i < (offsets[row + 1] as number); i++)
      sums[row]! += values[i] as number;
  }
  return sums;
}
