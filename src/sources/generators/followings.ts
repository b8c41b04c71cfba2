import { pow } from "../../randomness/exactMath.ts";
import { TieBuffer } from "./TieBuffer.ts";
import { type Stream, uniform, wholeBelow } from "./uniform.ts";

export interface FollowingParameters {
  readonly people: number;
  readonly leaders: Uint32Array;
  /** Mean number of followers of a leader; at most everybody else. */
  readonly following: number;
}

/**
 * Who follows whom: each leader gets a number of followers with a heavy tail, P(more than x) ∝ x^−3/2 up to
 * all others, and draws them evenly among all others.
 *
 * Source      tails of x^−1 to x^−2 are usual in measured follower graphs; 3/2 is an *assumption*
 * Arrays      leaders Uint32[count] → rows leader, follower
 * Randomness  `stream`: leader by leader
 * Cost        time O(people + followers · log followers at worst)
 * Failure     never
 */
export function followings({ people, leaders, following }: FollowingParameters, stream: Stream): TieBuffer {
  const others = people - 1;
  const ties = new TieBuffer(leaders.length * Math.min(following, others) * 2);
  const least = leastFollowing(Math.min(following, others), others);
  // The last leader, counted from 1, whom each person was drawn to follow.
  const follows = new Uint32Array(people);
  leaders.forEach((leader, index) => {
    follows[leader] = index + 1;
    const size = Math.min(others, least * pow(1 - uniform(stream), -2 / 3));
    // A number between two whole ones becomes either, so that the mean stays what it is.
    const count = Math.floor(size + uniform(stream));
    for (let i = 0; i < count; i++) {
      let follower = leader;
      while (follows[follower] === index + 1) follower = wholeBelow(stream, people);
      follows[follower] = index + 1;
      ties.add(leader, follower);
    }
  });
  return ties;
}

/**
 * The least number of followers with which the mean comes out as asked although nobody has more than `most`:
 * with y = √(least ÷ most), the mean is most · (3y² − 2y³), which grows with y.
 */
function leastFollowing(mean: number, most: number): number {
  let low = 0;
  let high = 1;
  for (let halving = 0; halving < 53; halving++) {
    const y = (low + high) / 2;
    if (most * y * y * (3 - 2 * y) < mean) low = y;
    else high = y;
  }
  return most * high * high;
}
