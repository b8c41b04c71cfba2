import type { Frame } from "../events/Frame.ts";
import type { CampaignContext } from "./CampaignContext.ts";
import type { FindingClock } from "./FindingClock.ts";
import type { SpiralRule } from "./spiralTick.ts";

/** What a fold may know beside the events. */
export interface FoldContext extends CampaignContext {
  readonly people: number;
  /** Worlds of the batch, numbered from 0. */
  readonly worlds: number;
  /** Names of the starters of the plan, by their number. */
  readonly starters: readonly string[];
  /** Earned (or all) sharers from which a cascade counts as global, and which of them count. */
  readonly ignition: { readonly threshold: number; readonly counts: "earned" | "all" };
  readonly viewers: boolean;
  /** Whether sharers may be against: sentiment and spiral are told only then. */
  readonly polarity: boolean;
  /** What counts as a negative spiral, its window in ticks. */
  readonly spiral: SpiralRule;
  readonly clock: FindingClock;
}

/**
 * A versioned fold from frames of one plan to a finding. `evolve` may change and return its state; `merge` is
 * exactly associative and commutative over disjoint worlds, so any split of worlds among workers, live or
 * replayed, gives the same finding to the last bit. States hold only plain objects, numbers and typed arrays,
 * so that they pass between threads.
 */
export interface Projection<State, Finding> {
  readonly name: string;
  /** Raised whenever the same events would give another finding. */
  readonly version: number;
  readonly initial: (context: FoldContext) => State;
  readonly evolve: (state: State, frame: Frame) => State;
  readonly merge: (left: State, right: State) => State;
  readonly finish: (state: State, context: FoldContext) => Finding;
}
