import type { WorldKey } from "../randomness/WorldKey.ts";
import type { CampaignScratch } from "./CampaignScratch.ts";
import { NEGATIVE, PLACE } from "./CampaignScratch.ts";
import type { CompiledCampaign } from "./CompiledCampaign.ts";
import type { CompiledPlan } from "./CompiledPlan.ts";
import type { PolarityDraws } from "./drawPolarities.ts";
import type { RunScratch } from "./RunScratch.ts";
import type { ViewingMemory } from "./ViewingMemory.ts";

/** All that the parts of the campaign kernel share in one run. */
export interface CampaignRun {
  readonly plan: CompiledPlan;
  readonly campaign: CompiledCampaign;
  readonly scratch: RunScratch;
  readonly copies: CampaignScratch;
  /** Reinforced contagion only. */
  readonly memory: ViewingMemory | null;
  readonly pass: WorldKey;
  readonly priority: WorldKey;
  /** Of the threshold or of the reinforced contagion. */
  readonly willingness: WorldKey;
  readonly delay: WorldKey;
  readonly seen: WorldKey;
  /** Null: nobody turns negative. */
  readonly draws: PolarityDraws | null;
}

/** Appends a node to the queue as a sharer, triggered by the copy of this source word and tie. */
export function appendSharer(
  { scratch, draws }: CampaignRun,
  length: number,
  node: number,
  sourceWord: number,
  tie: number,
): void {
  const { queue, source, triggerTie, placeOf, base } = scratch;
  placeOf[node] = base + length;
  queue[length] = node;
  source[length] = queue[sourceWord & PLACE] as number;
  triggerTie[length] = tie;
  if (draws !== null) draws.negative[length] = (sourceWord & NEGATIVE) === 0 ? 0 : 1;
}
