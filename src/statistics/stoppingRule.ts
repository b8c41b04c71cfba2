/** What one plan has come to at a look: its measure, and what may still hide behind it. */
export interface PlanLook {
  readonly worlds: number;
  /** Of the measure, with half the width of its 95 % interval. */
  readonly mean: number;
  readonly half: number;
  readonly ignitions: number;
  /** What a single world can come to: all people, or 1 where the measure is a chance. */
  readonly most: number;
}

/** wide: the interval is still too wide. rare: ignition is so rare that too few worlds show it. */
export type Imprecision = "wide" | "rare";

/** Worlds at the first look; each further look has twice as many as the one before. */
const FIRST_LOOK = 100;
/** Ignitions from which on their share is known well enough for the interval to be trusted. */
const IGNITIONS_FEWEST = 25;
/** Nothing seen in R worlds happens, at 95 %, with a chance of at most 3 ÷ R. */
const RULE_OF_THREE = 3;

/** How many worlds there are at each look: 100, 200, 400 … and at last the most. */
export function looksUpTo(most: number): readonly number[] {
  const looks: number[] = [];
  for (let look = FIRST_LOOK; look < most; look *= 2) looks.push(look);
  return [...looks, most];
}

/**
 * Whether a mean is known to within a part of itself; null: it is. The interval alone does not tell: while no
 * world has ignited yet, all of them look alike, and an interval over small cascades is narrow and wrong. So
 * either enough worlds have ignited, or none has and those that may still do cannot matter.
 *
 * Source      half-width ≤ precision · mean, and 25 ignitions or 3 ÷ R · most ≤ precision · mean (rule of
 *             three: Hanley & Lippman-Hand 1983, https://doi.org/10.1001/jama.1983.03330370053031)
 * Arrays      none
 * Randomness  none
 * Cost        constant
 * Failure     never; under two worlds the half-width is infinite, and so too wide
 */
export function stoppingRule(look: PlanLook, precision: number): Imprecision | null {
  const { worlds, mean, half, ignitions, most } = look;
  const wanted = precision * Math.abs(mean);
  if (!(half <= wanted)) return "wide";
  if (ignitions >= IGNITIONS_FEWEST) return null;
  const hidden = (RULE_OF_THREE / worlds) * most;
  return ignitions === 0 && hidden <= wanted ? null : "rare";
}
