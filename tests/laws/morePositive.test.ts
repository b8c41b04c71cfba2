import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Network } from "../../src/network/Network.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import type { CampaignArc, NaiveCampaign } from "../oracles/naiveCampaign.ts";
import { specOf } from "../sources/specOf.ts";
import { sharesIn } from "../theory/campaignPlan.ts";
import { anyQuietCampaign } from "./anyCampaign.ts";
import { compiledCampaign } from "./compiledCampaign.ts";

const LONG = process.env.SKIPSTONE_LONG === "1";

/** How much more readily negative copies pass, and how far people become more positive. */
interface Raise {
  readonly plan: NaiveCampaign;
  readonly worlds: readonly number[];
  /** κ. */
  readonly negative: number;
  /** r⁻ ÷ r⁺ of each segment, from 1 ÷ κ on: κ r⁻ ≥ r⁺. */
  readonly receptive: readonly number[];
  /** The part of 1 − q that is added to q, by segment. */
  readonly more: readonly number[];
}

const part = fc.double({ min: 0, max: 1, noNaN: true });

/** A half of all segments take to what is negative as they do to the rest, some less, as far as κ allows. */
const anyReceptive = (negative: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constant(1),
    // Not the very end: there a limit may be a coin less by rounding.
    part.map((between) => (1 + 1e-6 + (3 * negative - 1) * between) / negative),
  );

function anyRaise(plans: fc.Arbitrary<NaiveCampaign>, worlds: number): fc.Arbitrary<Raise> {
  const negatives = fc.oneof(fc.constant(1), fc.double({ min: 1, max: 2, noNaN: true }));
  return fc.tuple(plans, negatives).chain(([plan, negative]) => {
    const { length } = plan.segments;
    const each = { minLength: length, maxLength: length };
    return fc.record({
      plan: fc.constant(plan),
      worlds: fc.array(fc.nat({ max: 0xffffffff }), { minLength: worlds, maxLength: worlds }),
      negative: fc.constant(negative),
      receptive: fc.array(anyReceptive(negative), each),
      more: fc.array(part, each),
    });
  });
}

/** Who shares in each world, what is positive and what is negative. */
function sharers(plan: NaiveCampaign, worlds: readonly number[]): [Set<number>, Set<number>][] {
  return sharesIn(compiledCampaign(plan, { views: "none" }), worlds).map((shares) => [
    new Set(shares.filter(({ negative }) => !negative).map(({ person }) => person)),
    new Set(shares.filter(({ negative }) => negative).map(({ person }) => person)),
  ]);
}

/** Without defenders, horizon and response; one draw of a tie serves both polarities. */
function raised({ plan, negative, receptive, more }: Raise, by: 0 | 1): NaiveCampaign {
  return {
    ...plan,
    horizon: Infinity,
    negativity: { ...plan.negativity, transmissibility: negative },
    segments: plan.segments.map(({ receptivity: { positive }, positivity }, segment) => ({
      receptivity: { positive, negative: positive * receptive[segment]! },
      positivity: positivity + by * more[segment]! * (1 - positivity),
      defence: 0,
    })),
  };
}

const onlyIn = (some: ReadonlySet<number>, others: ReadonlySet<number>): number[] =>
  [...some].filter((person) => !others.has(person));

/** Checks the law in worlds × campaigns worlds; how many of them had fewer negative sharers after it. */
function countFewer(raises: fc.Arbitrary<Raise>, campaigns: number, seed: number): number {
  let fewer = 0;
  fc.assert(
    fc.property(raises, (raise) => {
      const before = sharers(raised(raise, 0), raise.worlds);
      const after = sharers(raised(raise, 1), raise.worlds);
      for (const world of raise.worlds.keys()) {
        const [positive, negative] = before[world]!;
        const [positiveAfter, negativeAfter] = after[world]!;
        expect(onlyIn(negativeAfter, negative)).toEqual([]);
        expect(onlyIn(positive, positiveAfter)).toEqual([]);
        if (negativeAfter.size < negative.size) fewer++;
      }
    }),
    { seed, numRuns: campaigns },
  );
  return fewer;
}

const NETWORKS: readonly Network[] = [
  specOf({ kind: "random", people: 300, meanTies: 5 }),
  specOf({ kind: "small-world", people: 400, ties: 6, rewiring: 0.1 }),
  specOf({ kind: "preferential-attachment", people: 250, ties: 3 }),
  specOf({ kind: "relationship-chain", people: 200 }),
].map((spec) => generateNetwork(spec, "more positive"));

/** The campaign on a network of some hundreds: ties of strengths drawn, people of segments in turn. */
function anyOnNetwork(): fc.Arbitrary<NaiveCampaign> {
  const strengths = fc.array(fc.double({ min: 0.05, max: 0.7, noNaN: true }), { minLength: 2, maxLength: 9 });
  return fc
    .tuple(anyQuietCampaign("independent", 8), fc.constantFrom(...NETWORKS), strengths)
    .map(([plan, { people, csr }, drawn]) => {
      const arcs: CampaignArc[] = [];
      for (let from = 0; from < people.count; from++) {
        for (let row = csr.offsets[from]!; row < csr.offsets[from + 1]!; row++) {
          const tie = csr.ties[row]!;
          arcs.push({ from, to: csr.targets[row]!, tie, strength: drawn[tie % drawn.length]!, lines: 1 });
        }
      }
      const segmentOf = Array.from({ length: people.count }, (_, person) => person % plan.segments.length);
      const segments = plan.segments.map((segment) => {
        const positive = 0.5 + segment.receptivity.positive;
        return { ...segment, receptivity: { positive, negative: positive } };
      });
      const starters = plan.starters.map(({ tick }) => ({ tick, people: [], randomCount: 3, allowed: null }));
      const attention = plan.attention && 5 * plan.attention;
      return { ...plan, people: people.count, arcs, segmentOf, segments, attention, starters };
    });
}

describe("in every world, when people become more positive, and negative copies pass as readily or more", () => {
  it("nobody more is negative and nobody positive is lost: 16,000 worlds of small campaigns", () => {
    const campaigns = LONG ? 50_000 : 2000;
    const fewer = countFewer(anyRaise(fc.noBias(anyQuietCampaign("independent", 5)), 8), campaigns, 122);
    expect(fewer / (8 * campaigns)).toBeGreaterThan(0.03);
  });

  it("nor among hundreds of people: 4,000 worlds on four kinds of networks", () => {
    const campaigns = LONG ? 2000 : 80;
    const fewer = countFewer(anyRaise(fc.noBias(anyOnNetwork()), 50), campaigns, 125);
    expect(fewer / (50 * campaigns)).toBeGreaterThan(0.1);
  });
});

describe("where negative copies pass less readily than positive ones", () => {
  it("becoming more positive does make more people negative in some world: the condition is needed", () => {
    const found = fc.sample(fc.tuple(anyQuietCampaign("independent"), fc.nat({ max: 5000 })), {
      seed: 123,
      numRuns: 1000,
    });
    const grew = found.filter(([plan, world]) => {
      const at = (positivity: number): NaiveCampaign => ({
        ...plan,
        horizon: Infinity,
        negativity: { transmissibility: 0, speed: 1 },
        segments: plan.segments.map((segment) => ({ ...segment, positivity, defence: 0 })),
      });
      const [before, after] = [0.3, 0.6].map((positivity) => sharers(at(positivity), [world])[0]![1]!);
      return onlyIn(after!, before!).length > 0;
    });
    expect(grew.length).toBeGreaterThan(0);
  });
});
