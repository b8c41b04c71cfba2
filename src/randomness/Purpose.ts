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
 * | 12   | person           | chan. | posting on a further channel                         |
 * | 13   | person           | show  | how many viewings of a broadcast a person gets       |
 * | 14   | person           | show+ | when a viewing of a broadcast is                     |
 * | 15   | person           | show+ | the pass: does a viewing of a broadcast succeed      |
 * | 16   | person           | show+ | its priority among copies that succeed at one tick   |
 * | 17   | person           | show+ | whether it turns into a complaint                    |
 * | 18   | tie rank         | chan. | whether a paid copy along a tie does                 |
 * | 19   | person           | show+ | the polarity of what a list of topics shows          |
 * | 20   | person           | chan. | whether media take a share up                        |
 * | 21   | person           | chan. | whether they are against it                          |
 * | 22   | person           | 0     | whether those who watch see a share                  |
 * | 23   | 0                | 0, 1  | a response's effect; whether it backfires            |
 * | 24   | person           | 0     | when a negative sharer is reached in private         |
 * | 25   | person           | 0     | whether that gets out                                |
 * | 26   | person           | 0     | clicking                                             |
 * | 27   | person           | 0     | converting                                           |
 * | 28   | person           | 0     | being won                                            |
 * | 29   | person           | 0     | being lost                                           |
 * | 30   | 0                | 0     | the content's transmissibility                       |
 * | 31   | input            | any   | the points of a design over ranges of inputs         |
 *
 * chan.: a channel's word, 0 where none is needed (draws 1, 2, 8 and 9 have it too); show: a broadcast's word
 * (`broadcastWord`); show+: that word + the number of the viewing, from 0.
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
  crossPost: 12,
  viewings: 13,
  showing: 14,
  broadcastPass: 15,
  broadcastPriority: 16,
  broadcastComplaint: 17,
  tieComplaint: 18,
  topicPolarity: 19,
  mediaPickUp: 20,
  mediaPolarity: 21,
  watch: 22,
  responseEffect: 23,
  contact: 24,
  leak: 25,
  click: 26,
  convert: 27,
  win: 28,
  lose: 29,
  content: 30,
  design: 31,
} as const;

export type Purpose = (typeof Purpose)[keyof typeof Purpose];
