import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeNetwork, encodeNetwork } from "../../src/network/encodeNetwork.ts";
import type { Network } from "../../src/network/Network.ts";
import type { Attribute } from "../../src/network/People.ts";
import { anyLayeredPairs, anyPairs, assembled, networkOf } from "../network/networkOf.ts";

const label = fc.oneof(
  fc.constantFrom("__proto__", "10", "茶", "e\u0301", "\0", '"', "\u2028", ""),
  fc.string({ unit: "binary" }).filter((text) => text.isWellFormed()),
);

/** A column of what is known about so many people. */
const attribute = (people: number): fc.Arbitrary<Attribute> =>
  fc.oneof(
    fc
      .array(fc.oneof(fc.double(), fc.constantFrom(-0, 5e-324)), { minLength: people, maxLength: people })
      .map((values): Attribute => ({ kind: "number", values: Float64Array.from(values) })),
    fc
      .tuple(
        fc.array(fc.integer({ min: -1, max: 2 }), { minLength: people, maxLength: people }),
        fc.array(label, { minLength: 3, maxLength: 3 }),
      )
      .map(([codes, values]): Attribute => ({ kind: "text", codes: Int32Array.from(codes), values })),
  );

const anyNetwork: fc.Arbitrary<Network> = fc
  .tuple(
    fc.oneof(anyPairs, anyLayeredPairs),
    fc.constantFrom("merge" as const, "independent" as const, "sum" as const),
    fc.boolean(),
  )
  .chain(([pairs, parallel, weighted]) => {
    const { weights, ...rest } = pairs;
    const { network } = assembled({ ...rest, parallel, ...(weighted ? { weights } : {}) });
    const labels = fc.option(fc.array(label, { minLength: pairs.people, maxLength: pairs.people }));
    const attributes = fc.array(fc.tuple(label, attribute(pairs.people)), { maxLength: 3 });
    return fc.record({ labels, attributes: attributes.map((columns) => new Map(columns)) }).map((known) => ({
      ...network,
      people: { ...network.people, ...known },
    }));
  });

describe("encodeNetwork", () => {
  it("law: what comes back is the network, to the last bit, wherever the bytes lie", () => {
    fc.assert(
      fc.property(anyNetwork, fc.nat(7), (network, offset) => {
        const bytes = encodeNetwork(network);
        const moved = new Uint8Array(bytes.length + offset);
        moved.set(bytes, offset);
        expect(decodeNetwork(moved.subarray(offset))).toEqual(network);
      }),
      { seed: 20260706, numRuns: 300 },
    );
  });

  it("law: equal networks are equal bytes, and every byte belongs to them", () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const bytes = encodeNetwork(network);
        expect(encodeNetwork(decodeNetwork(bytes)!)).toEqual(bytes);
      }),
      { seed: 20260707 },
    );
  });

  it("given one person and no tie, then they come back", () => {
    const alone = networkOf({ people: 1, pairs: [] });
    expect(decodeNetwork(encodeNetwork(alone))).toEqual(alone);
  });

  it("given bytes of something else, or of another version, then there is no network in them", () => {
    const bytes = encodeNetwork(networkOf({ people: 2, pairs: [[0, 1]] }));
    expect(decodeNetwork(new Uint8Array(0))).toBeNull();
    expect(decodeNetwork(bytes.subarray(0, 15))).toBeNull();
    expect(decodeNetwork(bytes.subarray(0, 40))).toBeNull();
    const wrong = (word: number, value: number) => {
      const changed = bytes.slice();
      new Uint32Array(changed.buffer)[word] = value;
      return decodeNetwork(changed);
    };
    expect(wrong(0, 7)).toBeNull();
    expect(wrong(1, 3)).toBeNull();
    expect(wrong(2, 0xffffffff)).toBeNull();
  });
});
