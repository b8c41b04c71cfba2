import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import type { Interval } from "../statistics/Interval.ts";
import { meanInterval } from "../statistics/meanInterval.ts";
import { type SpiralChances, spiralFrom } from "./spiralChances.ts";

/**
 * The sharers of one run in the order of their shares, as a forest: parent is the row of whom they heard it
 * from, their own row for a starter's. negative 0 or 1; channel: where they posted, absent: on the first.
 */
export interface SharedForest {
  readonly length: number;
  readonly person: ArrayLike<number>;
  readonly parent: ArrayLike<number>;
  readonly negative: ArrayLike<number>;
  readonly channel?: ArrayLike<number>;
}

/** A chance of a spiral that was reckoned in each world and not counted. */
export interface ConditionalSpiral {
  readonly probability: number;
  readonly se: number;
  readonly ci: Interval;
}

/**
 * The chance of a spiral given one run's first negative sharers, those nobody negative stands above:
 * 1 − Π (1 − chance of each). What their lines then did in the run does not count, so that worlds which came
 * near a rare spiral speak too.
 *
 * Source      Rao–Blackwell estimator: conditional expectation, Asmussen & Glynn, Stochastic Simulation
 *             (2007), section V.4; each chance by `spiralFrom`, which on a real network is an approximation
 * Arrays      rows of the forest
 * Randomness  none
 * Cost        O(sharers)
 * Failure     never
 */
export function spiralGiven(chances: SpiralChances, shares: SharedForest): number {
  const { length, person, parent, negative, channel } = shares;
  const below = new Uint8Array(length);
  let none = 1;
  for (let row = 0; row < length; row++) {
    const above = parent[row] as number;
    const isStart = above === row;
    below[row] = negative[row] === 1 || (!isStart && below[above] === 1) ? 1 : 0;
    if (negative[row] !== 1 || (!isStart && below[above] === 1)) continue;
    const source = isStart ? null : (person[above] as number);
    none *= 1 - spiralFrom(chances, person[row] as number, source, 1, channel?.[row] ?? 0);
  }
  return 1 - none;
}

/**
 * The mean over worlds, with Student's interval cut to [0, 1].
 *
 * Cost        two passes
 * Failure     NaN without worlds
 */
export function conditionalSpiral(given: ArrayLike<number>): ConditionalSpiral {
  const worlds = given.length;
  let sum = 0;
  for (let world = 0; world < worlds; world++) sum += given[world] as number;
  const probability = sum / worlds;
  let squares = 0;
  for (let world = 0; world < worlds; world++) {
    const rest = (given[world] as number) - probability;
    squares += rest * rest;
  }
  const se = Math.sqrt(squares / (worlds - 1) / worlds);
  const [low, high] = meanInterval(probability, se, worlds);
  return { probability, se, ci: [Math.max(0, low), Math.min(1, high)] };
}

/**
 * The same plan with negative sharers who pass nothing on: what the estimator needs, at the price of the
 * positive cascade alone.
 *
 * Cost        O(arcs) where copies had one limit for both polarities
 */
export function withoutNegativeLines(plan: CompiledPlan): CompiledPlan {
  const { campaign, offsets, nodes } = plan;
  if (campaign === null) return plan;
  const { exposure } = campaign;
  return {
    ...plan,
    campaign: {
      ...campaign,
      negativeLimits: new Uint32Array(offsets[nodes] as number),
      exposure: { ...exposure, transmissibility: [exposure.transmissibility[0], 0] },
    },
  };
}
