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

const UNSEEN = 0xffffffff;

/**
 * The strong components of a directed graph and the arcs between them.
 *
 * Source      R. Tarjan, "Depth-first search and linear graph algorithms" (1972),
 *             https://doi.org/10.1137/0201010, without recursion
 * Arrays      see `LiveRows`, `StrongRows`
 * Randomness  none
 * Cost        O(nodes + arcs)
 * Failure     never
 */
export function strongComponents({ offsets, targets }: LiveRows): StrongRows {
  const nodes = offsets.length - 1;
  const componentOf = new Uint32Array(nodes).fill(UNSEEN);
  const seenAs = new Uint32Array(nodes).fill(UNSEEN);
  const lowest = new Uint32Array(nodes);
  const next = offsets.slice(0, nodes);
  const open = new Uint32Array(nodes);
  const path = new Uint32Array(nodes);
  let openLength = 0;
  let seen = 0;
  let components = 0;
  for (let root = 0; root < nodes; root++) {
    if (seenAs[root] !== UNSEEN) continue;
    let depth = 0;
    path[0] = root;
    lowest[root] = seenAs[root] = seen++;
    open[openLength++] = root;
    while (depth >= 0) {
      const node = path[depth] as number;
      if ((next[node] as number) < (offsets[node + 1] as number)) {
        const target = targets[next[node]!++] as number;
        if (seenAs[target] === UNSEEN) {
          lowest[target] = seenAs[target] = seen++;
          open[openLength++] = target;
          path[++depth] = target;
        } else if (componentOf[target] === UNSEEN) {
          lowest[node] = Math.min(lowest[node] as number, seenAs[target] as number);
        }
        continue;
      }
      if (lowest[node] === seenAs[node]) {
        let member: number;
        do {
          member = open[--openLength] as number;
          componentOf[member] = components;
        } while (member !== node);
        components++;
      }
      depth--;
      if (depth >= 0) {
        const above = path[depth] as number;
        lowest[above] = Math.min(lowest[above] as number, lowest[node] as number);
      }
    }
  }
  return { componentOf, ...rowsBetween(componentOf, components, offsets, targets) };
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
