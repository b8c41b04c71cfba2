import fc from "fast-check";
import { ALWAYS_LIMIT } from "../../src/randomness/coins.ts";
import type { NaiveArc, NaivePlan, NaiveStarter } from "../oracles/naiveCascade.ts";

export const RUNS = process.env.SKIPSTONE_LONG ? 5000 : 200;

/** Chances that matter at their ends, and any between. */
const anyLimit = fc.oneof(
  fc.constantFrom(0, 1, ALWAYS_LIMIT - 1, ALWAYS_LIMIT, ALWAYS_LIMIT / 2),
  fc.integer({ min: 0, max: ALWAYS_LIMIT }),
);

/** Arcs on up to nine people: ties both ways with a limit each, follows one way, or a mixture. */
export function anyArcs(people: number): fc.Arbitrary<NaiveArc[]> {
  const pairs: [number, number][] = [];
  for (let a = 0; a < people; a++) for (let b = a + 1; b < people; b++) pairs.push([a, b]);
  return fc
    .tuple(fc.subarray(pairs), fc.constantFrom("ties", "follows", "both"))
    .chain(([chosen, kind]) =>
      fc.tuple(
        ...chosen.map(([a, b], tie) =>
          fc
            .tuple(anyLimit, anyLimit, fc.integer({ min: 0, max: 2 }))
            .map(([there, back, way]): NaiveArc[] => {
              const arcs = [
                { from: a, to: b, tie, limit: there },
                { from: b, to: a, tie, limit: back },
              ];
              if (kind === "ties" || (kind === "both" && way === 2)) return arcs;
              return [arcs[way % 2]!];
            }),
        ),
      ),
    )
    .map((rows) => rows.flat());
}

export function anyStarter(people: number): fc.Arbitrary<NaiveStarter> {
  const everybody = Array.from({ length: people }, (_, person) => person);
  const tick = fc.integer({ min: 0, max: 4 });
  const fixed = fc.record({
    tick,
    people: fc.shuffledSubarray(everybody, { maxLength: Math.min(3, people) }),
    randomCount: fc.constant(0),
    allowed: fc.constant(null),
  });
  const drawn = fc.record({
    tick,
    people: fc.constant([]),
    randomCount: fc.integer({ min: 1, max: 4 }),
    allowed: fc.option(fc.subarray(everybody).map((some) => new Set(some))),
  });
  return fc.oneof(fixed, drawn);
}

/** Any small plan of the kind; limits of a threshold contagion are shared out, so that one copy seldom decides. */
export function anyPlan(kind: "independent" | "threshold"): fc.Arbitrary<NaivePlan> {
  return fc.integer({ min: 1, max: 9 }).chain((people) => {
    const threshold = fc.integer({ min: 1, max: ALWAYS_LIMIT });
    const thresholds = fc.array(threshold, { minLength: people, maxLength: people });
    return fc.record({
      root: fc.tuple(fc.integer(), fc.integer()),
      people: fc.constant(people),
      arcs: anyArcs(people).map((arcs) => (kind === "independent" ? arcs : sharedOut(arcs))),
      contagion:
        kind === "independent"
          ? fc.constant("independent" as const)
          : fc.record({ thresholds: fc.oneof(fc.constant("drawn" as const), thresholds) }),
      starters: fc.array(anyStarter(people), { minLength: 1, maxLength: 3 }),
      horizon: fc.oneof(fc.constant(Infinity), fc.integer({ min: 0, max: 6 })),
    });
  });
}

function sharedOut(arcs: readonly NaiveArc[]): NaiveArc[] {
  return arcs.map((arc) => ({
    ...arc,
    limit: Math.floor(arc.limit / Math.ceil(arcs.filter(({ to }) => to === arc.to).length / 2)),
  }));
}
