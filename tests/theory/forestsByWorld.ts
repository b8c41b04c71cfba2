import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import { RunScratch } from "../../src/engine/RunScratch.ts";
import { simulateRun } from "../../src/engine/simulateRun.ts";
import { EventBuffer } from "../../src/events/EventBuffer.ts";
import { EventCode } from "../../src/events/EventCode.ts";
import { type ActivationForest, readForest } from "../../src/projections/ActivationForest.ts";

/**
 * Who was triggered by whom in worlds 0 … worlds − 1, one after the other, and who of them is negative. A
 * forest is scratch: it lasts until the next. planIn: another plan of the same network in each world.
 */
export function* forestsByWorld(
  plan: CompiledPlan,
  worlds: number,
  planIn: (world: number) => CompiledPlan = () => plan,
): Generator<ActivationForest & { readonly negative: Uint8Array }> {
  const scratch = new RunScratch(plan.nodes, false);
  const buffer = new EventBuffer();
  for (let world = 0; world < worlds; world++) {
    buffer.clear();
    simulateRun(planIn(world), world, scratch, buffer, false);
    const { code, polarity } = buffer.events;
    const shared = polarity.subarray(0, buffer.eventCount).filter((_, i) => code[i] === EventCode.Shared);
    yield { ...readForest(buffer, 0), negative: Uint8Array.from(shared) };
  }
}
