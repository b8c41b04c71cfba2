import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { clustering } from "../../src/network/clustering.ts";
import { components } from "../../src/network/components.ts";
import { cores } from "../../src/network/cores.ts";
import { degreeMoments } from "../../src/network/degreeMoments.ts";
import type { Network } from "../../src/network/Network.ts";
import { networkOf, type Pair } from "./networkOf.ts";

const folder = process.env.SKIPSTONE_DATA ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));

/**
 * Lines that are two numbers and nothing else; people are numbered from 0 without gaps in all of these files.
 */
function read(file: string, people: number): Network {
  const lines = readFileSync(`${folder}/${file}`, "utf8").matchAll(/^(\d+)[ ,](\d+)\r?$/gm);
  const pairs = Array.from(lines, ([, from, to]): Pair => [Number(from), Number(to)]);
  return networkOf({ people, pairs: file === "hep.txt" ? pairs.slice(1) : pairs });
}

/** Means of k and k² and ⟨k⟩ ÷ (⟨k²⟩ − ⟨k⟩) as computed elsewhere, to the digits given. */
const KNOWN = [
  {
    file: "facebook_combined.txt",
    people: 4039,
    ties: 88_234,
    isolated: 0,
    k: 43.691,
    squares: 4656.144,
    threshold: 0.009472,
  },
  {
    file: "hep.txt",
    people: 15_233,
    ties: 31_376,
    isolated: 4,
    k: 4.1195,
    squares: 42.847,
    threshold: 0.10637,
  },
  {
    file: "lastfm_asia_edges.csv",
    people: 7624,
    ties: 27_806,
    isolated: 0,
    k: 7.2943,
    squares: 185.437,
    threshold: 0.040947,
  },
] as const;

for (const { file, people, ties, isolated, k, squares, threshold } of KNOWN) {
  const missing = existsSync(`${folder}/${file}`)
    ? ""
    : ` (skipped: no ${file}; name its folder in SKIPSTONE_DATA)`;
  describe.skipIf(missing !== "")(`${file}${missing}`, () => {
    it("has the counts, degree moments and mean-field threshold known of it", () => {
      const network = read(file, people);
      const moments = degreeMoments(network.csr);
      expect(network.tieCount).toBe(ties);
      expect(moments.isolated).toBe(isolated);
      expect(moments.outMean).toBeCloseTo(k, 3);
      expect(moments.outSquareMean).toBeCloseTo(squares, 2);
      expect(moments.meanFieldThreshold).toBeCloseTo(threshold, 5);
    });
  });
}

describe.skipIf(!existsSync(`${folder}/facebook_combined.txt`))(
  "ego-Facebook (skipped where it is not there)",
  () => {
    it("is one part with clustering .6055, 1,612,010 triangles (as SNAP states) and a core of 115", () => {
      const { csr } = read("facebook_combined.txt", 4039);
      const found = clustering(csr, [1, 2]);
      const { outSquares, arcs } = degreeMoments(csr);
      expect(components(csr).count).toBe(1);
      expect(found.meanLocal).toBeCloseTo(0.6055, 4);
      expect(Math.round((found.transitivity * (outSquares - arcs)) / 2 / 3)).toBe(1_612_010);
      expect(Math.max(...cores(csr))).toBe(115);
    });
  },
);
