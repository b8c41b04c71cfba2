import { describe, expect, it } from "vitest";
import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import { compilePlans } from "../../src/plans/compilePlans.ts";
import { ALWAYS_LIMIT } from "../../src/randomness/coins.ts";
import { LiveWorlds } from "../../src/seeding/LiveWorlds.ts";
import { RunSpread } from "../../src/seeding/RunSpread.ts";
import type { SpreadModel } from "../../src/seeding/SpreadModel.ts";
import { spreadBounds } from "../../src/seeding/spreadBounds.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { scenarioOf } from "../plans/scenarioOf.ts";
import { specOf } from "../sources/specOf.ts";

const network = generateNetwork(
  specOf({ kind: "small-world", people: 60, ties: 6, rewiring: 0.2 }),
  "bounds",
);

function planOf(particulars: object): CompiledPlan {
  const scenario = scenarioOf({
    network: { kind: "small-world", people: 60, ties: 6, rewiring: 0.2 },
    ...particulars,
  });
  const { plans, problems } = compilePlans(scenario, network);
  if (plans === undefined) throw new Error(JSON.stringify(problems));
  return plans[0]!;
}

const content = (more: object) => ({ content: { transmissibility: 0.12, ...more } });
const segments = { all: { share: 1, positivity: 0.8, defence: 0.2 } };
const SEEDS = Uint32Array.of(0, 20, 40);
const WORLDS = 4000;
/** Numbers of people up to 60 deviate by 30 at most. */
const FOUR_ERRORS = (4 * 30 * Math.SQRT2) / Math.sqrt(WORLDS);

function spreadOf(model: SpreadModel): number {
  const worlds = new LiveWorlds(model, WORLDS, [9, 9]);
  let sum = 0;
  for (const node of SEEDS) {
    sum += worlds.gainOf(node);
    worlds.take(node);
  }
  return sum;
}

describe("spreadBounds", () => {
  it.each([
    ["independent cascade", content({})],
    ["hazard link", content({ link: "hazard", transmissibility: 0.2 })],
    ["trivalency", { ...content({ transmissibility: 3 }), ties: { scheme: "trivalency" } }],
    [
      "linear threshold",
      {
        ties: { scheme: "weighted-cascade" },
        ...content({ transmissibility: 1, contagion: { kind: "threshold" } }),
      },
    ],
    ["limited attention", { ...content({ transmissibility: 0.3 }), audience: { attention: 4 } }],
    ["polarity that spreads alike", { ...content({ spoofing: 0.1 }), audience: { segments } }],
    [
      "a channel of its own",
      { ...content({ transmissibility: 0.4 }), channels: { forum: { visibility: 0.4 } } },
    ],
    [
      "viewings that all count the same",
      content({ contagion: { kind: "reinforced", response: [0.5, 0.5] } }),
    ],
  ])("given %s, then the plan is such a model itself, and spreads like it", (_, particulars) => {
    const plan = planOf(particulars);
    const { lower, upper, reasons } = spreadBounds(plan);
    expect(reasons).toEqual([]);
    expect(lower).toBe(upper);
    const ran = new RunSpread(plan, WORLDS, [4, 4]).of(SEEDS);
    expect(Math.abs(spreadOf(upper!) - ran)).toBeLessThan(FOUR_ERRORS);
    expect(ran).toBeGreaterThan(3.2);
  });

  it.each([
    ["rising-response", content({ contagion: { kind: "reinforced", response: [1, 3, 3] } }), true, true],
    ["falling-response", content({ contagion: { kind: "reinforced", response: [3, 1] } }), true, true],
    [
      "opinions",
      { ...content({ spoofing: 0.3, negativity: { transmissibility: 2 } }), audience: { segments } },
      true,
      true,
    ],
    ["novelty", content({ novelty: { halfLife: 2 } }), false, true],
    [
      "channels",
      { ...content({}), channels: { a: { crossPost: { b: 0.5 }, visibility: 0.7 }, b: { visibility: 0.5 } } },
      false,
      true,
    ],
  ])(
    "given %s, then it lies between two models, in the mean of many worlds",
    (reason, particulars, below, above) => {
      const plan = planOf(particulars);
      const { lower, upper, reasons } = spreadBounds(plan);
      expect([reasons, lower !== null, upper !== null]).toEqual([[reason], below, above]);
      const ran = new RunSpread(plan, WORLDS, [4, 4]).of(SEEDS);
      if (lower !== null) expect(spreadOf(lower)).toBeLessThan(ran + FOUR_ERRORS);
      if (upper !== null) expect(spreadOf(upper)).toBeGreaterThan(ran - FOUR_ERRORS);
    },
  );

  it.each([
    ["fixed-thresholds", content({ contagion: { kind: "threshold", at: 0.3 } })],
    ["heavy-thresholds", content({ transmissibility: 0.5, contagion: { kind: "threshold" } })],
    ["content", { content: { transmissibility: { median: 0.1, spread: 0.5 } } }],
  ])("given %s, then no model is known on either side", (reason, particulars) => {
    const { lower, upper, reasons } = spreadBounds(planOf(particulars));
    expect([lower, upper, reasons]).toEqual([null, null, [reason]]);
  });

  it("given a horizon in rounds, then the model has it; given limits above one half, then thresholds fit to the last bit", () => {
    expect(spreadBounds(planOf({ ...content({}), horizon: 3 })).upper!.rounds).toBe(3);
    const weighted = planOf({
      ...{
        ties: { scheme: "weighted-cascade" },
        ...content({ transmissibility: 1, contagion: { kind: "threshold" } }),
      },
    });
    const { limits } = spreadBounds(weighted).upper!;
    expect(Math.max(...limits)).toBeLessThanOrEqual(ALWAYS_LIMIT);
  });
});
