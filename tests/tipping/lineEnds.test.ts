import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contactLaw, generating, meanContacts } from "../../src/tipping/contactLaw.ts";
import { exposureEnds, lineEnds, outbreakChance, spiralChance } from "../../src/tipping/lineEnds.ts";
import { LAW } from "../network/networkOf.ts";

const DATA = resolve(process.env.SKIPSTONE_DATA ?? join(import.meta.dirname, "../../../shared/data"));
const VECTORS = join(DATA, "../vectors/epidemic-theory.json");

/** Everybody has d contacts. */
const regular = (d: number) => contactLaw([...new Array(d).fill(0), 1]);

function poisson(mean: number) {
  const shares = [1];
  for (let k = 1; k < 100; k++) shares.push((shares[k - 1]! * mean) / k);
  return contactLaw(shares);
}

describe("contactLaw", () => {
  it("given Poisson contacts, has Poisson further ones; given d each, d − 1", () => {
    const { first, further } = poisson(4);
    expect(meanContacts(first)).toBeCloseTo(4, 12);
    expect(meanContacts(further)).toBeCloseTo(4, 12);
    expect(generating(further, 0.3)).toBeCloseTo(Math.exp(4 * (0.3 - 1)), 12);
    expect(regular(3).further).toEqual(Float64Array.of(0, 0, 1));
    expect(contactLaw([1]).further).toEqual(Float64Array.of(1));
  });
});

describe("contacts by a power law, as many as k^−γ from 1 on", () => {
  const MOST = 20_000;
  /** Further contacts of a friend on average, Σ k (k − 1) P(k) ÷ Σ k P(k), of contacts up to MOST. */
  const cut = (exponent: number) =>
    contactLaw(Float64Array.from({ length: MOST + 1 }, (_, k) => (k === 0 ? 0 : k ** -exponent)));
  const sum = (power: number) => {
    let total = 0;
    for (let k = 1; k <= MOST; k++) total += k ** power;
    return total;
  };
  /** Of all k > MOST, by Euler and Maclaurin. */
  const rest = (power: number) => -(MOST ** (power + 1)) / (power + 1) - MOST ** power / 2;

  it.each([
    [3.2, 0.36345501],
    [3.5, 1.0556],
  ])("tip at the chance of theory where γ is %d: %d", (exponent, known) => {
    const contacts = sum(1 - exponent);
    const squares = (meanContacts(cut(exponent).further) + 1) * contacts;
    const whole = contacts + rest(1 - exponent);
    expect(whole / (squares + rest(2 - exponent) - whole)).toBeCloseTo(known, known > 1 ? 4 : 6);
  });

  it("never tip where γ is 3.5, and at ever less the more contacts some have where it is below 3", () => {
    expect(outbreakChance(cut(3.5), 1)).toBe(0);
    expect(outbreakChance(cut(3.2), 0.5)).toBeGreaterThan(0);
    const thresholdUpTo = (most: number) =>
      1 /
      meanContacts(
        contactLaw(Float64Array.from({ length: most }, (_, k) => (k === 0 ? 0 : k ** -2.5))).further,
      );
    const thresholds = [100, 1000, 10_000, 100_000].map(thresholdUpTo);
    // Σ k² P(k) grows as the root of the most contacts.
    for (const [i, each] of thresholds.slice(1).entries()) {
      expect(thresholds[i]! / each).toBeGreaterThan(2);
      expect(thresholds[i]! / each).toBeLessThan(Math.sqrt(10) + 1);
    }
  });
});

describe("outbreakChance", () => {
  it.each([
    [3, 0.55, 0.4522915],
    [3, 0.6, 0.7037037],
    [3, 0.75, 0.962963],
    [4, 0.5, 0.8541019662],
  ])("with %d contacts each and chance %d is %d", (contacts, pass, chance) => {
    expect(outbreakChance(regular(contacts), pass)).toBeCloseTo(chance, 7);
  });

  it.each([
    [1.2, 0.313698331],
    [1.5, 0.5828116439],
    [2, 0.79681213],
    [3, 0.9404797907],
  ])("with Poisson contacts and reproduction %d is %d", (reproduction, chance) => {
    expect(outbreakChance(poisson(6), reproduction / 6)).toBeCloseTo(chance, 8);
  });

  it("at and below the threshold is 0", () => {
    expect(outbreakChance(regular(3), 0.5)).toBe(0);
    expect(exposureEnds(regular(3), 0.2)).toBe(1);
  });

  const skipped = existsSync(VECTORS) ? "" : " (skipped: no vectors beside the data in SKIPSTONE_DATA)";
  it.skipIf(skipped !== "")(`is what others computed${skipped}`, () => {
    const known = JSON.parse(readFileSync(VECTORS, "utf8")) as Record<string, number | null>;
    let compared = 0;
    for (const [name, value] of Object.entries(known)) {
      const pass = Number(/ p=([\d.]+)/.exec(name)?.[1]);
      const z = /Epi_Prob_discrete Poisson z=(\d+)/.exec(name)?.[1];
      const k = /Epi_Prob_discrete regular k=(\d+)/.exec(name)?.[1];
      const mixed = name.startsWith("Epi_Prob_discrete P(1)=.5");
      if (value === null || !(z || k || mixed)) continue;
      const mix = contactLaw([0, 0.5, 0, 0, 0, 0.3, 0, 0, 0, 0, 0.2]);
      const law = z ? poisson(Number(z)) : k ? regular(Number(k)) : mix;
      // At the threshold the stored value is where that library stopped iterating.
      expect(outbreakChance(law, pass)).toBeCloseTo(name.includes("p/pc=1)") ? 0 : value, 4);
      compared++;
    }
    expect(compared).toBe(19);
  });
});

describe("spiralChance", () => {
  it.each([
    [0.55, 0.715, 0.9, 0.6508],
    [0.45, 0.6, 0.95, 0.1989],
    [0.6, 0.55, 0.97, 0.6776],
    [0.4, 0.48, 0.8, 0],
    [0.3, 0.52, 0.99, 0.00327],
  ])(
    "with three contacts each: chances %d and %d, positivity %d give %d",
    (positive, negative, q, chance) => {
      const chances = { positive, negative, positivity: q, defence: 0 };
      expect(spiralChance(regular(3), chances)).toBeCloseTo(chance, chance === 0.00327 ? 5 : 4);
    },
  );

  it("with three contacts each, ends are the roots in closed form", () => {
    const ends = lineEnds(regular(3), { positive: 0.55, negative: 0.715, positivity: 0.9, defence: 0 });
    const negative = (1 - 0.715) / 0.715;
    const c = 1 - 0.55 + 0.55 * 0.1 * negative ** 2;
    expect(ends.negative).toBeCloseTo(negative, 12);
    expect(ends.positive).toBeCloseTo((1 - Math.sqrt(1 - 4 * 0.9 * 0.55 * c)) / (2 * 0.9 * 0.55), 12);
  });

  it("given negative lines that all end, an endless positive cascade is no spiral", () => {
    const chances = { positive: 0.9, negative: 0.4, positivity: 0.9, defence: 0 };
    expect(lineEnds(regular(3), chances)).toEqual({ positive: 1, negative: 1 });
    expect(lineEnds(regular(3), { ...chances, negative: 0.9, positivity: 1 }).positive).toBe(1);
    expect(lineEnds(regular(3), { ...chances, positivity: 1, defence: 0.2 }).positive).toBe(1);
  });

  it("after starts that are negative with some chance is between that of either", () => {
    const chances = { positive: 0.45, negative: 0.6, positivity: 0.95, defence: 0 };
    const either = [1, 0].map((positive) => spiralChance(regular(3), chances, positive));
    expect(spiralChance(regular(3), chances, 0.25)).toBeCloseTo(0.25 * either[0]! + 0.75 * either[1]!, 12);
    expect(either[1]).toBeCloseTo(outbreakChance(regular(3), 0.6), 12);
  });

  it("both ends solve their equations, with defence or without", () => {
    const chance = fc.double({ min: 0.05, max: 0.95, noNaN: true });
    const law = fc.constantFrom(regular(3), regular(5), poisson(3));
    fc.assert(
      fc.property(law, chance, chance, chance, fc.constantFrom(0, 0.1, 0.5), (contacts, p, n, q, defence) => {
        const further = (x: number) => generating(contacts.further, x);
        const { positive, negative } = lineEnds(contacts, {
          positive: p,
          negative: n,
          positivity: q,
          defence,
        });
        const after = q * further(positive) + (1 - q) * further(negative);
        expect(positive).toBeCloseTo(1 - p + p * after, 6);
        const answered = defence * further(positive) + (1 - defence) * further(negative);
        expect(negative).toBeCloseTo(1 - n + n * answered, 6);
      }),
      LAW,
    );
  });
});
