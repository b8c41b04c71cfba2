import type { CompiledCampaign, CompiledExposure, CompiledPolarity } from "../engine/CompiledCampaign.ts";
import { PLAIN_CHANNEL } from "../engine/CompiledChannel.ts";
import type { Link } from "../engine/passOnLimit.ts";
import type { Network } from "../network/Network.ts";
import { ALWAYS_LIMIT, chanceLimit } from "../randomness/coins.ts";
import { delayTable, ONE_TICK } from "../randomness/DelayTable.ts";
import { arcLimit, arcParts } from "./arcLimit.ts";
import type { CampaignSpec, SegmentSpec } from "./CampaignSpec.ts";
import { compileArcs } from "./compileArcs.ts";

/** What of a scenario's content decides limits. */
export interface ContentLimits {
  readonly strengths: Float64Array | null;
  readonly transmissibility: number;
  readonly link: Link;
  readonly contagion: "independent" | "threshold" | "reinforced";
}

/** Limits of positive copies, and what the campaign kernel needs; null where the cascade kernel is enough. */
export interface CampaignArcs {
  readonly arcs: Uint32Array;
  readonly campaign: CompiledCampaign | null;
}

/** People whom no segment holds. */
const PLAIN: Pick<SegmentSpec, "receptivity" | "positivity" | "defence"> = {
  receptivity: { positive: 1, negative: 1 },
  positivity: 1,
  defence: 0,
};

/**
 * Time, polarity, audience and reinforcement to integers. With all of it off the arcs are those of
 * `compileArcs` and there is no campaign.
 *
 * Source      `passOnLimit`, `delayTable`
 * Arrays      segmentOf Uint8[people]: the segment of each, their number for none; see `CompiledCampaign`
 * Randomness  none
 * Cost        time O(arcs + people + ticks of the delay table); 4 bytes an arc where copies of the two
 *             polarities have different limits
 * Failure     never on a checked spec
 */
export function compileCampaign(
  spec: CampaignSpec,
  segmentOf: Uint8Array,
  network: Network,
  content: ContentLimits,
): CampaignArcs {
  const { transmissibility, link, contagion } = content;
  const segments = [...spec.segments, PLAIN];
  const receptivity = (polarity: "positive" | "negative"): Float64Array | null =>
    segments.every((segment) => segment.receptivity[polarity] === 1)
      ? null
      : Float64Array.from(segmentOf, (segment) => (segments[segment] as typeof PLAIN).receptivity[polarity]);
  const linesAdd = contagion === "threshold";
  const positive = receptivity("positive");
  const arcs = compileArcs(network, content.strengths, transmissibility, link, linesAdd, positive);
  const polarity = compilePolarity(spec, segments);
  const novelty = spec.noveltyHalfLife;
  const seenLimits = compileSeenLimits(spec, network);
  const delay = spec.tickSeconds === null ? ONE_TICK : delayTable(spec.delay, spec.tickSeconds);
  const plain = polarity === null && novelty === null && seenLimits === null && delay.longest === 1;
  if (plain && contagion !== "reinforced") return { arcs, campaign: null };

  const parts = arcParts(network, content.strengths, linesAdd);
  const negative = transmissibility * spec.negativity.transmissibility;
  const sameLimits = negative === transmissibility && segments.every(isEvenHanded);
  const exposure: CompiledExposure = {
    transmissibility: [transmissibility, negative],
    link,
    ...parts,
    receptivity: Float64Array.from(
      segments.flatMap(({ receptivity: { positive: r, negative: n } }) => [r, n]),
    ),
  };
  return {
    arcs,
    campaign: {
      segmentOf,
      polarity,
      negativeLimits:
        polarity === null || sameLimits
          ? null
          : flatLimits(network, arcLimit(parts, negative, link, receptivity("negative"))),
      exposure,
      spread: 0,
      novelty,
      negativeSpeed: spec.negativity.speed,
      channels: [{ ...PLAIN_CHANNEL, seenLimits, delay }],
      tallies: false,
      conversion: null,
      fakes: null,
      watch: null,
      response: null,
    },
  };
}

const isEvenHanded = ({ receptivity }: Pick<SegmentSpec, "receptivity">): boolean =>
  receptivity.positive === receptivity.negative;

/** Null where nobody can turn negative. */
function compilePolarity(spec: CampaignSpec, segments: readonly (typeof PLAIN)[]): CompiledPolarity | null {
  const limits = (chance: (segment: typeof PLAIN) => number): Uint32Array =>
    Uint32Array.from(segments, (segment) => chanceLimit(chance(segment)));
  const afterPositive = limits(({ positivity }) => positivity * (1 - spec.spoofing));
  const started = limits(({ positivity }) => (spec.seeds === "positive" ? 1 : positivity));
  const alwaysPositive = [...afterPositive, ...started].every((limit) => limit === ALWAYS_LIMIT);
  if (alwaysPositive) return null;
  return { afterPositive, afterNegative: limits(({ defence }) => defence), started };
}

/** visibility · min(1, attention ÷ in-arcs) of each receiver; null where every copy is seen. */
function compileSeenLimits({ visibility, attention }: CampaignSpec, { csr }: Network): Uint32Array | null {
  const inArcs = new Uint32Array(csr.offsets.length - 1);
  for (const target of csr.targets) inArcs[target]!++;
  const limits = inArcs.map((arcs) =>
    chanceLimit(visibility * (attention === null || arcs <= attention ? 1 : attention / arcs)),
  );
  return limits.every((limit) => limit === ALWAYS_LIMIT) ? null : limits;
}

function flatLimits({ csr }: Network, limitOf: (arc: number, target: number) => number): Uint32Array {
  return csr.targets.map((target, arc) => limitOf(arc, target));
}
