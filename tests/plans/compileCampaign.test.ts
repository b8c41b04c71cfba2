import { describe, expect, it } from "vitest";
import { CAMPAIGN_OFF, type CampaignSpec, type SegmentSpec } from "../../src/plans/CampaignSpec.ts";
import { compileArcs } from "../../src/plans/compileArcs.ts";
import { type ContentLimits, compileCampaign } from "../../src/plans/compileCampaign.ts";
import { compilePlans } from "../../src/plans/compilePlans.ts";
import { ALWAYS_LIMIT, chanceLimit } from "../../src/randomness/coins.ts";
import { delayTable, ONE_TICK } from "../../src/randomness/DelayTable.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { scenarioOf } from "./scenarioOf.ts";

const network = generateNetwork(
  { kind: "preferential-attachment", people: 200, ties: 3, seed: null, attributes: null },
  "compile campaign",
);
const content: ContentLimits = {
  strengths: null,
  transmissibility: 0.4,
  link: "linear",
  contagion: "independent",
};

const everybody = (parts: Partial<SegmentSpec>): Pick<CampaignSpec, "segments"> => ({
  segments: [
    {
      receptivity: { positive: 1, negative: 1 },
      positivity: 1,
      defence: 0,
      ...parts,
    },
  ],
});

const compile = (spec: Partial<CampaignSpec>, parts: Partial<ContentLimits> = {}) =>
  compileCampaign({ ...CAMPAIGN_OFF, ...spec }, new Uint8Array(200), network, { ...content, ...parts });

describe("a campaign is compiled only where the cascade kernel does not do", () => {
  it("given nothing, then there is none and arcs are those of the cascade", () => {
    const { arcs, campaign } = compile({});
    expect(campaign).toBeNull();
    expect(arcs).toEqual(compileArcs(network, null, 0.4, "linear"));
  });

  it.each<[string, Partial<CampaignSpec>]>([
    ["a clock whose delays are one tick", { tickSeconds: 60 }],
    ["negativity where nobody turns negative", { negativity: { transmissibility: 2, speed: 3 } }],
    ["defenders where nobody turns negative", everybody({ defence: 0.5 })],
    ["attention for more ties than anybody has", { attention: 200 }],
    [
      "segments that differ in positive receptivity",
      everybody({ receptivity: { positive: 2, negative: 2 } }),
    ],
  ])("given %s, then there is none", (_, spec) => {
    expect(compile(spec).campaign).toBeNull();
  });

  it.each<[string, Partial<CampaignSpec>]>([
    ["delays", { tickSeconds: 60, delay: { kernel: "twitter" } }],
    ["spoofing", { spoofing: 0.01 }],
    ["people who are not always positive", everybody({ positivity: 0.9 })],
    ["novelty", { noveltyHalfLife: 10 }],
    ["little attention", { attention: 5 }],
    ["visibility", { visibility: 0.5 }],
  ])("given %s, then there is one", (_, spec) => {
    expect(compile(spec).campaign).not.toBeNull();
  });

  it("given a delay in rounds, then copies take one round: a clock makes delays count", () => {
    const spec = { delay: { kernel: "twitter" }, spoofing: 0.1 } as const;
    expect(compile(spec).campaign?.channels[0]?.delay).toBe(ONE_TICK);
  });
});

describe("limits", () => {
  it("hold the receptivity of the receiver's segment, for each polarity its own, and κ", () => {
    const { arcs, campaign } = compile({
      ...everybody({ receptivity: { positive: 1.5, negative: 0.5 }, positivity: 0.9 }),
      negativity: { transmissibility: 1.1, speed: 1 },
    });
    expect(arcs[0]).toBe(chanceLimit(0.4 * 1.5));
    expect(campaign?.negativeLimits?.[0]).toBe(chanceLimit(0.4 * 1.1 * 0.5));
  });

  it("of both polarities are one array where they are the same", () => {
    expect(compile(everybody({ positivity: 0.9 })).campaign?.negativeLimits).toBeNull();
  });

  it("of polarity are q (1 − μ), η, and q for starters only by positivity", () => {
    const parts = { ...everybody({ positivity: 0.8, defence: 0.3 }), spoofing: 0.5 };
    expect(compile(parts).campaign?.polarity).toEqual({
      afterPositive: Uint32Array.of(chanceLimit(0.4), chanceLimit(0.5)),
      afterNegative: Uint32Array.of(chanceLimit(0.3), 0),
      started: Uint32Array.of(ALWAYS_LIMIT, ALWAYS_LIMIT),
    });
    const bySeed = compile({ ...parts, seeds: "by-positivity" }).campaign?.polarity;
    expect(bySeed?.started).toEqual(Uint32Array.of(chanceLimit(0.8), ALWAYS_LIMIT));
  });

  it("of seeing are attention over followed ties, and whole for whom attention is enough", () => {
    const seen = compile({ attention: 5, visibility: 0.5 }).campaign!.channels[0]!.seenLimits!;
    const inArcs = new Uint32Array(200);
    for (const target of network.csr.targets) inArcs[target]!++;
    for (const [person, arcs] of inArcs.entries()) {
      expect(seen[person]).toBe(chanceLimit(0.5 * (arcs <= 5 ? 1 : 5 / arcs)));
    }
    expect(Math.max(...inArcs)).toBeGreaterThan(5);
  });
});

describe("compilePlans", () => {
  it("gives what a scenario says to every plan, and nothing where it says nothing", () => {
    const contagion = { kind: "reinforced", response: [1, 3, 3] };
    const content = { transmissibility: 0.2, contagion };
    const karate = generateNetwork({ kind: "karate-club", seed: null, attributes: null }, "k");
    const compiled = compilePlans(scenarioOf({ network: { kind: "karate-club" }, content }), karate);
    for (const plan of compiled.plans!) {
      expect(plan.contagion).toEqual({ kind: "reinforced", response: [1, 3, 3], memory: Infinity });
      expect(plan.campaign).not.toBeNull();
    }
    const plain = compilePlans(scenarioOf({ network: { kind: "karate-club" } }), karate).plans!;
    expect(plain.map(({ campaign }) => campaign)).toEqual([null]);
  });

  it("counts what a scenario says in ticks of its clock, and puts people where their segments are", () => {
    const { plans } = compilePlans(
      scenarioOf({
        network: { kind: "karate-club" },
        clock: { tick: "30m" },
        horizon: "1d",
        audience: { segments: { fans: { share: 1, positivity: 0.9 } } },
        content: {
          transmissibility: 0.2,
          delay: { kernel: "exponential", mean: "2h" },
          novelty: { halfLife: "12h" },
        },
      }),
      generateNetwork({ kind: "karate-club", seed: null, attributes: null }, "k"),
    );
    const [plan] = plans!;
    expect(plan!.horizon).toBe(48);
    expect(plan!.campaign!.novelty).toBe(24);
    expect(plan!.campaign!.channels[0]!.delay).toEqual(
      delayTable({ kernel: "exponential", mean: 7200 }, 1800),
    );
    expect(plan!.campaign!.segmentOf.every((segment) => segment === 0)).toBe(true);
  });
});
