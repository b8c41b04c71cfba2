import { EventCode, NO_PERSON } from "../events/EventCode.ts";
import type { CampaignRun } from "./CampaignRun.ts";
import type { CompiledStarter } from "./CompiledPlan.ts";
import { NO_TICK } from "./fireStarters.ts";

/** How many of `accounts`, spread evenly over `lasts` ticks, have shared before the d-th tick. */
const before = (accounts: number, lasts: number, d: number): number =>
  Math.min(accounts, Math.ceil((d * accounts) / lasts));

/** The first tick after `tick` at which fake accounts share, or are purged. */
export function nextFakes({ plan, campaign, fakes, fakesFrom }: CampaignRun, tick: number): number {
  if (fakes.purged) return NO_TICK;
  const purge = campaign.fakes?.purge ?? NO_TICK;
  let next = purge > tick ? purge : NO_TICK;
  for (let number = 0; number < plan.starters.length; number++) {
    const bought = (plan.starters[number] as CompiledStarter).push?.fakes ?? null;
    const from = fakesFrom[number] as number;
    if (bought === null || from === NO_TICK) continue;
    const { accounts, lasts } = bought;
    const first = tick < from ? 0 : before(accounts, lasts, tick - from + 1);
    if (first < accounts) next = Math.min(next, from + Math.floor((first * lasts) / accounts));
  }
  return next;
}

/**
 * Fake accounts share that starters bought: they count on lists of topics, and nobody sees their copies.
 * Returns whether any did.
 *
 * Randomness  none: they are spread evenly over their ticks
 * Events      FakeShared
 * Cost        O(starters) a tick
 * Failure     never
 */
export function shareFakes(run: CampaignRun, tick: number): boolean {
  const { plan, fakes, fakesFrom, buffer, lists } = run;
  if (fakes.purged) return false;
  const sharesBefore = fakes.shares;
  for (let number = 0; number < plan.starters.length; number++) {
    const { push } = plan.starters[number] as CompiledStarter;
    const from = fakesFrom[number] as number;
    if (push === undefined || push.fakes === null || from === NO_TICK) continue;
    const { accounts, lasts } = push.fakes;
    const shares = before(accounts, lasts, tick - from + 1) - before(accounts, lasts, tick - from);
    if (shares === 0) continue;
    fakes.shares += shares;
    lists[push.channel]?.addFakes(tick, shares);
    buffer.reserve(1);
    buffer.write(tick, EventCode.FakeShared, NO_PERSON, number, push.channel, 0, shares);
  }
  return fakes.shares > sharesBefore;
}

const struckBy = ({ shares, written }: CampaignRun["fakes"]): number =>
  shares + written.reduce((sum, views) => sum + views, 0);

/** Whether fake accounts have done anything that could yet be struck off. */
export const hasFakesToPurge = ({ fakes }: CampaignRun): boolean => !fakes.purged && struckBy(fakes) > 0;

/** The platforms strike fake accounts off, with all that they have done. */
export function purgeFakes(run: CampaignRun, tick: number): void {
  const { campaign, fakes, buffer, lists } = run;
  if (campaign.fakes === null || campaign.fakes.purge !== tick || fakes.purged) return;
  fakes.purged = true;
  for (const list of lists) list?.purgeFakes();
  const struck = struckBy(fakes);
  if (struck === 0) return;
  run.until = Math.max(run.until, tick);
  buffer.reserve(1);
  buffer.write(tick, EventCode.Purged, NO_PERSON, NO_PERSON, 0, 0, struck);
}
