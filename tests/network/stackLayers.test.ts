import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Network } from "../../src/network/Network.ts";
import { anyLayeredPairs, LAW, networkOf, type Pairs } from "./networkOf.ts";

/** Every arc of a network as [source, target, weight, multiplicity], those of one channel only if asked. */
function arcsOn(network: Network, channel?: number): number[][] {
  const { csr, weights, multiplicity, channels } = network;
  const arcs: number[][] = [];
  for (let u = 0; u + 1 < csr.offsets.length; u++) {
    for (let arc = csr.offsets[u]!; arc < csr.offsets[u + 1]!; arc++) {
      if (channel !== undefined && channels!.ofArc[arc] !== channel) continue;
      arcs.push([u, csr.targets[arc]!, weights?.[arc] ?? 1, multiplicity?.[arc] ?? 1]);
    }
  }
  return arcs;
}

const rowsOf = ({ channels, ...rows }: Pairs, channel: number): Pairs => {
  const isOn = (_: unknown, row: number) => channels!.ofRow[row] === channel;
  return { ...rows, pairs: rows.pairs.filter(isOn), weights: rows.weights!.filter(isOn) };
};
const rules = fc.constantFrom("merge" as const, "independent" as const, "sum" as const);

describe("a network of several channels", () => {
  it("law: has on each channel just the arcs of a network made of that channel's rows", () => {
    fc.assert(
      fc.property(anyLayeredPairs, rules, (pairs, parallel) => {
        const rows = { ...pairs, parallel };
        const network = networkOf(rows);
        for (let channel = 0; channel < rows.channels!.count; channel++) {
          expect(arcsOn(network, channel)).toEqual(arcsOn(networkOf(rowsOf(rows, channel))));
        }
      }),
      LAW,
    );
  });

  it("law: rows are in order of target, then channel; a tie is one pair on one channel, ranked by channel first", () => {
    fc.assert(
      fc.property(anyLayeredPairs, (pairs) => {
        const { csr, channels, tieCount } = networkOf(pairs);
        const ranked = new Map<string, number>();
        for (let u = 0; u + 1 < csr.offsets.length; u++) {
          for (let arc = csr.offsets[u]!; arc < csr.offsets[u + 1]!; arc++) {
            const [v, channel, tie] = [csr.targets[arc]!, channels!.ofArc[arc]!, csr.ties[arc]!];
            const isFirst = arc === csr.offsets[u];
            const before = isFirst ? -1 : csr.targets[arc - 1]! * 9 + channels!.ofArc[arc - 1]!;
            expect(v * 9 + channel).toBeGreaterThan(before);
            const name = JSON.stringify([channel, Math.min(u, v), Math.max(u, v)]);
            expect(ranked.get(name) ?? tie).toBe(tie);
            ranked.set(name, tie);
          }
        }
        const inOrder = [...ranked].sort(([, a], [, b]) => a - b).map(([name]) => JSON.parse(name));
        const sorted = inOrder.toSorted(
          (a: number[], b: number[]) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!,
        );
        expect(inOrder).toEqual(sorted);
        expect([...ranked.values()].sort((a, b) => a - b)).toEqual([...Array(tieCount).keys()]);
      }),
      LAW,
    );
  });

  it("law: the order of rows changes nothing", () => {
    fc.assert(
      fc.property(anyLayeredPairs, fc.infiniteStream(fc.nat(1000)), (pairs, keys) => {
        const order = pairs.pairs.map((_, row) => [keys.next().value as number, row] as const);
        const rows = order.sort(([a], [b]) => a - b).map(([, row]) => row);
        const permuted = {
          ...pairs,
          pairs: rows.map((row) => pairs.pairs[row]!),
          weights: rows.map((row) => pairs.weights[row]!),
          channels: { ...pairs.channels!, ofRow: rows.map((row) => pairs.channels!.ofRow[row]!) },
        };
        expect(networkOf(permuted)).toEqual(networkOf(pairs));
      }),
      LAW,
    );
  });

  it("given the same ties with and without channels, then they are different networks", () => {
    const rows: Pairs = {
      people: 3,
      pairs: [
        [0, 1],
        [1, 2],
      ],
    };
    const one = networkOf({ ...rows, channels: { count: 1, ofRow: [0, 0] } });
    const two = networkOf({ ...rows, channels: { count: 2, ofRow: [0, 1] } });
    expect(new Set([networkOf(rows).hash, one.hash, two.hash]).size).toBe(3);
    expect(networkOf(rows).channels).toBeNull();
  });
});
