import { describe, expect, it } from "vitest";
import { TOPIC_UNIT } from "../../src/engine/CompiledChannel.ts";
import { ARC_LIMIT, ARC_TARGET, ARC_TIE, ARC_WORDS } from "../../src/engine/CompiledPlan.ts";
import { startingNodes } from "../../src/engine/startingNodes.ts";
import { assembleNetwork } from "../../src/network/assembleNetwork.ts";
import type { Network } from "../../src/network/Network.ts";
import { compilePlans } from "../../src/plans/compilePlans.ts";
import { ALWAYS_LIMIT } from "../../src/randomness/coins.ts";
import { withChannels } from "../../src/sources/withChannels.ts";
import { networkOf, type Pair } from "../network/networkOf.ts";
import { scenarioOf } from "./scenarioOf.ts";

/** Out-arcs: 0 has 1, 1 has 3, 2 has 2, 3 has 3, 4 has 1. */
const PAIRS: readonly Pair[] = [
  [0, 1],
  [1, 2],
  [1, 3],
  [2, 3],
  [3, 4],
];
const plain = networkOf({ people: 5, pairs: PAIRS });

/** The same with labels and segments. */
const labelled: Network = assembleNetwork(
  {
    length: PAIRS.length,
    from: Uint32Array.from(PAIRS, ([from]) => from),
    to: Uint32Array.from(PAIRS, ([, to]) => to),
    weights: null,
  },
  {
    people: {
      count: 5,
      labels: ["ann", "ben", "cho", "dan", "eva"],
      attributes: new Map([
        ["segment", { kind: "text", codes: Int32Array.of(0, 1, 0, 1, -1), values: ["loyal", "rival"] }],
      ]),
    },
    directed: false,
    parallel: "merge",
    weightKind: "none",
  },
).network;

const people = (...ids: string[]) => ({ starter: "people", ids });
const pick = (by: string, count: number, more: object = {}) => ({
  starter: "influencers",
  pick: { by, count, ...more },
});
/** Needed by the model for `within`; the attributes themselves are on the network here. */
const attributes = { kind: "karate-club", attributes: { path: "people.csv", segment: "segment" } };

/** Fixed nodes of the first plan's starters. */
function nodesOf(network: Network, starters: readonly object[], more: object = {}): number[][] {
  const compiled = compilePlans(scenarioOf({ plans: { a: starters }, ...more }), network);
  return compiled.plans![0]!.starters.map(({ nodes }) => [...nodes]);
}

const problemsOf = (network: Network, particulars: object) =>
  compilePlans(scenarioOf(particulars), network).problems?.map(({ code, place, values }) => ({
    code,
    path: place.path,
    values,
  }));

describe("compilePlans: who starts", () => {
  it("given ids, then they are found by label, each once, in the order they were written", () => {
    expect(nodesOf(labelled, [people("eva", "ann", "eva")])).toEqual([[4, 0]]);
    expect(nodesOf(plain, [people("4", "0")])).toEqual([[4, 0]]);
  });

  it("given a pick by degree, then ties go to the lower person", () => {
    expect(nodesOf(plain, [pick("degree", 1)])).toEqual([[1]]);
    expect(nodesOf(plain, [pick("degree", 3)])).toEqual([[1, 3, 2]]);
    expect(nodesOf(plain, [pick("degree", 5)])).toEqual([[1, 3, 2, 0, 4]]);
  });

  it("given a directed network, then degree means the audience", () => {
    const directed = networkOf({
      people: 4,
      directed: true,
      pairs: [
        [0, 3],
        [1, 3],
        [2, 3],
        [2, 0],
      ],
    });
    expect(nodesOf(directed, [pick("degree", 2)])).toEqual([[2, 0]]);
  });

  it("given a pick by strength, then it is the sum of the ties' strengths", () => {
    const weighted = networkOf({
      people: 5,
      pairs: PAIRS,
      weights: [9, 0.5, 0.5, 0.5, 0.25],
    });
    const column = { ties: { scheme: "column" }, content: { transmissibility: 0.1, link: "hazard" } };
    expect(nodesOf(weighted, [pick("strength", 3)], column)).toEqual([[1, 0, 3]]);
    // Without strengths all ties count 1.
    expect(nodesOf(weighted, [pick("strength", 2)])).toEqual([[1, 3]]);
  });

  it("given `within`, then only that segment is picked from", () => {
    const within = { within: "loyal" };
    expect(nodesOf(labelled, [pick("degree", 2, within)], { network: attributes })).toEqual([[2, 0]]);
    const compiled = compilePlans(
      scenarioOf({ network: attributes, plans: { a: [pick("random", 1, { within: "rival" })] } }),
      labelled,
    );
    expect(compiled.plans![0]!.starters[0]).toMatchObject({
      randomCount: 1,
      allowed: Uint8Array.of(0, 1, 0, 1, 0),
    });
  });

  it("given a pinned random pick, then it is that of world 0, in every world", () => {
    const pinned = nodesOf(plain, [pick("random", 2, { pin: true })]);
    const drawn = compilePlans(scenarioOf({ plans: { a: [pick("random", 2)] } }), plain).plans![0]!;
    const inWorld = (world: number) =>
      startingNodes(drawn, world, new Uint8Array(5)).map((each) => [...each]);
    expect(inWorld(0)).toEqual(pinned);
    expect(
      Array.from({ length: 20 }, (_, world) => inWorld(world)).every(
        ([each]) => `${each}` === `${pinned[0]}`,
      ),
    ).toBe(false);
  });

  it("given two pinned random picks, then each takes people whom the other leaves", () => {
    const [one, other] = nodesOf(plain, [pick("random", 2, { pin: true }), pick("random", 3, { pin: true })]);
    expect(new Set([...one!, ...other!]).size).toBe(5);
  });

  it("given another seed, then a pinned pick is another one", () => {
    const picks = ["a", "b", "c", "d", "e", "f"].map(
      (seed) => `${nodesOf(plain, [pick("random", 2, { pin: true })], { seed })}`,
    );
    expect(new Set(picks).size).toBeGreaterThan(1);
  });
});

describe("compilePlans: what the kernels read", () => {
  it("given a scenario, then arcs are limit, tie and target, and plans share one array of them", () => {
    const { plans } = compilePlans(
      scenarioOf({ content: { transmissibility: 0.25 }, plans: { a: [people("0")], b: [people("1")] } }),
      plain,
    );
    const [a, b] = plans!;
    expect(b!.arcs).toBe(a!.arcs);
    expect(plans!.map(({ name, index }) => [name, index])).toEqual([
      ["a", 0],
      ["b", 1],
    ]);
    const { targets, ties } = plain.csr;
    for (let arc = 0; arc < targets.length; arc++) {
      expect(a!.arcs[arc * ARC_WORDS + ARC_LIMIT]).toBe(ALWAYS_LIMIT / 4);
      expect(a!.arcs[arc * ARC_WORDS + ARC_TIE]).toBe(ties[arc]);
      expect(a!.arcs[arc * ARC_WORDS + ARC_TARGET]).toBe(targets[arc]);
    }
  });

  it("given weighted-cascade ties, then each arc's limit is its share of the receiver's incoming ties", () => {
    const { plans } = compilePlans(
      scenarioOf({ ties: { scheme: "weighted-cascade" }, content: { transmissibility: 1 } }),
      plain,
    );
    const inDegree = [1, 3, 2, 3, 1];
    for (const [arc, target] of plain.csr.targets.entries()) {
      expect(plans![0]!.arcs[arc * ARC_WORDS]).toBe(Math.round(ALWAYS_LIMIT / inDegree[target]!));
    }
  });

  it("given parallel lines with a chance each, then the limit is that of any of them", () => {
    const twice = networkOf({
      people: 2,
      parallel: "independent",
      pairs: [
        [0, 1],
        [0, 1],
      ],
    });
    const { plans } = compilePlans(scenarioOf({ content: { transmissibility: 0.5 } }), twice);
    expect(plans![0]!.arcs[ARC_LIMIT]).toBe(ALWAYS_LIMIT * 0.75);
  });

  it("given a horizon, a threshold and a recording, then they arrive; views are kept as far as anything needs them", () => {
    const compiled = (particulars: object) => compilePlans(scenarioOf(particulars), plain).plans![0]!;
    expect(compiled({}).horizon).toBe(0xffffffff);
    expect(compiled({ horizon: 7 }).horizon).toBe(7);
    expect(compiled({}).contagion).toEqual({ kind: "independent" });
    const threshold = (at: unknown) => ({
      content: { transmissibility: 1, contagion: { kind: "threshold", at } },
    });
    expect(compiled(threshold("uniform")).contagion).toEqual({ kind: "threshold", thresholds: null });
    expect(compiled(threshold(0.5)).contagion).toMatchObject({ thresholds: { length: 5 } });
    expect(compiled({}).views).toBe("counts");
    expect(compiled({ measure: ["sharers"] }).views).toBe("none");
    expect(compiled({ record: "full" }).views).toBe("each");
    expect(compiled({ record: "none" }).views).toBe("counts");
  });
});

describe("compilePlans: the living campaign", () => {
  const compiled = (particulars: object, network = plain) =>
    compilePlans(scenarioOf(particulars), network).plans![0]!;

  it("given people who stand for more, then that changes nothing of who shares", () => {
    expect(compiled({ audience: { represents: 50 } })).toEqual(compiled({}));
  });

  it("given plain people in plain plans, then the cascade kernel runs them; costs and channels are followed", () => {
    expect(compiled({ costs: { perClick: 2 }, measure: ["sharers"] }).campaign).toBeNull();
    expect(compiled({ channels: { only: {} }, measure: ["sharers"] }).campaign).toBeNull();
    for (const more of [
      { costs: { perClick: 2 } },
      { channels: { only: {} } },
      { channels: { one: {}, two: {} }, measure: ["sharers"] },
      { plans: { a: [{ starter: "ads", impressions: 9 }] } },
      { plans: { a: [{ ...people("0"), trust: 0.5 }] }, measure: ["sharers"] },
      { content: { transmissibility: { median: 0.1, spread: 1 } } },
      { audience: { fake: { share: 0.1 } } },
      { watch: { alert: { negativeShare: 0.5 } } },
      { response: { kind: "supporters", at: 3 } },
    ]) {
      expect(compiled(more).campaign, JSON.stringify(more)).not.toBeNull();
    }
  });

  it("given viewers and anything to count of them, then every viewing is followed", () => {
    const tallies = (more: object) => compiled(more).campaign!.tallies;
    expect(tallies({ costs: {} })).toBe(true);
    expect(tallies({ channels: { only: {} } })).toBe(true);
    expect(tallies({ audience: { segments: { all: { share: 1, win: 0.1 } } } })).toBe(true);
    expect(tallies({ plans: { a: [{ starter: "ads", impressions: 9 }] } })).toBe(true);
    const ads = { plans: { a: [{ starter: "ads", impressions: 9 }] }, measure: ["sharers"] };
    expect(tallies(ads)).toBe(false);
    expect(compiled({ ...ads, costs: { clickRate: 0.5 } }).campaign!.conversion).toBeNull();
    // Watching counts nothing of viewers.
    expect(tallies({ content: { transmissibility: 0.1, spoofing: 0.1 } })).toBe(false);
  });

  it("given complaints, lists or media and nothing else that turns anybody, then negative copies have limits", () => {
    const polarity = (more: object) => compiled(more).campaign?.polarity;
    const ads = (annoyance: number) => ({ plans: { a: [{ starter: "ads", impressions: 9, annoyance }] } });
    expect(polarity(ads(0))).toBeNull();
    expect(polarity(ads(0.1))).toEqual({
      afterPositive: Uint32Array.of(ALWAYS_LIMIT),
      afterNegative: Uint32Array.of(0),
      started: Uint32Array.of(ALWAYS_LIMIT),
    });
    const media = { perShare: 0.1, negative: 0.5, people: 9, for: 2 };
    expect(polarity({ channels: { blog: { media } } })).not.toBeNull();
  });

  it("given fakes, then the weight of their shares and the purge are there; an army brings its own", () => {
    const fake = { share: 0.5, detected: 0.25, purgeAt: 7 };
    expect(compiled({ audience: { fake } }).campaign!.fakes).toEqual({ weight: TOPIC_UNIT * 0.75, purge: 7 });
    const army = { plans: { a: [{ starter: "water-army", accounts: 9 }] } };
    expect(compiled(army).campaign!.fakes).toEqual({ weight: TOPIC_UNIT, purge: null });
    expect(compiled({ costs: {} }).campaign!.fakes).toBeNull();
  });

  it("given channels of the network that are not declared, then that is doubted; without declaring any it is not", () => {
    const twice = withChannels(plain, { ":a": { share: 1 }, ":b": { share: 1 } }, "n");
    const warned = (particulars: object) => compilePlans(scenarioOf(particulars), twice);
    expect(warned({ channels: { a: {} } })).toMatchObject({
      warnings: [{ code: "E-PLAN-010", severity: "warning", values: { channels: "b" } }],
    });
    expect(warned({})).toMatchObject({ warnings: [], plans: [{ campaign: null }] });
  });
});

describe("compilePlans: what does not fit the network", () => {
  it("given unknown people in two plans, then all are told, each with its place, the nearest name first", () => {
    const plans = { a: [people("ann", "bem")], b: [people("dam"), people("evaa")] };
    const told = problemsOf(labelled, { plans })!.map(({ code, path, values }) => [
      code,
      path,
      values.id,
      String(values.nearest).split(", ")[0],
    ]);
    expect(told).toEqual([
      ["E-PLAN-001", "plans.a.0.ids.1", "bem", "ben"],
      ["E-PLAN-001", "plans.b.0.ids.0", "dam", "dan"],
      ["E-PLAN-001", "plans.b.1.ids.0", "evaa", "eva"],
    ]);
  });

  it("given people without names, then only plain numbers below their count are somebody", () => {
    for (const id of ["5", "-1", "01", "1.0", "1e0", " 1", "０", "one"]) {
      expect(problemsOf(plain, { plans: { a: [people(id)] } })).toEqual([
        { code: "E-PLAN-001", path: "plans.a.0.ids.0", values: { id, nearest: "0 … 4", people: 5 } },
      ]);
    }
  });

  it("given names that are special to JavaScript, then nobody is called so", () => {
    for (const id of ["__proto__", "constructor", "toString", "length"]) {
      expect(problemsOf(labelled, { plans: { a: [people(id)] } })?.[0]?.code).toBe("E-PLAN-001");
    }
  });

  it("given more people asked for than there are, in all or in the segment, then both numbers are told", () => {
    expect(problemsOf(plain, { plans: { a: [pick("degree", 6)] } })).toEqual([
      { code: "E-PLAN-002", path: "plans.a.0.pick.count", values: { count: 6, people: 5 } },
    ]);
    expect(
      problemsOf(labelled, { network: attributes, plans: { a: [pick("random", 3, { within: "rival" })] } }),
    ).toEqual([{ code: "E-PLAN-002", path: "plans.a.0.pick.count", values: { count: 3, people: 2 } }]);
  });

  it("given an unknown segment, then the nearest is told", () => {
    expect(
      problemsOf(labelled, { network: attributes, plans: { a: [pick("degree", 1, { within: "loyall" })] } }),
    ).toEqual([
      {
        code: "E-PLAN-003",
        path: "plans.a.0.pick.within",
        values: { segment: "loyall", nearest: "loyal, rival" },
      },
    ]);
  });

  it("given a segment of the audience, then people are counted there; unknown ones are sought in both", () => {
    const audience = { segments: { loyal: { share: 1 }, nobody: { share: 0 } } };
    const told = (within: string, network = plain, more: object = {}) =>
      problemsOf(network, { audience, plans: { a: [pick("degree", 1, { within })] }, ...more });
    expect(told("loyal")).toBeUndefined();
    expect(told("nobody")).toMatchObject([{ code: "E-PLAN-002", values: { count: 1, people: 0 } }]);
    expect(told("rivals", labelled, { network: attributes })).toMatchObject([
      { code: "E-PLAN-003", values: { segment: "rivals", nearest: "rival, loyal" } },
    ]);
  });

  it("given one name for a segment and a text of the column, then it is refused unless both mean the same people", () => {
    const told = (segments: object) =>
      problemsOf(labelled, {
        network: attributes,
        audience: { segments },
        plans: { a: [pick("degree", 1, { within: "loyal" })] },
      })?.flatMap(({ code, path }) => (code === "E-SCENARIO-081" ? [path] : []));
    expect(told({ loyal: { share: 1 } })).toEqual(["plans.a.0.pick.within"]);
    expect(told({ loyal: { where: { column: "segment", is: "rival" } } })).toHaveLength(1);
    expect(told({ loyal: { where: { column: "segment", is: "loyal" } } })).toBeUndefined();
  });

  it("given a scheme that the network has no numbers for, then it is told before anything else", () => {
    expect(problemsOf(plain, { ties: { scheme: "column" } })).toEqual([
      { code: "E-PLAN-004", path: "ties.scheme", values: {} },
    ]);
    expect(problemsOf(plain, { ties: { scheme: "trust" } })).toEqual([
      { code: "E-PLAN-005", path: "ties.scheme", values: {} },
    ]);
  });
});
