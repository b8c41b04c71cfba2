import { describe, expect, it } from "vitest";
import { jsonText, runJson } from "../../src/report/runJson.ts";
import { reportOf } from "../report/reportOf.ts";

describe("reproduction by network theory, on a random 3-regular network", () => {
  it("is two further contacts × the chance that a copy wins one, as the JSON of run has it", async () => {
    const pass = 0.2;
    const passNegative = 0.6;
    const positivity = 0.9;
    const report = await reportOf({
      network: { kind: "regular", people: 3000, ties: 3 },
      content: { transmissibility: pass, negativity: { transmissibility: passNegative / pass } },
      audience: { segments: { all: { share: 1, positivity } } },
      runs: 60,
      record: "none",
    });
    const { plans } = JSON.parse(jsonText(runJson(report)));
    for (const { spiral } of Object.values<{ spiral: Record<string, Record<string, number>> }>(plans)) {
      for (const by of ["nonBacktracking", "meanField"]) {
        expect(Math.abs(spiral.rNeg![by]! / (2 * passNegative) - 1)).toBeLessThan(0.01);
        expect(Math.abs(spiral.rPos![by]! / (2 * pass * positivity) - 1)).toBeLessThan(0.01);
      }
      // On a regular network growth is everywhere alike.
      expect(spiral.rNeg!.effectiveNodes).toBeGreaterThan(2900);
      expect(spiral.rNeg).toHaveProperty("monteCarlo");
      expect(spiral).not.toHaveProperty("rhoK");
    }
  });
});
