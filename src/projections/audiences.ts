import { effectiveAudience } from "../statistics/metrics.ts";
import type { RunFacts } from "./RunFacts.ts";
import { runProjection } from "./RunProjection.ts";
import { mergedColumn } from "./WorldColumn.ts";

/** Sums over worlds by starter; followers are integers, the others in AUDIENCE_UNIT. */
export interface AudiencesState {
  worlds: number;
  /** Null: nothing is asked. */
  readonly people: readonly Audiences[] | null;
  readonly startsPeople: readonly boolean[] | null;
  /** Float64[starters], integers. */
  readonly followers: Float64Array;
  readonly fakes: Float64Array;
  readonly reachable: Float64Array;
}

/** Of each, Uint32[people]: real followers; fake readers, and who would see a post, in AUDIENCE_UNIT. */
export interface Audiences {
  readonly followers: Uint32Array;
  readonly fakes: Uint32Array | null;
  readonly reachable: Uint32Array;
}

/** Parts of a follower are counted in these, so that sums are exact. */
export const AUDIENCE_UNIT = 0x10000;

export interface AudiencesFinding {
  /** What the followers of those who start come to, for each starter that has people; means per world. */
  readonly audiences?: readonly {
    readonly starter: string;
    /** As the platform tells it: real and fake. */
    readonly followers: number;
    /** The part that is fake, and of the others the part that would see a post. */
    readonly fake: number;
    readonly reachable: number;
    /** followers · (1 − fake) · reachable. */
    readonly effective: number;
  }[];
}

/**
 * The fake-account discount: what an audience that is paid for is worth without accounts of nobody, and
 * without those who would never see the post.
 *
 * Source      audience quality scores: `effectiveAudience`
 * Arrays      sums by starter (integers)
 * Randomness  none
 * Cost        O(sharers of a run)
 * Failure     throws on a channel that the campaign does not have; no finding where no audience has fakes and
 *             every copy is seen
 */
export const audiences = runProjection<AudiencesState, AudiencesFinding>({
  name: "audiences",
  version: 1,
  initial: ({ audiences: people, starters, startsPeople = null, fakes = false, isSeenInPart = false }) => {
    const isAsked = people !== undefined && (fakes || isSeenInPart);
    const sums = () => new Float64Array(isAsked ? starters.length : 0);
    return {
      worlds: 0,
      people: isAsked ? people : null,
      startsPeople,
      followers: sums(),
      fakes: sums(),
      reachable: sums(),
    };
  },
  evolveRun: (state, facts) => {
    if (facts !== null && state.people !== null) foldRun(state, state.people, facts);
    return state;
  },
  merge: (left, right) => ({
    worlds: left.worlds + right.worlds,
    people: left.people,
    startsPeople: left.startsPeople,
    followers: mergedColumn(left.followers, right.followers),
    fakes: mergedColumn(left.fakes, right.fakes),
    reachable: mergedColumn(left.reachable, right.reachable),
  }),
  finish: ({ worlds, followers, fakes, reachable }, { starters }) => {
    const found = starters.flatMap((starter, number) => {
      const real = (followers[number] ?? 0) / worlds;
      const untrue = (fakes[number] ?? 0) / AUDIENCE_UNIT / worlds;
      const all = real + untrue;
      if (!(all > 0)) return [];
      const fake = untrue / all;
      const seen = real === 0 ? 0 : (reachable[number] as number) / AUDIENCE_UNIT / worlds / real;
      return [
        { starter, followers: all, fake, reachable: seen, effective: effectiveAudience(all, fake, seen) },
      ];
    });
    return found.length === 0 ? {} : { audiences: found };
  },
});

function foldRun(state: AudiencesState, audiences: readonly Audiences[], { forest }: RunFacts): void {
  const { startsPeople } = state;
  state.worlds++;
  for (let i = 0; i < forest.length; i++) {
    const starter = (forest.starter[i] as number) - 1;
    if (starter < 0 || starter >= state.followers.length || forest.parent[i] !== i) continue;
    if (startsPeople?.[starter] === false) continue;
    const person = forest.person[i] as number;
    const people = audiences[forest.channel[i] as number];
    if (people === undefined) throw new RangeError(`channel ${forest.channel[i]} is not in the campaign`);
    state.followers[starter]! += people.followers[person] as number;
    state.fakes[starter]! += people.fakes?.[person] ?? 0;
    state.reachable[starter]! += people.reachable[person] as number;
  }
}
