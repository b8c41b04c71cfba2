import type { EventBuffer } from "../events/EventBuffer.ts";
import type { CompiledPlan } from "./CompiledPlan.ts";
import type { RunScratch } from "./RunScratch.ts";
import { simulateRun } from "./simulateRun.ts";

/**
 * PLACEHOLDER, to be replaced by the kernel's own: a run that is the parent's before tick `at` and decided with
 * the forked plan from there on. This one knows only the forks that a run of the forked plan is anyway: those
 * of an unchanged plan, those from the launch on, and those whose plans differ in horizon and starters alone.
 *
 * Arrays      those of `simulateRun`
 * Randomness  that of `simulateRun`
 * Cost        that of `simulateRun`, and a comparison of the plans
 * Failure     throws where the plans differ in more
 */
export function forkRun(
  parent: CompiledPlan,
  forked: CompiledPlan,
  at: number,
  world: number,
  scratch: RunScratch,
  buffer: EventBuffer,
  digests: boolean,
): void {
  const { horizon, starters } = forked;
  if (at > 0 && textOf({ ...parent, horizon, starters }) !== textOf(forked)) {
    throw new TypeError("forks whose content differs need the campaign kernel's own forkRun");
  }
  simulateRun(forked, world, scratch, buffer, digests);
}

const textOf = (plan: CompiledPlan): string =>
  JSON.stringify(plan, (_, value: unknown) =>
    ArrayBuffer.isView(value) ? Array.from(value as Uint32Array) : value,
  );
