import { exactlyOne } from "./checkStarters.ts";
import { type Mistake, upsideDown } from "./Mistake.ts";
import { isGiven, type PlacedTree, treeAt, valueAt } from "./PlacedTree.ts";

/** Numbers of which an own response needs at least one. */
const numbers = ["damping", "perHour", "supporters", "positive"];

/** What of watch and response does not go together. */
export function checkResponse(root: PlacedTree): readonly Mistake[] {
  const alert = ["watch", "alert"];
  const found: Mistake[] = [...exactlyOne(root, alert, ["negativeShare", "sd"])];
  if (isGiven(root, [...alert, "sd"]) !== isGiven(root, [...alert, "over"])) {
    const missing = isGiven(root, [...alert, "sd"]) ? "over" : "sd";
    found.push({ code: "E-SCENARIO-012", path: [...alert, missing], values: { key: missing } });
  }
  const response = treeAt(root, ["response"]);
  if (response?.kind !== "mapping") return found;
  const kind = valueAt(response, ["kind"]);
  if (isGiven(response, ["at"])) {
    if (isGiven(response, ["delay"])) found.push({ code: "E-SCENARIO-098", path: ["response", "delay"] });
  } else if (!isGiven(root, ["watch"]) && kind !== "none") {
    found.push({ code: "E-SCENARIO-097", path: ["response"], at: "key" });
  }
  if (kind === "own" && !numbers.some((key) => isGiven(response, [key]))) {
    const values = { choices: numbers.join(", ") };
    found.push({ code: "E-SCENARIO-100", path: ["response", "kind"], values });
  }
  return [...found, ...upsideDown(root, ["response", "damping"])];
}
