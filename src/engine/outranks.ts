import { Purpose } from "../randomness/Purpose.ts";
import { draw } from "../randomness/WorldKey.ts";
import type { CampaignRun } from "./CampaignRun.ts";
import { HEARD_CHANNEL, HEARD_SHOWN } from "./CampaignScratch.ts";
import type { CompiledChannel } from "./CompiledChannel.ts";

/** The priority draw of a copy that a node sees; id: its tie, or the word of a viewing's draws. */
export function priorityOf(run: CampaignRun, node: number, id: number, heard: number): number {
  if ((heard & HEARD_SHOWN) !== 0) return draw(run.key(Purpose.broadcastPriority), node, id);
  const { tieCount } = run.campaign.channels[heard & HEARD_CHANNEL] as CompiledChannel;
  return draw(run.priority, id, tieCount);
}

/**
 * Whether a copy becomes the trigger in place of the present one, which succeeded at the same tick at the
 * same node: the smaller priority draw wins, so that neither array order nor the pass draw decides.
 *
 * Cost        two draws
 * Failure     never
 */
export function outranks(
  run: CampaignRun,
  node: number,
  id: number,
  heard: number,
  heldId: number,
  heldHeard: number,
): boolean {
  const challenger = priorityOf(run, node, id, heard);
  const holder = priorityOf(run, node, heldId, heldHeard);
  return challenger < holder || (challenger === holder && id < heldId);
}
