import type { CompiledCampaign, CompiledExposure, CompiledPolarity } from "../engine/CompiledCampaign.ts";
import { type CompiledChannel, PLAIN_CHANNEL } from "../engine/CompiledChannel.ts";
import type { Link } from "../engine/passOnLimit.ts";
import type { Network } from "../network/Network.ts";
import { ALWAYS_LIMIT, chanceLimit } from "../randomness/coins.ts";
import { delayTable, ONE_TICK } from "../randomness/DelayTable.ts";
import { arcLimit, arcParts } from "./arcLimit.ts";
import type { CampaignSpec, SegmentSpec } from "./CampaignSpec.ts";
import { compileArcs } from "./compileArcs.ts";
import { seenLimits } from "./seenLimits.ts";

/** What of a scenario's content decides limits. */
export interface ContentLimits {
  readonly strengths: Float64Array | null;
  readonly transmissibility: number;
  readonly link: Link;
  readonly contagion: "independent" | "threshold" | "reinforced";
}

/** What a campaign has beside time, polarity and audience. */
export interface LivingParts
  extends Pick<CompiledCampaign, "spread" | "tallies" | "conversion" | "fakes" | "watch" | "response"> {
  /** Null: one channel, made of the spec's delay, visibility and attention. */
  readonly channels: readonly CompiledChannel[] | null;
  /** Some plan has a starter that does more than make its people share. */
  readonly pushes: boolean;
  /** Complaints, lists of topics or media can make people negative whom nothing else does. */
  readonly complaints: boolean;
}

/** A campaign without any of it. */
export const LIVING_OFF: LivingParts = {
  channels: null,
  spread: 0,
  tallies: false,
  conversion: null,
  fakes: null,
  watch: null,
  response: null,
  pushes: false,
  complaints: false,
};

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
 * Time, polarity, audience, reinforcement and all that lives beside them, to integers. With all of it off the
 * arcs are those of `compileArcs` and there is no campaign.
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
  living: LivingParts = LIVING_OFF,
): CampaignArcs {
  const { transmissibility, link, contagion } = content;
  const segments = [...spec.segments, PLAIN];
  const receptivity = (polarity: "positive" | "negative"): Float64Array | null =>
    receptivities(spec.segments, segmentOf, polarity);
  const linesAdd = contagion === "threshold";
  const positive = receptivity("positive");
  const arcs = compileArcs(network, content.strengths, transmissibility, link, linesAdd, positive);
  const polarity = compilePolarity(spec, segments, living.complaints);
  const novelty = spec.noveltyHalfLife;
  const channels = living.channels ?? [plainChannel(spec, network)];
  const isPlain = polarity === null && novelty === null && contagion !== "reinforced";
  if (isPlain && channels.every(isNeutral) && channels.length === 1 && !isAlive(living)) {
    return { arcs, campaign: null };
  }

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
      spread: living.spread,
      novelty,
      negativeSpeed: spec.negativity.speed,
      channels,
      tallies: living.tallies,
      conversion: living.conversion,
      fakes: living.fakes,
      watch: living.watch,
      response: living.response,
    },
  };
}

function plainChannel(spec: CampaignSpec, network: Network): CompiledChannel {
  return {
    ...PLAIN_CHANNEL,
    seenLimits: seenLimits(network, null, spec.visibility, spec.attention),
    delay: spec.tickSeconds === null ? ONE_TICK : delayTable(spec.delay, spec.tickSeconds),
  };
}

/** A single channel that does what ties do by themselves: the cascade kernel is enough for it. */
const isNeutral = ({ has, seenLimits: seen, delay, topic, media, fakeReaders }: CompiledChannel): boolean =>
  [has, seen, topic, media, fakeReaders].every((part) => part === null) && delay.longest === 1;

const isAlive = ({ channels, pushes, complaints, tallies, spread, ...parts }: LivingParts): boolean =>
  pushes || tallies || spread > 0 || Object.values(parts).some((part) => part !== null);

const isEvenHanded = ({ receptivity }: Pick<SegmentSpec, "receptivity">): boolean =>
  receptivity.positive === receptivity.negative;

/** The receptivity of each person for copies of a polarity; null where all have 1. */
export function receptivities(
  given: readonly SegmentSpec[],
  segmentOf: Uint8Array,
  polarity: "positive" | "negative",
): Float64Array | null {
  const segments = [...given, PLAIN];
  return segments.every((segment) => segment.receptivity[polarity] === 1)
    ? null
    : Float64Array.from(segmentOf, (segment) => (segments[segment] as typeof PLAIN).receptivity[polarity]);
}

/** Null where nobody can turn negative; complaints: somebody can in any case. */
function compilePolarity(
  spec: CampaignSpec,
  segments: readonly (typeof PLAIN)[],
  complaints: boolean,
): CompiledPolarity | null {
  const limits = (chance: (segment: typeof PLAIN) => number): Uint32Array =>
    Uint32Array.from(segments, (segment) => chanceLimit(chance(segment)));
  const afterPositive = limits(({ positivity }) => positivity * (1 - spec.spoofing));
  const started = limits(({ positivity }) => (spec.seeds === "positive" ? 1 : positivity));
  const alwaysPositive = [...afterPositive, ...started].every((limit) => limit === ALWAYS_LIMIT);
  if (alwaysPositive && !complaints) return null;
  return { afterPositive, afterNegative: limits(({ defence }) => defence), started };
}

function flatLimits({ csr }: Network, limitOf: (arc: number, target: number) => number): Uint32Array {
  return csr.targets.map((target, arc) => limitOf(arc, target));
}
