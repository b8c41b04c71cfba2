import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../model/Problem.ts";

const SCENARIO_NAME = /\.(?:ya?ml|json)$/i;
/** The published schema lies beside the scenarios and is none. */
const SCHEMA_NAME = "scenario.schema.json";

/** The scenario files that paths stand for: files as they are, folders as the scenarios in them, in name order. */
export function scenarioFiles(paths: readonly string[]): {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const files = paths.flatMap((path) => {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
    const found = readdirSync(path)
      .filter((name) => SCENARIO_NAME.test(name) && name !== SCHEMA_NAME)
      .sort()
      .map((name) => join(path, name));
    if (found.length === 0) {
      problems.push({ code: "E-CLI-014", severity: "error", place: {}, values: { path } });
    }
    return found;
  });
  return { files, problems };
}
