import { checkNetwork } from "./checkNetwork.ts";
import { type Mistake, upsideDown } from "./Mistake.ts";
import { numberAt, type PlacedTree, treeAt, treesAt, valueAt } from "./PlacedTree.ts";
import { ScenarioLimits } from "./ScenarioLimits.ts";

/**
 * What single values cannot show: values that do not go together. Each rule looks only at what is there
 * and of the right kind, so that they speak beside the Schema, and all problems are told at once.
 */
export function checkTogether(root: PlacedTree): readonly Mistake[] {
  return [
    ...format(root),
    ...checkNetwork(root),
    ...content(root),
    ...plans(root),
    ...recording(root),
    ...expectations(root),
  ];
}

function format(root: PlacedTree): readonly Mistake[] {
  const version = numberAt(root, ["skipstone"]);
  if (version === undefined || !Number.isInteger(version) || version < 2) return [];
  return [{ code: "E-SCENARIO-025", path: ["skipstone"], values: { version, known: 1 } }];
}

function content(root: PlacedTree): readonly Mistake[] {
  const path = ["content", "transmissibility"];
  const value = numberAt(root, path);
  const scheme = valueAt(root, ["ties", "scheme"]) ?? "uniform";
  const link = valueAt(root, ["content", "link"]) ?? "linear";
  const contagion = valueAt(root, ["content", "contagion", "kind"]) ?? "independent";
  const found: Mistake[] = [];
  if (
    value !== undefined &&
    value > 1 &&
    scheme === "uniform" &&
    link === "linear" &&
    contagion === "independent"
  ) {
    found.push({ code: "E-SCENARIO-050", path, values: { value } });
  }
  if (link === "hazard" && contagion === "threshold") {
    found.push({ code: "E-SCENARIO-061", path: ["content", "link"] });
  }
  return found;
}

function plans(root: PlacedTree): readonly Mistake[] {
  const found: Mistake[] = [];
  for (const { path } of treesAt(root, ["plans", "*"])) {
    const name = String(path[1]);
    if (name.trim() === "" || name.length > ScenarioLimits.planName) {
      found.push({ code: "E-SCENARIO-044", path, at: "key", values: { high: ScenarioLimits.planName } });
    }
  }
  const horizon = numberAt(root, ["horizon"]);
  const segment = treeAt(root, ["network", "attributes", "segment"]);
  for (const { path } of treesAt(root, ["plans", "*", "*"])) {
    const at = numberAt(root, [...path, "at"]) ?? 0;
    if (horizon !== undefined && horizon >= 1 && at > horizon) {
      found.push({ code: "E-SCENARIO-064", path: [...path, "at"], values: { at, horizon } });
    }
    const by = valueAt(root, [...path, "pick", "by"]);
    if (valueAt(root, [...path, "pick", "pin"]) === true && typeof by === "string" && by !== "random") {
      found.push({ code: "E-SCENARIO-060", path: [...path, "pick", "pin"], values: { by } });
    }
    const within = valueAt(root, [...path, "pick", "within"]);
    if (within !== undefined && within !== null && segment === undefined) {
      const values = { segment: String(within) };
      found.push({ code: "E-SCENARIO-063", path: [...path, "pick", "within"], values });
    }
  }
  return found;
}

function recording(root: PlacedTree): readonly Mistake[] {
  const measured = treesAt(root, ["measure", "*"]).map(({ path }) => valueAt(root, path));
  const isOnlySharers = measured.length > 0 && measured.every((kind) => kind === "sharers");
  if (valueAt(root, ["record"]) !== "full" || !isOnlySharers) return [];
  return [{ code: "E-SCENARIO-065", path: ["record"] }];
}

function expectations(root: PlacedTree): readonly Mistake[] {
  return treesAt(root, ["expect", "*"]).flatMap(({ path, tree }) => {
    if (tree.kind !== "mapping") return [];
    const kinds = ["between", "is"].filter((key) => treeAt(tree, [key]) !== undefined);
    const wrong: readonly Mistake[] = kinds.length === 1 ? [] : [{ code: "E-SCENARIO-062", path }];
    return [...wrong, ...upsideDown(root, [...path, "between"])];
  });
}
