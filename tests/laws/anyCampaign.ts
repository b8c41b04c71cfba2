import fc from "fast-check";
import { ALWAYS_LIMIT } from "../../src/randomness/coins.ts";
import type { DelayKernel } from "../../src/randomness/DelayTable.ts";
import type { CampaignArc, CampaignSegment, NaiveCampaign } from "../oracles/naiveCampaign.ts";
import { anyAnswer, anyChannels, anyLiving, chance, factor } from "./anyLiving.ts";
import { anyArcs, anyStarter } from "./anyPlan.ts";

export const CONTAGIONS = ["independent", "threshold", "reinforced"] as const;
export type ContagionKind = (typeof CONTAGIONS)[number];

const anySegment: fc.Arbitrary<CampaignSegment> = fc.record({
  receptivity: fc.record({ positive: factor, negative: factor }),
  positivity: chance,
  defence: chance,
});

/** From one tick to some hundreds, with ticks of an hour or more. */
const anyDelay = fc.oneof<fc.Arbitrary<DelayKernel>[]>(
  fc.constant({ kernel: "twitter" }),
  fc.record({ kernel: fc.constant("exponential" as const), mean: fc.constantFrom(60, 7200, 400_000) }),
  fc.record({
    kernel: fc.constant("log-normal" as const),
    median: fc.constantFrom(60, 7200, 400_000),
    spread: fc.constantFrom(0.1, 1.5),
  }),
);

/** Half of all campaigns run in rounds. */
const anyClock: fc.Arbitrary<Pick<NaiveCampaign, "tickSeconds" | "delay">> = fc.oneof(
  fc.constant({ tickSeconds: null, delay: { kernel: "one-tick" } as const }),
  fc.record({
    tickSeconds: fc.constantFrom(3600, 6 * 3600, 100_000),
    delay: anyDelay,
  }),
);

function anyContagion(kind: ContagionKind, people: number): fc.Arbitrary<NaiveCampaign["contagion"]> {
  const thresholds = fc.array(fc.integer({ min: 1, max: ALWAYS_LIMIT }), {
    minLength: people,
    maxLength: people,
  });
  switch (kind) {
    case "independent":
      return fc.constant("independent");
    case "threshold":
      return fc.record({ thresholds: fc.oneof(fc.constant("drawn" as const), thresholds) });
    case "reinforced":
      return fc.record({
        response: fc.oneof(
          fc.constantFrom<number[]>([1], [0, 1], [1, 3, 3], [1, 0]),
          fc.array(factor, { minLength: 1, maxLength: 4 }),
        ),
        memory: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 5 })),
      });
  }
}

/** Any small campaign of the kind on one channel, which people start and nothing else happens in. */
export function anyQuietCampaign(kind: ContagionKind, fewest = 1): fc.Arbitrary<NaiveCampaign> {
  return fc
    .integer({ min: fewest, max: 8 })
    .chain((people) => {
      const arcs = anyArcs(people).map((rows) =>
        rows.map(
          ({ from, to, tie, limit }): CampaignArc => ({
            from,
            to,
            tie,
            strength: (kind === "independent" ? 1.2 : 0.8) * (limit / ALWAYS_LIMIT),
            lines: kind === "threshold" ? 1 : 1 + (limit % 2),
          }),
        ),
      );
      const segments = fc.array(anySegment, { minLength: 1, maxLength: 3 });
      return segments.chain((drawn) =>
        fc.tuple(
          fc.record({
            root: fc.tuple(fc.integer(), fc.integer()),
            people: fc.constant(people),
            arcs,
            transmissibility: fc.constantFrom(0.4, 0.9, 1, 3),
            link: fc.constantFrom("linear" as const, "hazard" as const),
            negativity: fc.record({
              transmissibility: fc.oneof(fc.constant(1), factor),
              speed: fc.constantFrom(1, 1.2, 3),
            }),
            spoofing: fc.oneof(fc.constant(0), chance),
            segments: fc.constant(drawn),
            segmentOf: fc.array(fc.nat({ max: drawn.length - 1 }), { minLength: people, maxLength: people }),
            seeds: fc.constantFrom("positive" as const, "by-positivity" as const),
            halfLife: fc.oneof(fc.constant(null), fc.constantFrom(1, 3, 20)),
            visibility: fc.oneof(fc.constant(1), fc.double({ min: 0.1, max: 1, noNaN: true })),
            attention: fc.oneof(fc.constant(null), fc.constantFrom(1, 2)),
            contagion: anyContagion(kind, people),
            starters: fc.array(anyStarter(people), { minLength: 1, maxLength: 3 }),
            horizon: fc.oneof(fc.constant(Infinity), fc.integer({ min: 0, max: 12 })),
          }),
          anyClock,
        ),
      );
    })
    .map(([plan, clock]) => ({ ...plan, ...clock }));
}

/**
 * Any small campaign of the kind, with every switch drawn: each is off in about half of all. Sizes are not drawn
 * towards small ones, where little happens.
 */
export function anyCampaign(kind: ContagionKind): fc.Arbitrary<NaiveCampaign> {
  const living = fc
    .constantFrom(1, 5, 6, 7)
    .chain((fewest) => anyQuietCampaign(kind, fewest))
    .chain((plan) => anyChannels(plan, plan.tickSeconds === null ? fc.constant(plan.delay) : anyDelay))
    .chain((plan) => anyLiving(plan, anyDelay));
  return fc.noBias(living);
}

/** Any small campaign of the kind that turns negative, and is watched and answered. */
export const anyAnsweredCampaign = (kind: ContagionKind): fc.Arbitrary<NaiveCampaign> =>
  fc.noBias(anyCampaign(kind).chain((plan) => anyAnswer(plan, anyDelay)));
