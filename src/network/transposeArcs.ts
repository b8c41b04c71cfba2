/** Arcs by source, not yet a network: rows may be unsorted and hold parallel arcs. */
export interface ArcRows {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array | null;
}

/**
 * Turns every arc round. The rows of the result are in ascending order, whatever the order before.
 *
 * Source      counting sort on targets
 * Arrays      offsets Uint32[nodes + 1], targets Uint32[arcs], weights Float64[arcs] or null; so the result
 * Randomness  none
 * Cost        time O(nodes + arcs)
 * Failure     never
 */
export function transposeArcs(arcs: ArcRows): ArcRows {
  const { offsets, targets, weights } = arcs;
  const nodes = offsets.length - 1;
  const turnedOffsets = new Uint32Array(nodes + 1);
  for (let i = 0; i < targets.length; i++) turnedOffsets[(targets[i] as number) + 1]!++;
  for (let u = 0; u < nodes; u++) turnedOffsets[u + 1]! += turnedOffsets[u] as number;
  const turnedTargets = new Uint32Array(targets.length);
  const turnedWeights = weights === null ? null : new Float64Array(targets.length);
  const next = turnedOffsets.slice(0, nodes);
  for (let u = 0; u < nodes; u++) {
    const end = offsets[u + 1] as number;
    for (let arc = offsets[u] as number; arc < end; arc++) {
      const position = next[targets[arc] as number]!++;
      turnedTargets[position] = u;
      if (turnedWeights !== null) turnedWeights[position] = weights![arc] as number;
    }
  }
  return { offsets: turnedOffsets, targets: turnedTargets, weights: turnedWeights };
}
