import { describe, expect, it } from "vitest";
import { pageHelp } from "../../../src/report/page/pageHelp.ts";
import type { RunReport } from "../../../src/report/RunReport.ts";
import type { PlanTip } from "../../../src/tipping/ScenarioTipping.ts";
import { planTip } from "../planTip.ts";

type Plan = RunReport["plans"][number];
type WhatIf = NonNullable<RunReport["whatIf"]>;

const chance = (probability: number, low = probability, high = probability) => ({
  probability,
  ci: [low, high] as const,
});

/** A plan that takes off in 11 and turns against its sender in 22 of 100 launches. */
const plan = {
  name: "A",
  findings: { ignition: { probability: 0.11 }, spiral: { probability: 0.22 } },
} as unknown as Plan;

const cell = (kind: string, probability: number, high = probability) => ({
  ...{ kind, delay: 2, negativeSharers: 3 },
  spiral: chance(probability, 0, high),
});

const whatIfOf = (...cells: readonly ReturnType<typeof cell>[]) =>
  ({ worlds: 200, plans: [{ name: "A", none: { spiral: chance(0.24) }, cells }] }) as unknown as WhatIf;

const helpOf = (tip: PlanTip | undefined, whatIf?: WhatIf, response: object | null = null) =>
  pageHelp(plan, tip, {
    scenario: { response } as unknown as RunReport["scenario"],
    ...(whatIf === undefined ? {} : { whatIf }),
  });

const seeds = { by: "degree", people: 20 };
const found = { ...seeds, tried: ["degree"], byLuck: 0, better: true };

describe("what would help most", () => {
  it("given better people that tip nearly all launches, then it is those, beside the chance of all worlds", () => {
    const remedies = { written: chance(0.13), betterSeeds: { ...chance(0.98, 0.95, 1), ...found } };
    expect(helpOf(planTip({ remedies }))).toEqual({
      ...{ kind: "seeds", ...seeds, before: 0.11, after: 0.98 },
    });
  });

  it("given people that are better by chance alone, then they are no help", () => {
    const remedies = { written: chance(0.13), betterSeeds: { ...chance(0.2, 0.12, 0.3), ...found } };
    expect(helpOf(planTip({ remedies }))).toMatchObject({ kind: "content", times: 2, transmissibility: 0.2 });
  });

  it("given several changes, then it is the one of the largest gain", () => {
    const remedies = {
      written: chance(0.13),
      betterSeeds: { ...chance(0.3, 0.25, 0.35), ...found },
      together: { ...chance(0.45, 0.4, 0.5), same: false },
    };
    expect(helpOf(planTip({ remedies }))).toMatchObject({ kind: "together", after: 0.45 });
    const push50 = { value: 60, cost: 900, fraction: 0.06 };
    const push = { push50, before: 20, sizes: [20, 60] } as unknown as NonNullable<PlanTip["push"]>;
    expect(helpOf(planTip({ remedies, push }))).toEqual({
      ...{ kind: "push", people: 60, instead: 20, cost: 900, before: 0.11, after: 0.5 },
    });
  });

  it("given a response that makes spirals rarer by more than others bring to ignition, then it is that", () => {
    const whatIf = whatIfOf(cell("inform", 0.2), cell("apologise", 0.04, 0.08));
    expect(helpOf(undefined, whatIf)).toEqual({
      ...{ kind: "response", response: "apologise", delay: 2, before: 0.22, after: 0.04 },
    });
    const remedies = { written: chance(0.13), betterSeeds: { ...chance(0.98, 0.95, 1), ...found } };
    expect(helpOf(planTip({ remedies }), whatIf)?.kind).toBe("seeds");
  });

  it("given a scenario that responds already, then what it has is to be bettered", () => {
    expect(helpOf(undefined, whatIfOf(cell("apologise", 0.2)), { kind: "inform" })).toBeNull();
    expect(helpOf(undefined, whatIfOf(cell("apologise", 0.1)), { kind: "inform" })?.kind).toBe("response");
  });

  it("given a plan that tips as it is, and nothing that helps, then nothing is told", () => {
    expect(helpOf(planTip({ own: 0.3 }))).toBeNull();
    expect(helpOf(undefined)).toBeNull();
    expect(helpOf(undefined, whatIfOf(cell("inform", 0.2, 0.3)))).toBeNull();
  });
});
