import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as Effect from "effect/Effect";
import { decodeFile, loadScenario } from "../src/batch/loadScenario.ts";
import type { CompiledPlan } from "../src/engine/CompiledPlan.ts";
import { RunScratch } from "../src/engine/RunScratch.ts";
import { simulateRun } from "../src/engine/simulateRun.ts";
import { EventBuffer } from "../src/events/EventBuffer.ts";
import { EventCode } from "../src/events/EventCode.ts";
import { largestAudiences } from "../src/network/largestAudiences.ts";
import { quantile } from "../src/statistics/quantile.ts";

const SCENARIO = join(import.meta.dirname, "../scenarios/everyday-content.yaml");
const AUTHORS = 10;

/** Parts of a collection of cascades: quantiles of their half-lives. */
export const PARTS = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

/** Half-lives of some cascades in hours, ascending: the time to half of each one's shares. */
export interface HalfLives {
  readonly of: string;
  readonly hours: Float64Array;
}

const ascending = (values: Iterable<number>): Float64Array => Float64Array.from(values).sort();

const halfLife = (hours: Iterable<number>): number => quantile(ascending(hours), 0.5);

/** Those of collected retweet cascades, one file each, two lines before its rows; null where there are none. */
export function realHalfLives(folder: string): HalfLives | null {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const all = files.map((name) => {
    const rows = readFileSync(join(folder, name), "utf8").trim().split("\n").slice(2);
    return halfLife(rows.map((row) => Number(row.split(" ")[0]) / 3600));
  });
  return { of: `${all.length} real cascades`, hours: ascending(all) };
}

/** Those of the preset's content, or of content passed on more, from each of the ten largest audiences in turn. */
export async function leadersHalfLives(reproduction: number, worldsEach: number): Promise<HalfLives> {
  const set = [`content.transmissibility.reproduction=${reproduction}`, "horizon=7d"];
  const { scenario, plans } = await Effect.runPromise(
    decodeFile(SCENARIO, set).pipe(Effect.flatMap((decoded) => loadScenario(decoded))),
  );
  if (scenario.clock === "rounds") throw new Error("everyday content has a clock");
  const hoursATick = scenario.clock.tick.seconds / 3600;
  const plan: CompiledPlan = { ...plans[0]!, views: "none" };
  const all = Array.from(largestAudiences(plan, AUTHORS)).flatMap((author) =>
    sharesAfter(plan, author, worldsEach)
      .filter((ticks) => ticks.length > 0)
      .map((ticks) => halfLife(ticks.map((tick) => tick * hoursATick))),
  );
  return { of: `everyday-content by leaders, reproduction ${reproduction}`, hours: ascending(all) };
}

/** The ticks of all shares but the author's, in worlds 0, 1, … */
function sharesAfter(plan: CompiledPlan, author: number, worlds: number): number[][] {
  const [starter] = plan.starters;
  const starters = [{ ...starter!, nodes: Uint32Array.of(author), randomCount: 0 }];
  const scratch = new RunScratch(plan.nodes, false);
  const buffer = new EventBuffer();
  return Array.from({ length: worlds }, (_, world) => {
    buffer.clear();
    simulateRun({ ...plan, starters }, world, scratch, buffer, false);
    const { code, tick } = buffer.events;
    const shared: number[] = [];
    for (let i = 0; i < buffer.eventCount; i++) if (code[i] === EventCode.Shared) shared.push(tick[i]!);
    return shared.slice(1);
  });
}

/** The largest difference between the distribution functions of two collections (Kolmogorov and Smirnov). */
export function distance(some: HalfLives, others: HalfLives): number {
  const below = ({ hours }: HalfLives, at: number) =>
    hours.filter((each) => each <= at).length / hours.length;
  return Math.max(
    ...[...some.hours, ...others.hours].map((at) => Math.abs(below(some, at) - below(others, at))),
  );
}

/** The quantiles of half-lives in hours side by side, each with its distance from the real ones: a table. */
export function halfLivesTable(real: HalfLives, simulated: readonly HalfLives[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const quantiles = ({ hours }: HalfLives) => PARTS.map((part) => quantile(hours, part).toPrecision(2));
  return [
    row(["half-lives in hours", ...PARTS.map((part) => `${100 * part} %`), "distance"]),
    "|---".repeat(PARTS.length + 2).concat("|"),
    row([real.of, ...quantiles(real), "–"]),
    ...simulated.map((each) => row([each.of, ...quantiles(each), distance(real, each).toFixed(2)])),
  ].join("\n");
}
