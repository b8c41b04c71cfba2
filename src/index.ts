/** skipstone as a library: the same runs as the command line's, from TypeScript. */
export type { Problem } from "./model/Problem.ts";
export { type RunDocument, type RunOptions, run, ScenarioError } from "./run.ts";
export { version } from "./version.ts";
