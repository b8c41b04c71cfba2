import type { PlaceOf } from "../model/decodeScenario.ts";
import type { Problem } from "../model/Problem.ts";
import type { Network } from "../network/Network.ts";
import type { TieScheme } from "../network/tieStrengths.ts";

/**
 * Why a tie scheme cannot be used on a network, or null: `column` needs a weight column, `trust` drawn trust.
 */
export function schemeProblem(scheme: TieScheme, network: Network, placeOf: PlaceOf): Problem | null {
  const fits =
    (scheme !== "column" || network.weightKind === "column") &&
    (scheme !== "trust" || network.weightKind === "trust");
  if (fits) return null;
  return {
    code: scheme === "column" ? "E-PLAN-004" : "E-PLAN-005",
    severity: "error",
    place: placeOf(["ties", "scheme"]),
    values: {},
  };
}
