import type { PlaceOf } from "../model/decodeScenario.ts";
import { nearestNames } from "../model/nearestNames.ts";
import type { Path } from "../model/PlacedTree.ts";
import type { Problem } from "../model/Problem.ts";
import type { People } from "../network/People.ts";

/**
 * Looks people up by label. Unlabelled people are known by their number, written plainly.
 *
 * Cost        O(people) once, then O(1); a label that is not found costs a search for the three nearest
 * Failure     a Problem naming the nearest labels
 */
export function personIndex(
  people: People,
  placeOf: PlaceOf,
): (label: string, path: Path) => number | Problem {
  const { labels, count } = people;
  const byLabel = labels === null ? null : new Map(labels.map((label, person) => [label, person]));
  const find = (label: string): number | undefined => {
    if (byLabel !== null) return byLabel.get(label);
    const person = Number(label);
    return String(person) === label && Number.isInteger(person) && person >= 0 && person < count
      ? person
      : undefined;
  };
  return (label, path) =>
    find(label) ?? {
      code: "E-PLAN-001",
      severity: "error",
      place: placeOf(path),
      values: { id: label, nearest: nearestLabels(labels, count, label), people: count },
    };
}

/** Above this many people the nearest labels are sought among those that begin alike, or not at all. */
const SEARCHED_MOST = 200_000;

function nearestLabels(labels: readonly string[] | null, count: number, label: string): string {
  if (labels === null) return `0 … ${count - 1}`;
  const candidates = labels.length > SEARCHED_MOST ? labels.slice(0, SEARCHED_MOST) : labels;
  return nearestNames(label, candidates, 3).join(", ");
}
