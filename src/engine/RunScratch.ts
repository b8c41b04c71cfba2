import { CampaignScratch } from "./CampaignScratch.ts";
import { ViewingMemory } from "./ViewingMemory.ts";
import { ViewingRecord } from "./ViewingRecord.ts";

/** How many successes of the independent cascade are kept before they are looked at. */
export const HITS_MOST = 4096;

/**
 * Memory that a thread's runs share, allocated once. Sharers of a run stand in `queue` in the order of their
 * ticks; `placeOf[node] − base` is a sharer's place there, and a node with `placeOf[node] < base` is no
 * sharer of this run. The base moves up with each run, so that nothing needs clearing in between.
 *
 * Shapes: queue, source, triggerTie Uint32[nodes], by place; placeOf, viewedIn Uint32[nodes], by node; taken
 * Uint8[nodes]; hits (rows of arcs), hitSources Uint32[HITS_MOST]. Threshold contagion only, by node:
 * arrivedAt (base + tick of the last copy), pressure (sum of limits, whole numbers, exact below 2⁵³),
 * threshold (of this run), waitingSource, waitingTie (trigger if it shares now).
 */
export class RunScratch {
  readonly nodes: number;
  readonly queue: Uint32Array;
  readonly source: Uint32Array;
  readonly triggerTie: Uint32Array;
  readonly placeOf: Uint32Array;
  readonly viewedIn: Uint32Array;
  readonly taken: Uint8Array;
  readonly hits = new Uint32Array(HITS_MOST);
  readonly hitSources = new Uint32Array(HITS_MOST);
  readonly arrivedAt: Uint32Array;
  readonly pressure: Float64Array;
  readonly threshold: Uint32Array;
  readonly waitingSource: Uint32Array;
  readonly waitingTie: Uint32Array;
  /** Where kernels leave what they read ahead, so that the compiler keeps the reading. */
  touched = 0;
  base = 1;
  /** Number of the present run, from 1: marks viewers. */
  epoch = 1;
  #copies: CampaignScratch | null = null;
  #memory: ViewingMemory | null = null;
  #record: ViewingRecord | null = null;

  constructor(nodes: number, threshold: boolean) {
    this.nodes = nodes;
    this.queue = new Uint32Array(nodes);
    this.source = new Uint32Array(nodes);
    this.triggerTie = new Uint32Array(nodes);
    this.placeOf = new Uint32Array(nodes);
    this.viewedIn = new Uint32Array(nodes);
    this.taken = new Uint8Array(nodes);
    const perNode = threshold ? nodes : 0;
    this.arrivedAt = new Uint32Array(perNode);
    this.pressure = new Float64Array(perNode);
    this.threshold = new Uint32Array(perNode);
    this.waitingSource = new Uint32Array(perNode);
    this.waitingTie = new Uint32Array(perNode);
  }

  /** The campaign kernel's memory; `memory` where viewings are remembered, `record` where all are followed. */
  forCampaign(
    reinforced: boolean,
    follows: boolean,
  ): {
    readonly copies: CampaignScratch;
    readonly memory: ViewingMemory | null;
    readonly record: ViewingRecord | null;
  } {
    this.#copies ??= new CampaignScratch(this.nodes);
    if (reinforced) this.#memory ??= new ViewingMemory(this.nodes);
    if (follows) this.#record ??= new ViewingRecord(this.nodes);
    return {
      copies: this.#copies,
      memory: reinforced ? this.#memory : null,
      record: follows ? this.#record : null,
    };
  }

  /** Begins the next run; stamps of the run before reach up to its sharers or its last tick. */
  nextRun(sharers: number, lastTick: number): void {
    this.base += Math.max(sharers, lastTick) + 1;
    this.epoch++;
    if (this.base > 0x7fffffff || this.epoch > 0x7fffffff) {
      this.placeOf.fill(0);
      this.viewedIn.fill(0);
      this.arrivedAt.fill(0);
      this.#copies?.clear();
      this.#memory?.clear();
      this.#record?.clear();
      this.base = 1;
      this.epoch = 1;
    }
  }
}
