import type { PairSums } from "../statistics/radiusOfSums.ts";

/**
 * Columns by world of how two polarities lead to each other: parents of each, and their children of the same
 * polarity. turnedChildren: negative ones of positive parents; answeringChildren: positive ones of negative
 * parents.
 */
export const lineSums = [
  "positiveParents",
  "positiveChildren",
  "turnedChildren",
  "negativeParents",
  "negativeChildren",
  "answeringChildren",
] as const;

/** Those columns as parents, and children by type. */
export const pairSums = (columns: Readonly<Record<(typeof lineSums)[number], Uint32Array>>): PairSums => ({
  parents: [columns.positiveParents, columns.negativeParents],
  children: [
    [columns.positiveChildren, columns.answeringChildren],
    [columns.turnedChildren, columns.negativeChildren],
  ],
});
