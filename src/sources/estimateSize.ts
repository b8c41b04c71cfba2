import { pow } from "../randomness/exactMath.ts";
import type { GeneratedSpec } from "./GeneratedSpec.ts";

/**
 * Rows, their sortings, ranks, and the set of pairs that some generators keep; with weights about twice that.
 */
const BYTES_PER_ARC = 40;
const BYTES_PER_WEIGHTED_ARC = 90;
const BYTES_PER_PERSON = 64;
/** graphology keeps an object for each person and tie. */
const BYTES_PER_ARC_OBJECT = 400;
const BYTES_PER_PERSON_OBJECT = 800;

/** Memory at the peak of building a network of so many arcs. */
export function buildingBytes(people: number, arcs: number, isWeighted: boolean): number {
  return arcs * (isWeighted ? BYTES_PER_WEIGHTED_ARC : BYTES_PER_ARC) + people * BYTES_PER_PERSON;
}

export interface EstimatedSize {
  readonly people: number;
  /** Arcs as they are drawn: a few more than are kept where parallel ones are merged. */
  readonly arcs: number;
  /** Memory at the peak of building. */
  readonly bytes: number;
}

/**
 * About how large a network will be, and how much memory building it takes, from its parameters alone.
 *
 * Source      bytes: measured at a million people, rounded up
 * Arrays      none
 * Randomness  none: expected numbers
 * Cost        time O(1); O(maxTies) for power laws, O(length) for lists
 * Failure     never
 */
export function estimateSize(spec: GeneratedSpec): EstimatedSize {
  const { people, arcs } = expectedSize(spec);
  switch (spec.kind) {
    case "caveman":
    case "clusters":
      return { people, arcs, bytes: arcs * BYTES_PER_ARC_OBJECT + people * BYTES_PER_PERSON_OBJECT };
    case "relationship-chain":
      return { people, arcs, bytes: buildingBytes(people, arcs, true) };
    default:
      return { people, arcs, bytes: buildingBytes(people, arcs, false) };
  }
}

function expectedSize(spec: GeneratedSpec): Omit<EstimatedSize, "bytes"> {
  switch (spec.kind) {
    case "random":
      return { people: spec.people, arcs: spec.people * Math.min(spec.meanTies, spec.people - 1) };
    case "regular":
    case "small-world":
    case "ring":
      return { people: spec.people, arcs: spec.people * spec.ties };
    case "preferential-attachment":
      return { people: spec.people, arcs: 2 * spec.people * spec.ties };
    case "power-law":
      return { people: spec.people, arcs: spec.people * powerLawMean(spec) };
    case "configuration":
      return { people: spec.degrees.length, arcs: sumOf(spec.degrees) };
    case "blocks": {
      const people = sumOf(spec.sizes);
      const inside = sumOf(spec.sizes.map((size) => size * (size - 1)));
      return { people, arcs: spec.within * inside + spec.between * people * (people - 1) };
    }
    case "lattice":
      return { people: spec.width * spec.height, arcs: 4 * spec.width * spec.height };
    case "complete":
      return { people: spec.people, arcs: spec.people * (spec.people - 1) };
    case "path":
    case "star":
      return { people: spec.people, arcs: 2 * spec.people };
    case "caveman":
      return { people: spec.caves * spec.size, arcs: spec.caves * spec.size * spec.size };
    case "clusters":
      return { people: spec.people + spec.clusters, arcs: 2 * spec.ties };
    case "relationship-chain": {
      const followers = spec.leaders.share * Math.min(spec.leaders.following, spec.people - 1);
      return { people: spec.people, arcs: spec.people * (spec.strongTies + spec.weakTies + followers) };
    }
    case "karate-club":
    case "florentine-families":
    case "krackhardt-kite":
    case "girvan-newman":
      return { people: 128, arcs: 128 * 16 };
  }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

function powerLawMean(spec: Extract<GeneratedSpec, { kind: "power-law" }>): number {
  let weights = 0;
  let ties = 0;
  for (let k = spec.minTies; k <= spec.maxTies; k++) {
    const weight = pow(k / spec.minTies, -spec.exponent);
    weights += weight;
    ties += k * weight;
  }
  return ties / weights;
}
