import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../model/Problem.ts";

const SCENARIO_NAME = /\.(?:ya?ml|json)$/i;
/** The published schema lies beside the scenarios and is none. */
const SCHEMA_NAME = "scenario.schema.json";

/**
 * The scenario files that paths stand for: files as they are, folders as the scenarios in them, in name
 * order.
 */
export function scenarioFiles(paths: readonly string[]): {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const problem = (code: string, values: Problem["values"]): [] => {
    problems.push({ code, severity: "error", place: {}, values });
    return [];
  };
  const files = paths.flatMap((path) => {
    try {
      const found = scenariosOf(path);
      return found.length === 0 ? problem("E-CLI-014", { path }) : found;
    } catch (cause) {
      return problem("E-CLI-003", { path, reason: (cause as NodeJS.ErrnoException).code ?? String(cause) });
    }
  });
  return { files, problems };
}

function scenariosOf(path: string): readonly string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  return readdirSync(path)
    .filter((name) => SCENARIO_NAME.test(name) && name !== SCHEMA_NAME)
    .sort()
    .map((name) => join(path, name));
}
