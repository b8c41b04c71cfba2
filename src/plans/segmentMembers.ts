import type { PlaceOf } from "../model/decodeScenario.ts";
import { nearestNames } from "../model/nearestNames.ts";
import type { Path } from "../model/PlacedTree.ts";
import type { Problem } from "../model/Problem.ts";
import type { People } from "../network/People.ts";

/** Name of the attribute that `within` reads. */
export const SEGMENT = "segment";

/** Who may be picked (Uint8[people]; null: everybody), or why `count` of them cannot be. */
export function segmentMembers(
  people: People,
  within: string | null,
  count: number,
  path: Path,
  placeOf: PlaceOf,
): { readonly allowed: Uint8Array | null } | { readonly problem: Problem } {
  const problem = (code: string, key: string, values: Problem["values"]): { problem: Problem } => ({
    problem: { code, severity: "error", place: placeOf([...path, key]), values },
  });
  if (within === null) {
    if (count <= people.count) return { allowed: null };
    return problem("E-PLAN-002", "count", { count, people: people.count });
  }
  const segments = people.attributes.get(SEGMENT);
  const names = segments?.kind === "text" ? segments.values : [];
  const code = names.indexOf(within);
  if (segments?.kind !== "text" || code < 0) {
    const nearest = nearestNames(within, names, 3).join(", ");
    return problem("E-PLAN-003", "within", { segment: within, nearest });
  }
  const allowed = Uint8Array.from(segments.codes, (person) => (person === code ? 1 : 0));
  const members = allowed.reduce((sum, member) => sum + member, 0);
  return members < count ? problem("E-PLAN-002", "count", { count, people: members }) : { allowed };
}
