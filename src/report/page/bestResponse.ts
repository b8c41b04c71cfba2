import type { ResponseCell } from "../../projections/ResponseWhatIf.ts";

/** The response with fewest spirals, and of these with fewest negative sharers; the first of equals. */
export function bestResponse(cells: readonly ResponseCell[]): ResponseCell | undefined {
  return [...cells].sort(
    (a, b) => a.spiral.probability - b.spiral.probability || a.negativeSharers - b.negativeSharers,
  )[0];
}
