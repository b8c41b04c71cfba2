import { EventCode, NO_PERSON } from "../events/EventCode.ts";
import { Broadcaster, broadcastWord } from "./broadcastWord.ts";
import type { CampaignRun } from "./CampaignRun.ts";
import type { CompiledStarter } from "./CompiledPlan.ts";
import type { CompiledPush } from "./CompiledPush.ts";
import { NO_TICK } from "./fireStarters.ts";
import { putOnList } from "./listTopics.ts";
import { showBroadcast } from "./showBroadcast.ts";
import { startPeople } from "./startPeople.ts";
import { looksAgain } from "./wakeStarters.ts";
import { writeCampaignShares } from "./writeCampaignShares.ts";

/** The first tick after `tick` at which a starter acts, or looks whether it does. */
export function nextAct({ plan, fireAt, fired }: CampaignRun, tick: number): number {
  let next = NO_TICK;
  for (let number = 0; number < plan.starters.length; number++) {
    const starter = plan.starters[number] as CompiledStarter;
    const at = looksAgain(starter) ? (fireAt[number] as number) : starter.tick;
    if (at > tick && fired[number] === 0) next = Math.min(next, at);
  }
  return next;
}

/**
 * Lets the starters of this tick act: their people share, what they pay for is shown, the fake accounts that
 * they bought set to work. Returns the queue's new length.
 *
 * Arrays      starts: the nodes of each starter; sharers are appended to the queue from `queueLength` on
 * Randomness  polarity draws of the people started, where anybody can turn negative; those of broadcasts
 * Events      StarterFired, TopicTrended of a place on a list that was paid for, then the Shared of its
 *             people
 * Cost        time O(people of the starters); O(people) a broadcast
 * Failure     never
 */
export function actStarters(
  run: CampaignRun,
  starts: readonly Uint32Array[],
  queueLength: number,
  tick: number,
): number {
  const { plan, buffer } = run;
  let length = queueLength;
  for (let number = 0; number < starts.length; number++) {
    const starter = plan.starters[number] as CompiledStarter;
    if (!isDue(run, starter, number, tick)) continue;
    run.fired[number] = 1;
    run.until = Math.max(run.until, tick);
    const { push } = starter;
    const channel = push?.channel ?? 0;
    const first = length;
    const how = { channel, amount: number + 1, positive: false };
    length = startPeople(run, starts[number] as Uint32Array, how, first, tick);
    const shown = push === undefined ? 0 : show(run, push, number, tick);
    const amount = length - first + shown + (push === undefined ? 0 : setToWork(run, push, number, tick));
    if (amount === 0) continue;
    buffer.reserve(1);
    buffer.write(tick, EventCode.StarterFired, NO_PERSON, number, channel, 0, amount);
    // Where nobody is shown anything there is no place on a list either.
    if (push?.topic && push.broadcast !== null && shown > 0) putOnList(run, push.broadcast, number, tick);
    writeCampaignShares(run, first, length, tick, number + 1);
  }
  return length;
}

function isDue(run: CampaignRun, { push, tick: at }: CompiledStarter, number: number, tick: number): boolean {
  if (run.fired[number] === 1) return false;
  const wait = push?.wait ?? null;
  return wait === null ? at === tick : run.fireAt[number] === tick;
}

/** Shows what a starter pays for; how many viewings that is. */
function show(run: CampaignRun, { broadcast, topic }: CompiledPush, number: number, tick: number): number {
  if (broadcast === null) return 0;
  const word = broadcastWord(Broadcaster.starter, number, 0);
  const polarity = topic ? ("mix" as const) : 0;
  return showBroadcast(run, { broadcast, word, polarity, starter: number + 1 }, tick);
}

/** Sets the fake accounts to work that a starter bought; how many they are. */
function setToWork(run: CampaignRun, { fakes }: CompiledPush, number: number, tick: number): number {
  if (fakes === null || fakes.accounts === 0) return 0;
  run.fakesFrom[number] = tick;
  run.until = Math.max(run.until, tick + fakes.lasts - 1);
  return fakes.accounts;
}
