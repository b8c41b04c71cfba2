import * as Effect from "effect/Effect";
import { PLAIN_CHANNEL } from "../engine/CompiledChannel.ts";
import { chancesAt } from "../plans/chancesAt.ts";
import { evenTies } from "../tipping/evenTies.ts";
import { percolationSweeps } from "../tipping/networkPercolation.ts";
import { type NetworkThresholds, thresholdsInSteps } from "../tipping/networkThresholds.ts";
import type { NetworkTipping } from "../tipping/ScenarioTipping.ts";
import type { TippingPlan } from "../tipping/TippingPlan.ts";
import { inSteps } from "./inSteps.ts";
import type { LoadedScenario } from "./loadScenario.ts";
import { type TipSettings, tipBoundaries } from "./tipBoundaries.ts";

const SWEEPS = 20;
const BOUNDARIES = 256;

/** What theory says of where independent contagion tips on the network; null for other kinds. */
export const theoryOf = Effect.fnUntraced(function* (
  { scenario, network }: LoadedScenario,
  { plan, exposure, segmentOf }: TippingPlan,
  threshold: number,
): Effect.fn.Return<NetworkThresholds | null> {
  if (scenario.content.contagion.kind !== "independent") return null;
  const receptivity = Float64Array.from(segmentOf, (segment) => exposure.receptivity[2 * segment] as number);
  const channels = plan.campaign?.channels ?? [PLAIN_CHANNEL];
  const parts = { network, parts: exposure, link: exposure.link, receptivity, channels };
  return yield* inSteps(thresholdsInSteps(chancesAt(parts), threshold), () => Effect.void);
});

/**
 * Opens the network's ties one after another, where that says something, beside what theory says.
 *
 * Source      `percolationSweeps`
 * Randomness  worlds 0 … 19 of the scenario
 * Cost        20 sweeps
 */
export const tipNetwork = Effect.fnUntraced(function* (
  thresholds: NetworkThresholds,
  tipping: TippingPlan,
  settings: TipSettings,
) {
  const { campaign } = tipping.plan;
  const isOneChannel = (campaign?.channels ?? []).every(
    ({ has }) => has === null && campaign?.channels.length === 1,
  );
  const even = isOneChannel ? evenTies(tipping) : { uneven: "channels" as const };
  if ("uneven" in even) return { thresholds, percolation: even } satisfies NetworkTipping;
  const { boundaries } = yield* tipBoundaries(tipping, settings, BOUNDARIES);
  const sweeps = percolationSweeps(even.ties, { boundaries, sweeps: SWEEPS, key: settings.key });
  const percolation = yield* inSteps(sweeps, (done) => settings.tell(done, SWEEPS));
  return { thresholds, percolation } satisfies NetworkTipping;
});
