import { mix } from "../randomness/mix.ts";

/** What a broadcast is set off by: the kinds of words. */
export const Broadcaster = { starter: 1, topic: 2, media: 3 } as const;
export type Broadcaster = (typeof Broadcaster)[keyof typeof Broadcaster];

/**
 * The word that sets the draws of one broadcast apart from those of all others: viewing k of a person has
 * draws of the count word + k.
 *
 * Source      two rounds of `mix`, as in `draw`; two broadcasts of a run share a viewing's draws with chance
 *             about (viewings of both) ÷ 2³²
 * Arrays      none: uint32 a, b → uint32. starter: its number, 0; topic: the channel's id, which time it is
 *             on the list, from 0; media: the channel's id, the person whose share they took up
 * Randomness  none of its own
 * Cost        three mixers
 * Failure     never
 */
export function broadcastWord(kind: Broadcaster, a: number, b: number): number {
  return mix(mix(kind ^ mix(a)) ^ b) >>> 0;
}
