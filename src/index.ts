/** skipstone as a library: the same runs and tipping points as the command line's, from TypeScript. */
export { ScenarioError } from "./loadGiven.ts";
export type { Problem } from "./model/Problem.ts";
export { type RunDocument, type RunOptions, run } from "./run.ts";
export { type TipDocument, type TipOptions, type TippedNetwork, type TippedPlan, tip } from "./tip.ts";
export { version } from "./version.ts";
