/** The strategies that order all people, mostly by the network alone. */
export const rankings = [
  ...(["random", "degree", "strength", "k-core", "degree-discount", "pagerank"] as const),
  ...(["betweenness", "vote-rank", "community", "clustered"] as const),
] as const;

/** All strategies; the last two reckon with the chances of the scenario, and come with a guarantee. */
export const seedingMethods = [...rankings, "greedy", "opim"] as const;
export type SeedingMethod = (typeof seedingMethods)[number];
