import type { PlainEvent } from "../laws/compiled.ts";
import { CampaignTwin } from "./CampaignTwin.ts";
import { campaignViews } from "./campaignViews.ts";
import type { NaiveCampaign, NaiveFork } from "./describedCampaign.ts";

export type { CampaignArc, CampaignSegment, NaiveCampaign, NaiveFork } from "./describedCampaign.ts";

/**
 * One run in one world, from the same draws as the kernel, in the plainest words: one list of copies, and at
 * each tick at which anything happens every person is asked. All events, in no order that matters.
 */
export function naiveCampaign(
  plan: NaiveCampaign,
  world: number,
  recording: "none" | "counts" | "each" = "each",
  fork: NaiveFork | null = null,
): PlainEvent[] {
  const history = new CampaignTwin(plan, world, fork).run();
  return [...history.events, ...campaignViews(plan, world, history, recording)];
}
