import { ARC_WORDS, type CompiledPlan } from "../engine/CompiledPlan.ts";
import { RunScratch } from "../engine/RunScratch.ts";
import { simulateRun } from "../engine/simulateRun.ts";
import { EventBuffer } from "../events/EventBuffer.ts";
import type { RootKey } from "../randomness/RootKey.ts";

/**
 * Mean sharers of a plan that starts from any nodes, by its own kernel in the same few worlds.
 *
 * Source      `simulateRun`
 * Arrays      memory of one thread's runs
 * Randomness  worlds 0 … worlds − 1 of a root that no plan is run with
 * Cost        that of the runs
 * Failure     never on a compiled plan
 */
export class RunSpread {
  readonly worlds: number;
  /** How many arcs a sharer tries, in the mean. */
  readonly arcsPerNode: number;
  readonly #plan: CompiledPlan;
  readonly #scratch: RunScratch;
  readonly #buffer = new EventBuffer();

  constructor(plan: CompiledPlan, worlds: number, root: RootKey) {
    this.worlds = worlds;
    this.arcsPerNode = plan.arcs.length / ARC_WORDS / Math.max(1, plan.nodes);
    this.#plan = { ...plan, root, views: "none" };
    this.#scratch = new RunScratch(plan.nodes, plan.contagion.kind === "threshold");
  }

  of(nodes: Uint32Array): number {
    const starters = [{ tick: 0, nodes, randomCount: 0, allowed: null }];
    let sum = 0;
    for (let world = 0; world < this.worlds; world++) {
      simulateRun({ ...this.#plan, starters }, world, this.#scratch, this.#buffer, false);
      sum += this.#buffer.runs.sharers[0] as number;
      this.#buffer.clear();
    }
    return sum / this.worlds;
  }
}
