import { describe, expect, it } from "vitest";
import { RunScratch } from "../../src/engine/RunScratch.ts";
import { simulateRun } from "../../src/engine/simulateRun.ts";
import { EventBuffer } from "../../src/events/EventBuffer.ts";
import { EventCode } from "../../src/events/EventCode.ts";
import { ALWAYS_LIMIT } from "../../src/randomness/coins.ts";
import { compiled } from "../laws/compiled.ts";

type Tie = readonly [number, number];

const path = (people: number): Tie[] => Array.from({ length: people - 1 }, (_, i) => [i, i + 1]);
const star = (people: number): Tie[] => Array.from({ length: people - 1 }, (_, i) => [0, i + 1]);
const complete = (people: number): Tie[] =>
  Array.from({ length: people }, (_, u) => Array.from({ length: u }, (_, v): Tie => [v, u])).flat();
const ring = (people: number): Tie[] => [...path(people), [0, people - 1]];
/** Outer ring, spokes, inner star of five. */
const petersen: Tie[] = [0, 1, 2, 3, 4].flatMap((i): Tie[] => [
  [i, (i + 1) % 5],
  [i, i + 5],
  [i + 5, ((i + 2) % 5) + 5],
]);

/** What the kernel reaches from person 0 when exactly these ties are live: by round, the last value the whole. */
function kernelReach(people: number, ties: readonly Tie[], live: number): number[] {
  const arcs = ties.flatMap(([a, b], tie) => {
    const limit = (live >> tie) & 1 ? ALWAYS_LIMIT : 0;
    return [
      { from: a, to: b, tie, limit },
      { from: b, to: a, tie, limit },
    ];
  });
  const starters = [{ tick: 0, people: [0], randomCount: 0, allowed: null }];
  const plan = compiled({
    root: [1, 2],
    people,
    arcs,
    contagion: "independent",
    starters,
    horizon: Number.POSITIVE_INFINITY,
  });
  const buffer = new EventBuffer();
  simulateRun(plan, 0, new RunScratch(people, false), buffer, false);
  const byRound = new Array<number>(people).fill(0);
  for (let row = 0; row < buffer.eventCount; row++) {
    if (buffer.events.code[row] === EventCode.Shared) byRound[buffer.events.tick[row] as number]!++;
  }
  for (let round = 1; round < people; round++) byRound[round]! += byRound[round - 1]!;
  return byRound;
}

/** The exact mean reach at chance p: every set of live ties once, weighed by its probability. */
function exactReach(people: number, ties: readonly Tie[], chances: readonly number[]): number[] {
  const bySize = ties.map(() => 0).concat(0);
  for (let live = 0; live < 2 ** ties.length; live++) {
    const size = ties.reduce((sum, _, tie) => sum + ((live >> tie) & 1), 0);
    bySize[size]! += kernelReach(people, ties, live).at(-1)!;
  }
  return chances.map((p) =>
    bySize.reduce((sum, reach, size) => sum + reach * p ** size * (1 - p) ** (ties.length - size), 0),
  );
}

const CHANCES = [0.1, 0.3, 0.5];

describe("the kernel's own law, all worlds enumerated, is the closed form to 1e-12", () => {
  it.each<[string, number, Tie[], number[]]>([
    ["triangle", 3, complete(3), [1.218, 1.726, 2.25]],
    ["ring of four", 4, ring(4), CHANCES.map((p) => 1 + 2 * p + 2 * p ** 2 + 2 * p ** 3 - 3 * p ** 4)],
    ["complete graph of four", 4, complete(4), [1.358104, 2.316556, 3.25]],
    ["star from its hub", 8, star(8), CHANCES.map((p) => 1 + 7 * p)],
    ["path from its end", 9, path(9), CHANCES.map((p) => (1 - p ** 9) / (1 - p))],
  ])("%s", (_, people, ties, expected) => {
    for (const [i, reach] of exactReach(people, ties, CHANCES).entries()) {
      expect(Math.abs(reach - expected[i]!)).toBeLessThan(1e-12);
    }
  });

  it("Petersen graph, of 2¹⁵ worlds, to the ten decimals that are known", () => {
    const expected = [1.3744770063, 2.9363187434, 6.0690917969];
    for (const [i, reach] of exactReach(10, petersen, CHANCES).entries()) {
      expect(Math.abs(reach - expected[i]!)).toBeLessThan(1e-9);
    }
  });

  it("and by round: on a path whose ties all live, one person more each round", () => {
    expect(kernelReach(5, path(5), 0b1111)).toEqual([1, 2, 3, 4, 5]);
  });
});
