import fc from "fast-check";
import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import type { TippingPlan } from "../../src/tipping/TippingPlan.ts";
import type { CampaignArc, NaiveCampaign } from "../oracles/naiveCampaign.ts";
import { anyQuietCampaign, type ContagionKind } from "./anyCampaign.ts";

/** Transmissibilities at their ends and any between. */
export const anyBoundaries = fc
  .uniqueArray(
    fc.oneof(fc.constantFrom(0, 0.4, 1, 3), fc.double({ min: 0, max: 40, noNaN: true, minExcluded: true })),
    { minLength: 1, maxLength: 9 },
  )
  .map((boundaries) => boundaries.toSorted((a, b) => a - b));

/** All arcs into a person alike, as they must be where a further viewing counts differently. */
const evenIntoEach = (arcs: readonly CampaignArc[]): CampaignArc[] =>
  arcs.map((arc) => {
    const { strength, lines } = arcs.find(({ to }) => to === arc.to)!;
    return { ...arc, strength, lines };
  });

/** Any campaign whose reach can only grow with transmissibility. */
export function anyMonotone(kind: ContagionKind): fc.Arbitrary<NaiveCampaign> {
  return anyQuietCampaign(kind).map((plan) => {
    const { contagion } = plan;
    const progressive: NaiveCampaign = {
      ...plan,
      halfLife: null,
      horizon: Infinity,
      negativity: { ...plan.negativity, transmissibility: 1 },
      segments: plan.segments.map((segment) => {
        const { positive } = segment.receptivity;
        return { ...segment, receptivity: { positive, negative: positive } };
      }),
    };
    if (typeof contagion === "string" || "thresholds" in contagion) return progressive;
    const isConstant = new Set(contagion.response).size === 1;
    return {
      ...progressive,
      contagion: { ...contagion, memory: null },
      arcs: isConstant ? plan.arcs : evenIntoEach(plan.arcs),
    };
  });
}

/** The compiled campaign with what its limits are made of. */
export function tippingOf(naive: NaiveCampaign, plan: CompiledPlan): TippingPlan {
  const rows = naive.arcs.toSorted((a, b) => a.from - b.from);
  const { transmissibility, link, segments } = naive;
  return {
    plan,
    exposure: {
      transmissibility: [transmissibility, transmissibility],
      link,
      strengths: Float64Array.from(rows, ({ strength }) => strength),
      lines: Uint32Array.from(rows, ({ lines }) => lines),
      receptivity: Float64Array.from(
        segments.flatMap(({ receptivity: { positive } }) => [positive, positive]),
      ),
    },
    segmentOf: Uint8Array.from(naive.segmentOf),
    thresholdAt: null,
  };
}
