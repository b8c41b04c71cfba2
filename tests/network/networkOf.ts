import fc from "fast-check";
import { assembleNetwork } from "../../src/network/assembleNetwork.ts";
import type { ParallelRule } from "../../src/network/mergeParallelArcs.ts";
import type { Network } from "../../src/network/Network.ts";

export type Pair = readonly [from: number, to: number];

export interface Pairs {
  readonly people: number;
  readonly pairs: readonly Pair[];
  readonly weights?: readonly number[];
  /** Channel of each row, and how many channels there are. */
  readonly channels?: { readonly count: number; readonly ofRow: readonly number[] };
  readonly directed?: boolean;
  readonly parallel?: ParallelRule;
}

/** A network written down as pairs, with the balance of its rows. */
export function assembled({ people, pairs, weights, channels, directed = false, parallel = "merge" }: Pairs) {
  const rows = {
    length: pairs.length,
    from: Uint32Array.from(pairs, ([from]) => from),
    to: Uint32Array.from(pairs, ([, to]) => to),
    weights: weights === undefined ? null : Float64Array.from(weights),
    channels:
      channels === undefined
        ? null
        : {
            names: Array.from({ length: channels.count }, (_, channel) => `channel ${channel}`),
            ofRow: Uint8Array.from(channels.ofRow),
          },
  };
  return assembleNetwork(rows, {
    people: { count: people, labels: null, attributes: new Map() },
    directed,
    parallel,
    weightKind: weights === undefined ? "none" : "column",
  });
}

export function networkOf(pairs: Pairs): Network {
  return assembled(pairs).network;
}

/** Every arc as [source, target], in the order of the network's arrays. */
export function arcsOf({ csr }: Pick<Network, "csr">): [number, number][] {
  const arcs: [number, number][] = [];
  for (let u = 0; u + 1 < csr.offsets.length; u++) {
    for (let arc = csr.offsets[u]!; arc < csr.offsets[u + 1]!; arc++) arcs.push([u, csr.targets[arc]!]);
  }
  return arcs;
}

/** Neighbours of each person, whichever way the arcs point. */
export function neighboursOf(network: Pick<Network, "csr">): Set<number>[] {
  const neighbours = Array.from({ length: network.csr.offsets.length - 1 }, () => new Set<number>());
  for (const [u, v] of arcsOf(network)) {
    neighbours[u]!.add(v);
    neighbours[v]!.add(u);
  }
  return neighbours;
}

/** Up to 12 people and 40 rows: parallel lines, both directions and self-loops are all common. */
export const anyPairs: fc.Arbitrary<Pairs & { readonly weights: readonly number[] }> = fc
  .record({ people: fc.integer({ min: 1, max: 12 }), directed: fc.boolean() })
  .chain(({ people, directed }) => {
    const person = fc.integer({ min: 0, max: people - 1 });
    const row = fc.tuple(person, person, fc.integer({ min: 0, max: 8 }));
    return fc.array(row, { maxLength: 40 }).map((rows) => ({
      people,
      directed,
      pairs: rows.map(([from, to]): Pair => [from, to]),
      weights: rows.map(([, , eighths]) => eighths / 8),
    }));
  });

/** The same, each row on one of up to three channels. */
export const anyLayeredPairs: fc.Arbitrary<Pairs & { readonly weights: readonly number[] }> = anyPairs.chain(
  (rows) =>
    fc.integer({ min: 1, max: 3 }).chain((count) =>
      fc
        .array(fc.integer({ min: 0, max: count - 1 }), {
          minLength: rows.pairs.length,
          maxLength: rows.pairs.length,
        })
        .map((ofRow) => ({ ...rows, channels: { count, ofRow } })),
    ),
);

/** Laws are checked on the same 300 cases every time. */
export const LAW = { seed: 20_260_101, numRuns: 300 } as const;

export const TRIANGLE: Pairs = {
  people: 3,
  pairs: [
    [0, 1],
    [1, 2],
    [2, 0],
  ],
};
export const PETERSEN: Pairs = {
  people: 10,
  pairs: [0, 1, 2, 3, 4].flatMap((i): Pair[] => [
    [i, (i + 1) % 5],
    [i, i + 5],
    [i + 5, ((i + 2) % 5) + 5],
  ]),
};
