import type { CompiledCampaign } from "../engine/CompiledCampaign.ts";
import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import type { BatchSetup } from "./WorldsSimulator.ts";

type Column = Uint8Array | Uint32Array | Float64Array;

/** A setup whose arrays of nodes and arcs lie in shared memory; plans that share an array still do. */
export function shareArrays(setup: BatchSetup): BatchSetup {
  const shared = new Map<Column, Column>();
  const share = <Array extends Column>(array: Array): Array => {
    const known = shared.get(array);
    if (known !== undefined) return known as Array;
    const Kind = array.constructor as new (buffer: SharedArrayBuffer) => Array;
    const copy = new Kind(new SharedArrayBuffer(array.byteLength));
    copy.set(array);
    shared.set(array, copy);
    return copy;
  };
  const shareOrNull = <Array extends Column>(array: Array | null): Array | null => array && share(array);
  const shareCampaign = (campaign: CompiledCampaign): CompiledCampaign => ({
    ...campaign,
    segmentOf: share(campaign.segmentOf),
    negativeLimits: shareOrNull(campaign.negativeLimits),
    exposure: campaign.exposure && {
      ...campaign.exposure,
      strengths: shareOrNull(campaign.exposure.strengths),
      lines: shareOrNull(campaign.exposure.lines),
    },
    seenLimits: shareOrNull(campaign.seenLimits),
    delay: {
      ...campaign.delay,
      limits: share(campaign.delay.limits),
      guide: share(campaign.delay.guide),
    },
  });
  const plans = setup.plans.map((plan): CompiledPlan => {
    const { contagion } = plan;
    const thresholds =
      contagion.kind === "threshold" && contagion.thresholds !== null ? share(contagion.thresholds) : null;
    return {
      ...plan,
      offsets: share(plan.offsets),
      arcs: share(plan.arcs),
      contagion: contagion.kind === "threshold" ? { kind: "threshold", thresholds } : contagion,
      campaign: plan.campaign && shareCampaign(plan.campaign),
    };
  });
  return { ...setup, plans };
}
