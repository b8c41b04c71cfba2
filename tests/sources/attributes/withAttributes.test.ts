import { describe, expect, it } from "vitest";
import type { Attribute } from "../../../src/network/People.ts";
import { withAttributes } from "../../../src/sources/attributes/withAttributes.ts";
import { importNetwork } from "../../../src/sources/importNetwork.ts";
import { bytesOf } from "../readers/bytesOf.ts";

const segment: Attribute = { kind: "text", codes: Int32Array.of(0, 1, -1), values: ["loyal", "rival"] };
const price: Attribute = { kind: "number", values: Float64Array.of(1, NaN, 3) };

async function pathOfThree() {
  const { network } = await importNetwork(bytesOf("a b\nb c\n"));
  return network!;
}

describe("withAttributes", () => {
  it("adds to what is known, and changes nothing else but the hash", async () => {
    const network = await pathOfThree();
    const known = withAttributes(
      withAttributes(network, new Map([["segment", segment]])),
      new Map([["price", price]]),
    );
    expect([...known.people.attributes.keys()]).toEqual(["segment", "price"]);
    expect({ ...known, people: 0, hash: 0 }).toEqual({ ...network, people: 0, hash: 0 });
    expect(network.people.attributes.size).toBe(0);
    expect(known.hash).toMatch(/^[0-9a-f]{32}$/);
  });

  it("has a hash for every difference, and one for every order", async () => {
    const network = await pathOfThree();
    const hash = (...attributes: [string, Attribute][]) => withAttributes(network, new Map(attributes)).hash;
    const hashes = [
      network.hash,
      hash(["segment", segment]),
      hash(["channel", segment]),
      hash(["segment", { ...segment, codes: Int32Array.of(0, 1, 0) }]),
      hash(["segment", { ...segment, values: ["loyal", "rivals"] }]),
      hash(["segment", { ...segment, values: ["loyal,rival"] }]),
      hash(["price", price]),
      hash(["price", { ...price, values: Float64Array.of(1, 2, 3) } as Attribute]),
      hash(["price", price], ["segment", segment]),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hash(["segment", segment], ["price", price])).toBe(hash(["price", price], ["segment", segment]));
    expect(hash()).toBe(network.hash);
  });
});
