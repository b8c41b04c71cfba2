import type { Mistake } from "./Mistake.ts";
import { nearestNames } from "./nearestNames.ts";
import {
  type FoundTree,
  isGiven,
  numberAt,
  type PlacedTree,
  treeAt,
  treesAt,
  valueAt,
} from "./PlacedTree.ts";
import { ScenarioLimits } from "./ScenarioLimits.ts";
import { textColumns } from "./textColumns.ts";

/** How far from 1 a sum of shares may be: what adding decimals can cost. */
const SHARES_TOLERANCE = 1e-9;
const SHOWN_DIGITS = 12;

/** Segments that do not go together, or that `within` of a plan does not find. */
export function checkAudience(root: PlacedTree): readonly Mistake[] {
  const segments = treesAt(root, ["audience", "segments", "*"]);
  return [
    ...segments.flatMap(({ path }): readonly Mistake[] => {
      const name = String(path.at(-1));
      if (name.trim() !== "" && name.length <= ScenarioLimits.planName) return [];
      return [{ code: "E-SCENARIO-079", path, at: "key", values: { high: ScenarioLimits.planName } }];
    }),
    ...members(root, segments),
    ...picks(root, new Set(segments.map(({ path }) => String(path.at(-1))))),
  ];
}

/** Each segment by its share of the people, or each by a text in one column. */
function members(root: PlacedTree, segments: readonly FoundTree[]): readonly Mistake[] {
  const found: Mistake[] = [];
  const byShare = segments.filter(({ tree }) => isGiven(tree, ["share"]));
  const byColumn = segments.filter(({ tree }) => isGiven(tree, ["where"]));
  for (const { path, tree } of segments) {
    const isShared = isGiven(tree, ["share"]);
    if (tree.kind !== "mapping" || isShared !== isGiven(tree, ["where"])) continue;
    found.push({ code: "E-SCENARIO-074", path, at: "key", values: { given: isShared ? "both" : "neither" } });
  }
  if (found.length > 0) return found;
  if (byShare.length > 0 && byColumn.length > 0) {
    return [{ code: "E-SCENARIO-075", path: ["audience", "segments"], at: "key" }];
  }
  return byShare.length > 0 ? shares(root, byShare) : columns(root, byColumn);
}

function shares(root: PlacedTree, segments: readonly FoundTree[]): readonly Mistake[] {
  const values = segments.map(({ path }) => numberAt(root, [...path, "share"]));
  if (values.some((share) => share === undefined || share < 0 || share > 1)) return [];
  const sum = values.reduce<number>((total, share) => total + (share ?? 0), 0);
  if (Math.abs(sum - 1) <= SHARES_TOLERANCE) return [];
  const shown = Number(sum.toPrecision(SHOWN_DIGITS));
  return [{ code: "E-SCENARIO-073", path: ["audience", "segments"], at: "key", values: { sum: shown } }];
}

function columns(root: PlacedTree, segments: readonly FoundTree[]): readonly Mistake[] {
  const named = textColumns.flatMap((key) => valueAt(root, ["network", "attributes", key]) ?? []);
  const found: Mistake[] = [];
  const taken = new Map<string, string>();
  let first: PlacedTree | undefined;
  for (const { path } of segments) {
    const at = [...path, "where", "column"];
    const column = treeAt(root, at);
    const is = treeAt(root, [...path, "where", "is"]);
    if (column?.kind !== "value" || is?.kind !== "value") continue;
    first ??= column;
    const values = { column: column.written };
    if (!named.includes(column.value as string | number)) {
      found.push({ code: "E-SCENARIO-076", path: at, values: { ...values, known: named.join(", ") } });
    } else if (column.value !== (first.kind === "value" && first.value)) {
      const other = first.kind === "value" ? first.written : "";
      found.push({ code: "E-SCENARIO-077", path: at, values: { ...values, other } });
    } else if (taken.has(is.written)) {
      const other = taken.get(is.written) as string;
      found.push({
        code: "E-SCENARIO-078",
        path: [...path, "where", "is"],
        values: { is: is.written, other },
      });
    }
    taken.set(is.written, String(path.at(-1)));
  }
  return found;
}

function picks(root: PlacedTree, names: ReadonlySet<string>): readonly Mistake[] {
  if (treeAt(root, ["network", "attributes", "segment"]) !== undefined) return [];
  const places = [
    ...treesAt(root, ["plans", "*", "*", "pick", "within"]),
    ...treesAt(root, ["plans", "*", "*", "within"]),
  ];
  return places.flatMap(({ path, tree }): readonly Mistake[] => {
    if (tree.kind !== "value" || tree.value === null) return [];
    const segment = typeof tree.value === "number" ? tree.written : String(tree.value);
    if (names.has(segment)) return [];
    const nearest = nearestNames(segment, names, 3).join(", ");
    return [{ code: "E-SCENARIO-063", path, values: { segment, nearest } }];
  });
}
