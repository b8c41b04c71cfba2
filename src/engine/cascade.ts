import type { EventBuffer } from "../events/EventBuffer.ts";
import { EndReason } from "../events/EventCode.ts";
import { Purpose } from "../randomness/Purpose.ts";
import { worldKey } from "../randomness/WorldKey.ts";
import type { CompiledPlan } from "./CompiledPlan.ts";
import { fireStarters, NO_TICK, nextStart } from "./fireStarters.ts";
import type { RunScratch } from "./RunScratch.ts";
import { spreadIndependent } from "./spreadIndependent.ts";
import { spreadThreshold } from "./spreadThreshold.ts";
import { startingNodes } from "./startingNodes.ts";
import { writeShares } from "./writeShares.ts";
import { writeEachView, writeViewCounts } from "./writeViewCounts.ts";

/**
 * What a run came to. lastTick: the tick at which it ended, the first one without a share where it died out.
 */
export interface RunTotals {
  readonly sharers: number;
  readonly viewers: number;
  readonly lastTick: number;
  readonly reason: EndReason;
}

/**
 * The cascade kernel: independent cascade and linear threshold in rounds, one run.
 *
 * Model       at each tick starters fire first; then the sharers of the tick before make one copy along each
 *             out-arc, every copy is seen, and each may make its viewer a sharer (`spreadIndependent`,
 *             `spreadThreshold`); of several copies that succeed at one tick the trigger is the one whose tie
 *             has the smallest priority draw
 * Source      Kempe, Kleinberg & Tardos (2003), https://doi.org/10.1145/956750.956769
 * Arrays      those of `CompiledPlan` and `RunScratch`; events go to the buffer's columns
 * Randomness  pass, priority, threshold and order draws of the world; nothing depends on array order
 * Events      StarterFired, Viewed, ViewedAgain, Shared in nondecreasing tick
 * Cost        time O(nodes reached + arcs leaving them), and O(nodes) with random starters or each view;
 *             memory grows only with the buffer
 * Failure     never on a compiled plan; horizon and event limit end a run with their reason
 */
export function cascade(
  plan: CompiledPlan,
  world: number,
  scratch: RunScratch,
  buffer: EventBuffer,
): RunTotals {
  const pass = worldKey(plan.root, world, Purpose.pass);
  const priority = worldKey(plan.root, world, Purpose.priority);
  const willingness = worldKey(plan.root, world, Purpose.threshold);
  const { contagion, horizon } = plan;
  const starts = startingNodes(plan, world, scratch.taken);
  const viewCount = plan.views === "each" ? new Uint32Array(plan.nodes) : null;
  const eventsAllowed = buffer.eventCount + plan.eventLimit;
  let from = 0;
  let to = 0;
  let viewers = 0;
  let tick = nextStart(plan, 0);
  while (tick <= horizon) {
    const started = fireStarters(plan, starts, scratch, buffer, to, tick);
    if (viewCount !== null) {
      viewers += writeEachView(plan, scratch, viewCount, priority, buffer, from, to, started, tick);
    } else if (plan.views === "counts") {
      viewers += writeViewCounts(plan, scratch, buffer, from, to, started, tick);
    }
    const length =
      contagion.kind === "threshold"
        ? spreadThreshold(plan, contagion.thresholds, scratch, willingness, priority, from, to, started, tick)
        : spreadIndependent(plan, scratch, pass, priority, from, to, started);
    writeShares(scratch, buffer, started, length, tick, 0);
    if (buffer.eventCount >= eventsAllowed) {
      return { sharers: length, viewers, lastTick: tick, reason: EndReason.eventLimit };
    }
    // Where nobody shared at this tick the run goes on at the next starter, or has died out.
    const next = length === to ? nextStart(plan, tick + 1) : tick + 1;
    if (next === NO_TICK) return { sharers: length, viewers, lastTick: tick, reason: EndReason.diedOut };
    from = to;
    to = length;
    tick = next;
  }
  return { sharers: to, viewers, lastTick: horizon, reason: EndReason.horizon };
}
