import { EventCode, NO_PERSON } from "../events/EventCode.ts";
import { coin } from "../randomness/coins.ts";
import { Purpose } from "../randomness/Purpose.ts";
import { Broadcaster, broadcastWord } from "./broadcastWord.ts";
import type { CampaignRun } from "./CampaignRun.ts";
import { type CompiledChannel, FAKE_UNIT } from "./CompiledChannel.ts";
import { showBroadcast } from "./showBroadcast.ts";

/**
 * The sharers of one tick post: on the channel where they heard of it, and some of them on others; fake
 * accounts read it, lists of topics count it, and media may take it up.
 *
 * Arrays      queue[from … to − 1]: the sharers; `posted` holds their home channel's bit before, those of all
 *             channels after
 * Randomness  cross-posting and pick-up draws by person and channel
 * Events      CrossPosted, MediaPickedUp, FakeViewed
 * Cost        time O(sharers · channels); a pick-up costs its broadcast
 * Failure     never
 */
export function postShares(run: CampaignRun, from: number, to: number, tick: number): void {
  const { campaign, copies, buffer, draws, scratch } = run;
  const { channels } = campaign;
  for (let place = from; place < to; place++) {
    const person = scratch.queue[place] as number;
    const polarity = draws === null ? 0 : (draws.negative[place] as number);
    const home = 31 - Math.clz32(copies.posted[place] as number);
    const { crossPost } = channels[home] as CompiledChannel;
    for (let channel = 0; channel < channels.length; channel++) {
      const { id, members } = channels[channel] as CompiledChannel;
      if (channel !== home) {
        if (crossPost === null || (members !== null && members[person] === 0)) continue;
        if (coin(run.key(Purpose.crossPost), person, id) >= (crossPost[channel] as number)) continue;
        copies.posted[place]! |= 1 << channel;
        buffer.reserve(1);
        buffer.write(tick, EventCode.CrossPosted, person, NO_PERSON, channel, polarity, 0);
      }
      postOn(run, channel, person, polarity, tick);
    }
  }
  writeFakeViews(run, tick);
}

function postOn(run: CampaignRun, number: number, person: number, polarity: number, tick: number): void {
  const { campaign, lists, fakes, buffer } = run;
  const { id, media, fakeReaders } = campaign.channels[number] as CompiledChannel;
  lists[number]?.post(tick, polarity);
  if (fakeReaders !== null && !fakes.purged) fakes.views[number]! += fakeReaders[person] as number;
  if (media === null || coin(run.key(Purpose.mediaPickUp), person, id) >= media.perShare) return;
  const isAgainst = coin(run.key(Purpose.mediaPolarity), person, id) < media.negative ? 1 : 0;
  const word = broadcastWord(Broadcaster.media, id, person);
  const showing = { broadcast: media.broadcast, word, polarity: isAgainst, starter: 0 } as const;
  const shown = showBroadcast(run, showing, tick + 1);
  buffer.reserve(1);
  buffer.write(tick, EventCode.MediaPickedUp, person, NO_PERSON, number, isAgainst, shown);
}

function writeFakeViews({ plan, fakes, buffer }: CampaignRun, tick: number): void {
  if (fakes.purged) return;
  for (let channel = 0; channel < fakes.views.length; channel++) {
    const views = Math.floor((fakes.views[channel] as number) / FAKE_UNIT);
    const more = views - (fakes.written[channel] as number);
    if (more === 0) continue;
    fakes.written[channel] = views;
    // They are counted however views are recorded: a purge says how many it struck off.
    if (plan.views === "none") continue;
    buffer.reserve(1);
    buffer.write(tick, EventCode.FakeViewed, NO_PERSON, NO_PERSON, channel, 0, more);
  }
}
