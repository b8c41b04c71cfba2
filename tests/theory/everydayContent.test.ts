import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { distance, leadersHalfLives, PARTS, realHalfLives } from "../../bench/halfLives.ts";
import { decodeFile, loadScenario } from "../../src/batch/loadScenario.ts";
import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import { largestAudiences } from "../../src/network/largestAudiences.ts";
import { deepest } from "../../src/projections/ActivationForest.ts";
import { quantile } from "../../src/statistics/quantile.ts";
import { forestsByWorld } from "./forestsByWorld.ts";

const LONG = process.env.SKIPSTONE_LONG === "1";
const root = join(import.meta.dirname, "../..");
const DATA = resolve(process.env.SKIPSTONE_DATA ?? join(root, "../shared/data"));
const REAL = join(DATA, "tideh");

/** The preset, with changes: its plan of one author, and what a tick of its clock is. */
async function everyday(...overrides: string[]): Promise<{ plan: CompiledPlan; hoursATick: number }> {
  const loaded = await decodeFile(join(root, "scenarios/everyday-content.yaml"), overrides).pipe(
    Effect.flatMap((decoded) => loadScenario(decoded)),
    Effect.runPromise,
  );
  const { clock } = loaded.scenario;
  if (clock === "rounds") throw new Error("the preset has a clock");
  return { plan: { ...loaded.plans[0]!, views: "none" }, hoursATick: clock.tick.seconds / 3600 };
}

/** The same plan with an author who is named. */
const byAuthor = (plan: CompiledPlan, author: number): CompiledPlan => ({
  ...plan,
  starters: plan.starters.map((starter) => ({
    ...starter,
    nodes: Uint32Array.of(author),
    randomCount: 0,
  })),
});

/** Coprime to the number of people, so that everybody's turn comes, and neighbours in number are far apart. */
const STRIDE = 7919;

/**
 * An author of each world in turn, as if drawn from everybody: to draw one of 40,000 takes a hundred times as
 * long as what becomes of the content.
 */
const inTurn =
  (plan: CompiledPlan) =>
  (world: number): CompiledPlan =>
    byAuthor(plan, (world * STRIDE) % plan.nodes);

interface Cascade {
  readonly author: number;
  readonly size: number;
  readonly depth: number;
  /** Mean distance over pairs of sharers; 0 of a single one. */
  readonly virality: number;
  /** Of every share but the author's: ticks since the launch, and since the share that led to it. */
  readonly ticks: readonly number[];
  readonly waits: readonly number[];
}

function cascades(plan: CompiledPlan, worlds: number, planIn?: (world: number) => CompiledPlan): Cascade[] {
  return Array.from(forestsByWorld(plan, worlds, planIn), (forest) => {
    const { length, parent, size, tick } = forest;
    const shares = Array.from({ length }, (_, row) => row).filter((row) => parent[row] !== row);
    const distances = shares.reduce((sum, row) => sum + size[row]! * (length - size[row]!), 0);
    return {
      author: forest.person[0]!,
      size: length,
      depth: deepest(forest),
      virality: length === 1 ? 0 : distances / ((length * (length - 1)) / 2),
      ticks: shares.map((row) => tick[row]!),
      waits: shares.map((row) => tick[row]! - tick[parent[row]!]!),
    };
  });
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

/** The least-squares line through points, and how closely they follow it. */
function line(points: readonly (readonly [number, number])[]): { slope: number; correlation: number } {
  const [x, y] = [meanOf(points.map(([a]) => a)), meanOf(points.map(([, b]) => b))];
  const product = meanOf(points.map(([a, b]) => (a - x) * (b - y)));
  const [xx, yy] = [meanOf(points.map(([a]) => (a - x) ** 2)), meanOf(points.map(([, b]) => (b - y) ** 2))];
  return { slope: product / xx, correlation: product / Math.sqrt(xx * yy) };
}

describe("given everyday content of anybody", async () => {
  const { plan, hoursATick } = await everyday();
  const all = cascades(plan, LONG ? 400_000 : 20_000, inTurn(plan));
  const shareOf = (holds: (cascade: Cascade) => boolean): number => all.filter(holds).length / all.length;

  it("70 to 95 of 100 cascades are of the author alone, as in seven measured networks", () => {
    const single = shareOf(({ size }) => size === 1);
    expect(single).toBeGreaterThan(0.7);
    expect(single).toBeLessThan(0.95);
  });

  it("1 to 6 of 100 go beyond one step", () => {
    const deep = shareOf(({ depth }) => depth > 1);
    expect(deep).toBeGreaterThan(0.01);
    expect(deep).toBeLessThan(0.06);
  });

  it("half to three fifths of shares come within an hour of the one that led to them", () => {
    const waits = all.flatMap((cascade) => cascade.waits);
    const hour = waits.filter((ticks) => ticks * hoursATick <= 1).length / waits.length;
    expect(hour).toBeGreaterThan(0.5);
    expect(hour).toBeLessThan(0.6);
  });

  it.runIf(LONG)("large cascades are no more viral the larger they are", () => {
    expectShallow(all.filter(({ size }) => size >= 100));
  });
});

/** Structural virality is low, and does not go with size. */
function expectShallow(large: readonly Cascade[]): void {
  expect(large.length).toBeGreaterThan(50);
  const { correlation } = line(large.map(({ size, virality }) => [Math.log(size), virality]));
  expect(Math.abs(correlation)).toBeLessThan(0.4);
  for (const { virality } of large) expect(virality).toBeLessThan(5);
}

/** The leaders: one person in two hundred. */
const LEADERS = 200;
const FEWEST = 25;

/**
 * Large cascades are rare, and nearly all of them leaders'. So that there are enough of them, leaders' content
 * and that of all others are simulated apart and weighted as authors drawn from everybody would be.
 */
describe("given everyday content of leaders beside that of all others", async () => {
  const { plan } = await everyday();
  const leaders = new Set(largestAudiences(plan, LEADERS));
  const ofLeaders = [...leaders].flatMap((leader) => cascades(byAuthor(plan, leader), LONG ? 200 : 50));
  const others = cascades(plan, plan.nodes, inTurn(plan)).filter(({ author }) => !leaders.has(author));

  /** The chance that a cascade of anybody has at least so many sharers; null where too few have. */
  function tail(least: number): number | null {
    const [ledCount, otherCount] = [ofLeaders, others].map(
      (all) => all.filter(({ size }) => size >= least).length,
    ) as [number, number];
    if (ledCount + otherCount < FEWEST) return null;
    const part = LEADERS / plan.nodes;
    return (part * ledCount) / ofLeaders.length + ((1 - part) * otherCount) / others.length;
  }

  it.each([2, 10])("from %d sharers to 100 the tail of sizes has a slope between −0.8 and −1.6", (from) => {
    // A target, not a law: steeper among friends of the author, flatter where leaders' audiences decide.
    const points: [number, number][] = [];
    for (let least = from; least <= 100; least *= 1.5) {
      const chance = tail(Math.round(least));
      if (chance !== null) points.push([Math.log(Math.round(least)), Math.log(chance)]);
    }
    expect(points.length).toBeGreaterThanOrEqual(from === 2 ? 10 : 6);
    const { slope } = line(points);
    expect(slope).toBeLessThan(-0.8);
    expect(slope).toBeGreaterThan(-1.6);
  });

  it("cascades of 100 and more are shallow, and no more viral the larger they are", () => {
    expectShallow(ofLeaders.filter(({ size }) => size >= 100));
  });
});

const WORLDS_EACH = LONG ? 50 : 10;
const STAGES = [0.1, 0.5, 0.9, 0.99];

/** When a cascade has had a tenth, half, nine tenths and 99 of 100 of its shares. */
const stagesOf = (times: readonly number[]): number[] => {
  const ascending = Float64Array.from(times).sort();
  return STAGES.map((part) => quantile(ascending, part));
};

const medianOf = (values: readonly number[]): number => quantile(Float64Array.from(values).sort(), 0.5);

/**
 * Fifty collected cascades are large ones (2,000 retweets and more) of very large accounts (half have more
 * than 900,000 followers), observed for a week: neither everyday content nor anybody's. They are compared
 * with a hit of the leaders with the largest audiences of the preset, for a week too. Only the kernel of
 * delays and the reproduction of a hit, .7, were taken from cascades on Twitter; nothing is fitted to these.
 * Hours to 10, 50, 90 and 99 % of the shares, medians: real .064, 2.77, 31, 106; simulated .1, 1.33, 37.9, 139.
 * Of half-lives the quantiles of 10, 25, 50, 75 and 90 %: real .62, .87, 2.8, 7.2, 13; simulated .73, .94, 1.4,
 * 2.4, 5.6. The real ones know day and night, and content that ages: neither is in the preset.
 */
describe.skipIf(!existsSync(REAL))(`given the real cascades of ${REAL}`, async () => {
  const real = readdirSync(REAL)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => {
      const rows = readFileSync(join(REAL, name), "utf8").trim().split("\n").slice(2);
      return stagesOf(rows.map((row) => Number(row.split(" ")[0]) / 3600));
    });

  async function leaders(reproduction: number): Promise<number[][]> {
    const set = `content.transmissibility.reproduction=${reproduction}`;
    const { plan, hoursATick } = await everyday(set, "horizon=7d");
    return Array.from(largestAudiences(plan, 10), (author) => cascades(byAuthor(plan, author), WORLDS_EACH))
      .flat()
      .map(({ ticks }) => stagesOf(ticks.map((tick) => tick * hoursATick)));
  }

  it("a leader's hit takes about as long as they do: within a factor of 2.5 at every stage of the median", async () => {
    const simulated = await leaders(0.7);
    for (const stage of STAGES.keys()) {
      const at = (all: readonly (readonly number[])[]) => medianOf(all.map((stages) => stages[stage]!));
      expect(Math.abs(Math.log(at(simulated) / at(real)))).toBeLessThan(Math.log(2.5));
    }
  });

  it("half-lives of leaders' hits differ by less than 3.5 times at each of five quantiles, as `npm run theory` shows", async () => {
    const measured = realHalfLives(REAL)!;
    const simulated = await leadersHalfLives(0.7, WORLDS_EACH);
    expect(measured.hours.length).toBe(50);
    expect(distance(measured, simulated)).toBeLessThan(0.5);
    for (const part of PARTS) {
      const times = quantile(simulated.hours, part) / quantile(measured.hours, part);
      expect(Math.abs(Math.log(times)), `quantile ${part}`).toBeLessThan(Math.log(3.5));
    }
  });

  it("a leader's everyday content is over much sooner: collections of large cascades hold hits", async () => {
    const simulated = await leadersHalfLives(0.2, WORLDS_EACH);
    expect(distance(realHalfLives(REAL)!, simulated)).toBeGreaterThan(0.6);
  });
});
