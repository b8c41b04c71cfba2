import { bisect } from "../statistics/bisect.ts";
import { type ContactLaw, generating, meanContacts } from "./contactLaw.ts";
import type { PolarityChances } from "./nextGeneration.ts";

/**
 * The chance that one exposure, to something positive or negative, founds no negative line that sustains
 * itself.
 */
export interface LineEnds {
  readonly positive: number;
  readonly negative: number;
}

const MOST_STEPS = 1_000_000;
const SETTLED = 1e-15;

/**
 * Chances that negative lines end, on an endless random network. Without defence the negative one is the
 * least root of e = 1 − p₋ + p₋ G₁(e); where it is 1 so is the positive one, for nothing that could sustain
 * itself can begin; else that is the root below 1 of e = 1 − p₊ + p₊ q̃ G₁(e) + p₊ (1 − q̃) G₁(e₋). With
 * defence the two hang together: the limit of the chance that no negative sharer is left after n generations,
 * which counts an unending positive cascade that goes on having negative offspring.
 *
 * Source      two-type branching process: Athreya & Ney, Branching Processes (1972), chapter V; G₁ as in
 *             `contactLaw`
 * Arrays      none but the law's coefficients
 * Randomness  none
 * Cost        about 100 values of G₁ without defence; with it some hundred steps, many more near the critical
 *             point
 * Failure     never; just at the critical point to about 10⁻⁶
 */
export function lineEnds(law: ContactLaw, chances: PolarityChances): LineEnds {
  return chances.defence > 0 ? joint(law, chances) : apart(law, chances);
}

/**
 * The least root of e = 1 − p + p G₁(e): the chance that one exposure, passed on with chance p, has an end.
 *
 * Source      Newman (2002), https://doi.org/10.1103/PhysRevE.66.016128
 * Cost        about 60 values of G₁
 */
export function exposureEnds({ further }: ContactLaw, pass: number): number {
  if (pass * meanContacts(further) <= 1) return 1;
  // A convex curve that crosses the diagonal at the root and meets it again at 1: it lies below in between.
  const above = (e: number): number => e - (1 - pass + pass * generating(further, e));
  let gap = 0.5;
  while (above(1 - gap) <= 0 && gap > Number.EPSILON) gap /= 2;
  return bisect(above, 0, 0, 1 - gap);
}

/**
 * The chance that one start taken at random, passed on with chance p to each contact, has no end; it is also
 * the part of all who are then reached.
 *
 * Cost        that of `exposureEnds`
 */
export const outbreakChance = (law: ContactLaw, pass: number): number =>
  // Shares of many contacts add up to 1 only to rounding.
  Math.max(0, 1 - generating(law.first, exposureEnds(law, pass)));

/**
 * The chance of a lasting negative line after one start at random that is positive with chance `positive`;
 * distant starts are independent: what they all escape is the product.
 *
 * Cost        that of `lineEnds`
 */
export function spiralChance(law: ContactLaw, chances: PolarityChances, positive = 1): number {
  const ends = lineEnds(law, chances);
  const spared = (end: number): number => generating(law.first, end);
  return 1 - (positive * spared(ends.positive) + (1 - positive) * spared(ends.negative));
}

function apart(law: ContactLaw, { positive, negative, positivity }: PolarityChances): LineEnds {
  const end = exposureEnds(law, negative);
  if (end === 1 || positive * (1 - positivity) === 0) return { positive: 1, negative: end };
  const turned = positive * (1 - positivity) * generating(law.further, end);
  const above = (e: number): number =>
    e - (1 - positive + positive * positivity * generating(law.further, e) + turned);
  return { positive: bisect(above, 0, 0, 1), negative: end };
}

function joint({ further }: ContactLaw, chances: PolarityChances): LineEnds {
  const { positive, negative, positivity, defence } = chances;
  let ends: LineEnds = { positive: 1, negative: 0 };
  for (let step = 0; step < MOST_STEPS; step++) {
    const afterPositive = generating(further, ends.positive);
    const afterNegative = generating(further, ends.negative);
    const next = {
      positive: 1 - positive + positive * (positivity * afterPositive + (1 - positivity) * afterNegative),
      negative: 1 - negative + negative * (defence * afterPositive + (1 - defence) * afterNegative),
    };
    const change = Math.abs(next.positive - ends.positive) + Math.abs(next.negative - ends.negative);
    ends = next;
    if (change <= SETTLED) break;
  }
  return ends;
}
