import { Purpose } from "../randomness/Purpose.ts";
import type { RootKey } from "../randomness/RootKey.ts";
import { worldKey } from "../randomness/WorldKey.ts";

/** Which stream is whose: what chooses shares none with what judges. Common worlds have one each. */
export const Stream = { choosing: 0, judging: 1, pivots: 2, order: 3, worlds: 16 } as const;

/**
 * Draws one after the other, for choosing alone: its root is never that of the worlds that are run, so that
 * what is chosen is judged in worlds it has not seen.
 *
 * Randomness  `mix(mix(i ^ k0) ^ k1)` for i = 0, 1, …; streams of one root have their own keys
 * Cost        four multiplications a draw; after 2³² draws it repeats
 */
export class DrawStream {
  readonly key0: number;
  readonly key1: number;
  count = 0;

  constructor(root: RootKey, stream: number) {
    const key = worldKey(root, stream, Purpose.order);
    this.key0 = key[0];
    this.key1 = key[1];
  }

  /** 32 uniform bits. */
  next(): number {
    let x = this.count ^ this.key0;
    this.count = (this.count + 1) | 0;
    x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
    x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
    x = x ^ (x >>> 16) ^ this.key1;
    x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
    x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
    return (x ^ (x >>> 16)) >>> 0;
  }

  /** A whole number below `bound`, each as likely as the others but for one part in 2³² ÷ bound. */
  below(bound: number): number {
    return Math.floor((this.next() / 0x100000000) * bound);
  }
}
