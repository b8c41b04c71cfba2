import { ARC_TARGET, ARC_WORDS } from "../engine/CompiledPlan.ts";
import { passOnLimit } from "../engine/passOnLimit.ts";
import type { TippingPlan } from "./TippingPlan.ts";

/** The limit of an arc at a boundary, both by number. */
export type LimitAt = (arc: number, boundary: number) => number;

/**
 * Limits of all arcs at all boundaries. table Uint32[classes · boundaries], row per class; ofArc
 * Uint16[arcs]: the class of each, for loops that cannot afford a call; both null where there are too many
 * classes.
 */
export interface BoundaryLimits {
  readonly at: LimitAt;
  readonly table: Uint32Array | null;
  readonly ofArc: Uint16Array | null;
}

/** A table of limits has at most so many entries: 8 MB. */
const ENTRIES_MOST = 1 << 21;
const CLASSES_MOST = 1 << 16;

/** Arcs whose limits are equal at every transmissibility. first: one arc of each class. */
interface StrengthClasses {
  readonly ofArc: Uint16Array;
  readonly first: readonly number[];
}

/**
 * The limits of all arcs at transmissibilities: looked up where there are few different strengths, else made
 * when asked for.
 *
 * Source      `passOnLimit`, so that limits are those of a run at that transmissibility
 * Arrays      boundaries Float64[], each ≥ 0
 * Randomness  none
 * Cost        time O(arcs), 2 bytes an arc and at most 8 MB where limits are looked up; else that of
 *             `passOnLimit` a call
 * Failure     never
 */
export function boundaryLimits(tipping: TippingPlan, boundaries: Float64Array): BoundaryLimits {
  const { exposure, segmentOf, plan } = tipping;
  const { link, strengths, lines, receptivity } = exposure;
  const { arcs } = plan;
  const limitAt: LimitAt = (arc, boundary) =>
    passOnLimit(
      boundaries[boundary] as number,
      strengths === null ? 1 : (strengths[arc] as number),
      receptivity[2 * (segmentOf[arcs[arc * ARC_WORDS + ARC_TARGET] as number] as number)] as number,
      link,
      lines === null ? 1 : (lines[arc] as number),
    );
  const count = boundaries.length;
  const classes = strengthClasses(tipping, Math.min(CLASSES_MOST, Math.floor(ENTRIES_MOST / count)));
  if (classes === null) return { at: limitAt, table: null, ofArc: null };
  const { ofArc, first } = classes;
  const table = new Uint32Array(first.length * count);
  for (const [number, arc] of first.entries()) {
    for (let boundary = 0; boundary < count; boundary++) {
      table[number * count + boundary] = limitAt(arc, boundary);
    }
  }
  return {
    at: (arc, boundary) => table[(ofArc[arc] as number) * count + boundary] as number,
    table,
    ofArc,
  };
}

/** Sorts arcs into classes; null where there are more than `most`. */
function strengthClasses({ exposure, segmentOf, plan }: TippingPlan, most: number): StrengthClasses | null {
  const { strengths, lines } = exposure;
  const { arcs } = plan;
  const byStrength = new Map<number, Map<number, number>>();
  const first: number[] = [];
  const ofArc = new Uint16Array(arcs.length / ARC_WORDS);
  for (let arc = 0; arc < ofArc.length; arc++) {
    const strength = strengths === null ? 1 : (strengths[arc] as number);
    const segment = segmentOf[arcs[arc * ARC_WORDS + ARC_TARGET] as number] as number;
    const rest = (lines === null ? 1 : (lines[arc] as number)) * 256 + segment;
    let byRest = byStrength.get(strength);
    if (byRest === undefined) {
      byRest = new Map();
      byStrength.set(strength, byRest);
    }
    let number = byRest.get(rest);
    if (number === undefined) {
      number = first.push(arc) - 1;
      if (first.length > most) return null;
      byRest.set(rest, number);
    }
    ofArc[arc] = number;
  }
  return { ofArc, first };
}
