import { Broadcaster, broadcastWord } from "../../src/engine/broadcastWord.ts";
import { FAKE_UNIT, TOPIC_UNIT } from "../../src/engine/CompiledChannel.ts";
import { EndReason, type EventName } from "../../src/events/EventCode.ts";
import { chanceLimit, coin } from "../../src/randomness/coins.ts";
import { Purpose } from "../../src/randomness/Purpose.ts";
import { type WorldKey, worldKey } from "../../src/randomness/WorldKey.ts";
import type { PlainEvent } from "../laws/compiled.ts";
import { copiesAlong, type SentCopy, viewingsOf } from "./campaignCopies.ts";
import {
  type CampaignHistory,
  emptyHistory,
  holds,
  isNegative,
  isTrending,
  listWeight,
  negativePart,
  type Share,
} from "./campaignHistory.ts";
import { type Copy, triggerOf } from "./campaignTrials.ts";
import { channelsOf, type NaiveCampaign, type NaiveFork } from "./describedCampaign.ts";
import type { LivingStarter, NaiveBroadcast, NaiveChannel, Polarity } from "./livingParts.ts";
import { naiveOrder, naiveStarts } from "./naiveCascade.ts";
import { alertAt, contactedAt, dampingOf, leakAt } from "./naiveWatch.ts";
import { tableOf } from "./tableOf.ts";

/** A copy on its way; what a list of topics shows has its polarity only when it is seen. */
type Travelling = SentCopy & { readonly polarityAt: () => Polarity; readonly share: Share | null };

const code = (polarity: Polarity): 0 | 1 => (polarity === "positive" ? 0 : 1);

/** One run of a campaign, tick by tick, in the order of the process. */
export class CampaignTwin {
  readonly #history: CampaignHistory = emptyHistory();
  readonly #plan: NaiveCampaign;
  readonly #world: number;
  readonly #fork: NaiveFork | null;
  readonly #travelling: Travelling[] = [];
  readonly #seen: Copy[] = [];
  /** Tick at which each starter fired, by its number. */
  readonly #fired = new Map<number, number>();
  /** Tick at which a starter that has waited is to fire. */
  readonly #due = new Map<number, number>();
  /** Ticks at which fake accounts act. */
  readonly #fakeActs: { readonly tick: number; readonly starter: number }[] = [];
  /** Readers of each channel's posts among fake accounts so far, in FAKE_UNIT. */
  readonly #fakeReads = new Map<number, number>();
  /** Ticks before which the run does not end. */
  readonly #ends: number[] = [0];
  #alerted: number | null = null;
  #alertStands = false;
  #issued: number | null = null;
  #leaked: number | null = null;

  constructor(plan: NaiveCampaign, world: number, fork: NaiveFork | null) {
    this.#plan = plan;
    this.#world = world;
    this.#fork = fork;
  }

  run(): CampaignHistory {
    const last = this.#fork?.plan ?? this.#plan;
    const { horizon } = last;
    this.#write(0, "CampaignLaunched", { amount: this.#plan.people });
    this.#askWaiting(-1, true);
    for (let tick = this.#next(-1); tick < Infinity && tick <= horizon; tick = this.#next(tick)) {
      this.#live(tick);
    }
    const end = Math.max(...this.#ends, ...this.#toCome(last));
    if (end <= horizon) this.#write(end, "CampaignEnded", { amount: EndReason.diedOut });
    else this.#write(horizon, "CampaignEnded", { amount: EndReason.horizon });
    return this.#history;
  }

  #live(tick: number): void {
    this.#fall(tick);
    this.#purge(tick);
    this.#respond(tick);
    for (const [number, starter] of this.#planAt(tick).starters.entries()) {
      if (this.#fires(number, starter, tick)) this.#fire(number, starter, tick);
    }
    const arriving = this.#see(tick);
    this.#decide(tick, arriving);
    const posting = this.#history.shares.filter((share) => share.tick === tick);
    for (const share of posting) this.#post(share);
    this.#readFakes(tick, posting);
    const fakes = this.#actFakes(tick);
    const pushed = this.#history.trends.some((trend) => trend.from === tick);
    const added = posting.length > 0 || fakes || pushed;
    if (added) this.#fillLists(tick);
    if (added) this.#watch(tick);
    this.#askWaiting(tick, added);
    for (const share of posting) this.#send(share);
  }

  /** The plan that decides at a tick. */
  #planAt(tick: number): NaiveCampaign {
    return this.#fork !== null && tick >= this.#fork.at ? this.#fork.plan : this.#plan;
  }

  #channelAt(tick: number, channel: number): NaiveChannel {
    return channelsOf(this.#planAt(tick))[channel]!;
  }

  #key(purpose: Purpose): WorldKey {
    return worldKey(this.#plan.root, this.#world, purpose);
  }

  #write(tick: number, name: EventName, parts: Partial<PlainEvent>): void {
    this.#history.events.push({
      tick,
      name,
      person: null,
      source: null,
      channel: 0,
      polarity: 0,
      amount: 0,
      ...parts,
    });
  }

  /** The first tick after `tick` at which anything is to happen. */
  #next(tick: number): number {
    const times = [
      ...this.#travelling.map(({ arrives }) => arrives),
      ...this.#fakeActs.map((act) => act.tick),
      ...this.#history.trends.map(({ until }) => until),
      ...this.#toCome(this.#planAt(tick + 1)),
      ...this.#planAt(tick + 1).starters.flatMap((starter, number) => {
        const wait = starter.push?.wait ?? null;
        if (wait === null || (wait.kind === "when" && wait.once)) return [starter.tick];
        return [this.#due.get(number) ?? Infinity];
      }),
      ...(this.#fork === null ? [] : [this.#fork.at]),
    ];
    return Math.min(...times.filter((time) => time > tick));
  }

  /** Ticks of what is certain to come by now, whoever shares: fixed starters, purge, response and leak. */
  #toCome(plan: NaiveCampaign): number[] {
    const response = plan.response ?? null;
    const leak = leakAt(plan, this.#world, response, this.#issued, this.#history.shares);
    return [
      ...plan.starters.filter(({ push }) => !push?.wait).map(({ tick }) => tick),
      ...(this.#fakeDeeds() > 0 ? [plan.fakes?.purge ?? 0] : []),
      ...(response === null ? [] : [this.#responseDue(plan)]),
      ...(this.#leaked === null ? [leak] : []),
    ].filter((tick) => tick < Infinity);
  }

  #fall(tick: number): void {
    const channels = new Set(this.#history.trends.filter((t) => t.until === tick).map((t) => t.channel));
    for (const channel of channels) {
      if (!isTrending(this.#history, channel, tick)) this.#write(tick, "TopicFell", { channel });
    }
  }

  #purged(tick: number): boolean {
    const purge = this.#planAt(tick).fakes?.purge ?? null;
    return purge !== null && tick >= purge;
  }

  /** Shares and views of fake accounts so far. */
  #fakeDeeds(): number {
    const { fakeShares, fakeViews } = this.#history;
    return fakeShares.length + fakeViews.reduce((sum, { amount }) => sum + amount, 0);
  }

  #purge(tick: number): void {
    const amount = this.#fakeDeeds();
    if (this.#planAt(tick).fakes?.purge === tick && amount > 0) this.#write(tick, "Purged", { amount });
  }

  #responseDue({ response }: NaiveCampaign): number {
    if (!response) return Infinity;
    if (response.tick !== null) return response.tick;
    return this.#alerted === null ? Infinity : this.#alerted + Math.max(1, response.delay);
  }

  #respond(tick: number): void {
    const plan = this.#planAt(tick);
    const { response } = plan;
    if (!response) return;
    // What a fork would have answered before it began it answers at once.
    const earliest = this.#fork !== null && tick >= this.#fork.at ? this.#fork.at : 0;
    if (this.#issued === null && Math.max(earliest, this.#responseDue(plan)) === tick) {
      this.#issued = tick;
      this.#ends.push(tick);
      this.#write(tick, "ResponseIssued", { amount: response.kind });
      if (response.supporters !== null) this.#support(tick, response.supporters);
    }
    if (this.#leaked === null && this.#leak(tick) === tick) {
      this.#leaked = tick;
      this.#ends.push(tick);
      this.#write(tick, "ResponseIssued", { amount: 0 });
    }
  }

  #leak(tick: number): number {
    const plan = this.#planAt(tick);
    return leakAt(plan, this.#world, plan.response ?? null, this.#issued, this.#history.shares);
  }

  #support(
    tick: number,
    { count, allowed }: { readonly count: number; readonly allowed: ReadonlySet<number> | null },
  ): void {
    const free = naiveOrder(this.#plan, this.#world).filter(
      (person) => !this.#shares(person) && (allowed?.has(person) ?? true),
    );
    const amount = this.#planAt(tick).starters.length + 1;
    for (const person of free.slice(0, count)) {
      this.#share({ tick, person, source: null, amount, polarity: "positive", push: null }, 0);
      this.#view(tick, person, "positive", 0, { own: true });
    }
  }

  #shares(person: number): boolean {
    return this.#history.shares.some((share) => share.person === person);
  }

  /** She shares because of something on a channel; where else she posts is drawn. */
  #share(share: Omit<Share, "posts">, channel: number): void {
    const channels = channelsOf(this.#planAt(share.tick));
    const home = channels[channel]!.postsOn;
    const key = this.#key(Purpose.crossPost);
    const further = channels.flatMap(({ id, members }, other) => {
      const chance = channels[home]!.crossPost?.[other] ?? 0;
      const posts =
        other !== home &&
        (members?.has(share.person) ?? true) &&
        coin(key, share.person, id) < chanceLimit(chance);
      return posts ? [other] : [];
    });
    this.#history.shares.push({ ...share, posts: [home, ...further] });
    const { tick, person, source, amount, polarity } = share;
    this.#write(tick, "Shared", { person, source, amount, channel: home, polarity: code(polarity) });
  }

  #view(
    tick: number,
    person: number,
    polarity: Polarity,
    channel: number,
    { source = null, own = false, starter = null }: ViewedFrom,
  ): void {
    const { views } = this.#history;
    const nth = 1 + views.filter((view) => view.person === person).length;
    views.push({ tick, person, source, channel, polarity, nth, own, starter });
  }

  #fires(number: number, { tick: from, push }: LivingStarter, tick: number): boolean {
    if (this.#fired.has(number)) return false;
    const wait = push?.wait ?? null;
    if (wait === null) return from === tick;
    if (wait.kind === "when" && wait.once) return from === tick && holds(wait, this.#history, tick - 1);
    return this.#due.get(number) === tick;
  }

  #fire(number: number, { push = null }: LivingStarter, tick: number): void {
    const plan = this.#planAt(tick);
    const channel = push?.channel ?? 0;
    this.#fired.set(number, tick);
    this.#ends.push(tick);
    const people = naiveStarts(plan, this.#world)[number]!.filter((person) => !this.#shares(person));
    for (const person of people) {
      const { positivity } = plan.segments[plan.segmentOf[person]!]!;
      const polarity = plan.seeds === "positive" ? "positive" : this.#polarity(person, positivity);
      this.#share({ tick, person, source: null, amount: number + 1, polarity, push }, channel);
      this.#view(tick, person, "positive", channel, { own: true });
    }
    let amount = people.length;
    if (push?.broadcast) {
      const word = broadcastWord(Broadcaster.starter, number, 0);
      const { broadcast } = push;
      const list = push.topic ? broadcast.channel : null;
      amount += this.#show(broadcast, word, tick, tick, list ?? "positive", number);
      if (list !== null) {
        this.#trend(tick, list, broadcast.lasts, number, this.#weight(tick, list, tick - 1));
      }
    }
    if (push?.fakes) {
      const { accounts, lasts } = push.fakes;
      amount += accounts;
      this.#ends.push(tick + lasts - 1);
      for (let i = 0; i < accounts; i++) {
        this.#fakeActs.push({ tick: tick + Math.floor((i * lasts) / accounts), starter: number });
      }
    }
    if (amount > 0) this.#write(tick, "StarterFired", { source: number, channel, amount });
  }

  #polarity(person: number, chance: number): Polarity {
    return coin(this.#key(Purpose.polarity), person) < chanceLimit(chance) ? "positive" : "negative";
  }

  /** The topic is on a channel's list from now on; where it is there already, for no less long than it would be. */
  #trend(tick: number, channel: number, lasts: number, starter: number | null, weight: number): void {
    this.#history.trends.push({ channel, from: tick, until: tick + lasts, starter });
    this.#ends.push(tick + lasts);
    const amount = Math.floor(weight / TOPIC_UNIT);
    this.#write(tick, "TopicTrended", { channel, source: starter, amount });
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
    const plan = this.#planAt(tick);
    const viewings = viewingsOf(plan, this.#world, broadcast, word, start, starter);
    this.#ends.push(start + broadcast.lasts - 1);
    for (const { count, ...viewing } of viewings) {
      const { to, arrives } = viewing;
      const polarityAt = () => (typeof mix === "number" ? this.#listPolarity(mix, to, count, arrives) : mix);
      this.#travelling.push({ ...viewing, share: null, polarityAt });
    }
    return viewings.filter(({ arrives }) => arrives <= plan.horizon).length;
  }

  #listPolarity(channel: number, person: number, count: number, tick: number): Polarity {
    const { topic } = this.#channelAt(tick, channel);
    const part = topic === null ? 0 : negativePart(this.#history, channel, tick - 1, topic.window);
    const drawn = coin(this.#key(Purpose.topicPolarity), person, count);
    return drawn < chanceLimit(part) ? "negative" : "positive";
  }

  /** The copies and viewings that are seen at a tick, the smallest priority first. */
  #see(tick: number): Copy[] {
    const plan = this.#planAt(tick);
    const response = plan.response ?? null;
    const arriving = this.#travelling
      .filter(({ arrives }) => arrives === tick)
      .filter(
        ({ share }) => share === null || contactedAt(plan, this.#world, response, this.#issued, share) > tick,
      )
      .sort((a, b) => a.priority - b.priority)
      .map((copy): Copy => {
        const polarity = copy.polarityAt();
        const damping =
          response === null || this.#issued === null
            ? 0
            : dampingOf(plan, this.#world, response, polarity, this.#leaked !== null);
        return { ...copy, polarity, damping, plan };
      });
    this.#seen.push(...arriving);
    for (const { to, polarity, channel, source, starter } of arriving) {
      this.#view(tick, to, polarity, channel, { source, starter });
    }
    return arriving;
  }

  #decide(tick: number, arriving: readonly Copy[]): void {
    const plan = this.#planAt(tick);
    for (let person = 0; person < plan.people; person++) {
      if (this.#shares(person)) continue;
      const here = arriving.filter(({ to }) => to === person);
      const seen = this.#seen.filter(({ to }) => to === person);
      const trigger = triggerOf(plan, this.#world, person, tick, seen, here);
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
      this.#write(tick, "CrossPosted", { person, channel, polarity: code(polarity) });
    }
    for (const channel of posts) {
      const { id, media } = this.#channelAt(tick, channel);
      if (media === null) continue;
      if (coin(this.#key(Purpose.mediaPickUp), person, id) >= chanceLimit(media.perShare)) continue;
      const drawn = coin(this.#key(Purpose.mediaPolarity), person, id);
      const against = drawn < chanceLimit(media.negative) ? "negative" : "positive";
      const word = broadcastWord(Broadcaster.media, id, person);
      const amount = this.#show(media.broadcast, word, tick, tick + 1, against, null);
      this.#write(tick, "MediaPickedUp", { person, channel, polarity: code(against), amount });
    }
  }

  /** What fake accounts among the readers see of what is posted at a tick. */
  #readFakes(tick: number, posting: readonly Share[]): void {
    if (this.#purged(tick)) return;
    for (const [channel, { fakeReaders }] of channelsOf(this.#planAt(tick)).entries()) {
      if (fakeReaders === null) continue;
      const posts = posting.filter((share) => share.posts.includes(channel));
      const before = this.#fakeReads.get(channel) ?? 0;
      const after = posts.reduce((sum, { person }) => sum + fakeReaders[person]!, before);
      this.#fakeReads.set(channel, after);
      const amount = Math.floor(after / FAKE_UNIT) - Math.floor(before / FAKE_UNIT);
      if (amount > 0) this.#history.fakeViews.push({ tick, channel, amount });
    }
  }

  /** Lets fake accounts act; returns whether any did. */
  #actFakes(tick: number): boolean {
    if (this.#purged(tick)) return false;
    const acts = this.#fakeActs.filter((act) => act.tick === tick);
    for (const source of new Set(acts.map(({ starter }) => starter))) {
      const { channel } = this.#planAt(tick).starters[source]!.push!;
      const amount = acts.filter(({ starter }) => starter === source).length;
      this.#write(tick, "FakeShared", { source, channel, amount });
      for (let i = 0; i < amount; i++) this.#history.fakeShares.push({ tick, channel, starter: source });
    }
    return acts.length > 0;
  }

  #weight(tick: number, channel: number, last: number): number {
    const plan = this.#planAt(tick);
    const { topic } = channelsOf(plan)[channel]!;
    const fakeWeight = this.#purged(tick) ? 0 : Math.round(TOPIC_UNIT * (plan.fakes?.weight ?? 0));
    return topic === null ? 0 : listWeight(this.#history, channel, tick, topic.window, fakeWeight, last);
  }

  #fillLists(tick: number): void {
    for (const [channel, { id, topic }] of channelsOf(this.#planAt(tick)).entries()) {
      if (topic === null || isTrending(this.#history, channel, tick)) continue;
      const times = this.#history.trends.filter((trend) => trend.channel === channel);
      const last = Math.max(...times.map(({ until }) => until));
      const weight = this.#weight(tick, channel, tick);
      if (weight < topic.shares * TOPIC_UNIT || tick < last + topic.rearm) continue;
      const episode = times.filter(({ starter }) => starter === null).length;
      this.#trend(tick, channel, topic.lasts, null, weight);
      const word = broadcastWord(Broadcaster.topic, id, episode);
      this.#show(topic.broadcast, word, tick, tick + 1, channel, null);
    }
  }

  #watch(tick: number): void {
    const plan = this.#planAt(tick);
    if (!plan.watch) return;
    const amount = alertAt(plan, this.#world, plan.watch, this.#history.shares, tick);
    if (amount !== null && !this.#alertStands) {
      this.#write(tick, "AlertRaised", { amount });
      this.#alerted ??= tick;
    }
    this.#alertStands = amount !== null;
  }

  /** Starters that wait look at what holds at the end of a tick; they fire at the next. */
  #askWaiting(tick: number, added: boolean): void {
    const viewed = this.#history.views.some((view) => view.tick === tick && view.nth === 1);
    for (const [number, { tick: from, push }] of this.#planAt(tick + 1).starters.entries()) {
      const wait = push?.wait ?? null;
      if (wait === null || this.#fired.has(number) || this.#due.has(number) || tick < from - 1) continue;
      if (wait.kind === "when" && wait.once) continue;
      const looks = added || (viewed && wait.kind === "when" && wait.viewers !== null);
      if (looks && holds(wait, this.#history, tick)) this.#due.set(number, tick + 1);
    }
  }

  /** Her copies go along the arcs of every channel she posts on. */
  #send(share: Share): void {
    const plan = this.#planAt(share.tick);
    for (const channel of share.posts) {
      const { delay } = channelsOf(plan)[channel]!;
      this.#ends.push(share.tick + tableOf(plan.tickSeconds, delay).longest);
      for (const copy of copiesAlong(plan, this.#world, share, channel)) {
        this.#travelling.push({ ...copy, share, polarityAt: () => share.polarity });
      }
    }
  }
}

interface ViewedFrom {
  readonly source?: number | null;
  readonly own?: boolean;
  readonly starter?: number | null;
}
