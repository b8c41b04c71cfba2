/**
 * Out-arcs in compressed sparse rows: the arcs of node u are offsets[u] … offsets[u + 1] − 1, in ascending
 * target order. offsets Uint32[nodes + 1]; targets Uint32[arcs]; ties Uint32[arcs]: the arc's tie, ranked by
 * (smaller, larger node), so that both directions of one pair share one tie.
 */
export interface Csr {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly ties: Uint32Array;
}
