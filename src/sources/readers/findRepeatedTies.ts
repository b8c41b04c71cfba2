import type { Network } from "../../network/Network.ts";

/** Rows between people: from[i], to[i] are person numbers; the first `length` rows count. */
interface Rows {
  readonly length: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Index of each row's channel; null where ties have none. */
  readonly channels?: { readonly ofRow: Uint8Array } | null;
}

/**
 * Calls `repeated` for each row that is the same tie as an earlier one, with both rows' indices. In an
 * undirected network a row turned round is the same tie.
 *
 * Arrays      rows in 0 … people − 1, as they came; network assembled from them
 * Randomness  none
 * Cost        time O(rows · log degree), 4 bytes an arc
 * Failure     never
 */
export function findRepeatedTies(
  rows: Rows,
  network: Network,
  repeated: (row: number, firstRow: number) => void,
): void {
  const { offsets, targets } = network.csr;
  /** 1 + the first row of each arc; 0: none yet. */
  const firstRows = new Uint32Array(targets.length);
  for (let row = 0; row < rows.length; row++) {
    let u = rows.from[row] as number;
    let v = rows.to[row] as number;
    if (u === v) continue;
    if (!network.directed && u > v) [u, v] = [v, u];
    let arc = findTarget(targets, offsets[u] as number, offsets[u + 1] as number, v);
    // Ties of two people on several channels stand together, in order of channels.
    if (rows.channels) while (network.channels!.ofArc[arc] !== rows.channels.ofRow[row]) arc++;
    const first = firstRows[arc] as number;
    if (first === 0) firstRows[arc] = row + 1;
    else repeated(row, first - 1);
  }
}

/** Where `target` first stands in an ascending row that holds it. */
function findTarget(targets: Uint32Array, start: number, end: number, target: number): number {
  let low = start;
  let high = end - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((targets[middle] as number) < target) low = middle + 1;
    else high = middle;
  }
  return low;
}
