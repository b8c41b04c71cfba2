/**
 * What a draw decides. The numbers are part of stream 1: append, never renumber, never reuse.
 *
 * | code | entity           | count | decides                                             |
 * |------|------------------|-------|-----------------------------------------------------|
 * | 1    | tie rank         | 0     | the pass: does a copy along this tie succeed         |
 * | 2    | tie rank         | 0     | the priority among copies that succeed at one tick   |
 * | 3    | person           | 0     | the willingness θ of a threshold contagion           |
 * | 4    | person           | 0     | the world's one random order of people               |
 * | 5    | tie rank         | 0     | the trivalency class (keyed by the network seed)     |
 * | 6    | person or index  | any   | the multiplier bootstrap of simultaneous bands       |
 * | 7    | which wedge      | any   | the sampled wedges of a large network's clustering   |
 * | 8    | tie rank         | 0     | the delay of a copy along this tie                   |
 * | 9    | tie rank         | 0     | whether a copy along this tie is seen                |
 * | 10   | person           | 0     | the polarity of what a person passes on              |
 * | 11   | person           | 0     | the willingness U of a reinforced contagion          |
 */
export const Purpose = {
  pass: 1,
  priority: 2,
  threshold: 3,
  order: 4,
  trivalency: 5,
  bootstrap: 6,
  wedge: 7,
  delay: 8,
  seen: 9,
  polarity: 10,
  reinforcement: 11,
} as const;

export type Purpose = (typeof Purpose)[keyof typeof Purpose];
