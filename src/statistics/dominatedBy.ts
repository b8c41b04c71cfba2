/**
 * Of each plan, one that is as good in everything and better in something; null: none is, so that it lies on
 * the frontier.
 *
 * Source      Pareto efficiency
 * Arrays      points [plans][axes], more is better on every axis → [plans]
 * Randomness  none
 * Cost        O(plans² · axes)
 * Failure     never; of several, the first
 */
export function dominatedBy(points: readonly (readonly number[])[]): readonly (number | null)[] {
  return points.map((point) => {
    const other = points.findIndex(
      (each) =>
        each.every((value, axis) => value >= (point[axis] as number)) &&
        each.some((value, axis) => value > (point[axis] as number)),
    );
    return other === -1 ? null : other;
  });
}
