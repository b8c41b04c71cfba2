import type { RootKey } from "../randomness/RootKey.ts";
import { countWins } from "./countWins.ts";
import { drawAgain } from "./drawAgain.ts";
import { holm } from "./holm.ts";
import type { Interval } from "./Interval.ts";
import type { PlanSample } from "./PlanSample.ts";
import { type PairedMean, pairedMean } from "./pairedDifference.ts";
import { quantile } from "./quantile.ts";
import { signChance } from "./signChance.ts";
import { studentCdf } from "./studentCdf.ts";
import { supTBand } from "./supTBand.ts";

export interface ComparisonOptions {
  /** The plan that the others are compared with. */
  readonly baseline: number;
  /** Whether more of the measure is better. */
  readonly better: "more" | "less";
  readonly key: RootKey;
  /** Samples of the bootstrap; 2000 unless said. */
  readonly draws?: number;
}

/** A plan minus the baseline, in the same worlds. */
export interface ComparedPair {
  readonly plan: number;
  readonly against: number;
  readonly difference: {
    readonly mean: number;
    /** Student's, the bootstrap's, and one that holds for all pairs at once; absent for a single world. */
    readonly ci?: Interval;
    readonly bootstrap?: Interval;
    readonly simultaneous?: Interval;
  };
  /** Share of the worlds in which the plan is better than the baseline, and in which both are equal. */
  readonly winShare: number;
  readonly tieShare: number;
  /** Chance of such a difference between plans that are alike, alone and adjusted for all pairs. */
  readonly p: number;
  readonly adjustedP: number;
  /** How many times more worlds would be needed without common ones; absent where nothing varies. */
  readonly varianceRatio?: number;
  readonly verdict: "better" | "worse" | "no clear difference" | "equal";
}

export interface PlanComparison {
  readonly pairs: readonly ComparedPair[];
  /** By plan: how likely it is the best; those that are equally good share. */
  readonly best: readonly number[];
  /** Plans from the best on, together with those that cannot be told from the first of their group. */
  readonly groups: readonly (readonly number[])[];
}

const DRAWS = 2000;
const LEVEL = 0.95;

/**
 * Plans by one measure in the same worlds, each against the baseline.
 *
 * Source      `pairedMean`, as `run` compares plans too; percentile bootstrap over
 *             worlds (Efron & Tibshirani 1993, section 13.3); `holm`; `signChance` where worlds have 0 or 1;
 *             max-T intervals by `supTBand`, over all pairs of plans for the groups
 * Arrays      one sample a plan, all over the same worlds
 * Randomness  bootstrap draws under `key`, the same worlds for every plan
 * Cost        draws · worlds · (plans + pairs)
 * Failure     never for at least one world
 */
export function comparePlans(samples: readonly PlanSample[], options: ComparisonOptions): PlanComparison {
  const { baseline, better } = options;
  const sign = better === "more" ? 1 : -1;
  const others = samples.map((_, plan) => plan).filter((plan) => plan !== baseline);
  const redrawn = redraw(samples, options);
  const differences = others.map((plan) => differenceOf(samples, plan, baseline));
  const chances = differences.map(chanceOf);
  const adjusted = holm(chances);
  const band = simultaneous(differences, options.key);
  return {
    pairs: others.map((plan, i): ComparedPair => {
      const difference = differences[i] as PairedMean;
      const { mean, se, ci } = difference;
      const [one, other] = [samples[plan] as PlanSample, samples[baseline] as PlanSample];
      const counts = countWins(one.perWorld, other.perWorld, sign);
      const adjustedP = adjusted[i] as number;
      const ratio = varianceRatio(one, other, difference);
      const half = band * se;
      return {
        plan,
        against: baseline,
        difference: {
          mean,
          ...(ci === undefined
            ? {}
            : {
                ci,
                ...(redrawn === null ? {} : { bootstrap: bootstrapped(redrawn, plan, baseline) }),
                simultaneous: [mean - half, mean + half] as const,
              }),
        },
        ...counts,
        p: chances[i] as number,
        adjustedP,
        ...(ratio === null ? {} : { varianceRatio: ratio }),
        verdict: verdictOf(sign * mean, adjustedP, counts.tieShare),
      };
    }),
    best: bestChances(samples, redrawn, sign),
    groups: groupsOf(samples, sign, options.key),
  };
}

const differenceOf = (samples: readonly PlanSample[], plan: number, against: number): PairedMean =>
  pairedMean((samples[plan] as PlanSample).contributions, (samples[against] as PlanSample).contributions);

/** How likely equal plans differ so much: by the signs where worlds have 0 or 1, else by Student's t. */
function chanceOf({ values, mean, se }: PairedMean): number {
  if (values.every((value) => value === 0)) return 1;
  if (values.every((value) => value === 0 || value === 1 || value === -1)) {
    const count = (sign: number): number => values.reduce((sum, value) => sum + (value === sign ? 1 : 0), 0);
    return signChance(count(1), count(-1));
  }
  if (!(se > 0)) return values.length < 2 ? 1 : 0;
  return 2 * studentCdf(-Math.abs(mean) / se, values.length - 1);
}

/** How many standard errors to each side hold all means at once. */
function simultaneous(differences: readonly PairedMean[], key: RootKey): number {
  const worlds = differences[0]?.values.length ?? 0;
  if (worlds < 2) return 0;
  const points = differences.length;
  const values = new Float64Array(worlds * points);
  for (const [point, difference] of differences.entries())
    for (const [world, value] of difference.values.entries()) values[world * points + point] = value;
  return supTBand({ values, worlds, points }, { key, level: LEVEL }).critical;
}

function varianceRatio(plan: PlanSample, against: PlanSample, { values }: PairedMean): number | null {
  const paired = variance(values);
  if (!(paired > 0)) return null;
  return (variance(plan.contributions) + variance(against.contributions)) / paired;
}

function variance(values: Float64Array): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1);
}

function verdictOf(lead: number, adjustedP: number, tieShare: number): ComparedPair["verdict"] {
  if (tieShare === 1 && lead === 0) return "equal";
  if (!(adjustedP < 1 - LEVEL)) return "no clear difference";
  return lead > 0 ? "better" : "worse";
}

/** The measures of all plans in worlds drawn again, Float64[draws] of each; null for a single world. */
function redraw(
  samples: readonly PlanSample[],
  { key, draws = DRAWS }: ComparisonOptions,
): readonly Float64Array[] | null {
  const worlds = samples[0]?.perWorld.length ?? 0;
  if (worlds < 2) return null;
  const values = samples.map(() => new Float64Array(draws));
  const times = new Uint32Array(worlds);
  for (let sample = 0; sample < draws; sample++) {
    drawAgain(times, key, sample);
    for (const [plan, each] of samples.entries()) values[plan]![sample] = each.resampled(times);
  }
  return values;
}

function bootstrapped(redrawn: readonly Float64Array[], plan: number, against: number): Interval {
  const other = redrawn[against] as Float64Array;
  const ascending = (redrawn[plan] as Float64Array).map((value, i) => value - (other[i] as number)).sort();
  return [quantile(ascending, (1 - LEVEL) / 2), quantile(ascending, (1 + LEVEL) / 2)];
}

function bestChances(
  samples: readonly PlanSample[],
  redrawn: readonly Float64Array[] | null,
  sign: number,
): readonly number[] {
  const rows = redrawn ?? samples.map(({ value }) => Float64Array.of(value));
  const draws = rows[0]?.length ?? 0;
  const best = samples.map(() => 0);
  for (let i = 0; i < draws; i++) {
    const top = rows.reduce(
      (most, row) => Math.max(most, sign * (row[i] as number)),
      Number.NEGATIVE_INFINITY,
    );
    const winners = rows.flatMap((row, plan) => (sign * (row[i] as number) === top ? [plan] : []));
    for (const plan of winners) best[plan]! += 1 / winners.length;
  }
  return best.map((wins) => wins / draws);
}

/** A group ends where a plan is told from its first, by intervals that hold for all pairs at once. */
function groupsOf(
  samples: readonly PlanSample[],
  sign: number,
  key: RootKey,
): readonly (readonly number[])[] {
  const order = samples
    .map((_, plan) => plan)
    .sort((a, b) => sign * (samples[b]!.value - samples[a]!.value) || a - b);
  const pairs = order.flatMap((plan, i) => order.slice(i + 1).map((other) => [plan, other] as const));
  const differences = pairs.map(([plan, other]) => differenceOf(samples, plan, other));
  const critical = simultaneous(differences, key);
  const groups: number[][] = [];
  for (const plan of order) {
    const leader = groups.at(-1)?.[0];
    const at = pairs.findIndex(([left, right]) => left === leader && right === plan);
    const difference = differences[at];
    const isTold = difference !== undefined && Math.abs(difference.mean) > critical * difference.se;
    if (leader === undefined || isTold) groups.push([plan]);
    else groups.at(-1)?.push(plan);
  }
  return groups;
}
