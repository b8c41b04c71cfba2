import type { Frame } from "../events/Frame.ts";
import type { Projection } from "./Projection.ts";
import { type RunFacts, readRun } from "./RunFacts.ts";

/**
 * A projection that folds run by run, so that several can share one reading of a run's events. `evolveRun`
 * gets the run's row of the run table, and what its events say: null where they are not in the frame.
 */
export interface RunProjection<State, Finding> extends Projection<State, Finding> {
  readonly evolveRun: (state: State, facts: RunFacts | null, frame: Frame, row: number) => State;
}

/**
 * Completes a projection that folds run by run: a frame is folded by reading and folding each of its runs.
 */
export function runProjection<State, Finding>(
  part: Omit<RunProjection<State, Finding>, "evolve">,
): RunProjection<State, Finding> {
  return {
    ...part,
    evolve: (state, frame) => {
      let folded = state;
      for (let row = 0; row < frame.runs.length; row++) {
        folded = part.evolveRun(folded, readRun(frame, row), frame, row);
      }
      return folded;
    },
  };
}
