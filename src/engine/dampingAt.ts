import type { CampaignRun } from "./CampaignRun.ts";

/**
 * What a response takes off the chance of a copy of a polarity (0 positive, 1 negative) that is seen at a
 * tick.
 *
 * Cost        at most one step for each time that the damping changed
 * Failure     never
 */
export function dampingAt({ damping }: Pick<CampaignRun, "damping">, polarity: 0 | 1, tick: number): number {
  for (let i = damping.length - 1; i >= 0; i--) {
    const step = damping[i]!;
    if (step.from <= tick) return step.of[polarity];
  }
  return 0;
}
