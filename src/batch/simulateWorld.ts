import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import { forkRun } from "../engine/forkRun.ts";
import type { RunScratch } from "../engine/RunScratch.ts";
import { simulateRun } from "../engine/simulateRun.ts";
import type { EventBuffer } from "../events/EventBuffer.ts";

/** The past that a plan's runs have: before tick `at` they are those of `parent`. */
export interface RunFork {
  readonly parent: CompiledPlan;
  readonly at: number;
}

/** One run of a plan, or of its forks where it has another one's past. */
export function simulateWorld(
  plan: CompiledPlan,
  fork: RunFork | null,
  world: number,
  scratch: RunScratch,
  buffer: EventBuffer,
  digests: boolean,
): void {
  if (fork === null) simulateRun(plan, world, scratch, buffer, digests);
  else forkRun(fork.parent, plan, fork.at, world, scratch, buffer, digests);
}
