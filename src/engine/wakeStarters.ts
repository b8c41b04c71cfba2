import type { CampaignRun } from "./CampaignRun.ts";
import type { CompiledStarter } from "./CompiledPlan.ts";
import type { CompiledBound, CompiledWait } from "./CompiledPush.ts";
import { NO_TICK } from "./fireStarters.ts";
import { firstAfter, negativesOf } from "./firstAfter.ts";

/** Whether a starter has been waiting for something else than its tick, and looks at it again and again. */
export function looksAgain({ push }: CompiledStarter): boolean {
  const wait = push?.wait ?? null;
  return wait !== null && (wait.kind === "phase" || !wait.once);
}

/**
 * Looks whether what waiting starters wait for has come, at the end of a tick at which something happened:
 * they fire at the next tick, and not before their own. onlyViews: nothing but views happened.
 *
 * Cost        time O(waiting starters), and O(sharers of a window) where one looks at a window
 * Failure     never
 */
export function wakeStarters(run: CampaignRun, tick: number, onlyViews: boolean): void {
  const { starters } = run.plan;
  for (let number = 0; number < starters.length; number++) {
    const starter = starters[number] as CompiledStarter;
    if (!looksAgain(starter) || run.fired[number] === 1 || run.fireAt[number] !== NO_TICK) continue;
    const wait = starter.push!.wait!;
    if (onlyViews && !(wait.kind === "when" && wait.viewers !== null)) continue;
    const met = isMet(run, wait, number, tick);
    if (met && tick >= starter.tick - 1) {
      run.fireAt[number] = tick + 1;
      run.until = Math.max(run.until, tick + 1);
    }
  }
}

/**
 * Looks whether what starters wait for that look but once holds, before anything happens at their tick: they
 * fire at it or never.
 *
 * Cost        time O(starters)
 * Failure     never
 */
export function askOnce(run: CampaignRun, tick: number): void {
  const { starters } = run.plan;
  for (let number = 0; number < starters.length; number++) {
    const { push, tick: at } = starters[number] as CompiledStarter;
    const wait = push?.wait ?? null;
    if (wait === null || wait.kind === "phase" || !wait.once || at !== tick) continue;
    if (isMet(run, wait, number, tick - 1)) run.fireAt[number] = tick;
  }
}

/** Whether what a starter waits for holds at the end of a tick. */
function isMet(run: CampaignRun, wait: CompiledWait, number: number, tick: number): boolean {
  if (wait.kind === "phase") return isReached(run, wait, number, tick);
  const { viewers, sharers, negativeShare, trending } = wait;
  if (viewers !== null && !holds(run.viewers, viewers)) return false;
  if (sharers !== null && !holds(run.sharers, sharers)) return false;
  if (trending !== null && !run.lists[trending]?.stands) return false;
  if (negativeShare === null) return true;
  const first = firstAfter(run, tick - negativeShare.window);
  const all = run.sharers - first;
  return all > 0 && holds(negativesOf(run, first, run.sharers) / all, negativeShare);
}

const holds = (found: number, { kind, value }: CompiledBound): boolean =>
  kind === "below" ? found < value : found >= value;

/** Phases as they can be known at the time: no one knows yet how high the peak will be. */
function isReached(
  run: CampaignRun,
  { phase, ignition, window }: Extract<CompiledWait, { kind: "phase" }>,
  number: number,
  tick: number,
): boolean {
  const recent = run.sharers - firstAfter(run, tick - window);
  const most = Math.max(run.mostInWindow[number] as number, recent);
  run.mostInWindow[number] = most;
  switch (phase) {
    case "transition":
      return run.earned >= ignition / 10;
    case "climax":
      return run.earned >= ignition;
    case "ending":
      return run.earned >= ignition && recent < most / 2;
  }
}
