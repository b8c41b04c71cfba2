import { Broadcaster, broadcastWord } from "../../src/engine/broadcastWord.ts";
import { TOPIC_UNIT } from "../../src/engine/CompiledChannel.ts";
import { EndReason } from "../../src/events/EventCode.ts";
import { chanceLimit, coin } from "../../src/randomness/coins.ts";
import { Purpose } from "../../src/randomness/Purpose.ts";
import { copiesAlong, type SentCopy, viewingsOf } from "./campaignCopies.ts";
import {
  type CampaignHistory,
  holds,
  isNegative,
  isTrending,
  listWeight,
  negativePart,
  type Share,
} from "./campaignHistory.ts";
import { type Copy, triggerOf } from "./campaignTrials.ts";
import { channelsOf, type NaiveCampaign, type NaiveFork } from "./describedCampaign.ts";
import type { LivingStarter, NaiveBroadcast, Polarity } from "./livingParts.ts";
import { naiveOrder, naiveStarts } from "./naiveCascade.ts";
import { TwinAnswer } from "./TwinAnswer.ts";
import { TwinFakes } from "./TwinFakes.ts";
import { TwinRecord } from "./TwinRecord.ts";
import { tableOf } from "./tableOf.ts";

/** A copy on its way; what a list of topics shows has its polarity only when it is seen. */
type Travelling = SentCopy & { readonly polarityAt: () => Polarity; readonly share: Share | null };

/** Nobody's copy. */
const none = { source: null, starter: null };

const code = (polarity: Polarity): 0 | 1 => (polarity === "positive" ? 0 : 1);

/** One run of a campaign, tick by tick, in the order of the process. */
export class CampaignTwin {
  readonly #record: TwinRecord;
  readonly #fakes: TwinFakes;
  readonly #answer: TwinAnswer;
  readonly #travelling: Travelling[] = [];
  readonly #seen: Copy[] = [];
  readonly #fired = new Set<number>();
  /** Tick at which a starter that has waited is to fire. */
  readonly #due = new Map<number, number>();

  constructor(plan: NaiveCampaign, world: number, fork: NaiveFork | null) {
    this.#record = new TwinRecord(plan, world, fork);
    this.#fakes = new TwinFakes(this.#record);
    this.#answer = new TwinAnswer(this.#record);
  }

  run(): CampaignHistory {
    const last = this.#record.fork?.plan ?? this.#record.plan;
    const { horizon } = last;
    this.#record.write(0, "CampaignLaunched", { amount: this.#record.plan.people });
    this.#askWaiting(-1, true);
    for (let tick = this.#next(-1); tick < Infinity && tick <= horizon; tick = this.#next(tick)) {
      this.#live(tick);
    }
    const end = Math.max(...this.#record.ends, ...this.#toCome(last));
    if (end <= horizon) this.#record.write(end, "CampaignEnded", { amount: EndReason.diedOut });
    else this.#record.write(horizon, "CampaignEnded", { amount: EndReason.horizon });
    return this.#record.history;
  }

  #live(tick: number): void {
    this.#fall(tick);
    this.#fakes.purge(tick);
    if (this.#answer.issue(tick)) this.#support(tick);
    this.#answer.leak(tick);
    for (const [number, starter] of this.#record.planAt(tick).starters.entries()) {
      if (this.#fires(number, starter, tick)) this.#fire(number, starter, tick);
    }
    const arriving = this.#see(tick);
    this.#decide(tick, arriving);
    const posting = this.#record.history.shares.filter((share) => share.tick === tick);
    for (const share of posting) this.#post(share);
    this.#fakes.read(tick, posting);
    const fakes = this.#fakes.act(tick);
    // Only what is added to windows and lists makes anybody look at them: not what is merely seen, which would
    // make the run depend on whether views are recorded, and no starter or response without an effect.
    const pushed = this.#record.history.trends.some((trend) => trend.from === tick);
    const added = posting.length > 0 || fakes || pushed;
    if (added) this.#fillLists(tick);
    if (added) this.#answer.watch(tick);
    this.#askWaiting(tick, added);
    for (const share of posting) this.#send(share);
  }

  /** The first tick after `tick` at which anything is to happen. */
  #next(tick: number): number {
    const times = [
      ...this.#travelling.map(({ arrives }) => arrives),
      ...this.#fakes.ticks(),
      ...this.#record.history.trends.map(({ until }) => until),
      ...this.#toCome(this.#record.planAt(tick + 1)),
      ...this.#record.planAt(tick + 1).starters.flatMap((starter, number) => {
        const wait = starter.push?.wait ?? null;
        if (wait === null || (wait.kind === "when" && wait.once)) return [starter.tick];
        return [this.#due.get(number) ?? Infinity];
      }),
      ...(this.#record.fork === null ? [] : [this.#record.fork.at]),
    ];
    return Math.min(...times.filter((time) => time > tick));
  }

  /** Ticks of what is certain to come by now, whoever shares: fixed starters, purge, response and leak. */
  #toCome(plan: NaiveCampaign): number[] {
    return [
      ...plan.starters.filter(({ push }) => !push?.wait).map(({ tick }) => tick),
      ...(this.#fakes.deeds() > 0 ? [plan.fakes?.purge ?? 0] : []),
      ...this.#answer.toCome(plan),
    ].filter((tick) => tick < Infinity);
  }

  #fall(tick: number): void {
    const channels = new Set(
      this.#record.history.trends.filter((t) => t.until === tick).map((t) => t.channel),
    );
    for (const channel of channels) {
      if (!isTrending(this.#record.history, channel, tick))
        this.#record.write(tick, "TopicFell", { channel });
    }
  }

  /** Who is asked to by the response says something positive. */
  #support(tick: number): void {
    const plan = this.#record.planAt(tick);
    const { count = 0, allowed = null } = plan.response?.supporters ?? {};
    const free = naiveOrder(plan, this.#record.world).filter(
      (person) => !this.#shares(person) && (allowed?.has(person) ?? true),
    );
    const amount = plan.starters.length + 1;
    for (const person of free.slice(0, count)) {
      this.#share({ tick, person, source: null, amount, polarity: "positive", push: null }, 0);
      this.#record.view({ ...none, tick, person, polarity: "positive", channel: 0, own: true });
    }
  }

  #shares(person: number): boolean {
    return this.#record.history.shares.some((share) => share.person === person);
  }

  /** She shares because of something on a channel; where else she posts is drawn. */
  #share(share: Omit<Share, "posts">, channel: number): void {
    const channels = channelsOf(this.#record.planAt(share.tick));
    const home = channels[channel]!.postsOn;
    const key = this.#record.key(Purpose.crossPost);
    const further = channels.flatMap(({ id, members }, other) => {
      const chance = channels[home]!.crossPost?.[other] ?? 0;
      const posts =
        other !== home &&
        (members?.has(share.person) ?? true) &&
        coin(key, share.person, id) < chanceLimit(chance);
      return posts ? [other] : [];
    });
    this.#record.history.shares.push({ ...share, posts: [home, ...further] });
    const { tick, person, source, amount, polarity } = share;
    this.#record.write(tick, "Shared", { person, source, amount, channel: home, polarity: code(polarity) });
  }

  #fires(number: number, { tick: from, push }: LivingStarter, tick: number): boolean {
    if (this.#fired.has(number)) return false;
    const wait = push?.wait ?? null;
    if (wait === null) return from === tick;
    if (wait.kind === "when" && wait.once)
      return from === tick && holds(wait, this.#record.history, tick - 1);
    return this.#due.get(number) === tick;
  }

  #fire(number: number, { push = null }: LivingStarter, tick: number): void {
    const plan = this.#record.planAt(tick);
    const channel = push?.channel ?? 0;
    this.#fired.add(number);
    this.#record.ends.push(tick);
    const people = naiveStarts(plan, this.#record.world)[number]!.filter((person) => !this.#shares(person));
    for (const person of people) {
      const { positivity } = plan.segments[plan.segmentOf[person]!]!;
      const polarity = plan.seeds === "positive" ? "positive" : this.#polarity(person, positivity);
      this.#share({ tick, person, source: null, amount: number + 1, polarity, push }, channel);
      this.#record.view({ ...none, tick, person, polarity: "positive", channel, own: true });
    }
    let amount = people.length;
    if (push?.broadcast) {
      const word = broadcastWord(Broadcaster.starter, number, 0);
      const { broadcast } = push;
      const list = push.topic ? broadcast.channel : null;
      const shown = this.#show(broadcast, word, tick, tick, list ?? "positive", number);
      amount += shown;
      // Where nobody is shown anything there is no place on a list either.
      if (list !== null && shown > 0) {
        this.#trend(tick, list, broadcast.lasts, number, this.#weight(tick, list, tick - 1));
      }
    }
    if (push?.fakes) amount += this.#fakes.buy(tick, number, push.fakes);
    if (amount > 0) this.#record.write(tick, "StarterFired", { source: number, channel, amount });
  }

  #polarity(person: number, chance: number): Polarity {
    return coin(this.#record.key(Purpose.polarity), person) < chanceLimit(chance) ? "positive" : "negative";
  }

  /** The topic is on a channel's list from now on; where it is there already, for no less long than it would be. */
  #trend(tick: number, channel: number, lasts: number, starter: number | null, weight: number): void {
    this.#record.history.trends.push({ channel, from: tick, until: tick + lasts, starter });
    this.#record.ends.push(tick + lasts);
    const amount = Math.floor(weight / TOPIC_UNIT);
    this.#record.write(tick, "TopicTrended", { channel, source: starter, amount });
  }

  /**
   * Sends the viewings of a broadcast on their way and returns how many there are. `mix`: their polarity, or
   * the channel whose list they are on.
   */
  #show(
    broadcast: NaiveBroadcast,
    word: number,
    tick: number,
    start: number,
    mix: Polarity | number,
    starter: number | null,
  ): number {
    const plan = this.#record.planAt(tick);
    const viewings = viewingsOf(plan, this.#record.world, broadcast, word, start, starter);
    if (viewings.length > 0) this.#record.ends.push(start + broadcast.lasts - 1);
    for (const { count, ...viewing } of viewings) {
      const { to, arrives } = viewing;
      const polarityAt = () =>
        typeof mix === "number" ? this.#listPolarity(mix, broadcast.lasts, to, count, arrives) : mix;
      this.#travelling.push({ ...viewing, share: null, polarityAt });
    }
    return viewings.filter(({ arrives }) => arrives <= plan.horizon).length;
  }

  /** A channel that takes nothing up itself looks back as far as the place on its list was paid for. */
  #listPolarity(channel: number, lasts: number, person: number, count: number, tick: number): Polarity {
    const { topic } = channelsOf(this.#record.planAt(tick))[channel]!;
    const part = negativePart(this.#record.history, channel, tick - 1, topic?.window ?? lasts);
    const drawn = coin(this.#record.key(Purpose.topicPolarity), person, count);
    return drawn < chanceLimit(part) ? "negative" : "positive";
  }

  /** The copies and viewings that are seen at a tick, the smallest priority first. */
  #see(tick: number): Copy[] {
    const plan = this.#record.planAt(tick);
    const arriving = this.#travelling
      .filter(({ arrives }) => arrives === tick)
      .filter(({ share }) => share === null || !this.#answer.reached(tick, share))
      .sort((a, b) => a.priority - b.priority)
      .map((copy): Copy => {
        const polarity = copy.polarityAt();
        return { ...copy, polarity, damping: this.#answer.damping(tick, polarity), plan };
      });
    this.#seen.push(...arriving);
    for (const { to, polarity, channel, source, starter } of arriving) {
      this.#record.view({ tick, person: to, source, channel, polarity, own: false, starter });
    }
    return arriving;
  }

  #decide(tick: number, arriving: readonly Copy[]): void {
    const plan = this.#record.planAt(tick);
    for (let person = 0; person < plan.people; person++) {
      if (this.#shares(person)) continue;
      const here = arriving.filter(({ to }) => to === person);
      const seen = this.#seen.filter(({ to }) => to === person);
      const trigger = triggerOf(plan, this.#record.world, person, tick, seen, here);
      if (trigger === undefined) continue;
      const { positivity, defence } = plan.segments[plan.segmentOf[person]!]!;
      const chance = isNegative(trigger) ? defence : positivity * (1 - plan.spoofing);
      const polarity = trigger.complains ? "negative" : this.#polarity(person, chance);
      const { source, amount, channel } = trigger;
      this.#share({ tick, person, source, amount, polarity, push: null }, channel);
    }
  }

  #post({ tick, person, polarity, posts }: Share): void {
    const [, ...further] = posts;
    for (const channel of further) {
      this.#record.write(tick, "CrossPosted", { person, channel, polarity: code(polarity) });
    }
    for (const channel of posts) {
      const { id, media } = channelsOf(this.#record.planAt(tick))[channel]!;
      if (media === null) continue;
      if (coin(this.#record.key(Purpose.mediaPickUp), person, id) >= chanceLimit(media.perShare)) continue;
      const drawn = coin(this.#record.key(Purpose.mediaPolarity), person, id);
      const against = drawn < chanceLimit(media.negative) ? "negative" : "positive";
      const word = broadcastWord(Broadcaster.media, id, person);
      const amount = this.#show(media.broadcast, word, tick, tick + 1, against, null);
      this.#record.write(tick, "MediaPickedUp", { person, channel, polarity: code(against), amount });
    }
  }

  #weight(tick: number, channel: number, last: number): number {
    const plan = this.#record.planAt(tick);
    const { topic } = channelsOf(plan)[channel]!;
    const fakeWeight = this.#fakes.purged(tick) ? 0 : Math.round(TOPIC_UNIT * (plan.fakes?.weight ?? 0));
    return topic === null
      ? 0
      : listWeight(this.#record.history, channel, tick, topic.window, fakeWeight, last);
  }

  #fillLists(tick: number): void {
    for (const [channel, { id, topic }] of channelsOf(this.#record.planAt(tick)).entries()) {
      if (topic === null || isTrending(this.#record.history, channel, tick)) continue;
      const times = this.#record.history.trends.filter((trend) => trend.channel === channel);
      const last = Math.max(...times.map(({ until }) => until));
      const weight = this.#weight(tick, channel, tick);
      if (weight < topic.shares * TOPIC_UNIT || tick < last + topic.rearm) continue;
      const episode = times.filter(({ starter }) => starter === null).length;
      this.#trend(tick, channel, topic.lasts, null, weight);
      const word = broadcastWord(Broadcaster.topic, id, episode);
      this.#show(topic.broadcast, word, tick, tick + 1, channel, null);
    }
  }

  /** Starters that wait look at what holds at the end of a tick; they fire at the next. */
  #askWaiting(tick: number, added: boolean): void {
    const viewed = this.#record.history.views.some((view) => view.tick === tick && view.nth === 1);
    for (const [number, { tick: from, push }] of this.#record.planAt(tick + 1).starters.entries()) {
      const wait = push?.wait ?? null;
      if (wait === null || this.#fired.has(number) || this.#due.has(number) || tick < from - 1) continue;
      if (wait.kind === "when" && wait.once) continue;
      const looks = added || (viewed && wait.kind === "when" && wait.viewers !== null);
      if (looks && holds(wait, this.#record.history, tick)) this.#due.set(number, tick + 1);
    }
  }

  /** Her copies go along the arcs of every channel she posts on. */
  #send(share: Share): void {
    const plan = this.#record.planAt(share.tick);
    for (const channel of share.posts) {
      const { delay } = channelsOf(plan)[channel]!;
      this.#record.ends.push(share.tick + tableOf(plan.tickSeconds, delay).longest);
      for (const copy of copiesAlong(plan, this.#record.world, share, channel)) {
        this.#travelling.push({ ...copy, share, polarityAt: () => share.polarity });
      }
    }
  }
}
