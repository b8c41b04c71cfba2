import { parseRunName } from "./parseRunName.ts";
import { type WorldRanges, worldsFromText } from "./WorldRanges.ts";

/** Runs of one plan as people name them: `plan@0-99`, `plan@3,7-9`, or `plan@12` for one. */
export interface RunsName {
  readonly batch: string | null;
  readonly plan: string;
  readonly worlds: WorldRanges;
}

/** The runs that a text names; null for text that names none. */
export function parseRunsName(text: string): RunsName | null {
  const at = text.lastIndexOf("@");
  const worlds = worldsFromText(text.slice(at + 1));
  if (at < 0 || worlds === null || worlds.length === 0) return null;
  const name = parseRunName(`${text.slice(0, at)}@${worlds[0]}`);
  return name === null ? null : { batch: name.batch, plan: name.plan, worlds };
}
