import type { CompiledCampaign } from "../../src/engine/CompiledCampaign.ts";
import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import { campaignOff } from "../../src/engine/campaignOff.ts";

/** A campaign with every switch off, which plans are otherwise never given: the campaign kernel runs it. */
export function withCampaignOff(plan: CompiledPlan): CompiledPlan & { readonly campaign: CompiledCampaign } {
  return { ...plan, campaign: campaignOff(plan) };
}
