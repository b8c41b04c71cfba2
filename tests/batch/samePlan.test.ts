import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { run } from "../../src/run.ts";

const PEOPLE = 60;

const anyNetwork = fc.constantFrom(
  { kind: "preferential-attachment", people: PEOPLE, ties: 2 },
  { kind: "small-world", people: PEOPLE, ties: 4, rewiring: 0.2 },
  { kind: "random", people: PEOPLE, meanTies: 4 },
);

/** Each of what could tell plans apart if it looked at their names: picks, times, draws, opinions, channels. */
const anyStarter = fc.oneof(
  fc.record({
    starter: fc.constant("influencers"),
    pick: fc.oneof(
      fc.record({ by: fc.constant("degree"), count: fc.integer({ min: 1, max: 5 }) }),
      fc.record({
        by: fc.constant("random"),
        count: fc.integer({ min: 1, max: 5 }),
        pin: fc.boolean(),
        within: fc.constantFrom("fans", "others"),
      }),
    ),
    at: fc.integer({ min: 0, max: 3 }),
    price: fc.constantFrom(null, 7, { perPerson: 2 }, { perFollower: 0.1 }),
  }),
  fc.record({
    starter: fc.constant("people"),
    ids: fc.uniqueArray(fc.nat(PEOPLE - 1).map(String), { minLength: 1, maxLength: 3 }),
    trust: fc.double({ min: 0.5, max: 1, noNaN: true }),
  }),
  fc.record({
    starter: fc.constant("mass-forwarding"),
    pick: fc.record({ count: fc.integer({ min: 1, max: 10 }) }),
    annoyance: fc.constantFrom(0, 0.2),
  }),
  fc.record({
    starter: fc.constant("ads"),
    impressions: fc.integer({ min: 1, max: 200 }),
    over: fc.constantFrom(3, 6),
    trust: fc.constant(0.5),
    cpm: fc.constant(20),
  }),
);

const simple = fc.constantFrom(
  { content: { transmissibility: 0.3 } },
  { content: { transmissibility: 0.9, contagion: { kind: "threshold" } } },
  { content: { transmissibility: 0.5, contagion: { kind: "reinforced", response: [0.2, 1] } } },
);
const living = fc.record({
  content: fc.constantFrom(
    { transmissibility: 0.4, delay: { kernel: "twitter" } },
    { transmissibility: { median: 0.3, spread: 1.5 }, negativity: { transmissibility: 1.4 } },
  ),
  clock: fc.constant({ tick: "10m" }),
  horizon: fc.constantFrom("2d", "5d"),
  response: fc.constantFrom(null, { kind: "apologise", at: "2h" }),
});

const anyScenario = fc
  .tuple(anyNetwork, fc.oneof(simple, living), fc.array(anyStarter, { minLength: 1, maxLength: 3 }), fc.nat())
  .map(([network, how, starters, seed]) => {
    const isLiving = "clock" in how;
    const span = (value: unknown) => (isLiving && typeof value === "number" ? `${value}h` : value);
    const plan = starters.map((starter) =>
      Object.fromEntries(
        Object.entries(starter).map(([key, value]) => [
          key,
          key === "at" || key === "over" ? span(value) : value,
        ]),
      ),
    );
    return {
      network,
      ...how,
      audience: {
        segments: {
          fans: { share: 0.4, ...(isLiving && { positivity: 0.9, defence: 0.2 }) },
          others: { share: 0.6 },
        },
      },
      plans: {
        "one name": plan,
        "something else": [{ starter: "influencers", pick: { by: "random", count: 9 } }],
        another: plan,
      },
      ...{ runs: 12, seed: String(seed), record: "activations" },
    };
  });

describe("one plan under two names", () => {
  it("law: digests and findings are equal to the last bit, and the difference is exactly nothing in every world", async () => {
    let spread = 0;
    await fc.assert(
      fc.asyncProperty(anyScenario, async (scenario) => {
        const { plans, pairs } = await run(scenario, { workers: 1 });
        const [one, other] = [plans["one name"]!, plans.another!];
        expect(one.digest).toMatch(/^[0-9a-f]{32}$/);
        expect(JSON.stringify(other)).toBe(JSON.stringify(one));
        expect(plans["something else"]!.digest).not.toBe(one.digest);
        const pair = pairs!.find(({ plan, against }) => plan === "another" && against === "one name");
        expect(pair).toMatchObject({
          ...{ difference: { mean: 0, ci: [0, 0] }, winShare: 0, tieShare: 1 },
        });
        if (one.sharers.sd! > 0) spread++;
      }),
      { seed: 61, numRuns: 25 },
    );
    // Chance had its say in most of them.
    expect(spread).toBeGreaterThan(12);
  });
});
