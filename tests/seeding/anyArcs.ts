import fc from "fast-check";
import type { ChanceArc } from "../oracles/exactCascade.ts";

/** Up to `most` different arcs among some nodes, chances small and large, the same and different. */
export const anyChanceArcs = (nodes: number, most: number): fc.Arbitrary<ChanceArc[]> =>
  fc.uniqueArray(
    fc
      .record({
        from: fc.nat(nodes - 1),
        to: fc.nat(nodes - 1),
        chance: fc.constantFrom(0.02, 0.05, 0.1, 0.1, 0.3, 0.5, 0.9, 1),
      })
      .filter(({ from, to }) => from !== to),
    { maxLength: most, selector: ({ from, to }) => from * nodes + to },
  );
