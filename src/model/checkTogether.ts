import { checkAudience } from "./checkAudience.ts";
import { checkChannels } from "./checkChannels.ts";
import { checkNetwork } from "./checkNetwork.ts";
import { checkResponse } from "./checkResponse.ts";
import { checkStarters, exactlyOne, leavesViewersOut } from "./checkStarters.ts";
import { checkTimes, ticksAt } from "./checkTimes.ts";
import { type Mistake, upsideDown } from "./Mistake.ts";
import { isGiven, numberAt, type Path, type PlacedTree, treeAt, treesAt, valueAt } from "./PlacedTree.ts";
import { ScenarioLimits } from "./ScenarioLimits.ts";

/**
 * What single values cannot show: values that do not go together. Each rule looks only at what is there
 * and of the right kind, so that they speak beside the Schema, and all problems are told at once.
 */
export function checkTogether(root: PlacedTree): readonly Mistake[] {
  return [
    ...format(root),
    ...checkNetwork(root),
    ...checkTimes(root),
    ...checkAudience(root),
    ...checkChannels(root),
    ...content(root),
    ...plans(root),
    ...checkStarters(root),
    ...checkResponse(root),
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
  const told = ["content", "transmissibility"];
  const path = treeAt(root, told)?.kind === "mapping" ? [...told, "median"] : told;
  const value = numberAt(root, path);
  const scheme = valueAt(root, ["ties", "scheme"]) ?? "uniform";
  const link = valueAt(root, ["content", "link"]) ?? "linear";
  const contagion = valueAt(root, ["content", "contagion", "kind"]) ?? "independent";
  const found: Mistake[] = [...transmissibility(root, told, contagion)];
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

/** Of a mapping: how many further shares a share leads to, or a median and its spread. */
function transmissibility(root: PlacedTree, path: Path, contagion: unknown): readonly Mistake[] {
  const given = (key: string): boolean => isGiven(root, [...path, key]);
  const found: Mistake[] = [...exactlyOne(root, path, ["reproduction", "median"])];
  if (given("median") !== given("spread")) {
    const missing = given("median") ? "spread" : "median";
    found.push({ code: "E-SCENARIO-012", path: [...path, missing], values: { key: missing } });
  }
  if (given("reproduction") && contagion !== "independent") {
    found.push({ code: "E-SCENARIO-104", path: [...path, "reproduction"] });
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
  const horizon = ticksAt(root, ["horizon"]);
  for (const { path } of treesAt(root, ["plans", "*", "*"])) {
    for (const place of [
      [...path, "at"],
      [...path, "when", "at"],
    ]) {
      const at = ticksAt(root, place) ?? 0;
      if (horizon === undefined || horizon < 1 || at <= horizon) continue;
      const values = { at: writtenAt(place), horizon: writtenAt(["horizon"]) };
      found.push({ code: "E-SCENARIO-064", path: place, values });
    }
    const by = valueAt(root, [...path, "pick", "by"]);
    if (valueAt(root, [...path, "pick", "pin"]) === true && typeof by === "string" && by !== "random") {
      found.push({ code: "E-SCENARIO-060", path: [...path, "pick", "pin"], values: { by } });
    }
  }
  return found;

  function writtenAt(path: Path): string {
    const tree = treeAt(root, path);
    return tree?.kind === "value" ? tree.written : "";
  }
}

function recording(root: PlacedTree): readonly Mistake[] {
  if (valueAt(root, ["record"]) !== "full" || !leavesViewersOut(root)) return [];
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
