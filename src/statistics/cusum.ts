import { exp, log } from "../randomness/exactMath.ts";

/**
 * A test for a change in the share of what is negative: from `usual` to `alarming` or more, both in (0, 1).
 * An alert is raised at `level` nats of evidence.
 */
export interface CusumRule {
  readonly usual: number;
  readonly alarming: number;
  readonly level: number;
}

/**
 * The shares, 0 … length − 1, at which alerts are raised: S ← max(0, S + log-likelihood ratio of one share)
 * reaches the level. It begins again after each.
 *
 * Source      E. S. Page, "Continuous inspection schemes", Biometrika 41 (1954),
 *             https://doi.org/10.1093/biomet/41.1-2.100
 * Arrays      negative (0 or 1), in the order of the shares
 * Randomness  none
 * Cost        one pass
 * Failure     never
 */
export function cusum(negative: ArrayLike<number>, { usual, alarming, level }: CusumRule): number[] {
  const ifNegative = log(alarming / usual);
  const ifPositive = log((1 - alarming) / (1 - usual));
  const alerts: number[] = [];
  let evidence = 0;
  for (let share = 0; share < negative.length; share++) {
    evidence = Math.max(0, evidence + (negative[share] === 0 ? ifPositive : ifNegative));
    if (evidence < level) continue;
    alerts.push(share);
    evidence = 0;
  }
  return alerts;
}

/**
 * Shares until the alert once the alarming share holds, to first order: level ÷ Kullback–Leibler divergence.
 * Who sees only a part m of the shares waits for 1 ÷ m as many.
 *
 * Source      G. Lorden, "Procedures for reacting to a change in distribution", Ann. Math. Statist. 42
 *             (1971), https://doi.org/10.1214/aoms/1177693055
 * Cost        two logarithms
 */
export function cusumDelay({ usual, alarming, level }: CusumRule, sampled = 1): number {
  const divergence = alarming * log(alarming / usual) + (1 - alarming) * log((1 - alarming) / (1 - usual));
  return level / divergence / sampled;
}

/**
 * Shares between two false alerts, at least, while the usual share holds: e^level.
 *
 * Source      Lorden (1971), as `cusumDelay`
 * Cost        one exponential
 */
export const falseAlertSpacing = ({ level }: Pick<CusumRule, "level">): number => exp(level);
