/**
 * Spectral radius of a small nonnegative matrix, slowly and plainly: the matrix is squared until the root of
 * its size no longer changes, ‖Mⁿ‖^(1 ÷ n) with n = 2⁵⁰.
 */
export function denseRadius(matrix: readonly (readonly number[])[]): number {
  let power = matrix.map((row) => [...row]);
  let logarithm = 0;
  let exponent = 1;
  for (let step = 0; step < 50; step++) {
    const size = Math.max(0, ...power.flat());
    if (size === 0) return 0;
    logarithm += Math.log(size) / exponent;
    const scaled = power.map((row) => row.map((value) => value / size));
    power = scaled.map((row) =>
      scaled.map((_, column) => row.reduce((sum, value, at) => sum + value * scaled[at]![column]!, 0)),
    );
    exponent *= 2;
  }
  return Math.exp(logarithm);
}

/** The non-backtracking matrix of pairs [source, target] with their chances. */
export function nonBacktrackingMatrix(
  pairs: readonly (readonly [number, number])[],
  chances: ArrayLike<number>,
): number[][] {
  return pairs.map(([source, target], to) =>
    pairs.map(([before, at]) => (at === source && before !== target ? (chances[to] as number) : 0)),
  );
}
