import { expect } from "vitest";
import type { TieRows } from "../../../src/network/assembleNetwork.ts";
import { generatorStream } from "../../../src/randomness/RootKey.ts";
import type { Stream } from "../../../src/sources/generators/uniform.ts";

/** The stream of one test, by its name. */
export function streamOf(name: string | number): Stream {
  return generatorStream("generator tests", String(name));
}

export function pairsOf({ length, from, to }: TieRows): [number, number][] {
  return Array.from({ length }, (_, i) => [from[i]!, to[i]!]);
}

/** Unordered pairs as text, sorted. */
export function namesOf(rows: TieRows): string[] {
  return pairsOf(rows)
    .map(([u, v]) => `${Math.min(u, v)}-${Math.max(u, v)}`)
    .sort();
}

export function degreesOf(people: number, { length, from, to }: TieRows): Uint32Array {
  const degrees = new Uint32Array(people);
  for (let tie = 0; tie < length; tie++) {
    degrees[from[tie]!]!++;
    degrees[to[tie]!]!++;
  }
  return degrees;
}

/** No loops, no parallel ties, nobody who is not there; and degrees add up to twice the ties. */
export function expectSimple(people: number, rows: TieRows): void {
  const known = new Set<number>();
  for (let tie = 0; tie < rows.length; tie++) {
    const low = Math.min(rows.from[tie]!, rows.to[tie]!);
    const high = Math.max(rows.from[tie]!, rows.to[tie]!);
    if (low === high || high >= people) expect.fail(`tie ${low}-${high} of ${people} people`);
    known.add(low * people + high);
  }
  expect(known.size).toBe(rows.length);
  expect(degreesOf(people, rows).reduce((sum, degree) => sum + degree, 0)).toBe(2 * rows.length);
}

/** Within four standard errors. */
export function expectNear(found: number, expected: number, standardError: number): void {
  expect(
    Math.abs(found - expected),
    `${found} is not ${expected} ± 4 × ${standardError}`,
  ).toBeLessThanOrEqual(4 * standardError);
}

/** A count of successes in independent trials of one chance. */
export function expectShare(successes: number, trials: number, chance: number): void {
  expectNear(successes, trials * chance, Math.sqrt(trials * chance * (1 - chance)));
}

export function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
