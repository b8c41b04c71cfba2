import * as Effect from "effect/Effect";
import { PLAIN_CHANNEL } from "../engine/CompiledChannel.ts";
import { chancesAt, seenChances } from "../plans/chancesAt.ts";
import { type EvenTies, evenTies } from "../tipping/evenTies.ts";
import { type NetworkOutbreaks, outbreakFloods } from "../tipping/networkOutbreaks.ts";
import { percolationSweeps } from "../tipping/networkPercolation.ts";
import { type NetworkThresholds, thresholdsInSteps } from "../tipping/networkThresholds.ts";
import { type ReconstructionTree, reconstructionTree } from "../tipping/reconstructionTree.ts";
import type { NetworkTipping } from "../tipping/ScenarioTipping.ts";
import type { ChancesAt } from "../tipping/solveTransmissibility.ts";
import type { TippingPlan } from "../tipping/TippingPlan.ts";
import { allOpenFrom, geometricGrid } from "../tipping/tippingGrid.ts";
import { inSteps } from "./inSteps.ts";
import type { LoadedScenario } from "./loadScenario.ts";
import { type TipSettings, tipBoundaries } from "./tipBoundaries.ts";

/** Sweeps follow the worlds that are asked for, as far as their ties are not too many for that. */
const SWEEPS_LEAST = 20;
const SWEEPS_ENOUGH = 200;
const TIES_A_WORLD = 1e5;
const BOUNDARIES = 256;
/** Trees of merges are kept while they take no more than this; 28 bytes a node. */
const TREES_BYTES = 2 ** 26;
const TREE_BYTES_A_NODE = 28;

/** Floods from single people: a few look for the place, and the rest look there. */
const PILOT_FLOODS = 60;
const FLOODS_LEAST = 100;
const FLOODS_ENOUGH = 1000;
const ARCS_A_WORLD = 1e6;
const PILOT_BOUNDARIES = 64;
const OUTBREAK_BOUNDARIES = 101;
/** Around where the pilot found variability to peak, below and above. */
const BELOW = 2;
const ABOVE = 1.6;
/** How far a grid reaches where nothing is known of the network, or no chance is ever 1. */
const SPAN = 1024;

/** A network by itself, and what was found of its worlds on the way. */
export interface NetworkFound {
  readonly network: NetworkTipping;
  /** The merges of worlds 0, 1, …, as many as are kept; none where ties cannot be opened one by one. */
  readonly trees: readonly ReconstructionTree[];
}

/** The chances of the network's arcs where contagion is independent; null for other kinds. */
export function networkChances(
  { scenario, network }: LoadedScenario,
  { plan, exposure, segmentOf }: TippingPlan,
): ChancesAt | null {
  if (scenario.content.contagion.kind !== "independent") return null;
  const receptivity = Float64Array.from(segmentOf, (segment) => exposure.receptivity[2 * segment] as number);
  const channels = plan.campaign?.channels ?? [PLAIN_CHANNEL];
  return chancesAt({ network, parts: exposure, link: exposure.link, receptivity, channels });
}

/** What theory says of where a network tips. */
export const theoryOf = (chances: ChancesAt, threshold: number): Effect.Effect<NetworkThresholds> =>
  inSteps(thresholdsInSteps(chances, threshold), () => Effect.void);

/**
 * Opens the network's ties one after another, where that says something, else floods it from single people;
 * beside what theory says. It looks where the network tips, whatever transmissibilities plans are asked for.
 *
 * Source      `percolationSweeps`, `outbreakFloods`
 * Randomness  worlds 0, 1, … of the scenario
 * Cost        sweeps of 100,000 ties for each world that is asked for, from 20 sweeps to 200 or as many as
 *             there are worlds; or floods of a million arcs for each, from 100 to 1,000 or as
 *             many as there are worlds
 */
export const tipNetwork = Effect.fnUntraced(function* (
  { scenario, network }: LoadedScenario,
  thresholds: NetworkThresholds,
  tipping: TippingPlan,
  settings: TipSettings,
): Effect.fn.Return<NetworkFound> {
  const { campaign } = tipping.plan;
  const isOneChannel = (campaign?.channels ?? []).every(
    ({ has }) => has === null && campaign?.channels.length === 1,
  );
  const even = isOneChannel ? evenTies(tipping) : { uneven: "channels" as const };
  if ("ties" in even) {
    const { percolation, trees } = yield* sweptNetwork(even.ties, tipping, settings, scenario.runs);
    return { network: { thresholds, percolation }, trees };
  }
  const seen = campaign === null ? null : seenChances(network, campaign.channels);
  const outbreaks = yield* floodedNetwork({ tipping, seen }, settings, scenario.runs);
  return { network: { thresholds, percolation: { ...even, outbreaks } }, trees: [] };
});

const sweptNetwork = Effect.fnUntraced(function* (
  ties: EvenTies,
  tipping: TippingPlan,
  settings: TipSettings,
  worlds: number,
) {
  const { boundaries } = yield* tipBoundaries(tipping, { ...settings, grid: null }, BOUNDARIES);
  const affordable = Math.floor((TIES_A_WORLD * worlds) / Math.max(1, ties.count));
  const sweeps = Math.max(SWEEPS_LEAST, Math.min(Math.max(SWEEPS_ENOUGH, worlds), affordable));
  const trees: ReconstructionTree[] = [];
  const most = Math.min(worlds, Math.floor(TREES_BYTES / (TREE_BYTES_A_NODE * ties.nodes)));
  const steps = percolationSweeps(ties, {
    ...{ boundaries, sweeps, key: settings.key },
    hear: (order) => {
      if (trees.length < most) trees.push(reconstructionTree(ties, order));
    },
  });
  const percolation = yield* inSteps(steps, (done) => settings.tell(done, sweeps));
  return { percolation, trees };
});

const floodedNetwork = Effect.fnUntraced(function* (
  network: { readonly tipping: TippingPlan; readonly seen: Float64Array | null },
  { bound, key, tell }: TipSettings,
  worlds: number,
): Effect.fn.Return<NetworkOutbreaks> {
  const { tipping } = network;
  const flood = (boundaries: Float64Array, floods: number) =>
    inSteps(outbreakFloods(network, { boundaries, floods, key }), (done) => tell(done, floods));
  const affordable = Math.floor((ARCS_A_WORLD * worlds) / Math.max(1, tipping.plan.offsets.at(-1) as number));
  const floods = Math.max(FLOODS_LEAST, Math.min(Math.max(FLOODS_ENOUGH, worlds), affordable));
  const open = allOpenFrom(tipping);
  const lowest = bound === null ? (open ?? 1) / SPAN : bound / 2;
  const highest = Math.max(open ?? 0, lowest * 4);
  const wide = geometricGrid(lowest, Math.min(highest, lowest * SPAN), PILOT_BOUNDARIES, lowest);
  const pilot = yield* flood(wide, PILOT_FLOODS);
  if (pilot.variabilityPeak === undefined) return pilot;
  const { value } = pilot.variabilityPeak;
  const to = Math.min(value * ABOVE, Math.max(open ?? Infinity, value));
  return yield* flood(geometricGrid(value / BELOW, to, OUTBREAK_BOUNDARIES, value), floods);
});
