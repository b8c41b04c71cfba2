/**
 * A bijective 32-bit mixer: every input bit reaches every output bit.
 *
 * Source      "lowbias32", C. Wellons, "Prospecting for Hash Functions" (2018),
 *             https://nullprogram.com/blog/2018/07/31/
 * Arrays      none; one uint32 in, one uint32 out (as int32: use `>>> 0` to read it unsigned)
 * Randomness  none of its own
 * Cost        two multiplications, three shifts
 * Failure     never
 */
export function mix(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return x ^ (x >>> 16);
}
