import type { PlanTip } from "../../src/tipping/ScenarioTipping.ts";

/** A plan that was flooded, and tips at .2 with .1 of its own. */
export const planTip = (more: Partial<PlanTip> = {}, tipping: Partial<PlanTip["tipping"]> = {}): PlanTip => ({
  name: "A",
  own: 0.1,
  refusal: null,
  allOpen: true,
  tipping: {
    ...{ method: "flood", threshold: 30, counts: "earned", worlds: 200, tipped: 200, level: 0.95 },
    ...{ alpha50: { value: 0.2, ci: [0.18, 0.23] }, margin: 0.5 },
    curve: {
      transmissibility: [0.1, 0.2, 1],
      reach: [3, 60, 99],
      ignition: [0, 0.5, 1],
      ignitionLo: [],
      ignitionHi: [],
    },
    ...tipping,
  },
  ...more,
});
