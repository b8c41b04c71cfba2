import { clockOf } from "./checkTimes.ts";
import type { Mistake } from "./Mistake.ts";
import { isGiven, type Path, type PlacedTree, treeAt, treesAt, valueAt } from "./PlacedTree.ts";
import type { PriceKey } from "./Price.ts";

/** What of a starter does not go together: its time and its condition, its price, and the clock. */
export function checkStarters(root: PlacedTree): readonly Mistake[] {
  return treesAt(root, ["plans", "*", "*"]).flatMap(({ path }) => [
    ...price(root, [...path, "price"]),
    ...start(root, path),
    ...cap(root, [...path, "frequencyCap"]),
  ]);
}

/** A mapping in which exactly one of some keys must be given. */
export function exactlyOne(root: PlacedTree, path: Path, keys: readonly string[]): readonly Mistake[] {
  const tree = treeAt(root, path);
  if (tree?.kind !== "mapping") return [];
  const given = keys.filter((key) => isGiven(tree, [key]));
  if (given.length === 1) return [];
  return [
    { code: "E-SCENARIO-091", path, at: "key", values: { choices: keys.join(", "), given: given.length } },
  ];
}

/** A price that is no number: in which of the ways that a starter knows. */
function price(root: PlacedTree, path: Path): readonly Mistake[] {
  const keys = priceKeysOf(valueAt(root, [...path.slice(0, -1), "starter"]));
  return keys === null ? [] : exactlyOne(root, path, keys);
}

function priceKeysOf(kind: unknown): readonly PriceKey[] | null {
  if (kind === "water-army") return ["perAccount"];
  return ["people", "influencers", "mass-forwarding"].includes(String(kind))
    ? ["perFollower", "perPerson"]
    : null;
}

const bounds = ["viewers", "sharers", "negativeShare", "trending"];

function start(root: PlacedTree, path: Path): readonly Mistake[] {
  const when = [...path, "when"];
  const condition = treeAt(root, when);
  if (condition?.kind !== "mapping") return [];
  const found: Mistake[] = [];
  if (!bounds.some((key) => isGiven(condition, [key]))) {
    found.push({ code: "E-SCENARIO-092", path: when, at: "key", values: { choices: bounds.join(", ") } });
  }
  const isPhase = treeAt(root, [...path, "at"])?.kind === "mapping";
  // 0 is what it is where nothing is said.
  const isTwice =
    isGiven(condition, ["at"]) && isGiven(root, [...path, "at"]) && valueAt(root, [...path, "at"]) !== 0;
  if (isPhase || isTwice) found.push({ code: "E-SCENARIO-093", path: [...path, "at"], at: "key" });
  if (isGiven(condition, ["viewers"]) && leavesViewersOut(root)) {
    found.push({ code: "E-SCENARIO-094", path: [...when, "viewers"] });
  }
  return found;
}

/** Whether `measure` leaves viewers out. */
export function leavesViewersOut(root: PlacedTree): boolean {
  const measured = treesAt(root, ["measure", "*"]).map(({ path }) => valueAt(root, path));
  return measured.length > 0 && measured.every((kind) => kind === "sharers");
}

function cap(root: PlacedTree, path: Path): readonly Mistake[] {
  const value = valueAt(root, path);
  const clock = clockOf(root);
  if (typeof value !== "string" || clock === null) return [];
  const isInRounds = value.endsWith(" round");
  if (isInRounds === (clock === "rounds") || !/^\d+ per (round|hour|day|week)$/.test(value)) return [];
  return [{ code: "E-SCENARIO-095", path, values: { value, clock } }];
}
