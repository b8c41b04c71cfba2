import { ALWAYS_LIMIT } from "../../src/randomness/coins.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import type { NaiveArc, NaivePlan } from "../oracles/naiveCascade.ts";

/** Ties of a list of pairs, both ways with one limit each, ranked as they are listed. */
export function tiesOf(pairs: readonly (readonly [number, number])[], limit: number): NaiveArc[] {
  return pairs.flatMap(([a, b], tie) => [
    { from: a, to: b, tie, limit },
    { from: b, to: a, tie, limit },
  ]);
}

/** Two triangles joined by a path: small, with loops, and with more than one way to most people. */
const PAIRS = [
  [0, 1],
  [0, 2],
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [4, 6],
  [5, 6],
] as const;

export function smallPlan(kind: "independent" | "threshold"): NaivePlan {
  return {
    root: rootKey("small"),
    people: 7,
    arcs: tiesOf(PAIRS, kind === "independent" ? ALWAYS_LIMIT * 0.6 : ALWAYS_LIMIT / 3),
    contagion: kind === "independent" ? "independent" : { thresholds: "drawn" },
    starters: [
      { tick: 0, people: [0], randomCount: 0, allowed: null },
      { tick: 2, people: [], randomCount: 1, allowed: null },
    ],
    horizon: Number.POSITIVE_INFINITY,
  };
}
