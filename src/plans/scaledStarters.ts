import type { Starter } from "../model/Starter.ts";

/**
 * The starters of a plan with `factor` times the push: people who are picked by number, at least one of each
 * starter, and impressions.
 *
 * Source      none: what is named by hand, or counts accounts, has no more of the same
 * Randomness  none
 * Cost        O(starters)
 * Failure     null where a starter does neither, or nobody is picked by number
 */
export function scaledStarters(starters: readonly Starter[], factor: number): readonly Starter[] | null {
  const scaled = starters.map((starter): Starter | null => {
    if ("pick" in starter) {
      const count = Math.max(1, Math.round(starter.pick.count * factor));
      return { ...starter, pick: { ...starter.pick, count } };
    }
    return "impressions" in starter ? { ...starter, impressions: starter.impressions * factor } : null;
  });
  const whole = scaled.filter((starter) => starter !== null);
  return whole.length === starters.length && pushSize(whole) > 0 ? whole : null;
}

/** How many people a plan picks by number. */
export const pushSize = (starters: readonly Starter[]): number =>
  starters.reduce((sum, starter) => sum + ("pick" in starter ? starter.pick.count : 0), 0);
