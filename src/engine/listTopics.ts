import { EventCode, NO_PERSON } from "../events/EventCode.ts";
import { Broadcaster, broadcastWord } from "./broadcastWord.ts";
import type { CampaignRun } from "./CampaignRun.ts";
import type { CompiledBroadcast } from "./CompiledBroadcast.ts";
import { type CompiledChannel, TOPIC_UNIT } from "./CompiledChannel.ts";
import { NO_TICK } from "./fireStarters.ts";
import { showBroadcast } from "./showBroadcast.ts";
import type { TopicList } from "./TopicList.ts";

/** The first tick after `tick` at which a topic leaves a list. */
export function nextFall({ lists }: CampaignRun, tick: number): number {
  let next = NO_TICK;
  for (const list of lists) if (list !== null && list.fallsAt > tick) next = Math.min(next, list.fallsAt);
  return next;
}

/** Takes topics off the lists whose time is over. Events: TopicFell. */
export function dropTopics({ lists, campaign, buffer }: CampaignRun, tick: number): void {
  for (const [channel, list] of lists.entries()) {
    if (list === null || list.fallsAt !== tick) continue;
    list.fallsAt = NO_TICK;
    list.rearmsAt = tick + ((campaign.channels[channel] as CompiledChannel).topic?.rearm ?? 0);
    buffer.reserve(1);
    buffer.write(tick, EventCode.TopicFell, NO_PERSON, NO_PERSON, channel, 0, 0);
  }
}

/**
 * Puts the topic on the lists of channels on which enough was shared of late: from the next tick on it is
 * shown to everybody there.
 *
 * Source      this project's gate: shares in a window of time, fake ones by as much as they are not found out
 * Arrays      `TopicList` of each channel
 * Randomness  that of the broadcast
 * Events      TopicTrended
 * Cost        time O(channels · log shares), at ticks at which something happened
 * Failure     never
 */
export function listTopics(run: CampaignRun, tick: number): void {
  const { lists, campaign, buffer } = run;
  for (const [channel, list] of lists.entries()) {
    const { topic, id } = campaign.channels[channel] as CompiledChannel;
    if (list === null || topic === null || list.stands || tick < list.rearmsAt) continue;
    const weight = list.weight(tick, topic.window, campaign.fakes?.weight ?? 0);
    if (weight < topic.shares) continue;
    const shares = Math.floor(weight / TOPIC_UNIT);
    buffer.reserve(1);
    buffer.write(tick, EventCode.TopicTrended, NO_PERSON, NO_PERSON, channel, 0, shares);
    const word = broadcastWord(Broadcaster.topic, id, list.episodes++);
    list.fallsAt = tick + topic.lasts;
    run.until = Math.max(run.until, list.fallsAt);
    showBroadcast(run, { broadcast: topic.broadcast, word, polarity: "mix", starter: 0 }, tick + 1);
  }
}

/** Whether a starter has bought a place on a list at this tick. */
export const isPutOnList = ({ lists }: CampaignRun, tick: number): boolean =>
  lists.some((list) => list?.boughtAt === tick);

/** A starter buys a place on a channel's list, whatever was shared there. */
export function putOnList(
  run: CampaignRun,
  { channel, lasts }: CompiledBroadcast,
  starter: number,
  tick: number,
): void {
  const list = run.lists[channel] as TopicList;
  const { topic } = run.campaign.channels[channel] as CompiledChannel;
  const weight = topic === null ? 0 : list.weight(tick, topic.window, run.campaign.fakes?.weight ?? 0);
  const until = tick + lasts;
  list.boughtAt = tick;
  list.fallsAt = list.stands ? Math.max(list.fallsAt, until) : until;
  run.until = Math.max(run.until, list.fallsAt);
  const shares = Math.floor(weight / TOPIC_UNIT);
  run.buffer.reserve(1);
  run.buffer.write(tick, EventCode.TopicTrended, NO_PERSON, starter, channel, 0, shares);
}
