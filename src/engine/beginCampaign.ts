import type { EventBuffer } from "../events/EventBuffer.ts";
import { exp } from "../randomness/exactMath.ts";
import { normalDraw } from "../randomness/normalDraw.ts";
import { Purpose } from "../randomness/Purpose.ts";
import { type WorldKey, worldKey } from "../randomness/WorldKey.ts";
import type { CampaignRun } from "./CampaignRun.ts";
import type { CompiledCampaign } from "./CompiledCampaign.ts";
import type { CompiledChannel } from "./CompiledChannel.ts";
import type { CompiledPlan } from "./CompiledPlan.ts";
import { NO_TICK } from "./fireStarters.ts";
import type { RunScratch } from "./RunScratch.ts";
import { TopicList } from "./TopicList.ts";

/** What a run goes on with from a tick on. */
export interface Fork {
  readonly at: number;
  readonly plan: CompiledPlan & { readonly campaign: CompiledCampaign };
}

/**
 * A run of the campaign kernel before anything has happened.
 *
 * Randomness  the content draw of the world, where transmissibility differs between worlds
 * Cost        O(channels + starters); memory of the scratch once
 * Failure     never on a compiled plan
 */
export function beginCampaign(
  plan: CompiledPlan,
  campaign: CompiledCampaign,
  world: number,
  scratch: RunScratch,
  buffer: EventBuffer,
  fork: Fork | null,
): CampaignRun {
  const keys = new Map<Purpose, WorldKey>();
  const key = (purpose: Purpose): WorldKey => {
    const known = keys.get(purpose) ?? worldKey(plan.root, world, purpose);
    keys.set(purpose, known);
    return known;
  };
  const follows = (campaign.tallies || fork?.plan.campaign.tallies === true) && plan.views !== "none";
  const { copies, memory, record } = scratch.forCampaign(plan.contagion.kind === "reinforced", follows);
  copies.begin(
    Math.max(longestWait(plan, campaign), fork === null ? 1 : longestWait(fork.plan, fork.plan.campaign)),
  );
  const starters = Math.max(plan.starters.length, fork?.plan.starters.length ?? 0);
  const channels = Math.max(campaign.channels.length, fork?.plan.campaign.channels.length ?? 0);
  const run: CampaignRun = {
    plan,
    campaign,
    world,
    buffer,
    scratch,
    copies,
    memory,
    pass: key(Purpose.pass),
    priority: key(Purpose.priority),
    willingness: key(memory === null ? Purpose.threshold : Purpose.reinforcement),
    delay: key(Purpose.delay),
    seen: key(Purpose.seen),
    key,
    draws: null,
    plain: false,
    open: false,
    feeding: 0,
    forks: fork !== null,
    horizon: Math.max(plan.horizon, fork?.plan.horizon ?? 0),
    content: 1,
    damping: [],
    showings: [],
    lists: new Array<null>(channels).fill(null),
    record,
    fired: new Uint8Array(starters),
    fireAt: new Float64Array(starters).fill(NO_TICK),
    fakesFrom: new Float64Array(starters).fill(NO_TICK),
    fakes: {
      shares: 0,
      purged: false,
      views: new Float64Array(channels),
      written: new Float64Array(channels),
    },
    alert: { isUp: false, firstAt: NO_TICK, responseAt: campaign.response?.tick ?? NO_TICK },
    respond: { issuedAt: NO_TICK, leakAt: NO_TICK, leaked: false, looked: 0 },
    sharers: 0,
    earned: 0,
    viewers: 0,
    mostInWindow: new Uint32Array(starters),
    until: 0,
  };
  follow(run, plan, campaign, fork !== null);
  return run;
}

/** Lets a run go on with this plan; isForked: with another than it began with, or will go on with. */
export function follow(
  run: CampaignRun,
  plan: CompiledPlan,
  campaign: CompiledCampaign,
  isForked: boolean,
): void {
  const { channels, polarity, segmentOf } = campaign;
  run.plan = plan;
  run.campaign = campaign;
  run.plain =
    !isForked &&
    isPlain(channels) &&
    plan.starters.every(({ push }) => push === undefined) &&
    campaign.watch === null &&
    campaign.response === null &&
    campaign.fakes === null;
  run.content = contentOf(campaign, run.key(Purpose.content));
  run.feeding = lowestDamping(campaign);
  run.open = isForked || campaign.spread > 0 || run.feeding < 0;
  // Where nobody could be against so far, those who share are in favour.
  if (run.draws === null) run.copies.negative.fill(0, 0, run.sharers);
  run.draws =
    polarity === null
      ? null
      : {
          key: run.key(Purpose.polarity),
          segmentOf,
          polarity,
          negative: run.copies.negative,
          heard: run.plain ? null : run.copies.heard,
        };
  const isListed = (channel: number): boolean =>
    plan.starters.some(({ push }) => push?.topic === true && push.broadcast?.channel === channel) ||
    plan.starters.some(({ push }) => push?.wait?.kind === "when" && push.wait.trending === channel);
  channels.forEach(({ topic }, channel) => {
    if (topic !== null || isListed(channel)) run.lists[channel] ??= new TopicList();
  });
}

const isPlain = (channels: readonly CompiledChannel[]): boolean =>
  channels.length === 1 &&
  channels.every(
    ({ has, members, topic, media, fakeReaders }) =>
      has === null && members === null && topic === null && media === null && fakeReaders === null,
  );

/** The lowest damping that a response may come to: below 0 copies get likelier after they were sent. */
function lowestDamping({ response }: CompiledCampaign): number {
  if (response === null) return 0;
  const { negative, positive, contacts } = response;
  const { backfire } = negative;
  return Math.min(
    0,
    positive,
    negative.low,
    negative.high,
    backfire.limit > 0 ? backfire.damping : 0,
    contacts !== null && contacts.leak.limit > 0 ? contacts.leak.damping : 0,
  );
}

/** As many ticks as a copy may be under way. */
function longestWait({ starters }: CompiledPlan, { channels }: CompiledCampaign): number {
  const broadcasts = [
    ...channels.flatMap(({ topic, media }) => [topic?.broadcast, media?.broadcast]),
    ...starters.map(({ push }) => push?.broadcast),
  ].flatMap((broadcast) => (broadcast ? [broadcast.lasts + 1] : []));
  return Math.max(...channels.map(({ delay }) => delay.longest), ...broadcasts);
}

function contentOf({ spread }: CompiledCampaign, key: WorldKey): number {
  return spread === 0 ? 1 : exp(spread * normalDraw(key, 0));
}
