import { describe, expect, it } from "vitest";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";

const spec = {
  kind: "relationship-chain",
  people: 400,
  communities: null,
  strongTies: 6,
  weakTies: 2,
} as const;
const more = {
  leaders: { share: 0.05, following: 20 },
  trust: { strong: [0.4, 0.9], weak: [0.05, 0.3], leaders: [0.05, 0.3] },
  seed: null,
  attributes: null,
} as const;
const made = (channels?: Record<string, { share: number }>) =>
  generateNetwork({ ...spec, ...more, ...(channels && { channels }) }, "seed");

/** The arcs of a channel, as texts with their weights. */
function arcsOn(network: ReturnType<typeof made>, name: string | null): Set<string> {
  const { csr, channels, weights } = network;
  const wanted = name === null ? 0 : channels!.names.indexOf(name);
  const arcs = new Set<string>();
  for (let node = 0; node < network.people.count; node++) {
    for (let arc = csr.offsets[node]!; arc < csr.offsets[node + 1]!; arc++) {
      if ((channels?.ofArc[arc] ?? 0) === wanted) arcs.add(`${node} ${csr.targets[arc]} ${weights![arc]}`);
    }
  }
  return arcs;
}

describe("a made network with channels", () => {
  const plain = made();

  it("given a share of 1, then a channel has every tie with its trust; given 0, none", () => {
    const network = made({ ":all": { share: 1 }, ":none": { share: 0 } });
    expect(network.channels!.names).toEqual(["all", "none"]);
    expect(arcsOn(network, "all")).toEqual(arcsOn(plain, null));
    expect(arcsOn(network, "none").size).toBe(0);
    expect(network.tieCount).toBe(plain.tieCount);
  });

  it("given a share, then about so many ties, both ways together, apart from those of other channels", () => {
    const network = made({ ":a": { share: 0.5 }, ":b": { share: 0.5 } });
    const kept = network.tieCount / (2 * plain.tieCount);
    expect(Math.abs(kept - 0.5)).toBeLessThan((4 * 0.5) / Math.sqrt(2 * plain.tieCount));
    const [a, b] = [arcsOn(network, "a"), arcsOn(network, "b")];
    const whole = arcsOn(plain, null);
    for (const arc of a) {
      const [from, to] = arc.split(" ");
      const isMutual = [...whole].some((other) => other.startsWith(`${to} ${from} `));
      if (isMutual) expect([...a].some((other) => other.startsWith(`${to} ${from} `))).toBe(true);
    }
    const shared = [...a].filter((arc) => b.has(arc)).length / whole.size;
    expect(Math.abs(shared - 0.25)).toBeLessThan(0.05);
  });

  it("given more of it, then ties are only added; given another channel, then nothing else changes", () => {
    const less = arcsOn(made({ ":a": { share: 0.3 } }), "a");
    const more = made({ ":b": { share: 0.5 }, ":a": { share: 0.6 } });
    const later = arcsOn(more, "a");
    expect([...less].filter((arc) => !later.has(arc))).toEqual([]);
    expect(arcsOn(made({ ":a": { share: 0.6 } }), "a")).toEqual(arcsOn(more, "a"));
  });

  it("given no channels, then the network is what it always was", () => {
    expect(plain.channels).toBeNull();
    expect(made({ ":a": { share: 1 } }).hash).not.toBe(plain.hash);
  });
});
