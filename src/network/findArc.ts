/** There is no such arc. */
export const NO_ARC = -1;

/**
 * The row of the arc between two nodes, or NO_ARC.
 *
 * Arrays      offsets Uint32[nodes + 1], targets Uint32[arcs], ascending within each node's rows
 * Cost        O(log rows of the node)
 * Failure     never
 */
export function findArc(
  { offsets, targets }: { readonly offsets: Uint32Array; readonly targets: Uint32Array },
  from: number,
  to: number,
): number {
  let low = offsets[from] as number;
  let high = offsets[from + 1] as number;
  const past = high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((targets[middle] as number) < to) low = middle + 1;
    else high = middle;
  }
  return low < past && targets[low] === to ? low : NO_ARC;
}
