import type { NetworkPercolation } from "../tipping/networkPercolation.ts";
import type {
  NetworkTipping,
  PlanTip,
  PushTip,
  ScenarioTipping,
  UnevenNetwork,
} from "../tipping/ScenarioTipping.ts";
import { type Json, jsonHead, type ReportHead } from "./runJson.ts";
import { simulatedReach } from "./tipPreviewText.ts";

/**
 * The JSON of `tip`: parts that do not apply are absent. Every estimate is { value, ci }.
 *
 * network   theory: meanField, adjacency, nonBacktracking, effectiveNodes, local. preview, by message passing
 *           at the scenario's own transmissibility: { transmissibility, reach } while every cascade of one
 *           person ends, else { transmissibility, giant, chance }, parts of 1.
 *           Ties opened one by one: sweeps, four readings of the threshold (susceptibilityPeak and, where it
 *           peaks again, lesserPeaks: [{ value, ci }]; restPeak; secondPeak; largestGap), and percolation:
 *           { method, transmissibility, largest, second, susceptibility, rest }, in people, at 101 points at
 *           most. Where ties cannot be: uneven, why; variabilityPeak; outbreaks: { method, floods,
 *           transmissibility, reach, variability }
 * plans     by name: transmissibility (its own), alpha50, margin, ignition (at its own: { probability, ci }),
 *           method, threshold, counts, worlds, tipped, level, why, allOpen, push50, push, remedies, gains,
 *           curve; preview: { reach, simulated }, mean sharers at its own transmissibility by message passing
 *           and in its worlds
 */
export function tipJson(report: ReportHead, { network, plans }: ScenarioTipping): Json {
  const head = jsonHead("tip", report);
  return {
    ...head,
    network: { ...(head.network as Record<string, Json>), ...(network === null ? {} : networkJson(network)) },
    plans: tippedPlansJson(plans),
  };
}

/** The plans of a scenario, where they tip and what would tip them. */
export const tippedPlansJson = (plans: ScenarioTipping["plans"]): ReadonlyMap<string, Json> =>
  new Map(plans.map((plan) => [plan.name, planJson(plan)]));

/** The thresholds of a network. */
export function networkJson({ thresholds, percolation, preview }: NetworkTipping): Record<string, Json> {
  const { effectiveNodes, local, component: _, ...bounds } = thresholds;
  const known = Object.entries(bounds).filter((entry): entry is [string, number] => entry[1] !== null);
  return {
    ...Object.fromEntries(known),
    ...(effectiveNodes === 0 ? {} : { effectiveNodes, local }),
    ...(preview === undefined ? {} : { preview: { ...preview } }),
    ...("uneven" in percolation ? unevenJson(percolation) : sweptJson(percolation)),
  };
}

function sweptJson({ method, sweeps, lesserPeaks, ...found }: NetworkPercolation): Record<string, Json> {
  const { transmissibility, largest, second, susceptibility, rest, ...peaks } = found;
  const curves = thinned({ transmissibility, largest, second, susceptibility, rest });
  return {
    sweeps,
    ...peaks,
    ...(lesserPeaks.length === 0 ? {} : { lesserPeaks }),
    percolation: { method, ...curves },
  } as unknown as Record<string, Json>;
}

function unevenJson({ uneven, outbreaks }: UnevenNetwork): Record<string, Json> {
  if (outbreaks === undefined) return { uneven };
  const { method, floods, variabilityPeak, transmissibility, reach, variability } = outbreaks;
  const curves = thinned({ transmissibility, reach, variability });
  return {
    uneven,
    ...(variabilityPeak === undefined ? {} : { variabilityPeak }),
    outbreaks: { method, floods, ...curves },
  } as unknown as Record<string, Json>;
}

/** As many points of a curve as a drawing shows. */
const POINTS_MOST = 101;

/** Curves over the same points at evenly many of these, the ends among them. */
function thinned(curves: Readonly<Record<string, readonly number[]>>): Record<string, readonly number[]> {
  return Object.fromEntries(
    Object.entries(curves).map(([name, values]) => {
      const count = Math.min(POINTS_MOST, values.length);
      const at = (i: number): number => Math.round((i * (values.length - 1)) / Math.max(1, count - 1));
      return [name, Array.from({ length: count }, (_, i) => values[at(i)] as number)];
    }),
  );
}

function planJson(plan: PlanTip): Json {
  const { own, tipping, refusal, allOpen, push, remedies, gains, preview } = plan;
  const { curve, ...point } = tipping;
  const simulated = simulatedReach(plan);
  return {
    transmissibility: own,
    ...point,
    ...(refusal === null ? {} : { why: refusal }),
    allOpen,
    ...(preview === undefined
      ? {}
      : { preview: { reach: preview, ...(simulated === null ? {} : { simulated }) } }),
    ...(push === undefined ? {} : pushJson(push)),
    ...(remedies === undefined ? {} : { remedies }),
    ...(gains === undefined ? {} : { gains }),
    curve,
  } as unknown as Json;
}

function pushJson({ push50, ...push }: PushTip): Record<string, Json> {
  return {
    ...(push50 === undefined ? {} : { push50: push50 as unknown as Json }),
    push: push as unknown as Json,
  };
}
