import { TOPIC_UNIT } from "../engine/CompiledChannel.ts";
import type {
  CompiledContagion,
  CompiledPlan,
  CompiledStarter,
  ViewRecording,
} from "../engine/CompiledPlan.ts";
import type { Transmissibility } from "../model/Content.ts";
import { canTurnNegative } from "../model/canTurnNegative.ts";
import type { PlaceOf } from "../model/decodeScenario.ts";
import type { Problem } from "../model/Problem.ts";
import type { Scenario } from "../model/Scenario.ts";
import { ticksOf } from "../model/Time.ts";
import type { Network } from "../network/Network.ts";
import { tieStrengths } from "../network/tieStrengths.ts";
import { ONE_TICK } from "../randomness/DelayTable.ts";
import { rootKey } from "../randomness/RootKey.ts";
import { choosingRoot } from "../seeding/chooseNodes.ts";
import { arcParts } from "./arcLimit.ts";
import { audienceSegments } from "./audienceSegments.ts";
import { campaignOf } from "./campaignOf.ts";
import { channelValues } from "./channelValues.ts";
import { compileCampaign, type LivingParts, receptivities } from "./compileCampaign.ts";
import { compileChannels } from "./compileChannels.ts";
import { compileConversion } from "./compileConversion.ts";
import { compileResponse } from "./compileResponse.ts";
import { fixedThresholds } from "./fixedThresholds.ts";
import { pickedStarters } from "./pickedStarters.ts";
import { schemeProblem } from "./schemeProblem.ts";
import { solvedTransmissibility } from "./solvedTransmissibility.ts";
import { pinned, type StarterParts, starterCompiler } from "./starterCompiler.ts";

/** A run that writes more events than this ends with its reason; only a `full` recording comes near. */
const EVENT_LIMIT = 200_000_000;
const NO_HORIZON = 0xffffffff;

/** All plans of a scenario, or everything that is wrong with them on this network. */
export type Compiled =
  | {
      readonly plans: readonly CompiledPlan[];
      /** What content.transmissibility comes to: of a median, the median. */
      readonly transmissibility: number;
      readonly warnings: readonly Problem[];
      readonly problems?: never;
    }
  | { readonly plans?: never; readonly problems: readonly Problem[] };

/**
 * Stage 3: scenario and network to integers. Plans share one array of arcs, and the same worlds.
 *
 * Arrays      see `CompiledPlan`
 * Randomness  pinned random picks are those of world 0; trivalent ties belong to the network's seed; draws
 *             for choosing have a root of their own
 * Cost        time O(arcs) once and for each channel, that of the strategy per measured pick; a
 *             transmissibility that is solved for, some hundred times O(arcs)
 * Failure     problems of the whole scenario at once: unknown people and channels, too many picked, a scheme
 *             without weights, a reproduction that no transmissibility gives
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
  const { audience, content } = scenario;
  const segmentOf = audienceSegments(
    audience.segments,
    scenario.network.attributes,
    network.people,
    networkSeed,
  );
  const { channels, problems: missing } = channelValues(scenario, placeOf);
  const problems: Problem[] = [...missing];
  const compiled = compileChannels({ scenario, network, channels, placeOf, problems });
  const parts = { scenario, network, strengths, segmentOf, channels, compiled, placeOf, problems };
  const compile = starterCompiler(parts);
  const starters = scenario.plans.map((plan) => {
    const each = plan.starters.map((starter, number) => compile(starter, ["plans", plan.name, number]));
    return pinned(plan.starters, each, root, network.people.count);
  });
  const spec = campaignOf(scenario);
  const solved = solvedTransmissibility(content.transmissibility, {
    network,
    parts: arcParts(network, strengths, content.contagion.kind === "threshold"),
    link: content.link,
    receptivity: receptivities(spec.segments, segmentOf, "positive"),
    channels: compiled,
  });
  if (solved === null) problems.push(unreachable(content.transmissibility, placeOf));
  const living = livingParts(parts, starters.flat());
  if (problems.length > 0 || solved === null) return { problems };
  const { transmissibility, spread } = solved;
  const limits = { strengths, transmissibility, link: content.link, contagion: content.contagion.kind };
  const { arcs, campaign } = compileCampaign(spec, segmentOf, network, limits, { ...living, spread });
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
  const choosing = { network, strengths, root: choosingRoot(scenario.seed) };
  const picked = pickedStarters({ ...shared, name: "", index: 0, starters: [] }, choosing);
  return {
    plans: scenario.plans.map((plan, index) => ({
      ...shared,
      name: plan.name,
      index,
      starters: picked(plan.starters, starters[index] as readonly CompiledStarter[]),
    })),
    transmissibility,
    warnings: unusedChannels(scenario, network, placeOf),
  };
}

/** What lives beside ties, time and polarity; problems go to the list. */
function livingParts(
  { scenario, channels, compiled, placeOf, problems }: StarterParts,
  starters: readonly CompiledStarter[],
): LivingParts {
  const { audience, costs, measure, clock } = scenario;
  const { viewers } = measure;
  const pushes = starters.some(({ push }) => push !== undefined);
  const conversion = viewers ? compileConversion(scenario, channels) : null;
  const { fake } = audience;
  const isArmed = starters.some(({ push }) => push !== undefined && push.fakes !== null);
  const { watch, response } = compileResponse(scenario, compiled[0]?.delay ?? ONE_TICK, placeOf, problems);
  return {
    channels: compiled,
    spread: 0,
    tallies: viewers && (channels.length > 0 || costs !== null || conversion !== null || pushes),
    conversion,
    fakes:
      fake === null && !isArmed
        ? null
        : {
            weight: Math.round((1 - (fake?.detected ?? 0)) * TOPIC_UNIT),
            purge: fake === null || fake.purgeAt === null ? null : ticksOf(fake.purgeAt, clock),
          },
    watch,
    response,
    pushes,
    complaints: canTurnNegative(scenario),
  };
}

function unreachable(given: Transmissibility, placeOf: PlaceOf): Problem {
  const path = ["content", "transmissibility", "reproduction"];
  const reproduction = typeof given === "object" && "reproduction" in given ? given.reproduction : 0;
  return { code: "E-PLAN-014", severity: "error", place: placeOf(path), values: { reproduction } };
}

/** Channels of the network's column on which nothing travels, because others are declared. */
function unusedChannels(scenario: Scenario, network: Network, placeOf: PlaceOf): readonly Problem[] {
  const declared = scenario.channels.map(({ name }) => name);
  const unused = (network.channels?.names ?? []).filter((name) => !declared.includes(name));
  if (declared.length === 0 || unused.length === 0) return [];
  const values = { channels: unused.slice(0, 10).join(", ") };
  return [{ code: "E-PLAN-010", severity: "warning", place: placeOf(["channels"]), values }];
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
