import type { CampaignRun, Showing } from "./CampaignRun.ts";
import { NEGATIVE, PAID, PLACE, SHOWN } from "./CampaignScratch.ts";
import { ARC_WORDS, type CompiledStarter } from "./CompiledPlan.ts";
import { passOnLimit } from "./passOnLimit.ts";

/**
 * The limit of one copy where it is known only at the time: the world's transmissibility, novelty, the gain
 * of a further viewing, what a starter is trusted, and a response's damping.
 *
 * Source      `passOnLimit`
 * Arrays      row, node, word: of the copy (see `CampaignScratch`); factor ≥ 0 multiplies transmissibility;
 *             damping ≤ 1 → limit 0 … 2³¹
 * Randomness  none
 * Cost        that of `passOnLimit`
 * Failure     never
 */
export function copyLimit(
  run: CampaignRun,
  row: number,
  node: number,
  word: number,
  factor: number,
  damping: number,
): number {
  const { campaign, content } = run;
  const { transmissibility, link, strengths, lines, receptivity } = campaign.exposure;
  const polarity = (word & NEGATIVE) === 0 ? 0 : 1;
  const base = (transmissibility[polarity] as number) * content;
  const receptive = receptivity[2 * (campaign.segmentOf[node] as number) + polarity] as number;
  if ((word & SHOWN) !== 0) {
    const { trust } = (run.showings[word & PLACE] as Showing).broadcast;
    return passOnLimit(base * factor, trust, receptive, link, 1, damping);
  }
  const arc = row / ARC_WORDS;
  const strength =
    (word & PAID) === 0 ? (strengths === null ? 1 : (strengths[arc] as number)) : paidTrust(run, word);
  const chances = lines === null ? 1 : (lines[arc] as number);
  return passOnLimit(base * factor, strength, receptive, link, chances, damping);
}

/** How much copies are trusted that a starter's person sends for it. */
function paidTrust({ plan, copies }: CampaignRun, word: number): number {
  const starter = plan.starters[(copies.paidBy[word & PLACE] as number) - 1] as CompiledStarter;
  return starter.push?.trust ?? 1;
}
