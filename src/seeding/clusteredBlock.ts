import { cores } from "../network/cores.ts";
import type { UndirectedRows } from "../network/undirectedRows.ts";
import { MaxHeap } from "./MaxHeap.ts";
import { topNodes } from "./topNodes.ts";

/**
 * One block of people who know each other, for contagions that need several viewings: from the node of the
 * innermost core on, always whoever has most ties into the block; where it cannot grow, a new one begins.
 *
 * Source      wide bridges: Centola & Macy (2007), https://doi.org/10.1086/521848; cores: `cores`
 * Arrays      rows of a simple undirected graph; allowed Uint8[nodes], null: everybody
 * Randomness  none; ties to the lower node
 * Cost        O((nodes + arcs) log arcs): an iterator
 * Failure     never
 */
export function* clusteredBlock(rows: UndirectedRows, allowed: Uint8Array | null): Generator<number> {
  const { offsets, targets } = rows;
  const nodes = offsets.length - 1;
  const ties = new Uint32Array(nodes);
  const isTaken = new Uint8Array(nodes);
  for (const start of topNodes(Float64Array.from(cores(rows)), nodes, allowed)) {
    if (isTaken[start] === 1) continue;
    const heap = new MaxHeap(64);
    heap.push(0, start);
    while (heap.length > 0) {
      const node = heap.pop();
      if (isTaken[node] === 1) continue;
      isTaken[node] = 1;
      yield node;
      for (let i = offsets[node] as number; i < offsets[node + 1]!; i++) {
        const target = targets[i] as number;
        ties[target]!++;
        if (isTaken[target] === 0 && (allowed === null || allowed[target] === 1))
          heap.push(ties[target]!, target);
      }
    }
  }
}
