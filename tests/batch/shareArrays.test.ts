import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareArrays } from "../../src/batch/shareArrays.ts";
import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import { anyCampaign, CONTAGIONS } from "../laws/anyCampaign.ts";
import { eventsOf } from "../laws/compiled.ts";
import { compiledCampaign } from "../laws/compiledCampaign.ts";

/** Arrays of people, arcs and ticks: what would otherwise be copied to each worker. */
const largeArrays = ({ offsets, arcs, campaign }: CompiledPlan) => [
  offsets,
  arcs,
  campaign?.segmentOf,
  campaign?.negativeLimits,
  campaign?.exposure?.strengths,
  campaign?.exposure?.lines,
  campaign?.channels[0]?.seenLimits,
  campaign?.channels[0]?.delay.limits,
];

describe.each(CONTAGIONS)("given any campaign of the kind %s", (kind) => {
  it("its shared form, cloned as for a worker, gives the same events and copies no large array", () => {
    fc.assert(
      fc.property(anyCampaign(kind), (campaign) => {
        const plan = compiledCampaign(campaign);
        const [shared] = shareArrays({ plans: [plan], contexts: [], record: "none" }).plans;
        const cloned = structuredClone(shared!);
        expect(eventsOf(cloned, [0, 1])).toEqual(eventsOf(plan, [0, 1]));
        for (const array of largeArrays(shared!)) {
          if (array) expect(array.buffer).toBeInstanceOf(SharedArrayBuffer);
        }
      }),
      { seed: 31, numRuns: 100 },
    );
  });
});
