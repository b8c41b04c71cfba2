/**
 * Bounds of a spread from how many of `count` reverse sets a set of nodes meets: each fails with a chance of
 * e^−a at most, since the sum is a martingale with bounded steps.
 *
 * Source      Tang, Tang, Xiao & Yuan (2018), https://doi.org/10.1145/3183713.3183749, as in the code of Guo,
 *             Wang, Wei & Chen (2020), https://doi.org/10.1145/3318464.3389740
 * Arrays      none: met may be a bound itself; the answer is in nodes
 * Randomness  none
 * Cost        a few operations
 * Failure     never; at least 0, at most all nodes
 */
export function coverageBounds(
  met: number,
  count: number,
  nodes: number,
  a: number,
): { readonly lower: number; readonly upper: number } {
  const root = Math.sqrt(met + (2 * a) / 9) - Math.sqrt(a / 2);
  const lower = Math.max(0, root) * Math.max(0, root) - a / 18;
  const top = Math.sqrt(met + a / 2) + Math.sqrt(a / 2);
  return {
    lower: (Math.max(0, lower) * nodes) / count,
    upper: Math.min(nodes, (top * top * nodes) / count),
  };
}
