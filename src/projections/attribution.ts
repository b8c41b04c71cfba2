import { addValue, emptySum, meanOf, mergeSums, seOf, type TwoLimbSum } from "../statistics/TwoLimbSum.ts";
import type { ActivationForest } from "./ActivationForest.ts";
import type { FoldContext } from "./Projection.ts";
import { runProjection } from "./RunProjection.ts";
import { mergedColumn } from "./WorldColumn.ts";

/**
 * Sums over worlds: sharers and seeds credited to each starter, to the supporters of a response and to nobody
 * of the plan, and the descendants of each person.
 */
export interface AttributionState {
  worlds: number;
  readonly credited: readonly TwoLimbSum[];
  /** Float64[starters + 2], integers. */
  readonly seeds: Float64Array;
  /** Float64[people], integers. */
  readonly descendants: Float64Array;
}

export interface StarterCredit {
  readonly starter: string;
  /** Its people and whom its broadcast triggered, per world. */
  readonly seeds: number;
  /** Sharers in the trees of those people, themselves included, per world. */
  readonly sharers: number;
  readonly se?: number;
  /** Its part of all sharers of all worlds. */
  readonly share: number;
}

export interface AttributionFinding {
  readonly attribution?: {
    readonly worlds: number;
    /** In the plan's order; then, where they brought anybody, a response's supporters and lists and media. */
    readonly starters: readonly StarterCredit[];
    /** The people with most descendants per world, first ten; person is the number within the network. */
    readonly people: readonly { readonly person: number; readonly descendants: number }[];
  };
}

const TOP_PEOPLE = 10;
/** Roots that are no starter's, by their names in the finding. */
const OTHERS = ["supporters", "spontaneous"] as const;

/**
 * Who brought the reach: every sharer is credited to the starter at the root of the tree it stands in, and to
 * each of its ancestors as one descendant; trees that a response's supporters began are theirs, and those
 * that lists of topics or media began are spontaneous. Credit follows the copies that triggered; what would
 * be lost without a starter is a paired run, not this.
 *
 * Source      this project's definition: the tree of triggers, so that starters' parts add up to all sharers
 * Arrays      sums by starter (exact, two limbs), sums by person Float64[people] (integers)
 * Randomness  none
 * Cost        O(sharers of a run); 8 bytes a person
 * Failure     throws on a starter that the plan does not have
 */
export const attribution = runProjection<AttributionState, AttributionFinding>({
  name: "attribution",
  version: 2,
  initial: ({ people, starters }) => ({
    worlds: 0,
    credited: [...starters, ...OTHERS].map(emptySum),
    seeds: new Float64Array(starters.length + OTHERS.length),
    descendants: new Float64Array(people),
  }),
  evolveRun: (state, facts) => {
    if (facts === null) return state;
    state.worlds++;
    foldForest(state, facts.forest);
    return state;
  },
  merge: (left, right) => ({
    worlds: left.worlds + right.worlds,
    credited: left.credited.map((sum, i) => mergeSums(sum, right.credited[i] as TwoLimbSum)),
    seeds: mergedColumn(left.seeds, right.seeds),
    descendants: mergedColumn(left.descendants, right.descendants),
  }),
  finish,
});

function foldForest(
  state: AttributionState,
  { length, person, parent, starter, size }: ActivationForest,
): void {
  const { seeds, descendants, credited } = state;
  const credit = new Float64Array(seeds.length);
  const spontaneous = seeds.length - 1;
  for (let i = 0; i < length; i++) {
    const below = size[i] as number;
    // Most sharers are leaves: not touching their sums spares a cache miss each.
    if (below > 1) descendants[person[i] as number]! += below - 1;
    if (parent[i] !== i) continue;
    const started = starter[i] as number;
    if (started > spontaneous) throw new RangeError(`starter ${started - 1} is not in the plan`);
    const number = started === 0 ? spontaneous : started - 1;
    seeds[number]! += 1;
    credit[number]! += below;
  }
  for (let number = 0; number < credit.length; number++) {
    addValue(credited[number] as TwoLimbSum, credit[number] as number);
  }
}

function finish(state: AttributionState, context: FoldContext): AttributionFinding {
  const { worlds, credited, seeds, descendants } = state;
  if (worlds === 0) return {};
  const all = credited.reduce((sum, { sum: each }) => sum + each, 0);
  return {
    attribution: {
      worlds,
      starters: [...context.starters, ...OTHERS].flatMap((starter, number) => {
        const sum = credited[number] as TwoLimbSum;
        if (number >= context.starters.length && sum.sum === 0) return [];
        return {
          starter,
          seeds: (seeds[number] as number) / worlds,
          sharers: meanOf(sum),
          ...(worlds > 1 ? { se: seOf(sum) } : {}),
          share: all === 0 ? 0 : sum.sum / all,
        };
      }),
      people: topPeople(descendants).map((person) => ({
        person,
        descendants: (descendants[person] as number) / worlds,
      })),
    },
  };
}

/** The people with the largest sums, ties to the lower person; nobody without descendants. */
function topPeople(sums: Float64Array): number[] {
  const top: number[] = [];
  for (let person = 0; person < sums.length; person++) {
    const sum = sums[person] as number;
    const full = top.length === TOP_PEOPLE;
    if (sum === 0 || (full && sum <= (sums[top[TOP_PEOPLE - 1] as number] as number))) continue;
    if (full) top.pop();
    const place = top.findIndex((other) => (sums[other] as number) < sum);
    top.splice(place === -1 ? top.length : place, 0, person);
  }
  return top;
}
