import { describe, expect, it } from "vitest";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { specOf } from "./specOf.ts";

/** One network of each kind, and the hash it has for the seed "golden" on every machine. */
const GOLDEN = [
  [{ kind: "random", people: 1000, meanTies: 6 }, "9fe92c122d281b294934928e40706f2b"],
  [{ kind: "regular", people: 1000, ties: 5 }, "b9258baef156fad36d00ee6591611d20"],
  [{ kind: "small-world", people: 1000, ties: 6, rewiring: 0.1 }, "d01601a85aa1e1abccf072aace52ec9b"],
  [{ kind: "preferential-attachment", people: 1000, ties: 3 }, "074bedef54ed70375ba16c7506ae65bb"],
  [
    { kind: "power-law", people: 1000, exponent: 2.3, minTies: 2, maxTies: 100 },
    "688b885f53de653864b9051c135a612b",
  ],
  [{ kind: "configuration", degrees: [3, 3, 2, 2, 2, 1, 1, 4, 2, 2] }, "1101bad161cf962b0480c9c384590cc8"],
  [{ kind: "blocks", sizes: [40, 60, 100], within: 0.2, between: 0.01 }, "b8ff640347ebcbc3312ab8e33e575c73"],
  [{ kind: "lattice", width: 20, height: 10 }, "943daa440290978cfa796f1159b84f18"],
  [{ kind: "lattice", width: 20, height: 10, periodic: true }, "38de6e570bd3395a9ef9227b1a94020c"],
  [{ kind: "complete", people: 20 }, "d7dd21464ef4c22259101f4f0b21edbd"],
  [{ kind: "ring", people: 20, ties: 4 }, "57f68e636b36bd9fea413b0dc0cd92d4"],
  [{ kind: "path", people: 20 }, "e216a930ec4fb0fa456152bdab79ab50"],
  [{ kind: "star", people: 20 }, "365c80cd00a6ccc1c99c109bab067b87"],
  [{ kind: "karate-club" }, "16ed7a75bdbe126565d0f0d069d528ae"],
  [{ kind: "florentine-families" }, "408e7891ed2b26c76e189ec0ef8adbbd"],
  [{ kind: "krackhardt-kite" }, "c976f68aecc54fd5b501898540d9c4f5"],
  [{ kind: "caveman", caves: 6, size: 5 }, "27ba62ec669e52e3ec7f059aed16a1dd"],
  [{ kind: "caveman", caves: 6, size: 5, connected: true }, "83baf24397a0baea6541a1f52c1eaf58"],
  [{ kind: "clusters", people: 100, ties: 300, clusters: 5 }, "041a423100b99a1174c7865969bc3ac2"],
  [{ kind: "girvan-newman", tiesOut: 6 }, "5c0f50759b6407151c4fa0078513f6b9"],
  [{ kind: "relationship-chain", people: 1000 }, "8ae9a3c85e34a80961679363524c2ee5"],
] as const;

const made = (written: Parameters<typeof specOf>[0], seed: string) => generateNetwork(specOf(written), seed);
const isDrawn = ([{ kind }]: (typeof GOLDEN)[number]) =>
  !/lattice|complete|ring|path|star|club|families|kite|caveman/.test(kind);

describe("generateNetwork", () => {
  it.each(GOLDEN)("makes the golden network of %j", (written, hash) => {
    expect(made(written, "golden").hash).toBe(hash);
  });

  it.each(GOLDEN.filter(isDrawn))("draws another network of %j from another seed", (written, hash) => {
    expect(made(written, "other").hash).not.toBe(hash);
  });

  it.each(GOLDEN.filter((row) => !isDrawn(row)))("needs no seed for %j", (written, hash) => {
    expect(made(written, "other").hash).toBe(hash);
  });

  it("keeps the names of families, and numbers people elsewhere", () => {
    expect(made({ kind: "florentine-families" }, "").people.labels?.[0]).toBe("Acciaiuoli");
    expect(made({ kind: "relationship-chain", people: 200 }, "").people.labels).toBeNull();
  });

  it("makes a relationship chain directed, weighted by trust, with communities and leaders named", () => {
    const network = made({ kind: "relationship-chain", people: 3000 }, "chain");
    expect(network).toMatchObject({ directed: true, weightKind: "trust", multiplicity: null });
    expect(network.weights!.every((trust) => trust >= 0.05 && trust <= 0.9)).toBe(true);
    const community = network.people.attributes.get("community")!;
    const role = network.people.attributes.get("role")!;
    if (community.kind !== "text" || role.kind !== "text") return expect.unreachable();
    expect(community.values).toHaveLength(20);
    expect(role.values).toEqual(["member", "leader"]);
    expect(role.codes.filter((code) => code === 1)).toHaveLength(30);
  });

  it("names the block of each person", () => {
    const { people } = made({ kind: "blocks", sizes: [2, 3], within: 1, between: 0 }, "");
    expect(people.attributes.get("block")).toEqual({
      kind: "text",
      codes: Int32Array.of(0, 0, 1, 1, 1),
      values: ["0", "1"],
    });
  });

  it("drops what pairing leaves of loops and parallel ties in a power law", () => {
    const { csr } = made({ kind: "power-law", people: 50, exponent: 1.5, minTies: 5, maxTies: 49 }, "dense");
    for (let u = 0; u < 50; u++) {
      const row = [...csr.targets.slice(csr.offsets[u], csr.offsets[u + 1])];
      expect(row).toEqual([...new Set(row)].sort((a, b) => a - b));
      expect(row).not.toContain(u);
    }
  });

  it("throws on a spec that checkNetworkSpec refuses", () => {
    expect(() => made({ kind: "ring", people: 5, ties: 3 }, "")).toThrow("E-SCENARIO-053");
  });

  describe.runIf(process.env.SKIPSTONE_LONG)("at a million people", () => {
    it("builds 5 million ties by preferential attachment", () => {
      const network = made({ kind: "preferential-attachment", people: 1_000_000, ties: 5 }, "million");
      expect(network.csr.targets.length).toBe(2 * 5 * (1_000_000 - 5));
    });
  });
});
