import type { PlaceOf } from "../model/decodeScenario.ts";
import { nearestNames } from "../model/nearestNames.ts";
import type { Path } from "../model/PlacedTree.ts";
import type { Problem } from "../model/Problem.ts";
import type { People } from "../network/People.ts";

/** Name of the attribute that `within` reads. */
export const SEGMENT = "segment";

/** Among whom a plan picks: people, the names of the audience's segments, and each person's place in them. */
export interface PickedFrom {
  readonly people: People;
  readonly names: readonly string[];
  readonly codes: Uint8Array;
}

/**
 * Who may be picked (Uint8[people]; null: everybody), or why `count` of them cannot be. A segment is one of
 * the audience or a text of the attributes' segment column; of both only if it means the same people.
 *
 * Arrays      codes Uint8[people], as `audienceSegments` makes them
 * Cost        time O(people) for a segment
 * Failure     a Problem: an unknown segment with the nearest names, one name for different people, or too few
 */
export function segmentMembers(
  from: PickedFrom,
  within: string | null,
  count: number,
  path: Path,
  placeOf: PlaceOf,
): { readonly allowed: Uint8Array | null } | { readonly problem: Problem } {
  const { people } = from;
  const problem = (code: string, key: string, values: Problem["values"]): { problem: Problem } => ({
    problem: { code, severity: "error", place: placeOf([...path, key]), values },
  });
  if (within === null) {
    if (count <= people.count) return { allowed: null };
    return problem("E-PLAN-002", "count", { count, people: people.count });
  }
  const column = people.attributes.get(SEGMENT);
  const texts = column?.kind === "text" ? column.values : [];
  const [allowed, others] = [
    membersOf(from.codes, from.names.indexOf(within)),
    membersOf(column?.kind === "text" ? column.codes : [], texts.indexOf(within)),
  ].filter((members) => members !== null);
  if (allowed === undefined) {
    const nearest = nearestNames(within, new Set([...from.names, ...texts]), 3).join(", ");
    return problem("E-PLAN-003", "within", { segment: within, nearest });
  }
  if (others?.some((member, person) => member !== allowed[person])) {
    return problem("E-SCENARIO-081", "within", { segment: within });
  }
  const members = allowed.reduce((sum, member) => sum + member, 0);
  return members < count ? problem("E-PLAN-002", "count", { count, people: members }) : { allowed };
}

/** 1 for each person with the code; null where there is no such code. */
function membersOf(codes: ArrayLike<number>, wanted: number): Uint8Array | null {
  return wanted < 0 ? null : Uint8Array.from(codes, (code) => (code === wanted ? 1 : 0));
}
