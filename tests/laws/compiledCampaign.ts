import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import type { Network } from "../../src/network/Network.ts";
import { CAMPAIGN_OFF, type CampaignSpec } from "../../src/plans/CampaignSpec.ts";
import { compileCampaign } from "../../src/plans/compileCampaign.ts";
import type { NaiveCampaign } from "../oracles/naiveCampaign.ts";
import { compiled } from "./compiled.ts";

/** The network of a campaign; arcs of a person keep the order they have in the plan. */
function networkOf({ people, arcs }: NaiveCampaign): Network {
  const rows = arcs.toSorted((a, b) => a.from - b.from);
  const offsets = Uint32Array.from({ length: people + 1 }, (_, person) =>
    rows.reduce((count, { from }) => count + (from < person ? 1 : 0), 0),
  );
  const column = (part: "to" | "tie" | "lines") => Uint32Array.from(rows, (row) => row[part]);
  return {
    people: { count: people, labels: null, attributes: new Map() },
    csr: { offsets, targets: column("to"), ties: column("tie") },
    tieCount: Math.max(0, ...arcs.map(({ tie }) => tie + 1)),
    directed: true,
    weightKind: "none",
    weights: null,
    multiplicity: rows.some(({ lines }) => lines !== 1) ? column("lines") : null,
    channels: null,
    hash: "",
  };
}

/** What a scenario would say. */
function specOf(plan: NaiveCampaign): CampaignSpec {
  const { contagion } = plan;
  return {
    ...CAMPAIGN_OFF,
    tickSeconds: plan.tickSeconds,
    delay: plan.delay,
    negativity: plan.negativity,
    spoofing: plan.spoofing,
    noveltyHalfLife: plan.halfLife,
    visibility: plan.visibility,
    attention: plan.attention,
    segments: plan.segments,
    seeds: plan.seeds,
    reinforced: typeof contagion === "object" && "response" in contagion ? contagion : null,
  };
}

/** The campaign as the kernel takes it, by way of what compiles scenarios. */
export function compiledCampaign(plan: NaiveCampaign, options: Partial<CompiledPlan> = {}): CompiledPlan {
  const { contagion } = plan;
  const network = networkOf(plan);
  const strengths = Float64Array.from(
    plan.arcs.toSorted((a, b) => a.from - b.from),
    ({ strength }) => strength,
  );
  const kind = contagion === "independent" ? contagion : "response" in contagion ? "reinforced" : "threshold";
  const { transmissibility, link } = plan;
  const content = { strengths, transmissibility, link, contagion: kind } as const;
  const { arcs, campaign } = compileCampaign(specOf(plan), Uint8Array.from(plan.segmentOf), network, content);
  const naive = { ...plan, arcs: [], contagion: "independent" as const };
  return compiled(naive, {
    offsets: network.csr.offsets,
    arcs,
    campaign,
    contagion:
      contagion === "independent"
        ? { kind: "independent" }
        : "response" in contagion
          ? { kind: "reinforced", response: contagion.response, memory: contagion.memory ?? Infinity }
          : {
              kind: "threshold",
              thresholds: contagion.thresholds === "drawn" ? null : Uint32Array.from(contagion.thresholds),
            },
    ...options,
  });
}
