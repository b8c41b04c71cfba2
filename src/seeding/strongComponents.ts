import { strongParts } from "../network/strongParts.ts";

/** Arcs by source: those of node u are targets[offsets[u] … offsets[u + 1] − 1]. */
export interface LiveRows {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
}

/**
 * Strong components, numbered so that arcs between them lead to smaller numbers. componentOf Uint32[nodes];
 * offsets Uint32[components + 1], targets: arcs between different components, one for each arc of the graph.
 */
export interface StrongRows extends LiveRows {
  readonly componentOf: Uint32Array;
}

/**
 * The strong components of a directed graph and the arcs between them.
 *
 * Source      `strongParts`
 * Arrays      see `LiveRows`, `StrongRows`
 * Randomness  none
 * Cost        O(nodes + arcs)
 * Failure     never
 */
export function strongComponents({ offsets, targets }: LiveRows): StrongRows {
  const { labels, parts } = strongParts({ offsets, targets }, null);
  return { componentOf: labels, ...rowsBetween(labels, parts, offsets, targets) };
}

function rowsBetween(
  componentOf: Uint32Array,
  components: number,
  offsets: Uint32Array,
  targets: Uint32Array,
): LiveRows {
  const between = new Uint32Array(components + 1);
  const eachArc = (visit: (from: number, to: number) => void): void => {
    for (let node = 0; node < componentOf.length; node++) {
      const from = componentOf[node] as number;
      for (let i = offsets[node] as number; i < (offsets[node + 1] as number); i++) {
        const to = componentOf[targets[i] as number] as number;
        if (to !== from) visit(from, to);
      }
    }
  };
  eachArc((from) => between[from + 1]!++);
  for (let each = 0; each < components; each++) between[each + 1]! += between[each] as number;
  const arcs = new Uint32Array(between[components] as number);
  const next = between.slice(0, components);
  eachArc((from, to) => {
    arcs[next[from]!++] = to;
  });
  return { offsets: between, targets: arcs };
}
