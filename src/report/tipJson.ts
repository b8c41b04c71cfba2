import type { NetworkTipping, PlanTip, PushTip, ScenarioTipping } from "../tipping/ScenarioTipping.ts";
import { type Json, jsonHead, type ReportHead } from "./runJson.ts";

/** The JSON of `tip`: parts that do not apply are absent. */
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
export function networkJson({ thresholds, percolation }: NetworkTipping): Record<string, Json> {
  const { effectiveNodes, local, component: _, ...bounds } = thresholds;
  const known = Object.entries(bounds).filter((entry): entry is [string, number] => entry[1] !== null);
  const { susceptibilityPeak, largestGap } =
    "uneven" in percolation ? { susceptibilityPeak: undefined, largestGap: undefined } : percolation;
  return {
    ...Object.fromEntries(known),
    ...(effectiveNodes === 0 ? {} : { effectiveNodes, local }),
    ...("uneven" in percolation ? { uneven: percolation.uneven } : { sweeps: percolation.sweeps }),
    ...(susceptibilityPeak === undefined
      ? {}
      : { susceptibilityPeak: susceptibilityPeak as unknown as Json }),
    ...(largestGap === undefined ? {} : { largestGap: largestGap as unknown as Json }),
  };
}

function planJson({ own, tipping, refusal, allOpen, push, remedies, gains }: PlanTip): Json {
  const { curve, ...point } = tipping;
  return {
    transmissibility: own,
    ...point,
    ...(refusal === null ? {} : { why: refusal }),
    allOpen,
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
