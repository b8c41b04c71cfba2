import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import { RunScratch } from "../engine/RunScratch.ts";
import { EventBuffer } from "../events/EventBuffer.ts";
import { encodeFrames } from "../events/encodeFrame.ts";
import { selectEvents } from "../events/selectEvents.ts";
import type { Scenario } from "../model/Scenario.ts";
import { planAtTransmissibility } from "../plans/planAtTransmissibility.ts";
import { foldAll, foldParts, initialAll, type PartName, type RunStates } from "../projections/findings.ts";
import type { FoldContext } from "../projections/Projection.ts";
import { STREAM } from "../randomness/RootKey.ts";
import type { TippingPlan } from "../tipping/TippingPlan.ts";
import { type RunFork, simulateWorld } from "./simulateWorld.ts";

/** Worlds whose events `record: sample` keeps. */
export const SAMPLED_WORLDS = 20;

/** Events after which the buffer is folded and encoded, so that memory stays bounded. */
export const FLUSH_EVENTS = 1 << 19;

/** All that a thread needs to simulate any world of any plan of one scenario. */
export interface BatchSetup {
  readonly plans: readonly CompiledPlan[];
  readonly contexts: readonly FoldContext[];
  readonly record: Scenario["record"];
  /** Whose past the runs have, of a setup of one plan whose runs are forks. */
  readonly fork?: RunFork;
  /** The plans are one at so many transmissibilities, of which a thread makes the one that it runs. */
  readonly levels?: PlanLevels;
  /** Absent: everything is folded; else these parts alone, and the other states stay empty. */
  readonly folds?: readonly PartName[];
}

/** One plan at several transmissibilities, Float64[]. negativity: of negative copies, in units of those. */
export interface PlanLevels {
  readonly tipping: TippingPlan;
  readonly transmissibilities: Float64Array;
  readonly negativity: number;
}

/** Encoded frames of some worlds, and the milliseconds they took. */
export interface SimulatedWorlds {
  readonly frames: readonly Uint8Array<ArrayBuffer>[];
  readonly milliseconds: number;
}

/**
 * One thread's part of a batch: simulates worlds of any plan, in any order, folds their events as they come
 * and keeps the fold states until they are collected.
 *
 * Randomness  that of the kernel: what is folded is a pure function of (plan, worlds)
 * Cost        the kernel's and the folds'; frames are encoded only where they are to be stored
 */
export class WorldsSimulator {
  readonly #setup: BatchSetup;
  readonly #scratch: RunScratch;
  readonly #buffer = new EventBuffer();
  readonly #states = new Map<number, RunStates>();
  #level: { readonly index: number; readonly plan: CompiledPlan } | null = null;

  constructor(setup: BatchSetup) {
    this.#setup = setup;
    const threshold = setup.plans.some((plan) => plan.contagion.kind === "threshold");
    this.#scratch = new RunScratch(setup.plans[0]?.nodes ?? 0, threshold);
  }

  simulate(planIndex: number, worlds: Iterable<number>, store: boolean): SimulatedWorlds {
    const began = performance.now();
    const buffer = this.#buffer;
    const plan = this.#planOf(planIndex);
    const digests = this.#setup.record !== "none";
    const frames: Uint8Array<ArrayBuffer>[] = [];
    const fork = this.#setup.fork ?? null;
    for (const world of worlds) {
      simulateWorld(plan, fork, world, this.#scratch, buffer, digests);
      if (buffer.eventCount >= FLUSH_EVENTS) this.#flush(planIndex, store && digests, frames);
    }
    if (buffer.runs.length > 0) this.#flush(planIndex, store && digests, frames);
    return { frames, milliseconds: performance.now() - began };
  }

  /** The fold states of a plan so far; the thread begins anew. */
  collect(planIndex: number): RunStates {
    const states = this.#states.get(planIndex) ?? this.#initial(planIndex);
    this.#states.delete(planIndex);
    return states;
  }

  /** The last level that was made is kept: worlds of one come one after another. */
  #planOf(planIndex: number): CompiledPlan {
    const { plans, levels } = this.#setup;
    if (levels === undefined) return plans[planIndex] as CompiledPlan;
    if (this.#level?.index === planIndex) return this.#level.plan;
    const { tipping, transmissibilities, negativity } = levels;
    const plan = planAtTransmissibility(tipping, transmissibilities[planIndex] as number, negativity);
    this.#level = { index: planIndex, plan };
    return plan;
  }

  #initial(planIndex: number): RunStates {
    return initialAll(this.#setup.contexts[planIndex] as FoldContext);
  }

  #flush(planIndex: number, encode: boolean, frames: Uint8Array<ArrayBuffer>[]): void {
    const { record, folds } = this.#setup;
    const states = this.#states.get(planIndex) ?? this.#initial(planIndex);
    const folded =
      folds === undefined ? foldAll(states, this.#buffer) : foldParts(states, this.#buffer, folds);
    this.#states.set(planIndex, folded);
    if (encode) {
      const kept = selectEvents(this.#buffer, (world) => record !== "sample" || world < SAMPLED_WORLDS);
      frames.push(...encodeFrames(kept, STREAM));
    }
    this.#buffer.clear();
  }
}
