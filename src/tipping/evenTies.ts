import { ARC_TARGET, ARC_TIE, ARC_WORDS } from "../engine/CompiledPlan.ts";
import type { RootKey } from "../randomness/RootKey.ts";
import type { TieStrength } from "./leastTransmissibility.ts";
import type { TippingPlan } from "./TippingPlan.ts";

/**
 * Ties that are equally strong both ways, so that one coin opens both: clusters of open ties are then all
 * there is to know. Only ties that can pass anything are held. a, b, rank Uint32[count]: the two nodes of
 * each and its rank, by which its coin is drawn.
 */
export interface EvenTies {
  readonly nodes: number;
  readonly root: RootKey;
  readonly count: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly rank: Uint32Array;
  readonly strengthOf: (tie: number) => TieStrength;
  /** What all ties have; null where they differ. */
  readonly uniform: TieStrength | null;
}

/**
 * Why a plan has none. one-way: some tie runs one way only. strength: some tie is stronger one way, by
 * itself or by the receptivity of those it leads to. attention: copies are not always seen.
 */
export type UnevenTies = "one-way" | "strength" | "attention";

const NONE = 0xffffffff;

/**
 * The ties of a plan where they are equally strong both ways. Whether the contagion is independent is the
 * caller's to know.
 *
 * Source      one coin a tie for both directions gives the law of independent coins: only the direction from
 *             the first-active node ever matters (Newman 2002, https://doi.org/10.1103/PhysRevE.66.016128)
 * Arrays      see `EvenTies`
 * Randomness  none
 * Cost        time O(arcs), 16 bytes a tie
 * Failure     the reason why they are not
 */
export function evenTies(
  tipping: TippingPlan,
): { readonly ties: EvenTies } | { readonly uneven: UnevenTies } {
  const { plan } = tipping;
  if ((plan.campaign?.channels[0]?.seenLimits ?? null) !== null) return { uneven: "attention" };
  const found = pairedArcs(plan);
  if (found === null) return { uneven: "one-way" };
  const { first, second, count } = found;
  const arcStrength = arcStrengths(tipping);
  let kept = 0;
  for (let tie = 0; tie < count; tie++) {
    const strength = arcStrength(first[tie] as number);
    if (!isEqual(strength, arcStrength(second[tie] as number))) return { uneven: "strength" };
    if (strength.strength * strength.receptivity === 0) continue;
    first[kept] = first[tie] as number;
    second[kept++] = second[tie] as number;
  }
  const part = (arcs: Uint32Array, word: number): Uint32Array =>
    arcs.subarray(0, kept).map((arc) => plan.arcs[arc * ARC_WORDS + word] as number);
  const strengthOf = (tie: number): TieStrength => arcStrength(first[tie] as number);
  return {
    ties: {
      nodes: plan.nodes,
      root: plan.root,
      count: kept,
      a: part(second, ARC_TARGET),
      b: part(first, ARC_TARGET),
      rank: part(first, ARC_TIE),
      strengthOf,
      uniform: uniformStrength(kept, strengthOf),
    },
  };
}

/** The two arcs of every tie; null where a tie has one only. */
function pairedArcs({ arcs }: TippingPlan["plan"]) {
  const total = arcs.length / ARC_WORDS;
  const first = new Uint32Array(total >> 1);
  const second = new Uint32Array(total >> 1);
  let ranks = 0;
  for (let row = 0; row < arcs.length; row += ARC_WORDS) {
    ranks = Math.max(ranks, (arcs[row + ARC_TIE] as number) + 1);
  }
  const firstOf = new Uint32Array(ranks).fill(NONE);
  let count = 0;
  for (let arc = 0; arc < total; arc++) {
    const rank = arcs[arc * ARC_WORDS + ARC_TIE] as number;
    if (firstOf[rank] === NONE) firstOf[rank] = arc;
    else {
      first[count] = firstOf[rank] as number;
      second[count++] = arc;
    }
  }
  return 2 * count === total ? { first, second, count } : null;
}

function arcStrengths({ plan, exposure, segmentOf }: TippingPlan): (arc: number) => TieStrength {
  const { link, strengths, lines, receptivity } = exposure;
  return (arc) => ({
    strength: strengths === null ? 1 : (strengths[arc] as number),
    receptivity: receptivity[
      2 * (segmentOf[plan.arcs[arc * ARC_WORDS + ARC_TARGET] as number] as number)
    ] as number,
    link,
    lines: lines === null ? 1 : (lines[arc] as number),
  });
}

function uniformStrength(count: number, strengthOf: (tie: number) => TieStrength): TieStrength | null {
  if (count === 0) return null;
  const first = strengthOf(0);
  for (let tie = 1; tie < count; tie++) if (!isEqual(first, strengthOf(tie))) return null;
  return first;
}

const isEqual = (one: TieStrength, other: TieStrength): boolean =>
  one.strength === other.strength && one.receptivity === other.receptivity && one.lines === other.lines;
