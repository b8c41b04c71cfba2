import { EventCode } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import {
  clickBenchmark,
  costPer,
  costPerRatingPoint,
  costPerThousand,
  grossRatingPoints,
  mediaCostEquivalent,
  returnOnInvestment,
} from "../statistics/metrics.ts";
import { sumOf } from "../statistics/TwoLimbSum.ts";
import type { StarterPrice } from "./CampaignContext.ts";
import type { FoldContext } from "./Projection.ts";
import type { RunFacts } from "./RunFacts.ts";
import { runProjection } from "./RunProjection.ts";
import { recordOf } from "./recordOf.ts";
import { enlarged, mergedColumn } from "./WorldColumn.ts";
import { knownWorlds, mergedTables, type WorldTable, withWorld, worldTable } from "./WorldTable.ts";

const NAMES = ["impressions", "viewers", "sharers", "clicks", "conversions"] as const;
/** What of a starter is paid for. */
const UNITS = ["fired", "units", "followers"] as const;
type Units = Readonly<Record<(typeof UNITS)[number], Float64Array>>;

export interface CostState {
  readonly isAsked: boolean;
  readonly represents: number;
  readonly perClick: number;
  readonly prices: readonly StarterPrice[];
  readonly followers: Uint32Array;
  readonly table: WorldTable<(typeof NAMES)[number]>;
  /** Money of each world; 0 where it is not known. */
  readonly money: Float64Array;
  /** Sums over worlds, Float64[starters × channels] of each, integers. */
  readonly sums: Units;
  /** Float64[channels], integers. */
  readonly clicks: Float64Array;
}

/** What part of all money went where, mean per world. */
export interface CostPart {
  readonly cost: number;
  readonly share: number;
}

export interface CostFinding {
  /** Money of the audience that the network stands for; each ratio is Σ cost ÷ Σ of what was had for it. */
  readonly cost?: {
    readonly worlds: number;
    readonly currency: string;
    /** Mean per world. */
    readonly total: number;
    readonly se?: number;
    readonly perViewer?: number;
    readonly perSharer?: number;
    /** Per thousand impressions, rating point, click, engagement (a share or a click) and conversion. */
    readonly cpm?: number;
    readonly cprp?: number;
    readonly cpc?: number;
    readonly cpe?: number;
    readonly cpa?: number;
    /** Cost per click in units of what the industry pays. */
    readonly cpcBenchmark?: number;
    readonly revenue?: number;
    readonly roi?: number;
    /** What the impressions would have cost elsewhere: not value; only where it is asked for. */
    readonly mediaCostEquivalent?: number;
    readonly starters: readonly (CostPart & { readonly starter: string })[];
    /** Paid for clicks. */
    readonly clicks: CostPart;
    readonly channels?: readonly (CostPart & { readonly channel: string })[];
  };
}

/**
 * What a campaign costs, and what was had for it. A starter that does not fire costs nothing. Counts stand
 * for `represents` people each, as money is the money of all of them.
 *
 * Source      media planning (see `metrics`)
 * Arrays      columns by world; sums by starter and channel (integers), so that money is the same in any
 *             order
 * Randomness  none
 * Cost        O(events of a run that are no share, and people of starters), 29 bytes a world
 * Failure     throws on a starter or a channel that the plan does not have; no finding where no costs are
 *             given
 */
export const cost = runProjection<CostState, CostFinding>({
  name: "cost",
  version: 1,
  initial: ({ costs, prices, followers, represents = 1, starters, channels = [""], worlds }) => {
    const isAsked = costs !== undefined;
    return {
      isAsked,
      represents,
      perClick: costs?.perClick ?? 0,
      prices: prices ?? starters.map(() => FREE),
      followers: followers ?? new Uint32Array(0),
      table: worldTable(NAMES, isAsked ? worlds : 0),
      money: new Float64Array(isAsked ? worlds : 0),
      sums: recordOf(UNITS, () => new Float64Array(starters.length * channels.length)),
      clicks: new Float64Array(channels.length),
    };
  },
  evolveRun: (state, facts, frame, row) =>
    facts === null || !state.isAsked ? state : foldRun(state, facts, frame, row),
  merge: (left, right) => ({
    ...left,
    table: mergedTables(left.table, right.table),
    money: mergedColumn(left.money, right.money),
    sums: recordOf(UNITS, (unit) => mergedColumn(left.sums[unit], right.sums[unit])),
    clicks: mergedColumn(left.clicks, right.clicks),
  }),
  finish,
});

const FREE: StarterPrice = { fixed: 0, perUnit: 0, perFollower: 0 };

const priceOf = ({ fixed, perUnit, perFollower }: StarterPrice, had: Record<keyof Units, number>): number =>
  fixed * had.fired + perUnit * had.units + perFollower * had.followers;

function foldRun(before: CostState, facts: RunFacts, frame: Frame, row: number): CostState {
  const { world, forest, rest } = facts;
  const table = withWorld(before.table, world);
  const money = enlarged(before.money, table.known.length);
  const { impressions, viewers, sharers, clicks, conversions } = table.columns;
  const { code, channel, source, amount } = frame.events;
  const had = before.prices.map(() => ({ fired: 0, units: 0, followers: 0, channel: 0 }));
  table.known[world] = 1;
  viewers[world] = frame.runs.viewers[row] as number;
  sharers[world] = facts.sharers;
  for (const event of rest) {
    const of = code[event];
    if (of === EventCode.Impressions) impressions[world]! += amount[event] as number;
    else if (of === EventCode.Converted) conversions[world]! += 1;
    else if (of === EventCode.Clicked) {
      clicks[world]! += 1;
      before.clicks[inside(before.clicks.length, channel[event] as number, "channel")]! += 1;
    } else if (of === EventCode.StarterFired) {
      const starter = had[inside(had.length, source[event] as number, "starter")]!;
      starter.fired = 1;
      starter.units += amount[event] as number;
      starter.channel = inside(before.clicks.length, channel[event] as number, "channel");
    }
  }
  for (let i = 0; i < forest.length && before.followers.length > 0; i++) {
    const starter = had[(forest.starter[i] as number) - 1];
    if (starter !== undefined) starter.followers += before.followers[forest.person[i] as number] as number;
  }
  let spent = before.perClick * (clicks[world] as number) * before.represents;
  for (const [number, starter] of had.entries()) {
    spent += priceOf(before.prices[number] as StarterPrice, starter);
    const place = number * before.clicks.length + starter.channel;
    for (const unit of UNITS) before.sums[unit][place]! += starter[unit];
  }
  money[world] = spent;
  return { ...before, table, money };
}

function inside(length: number, number: number, what: string): number {
  if (number < length) return number;
  throw new RangeError(`${what} ${number} is not in the plan`);
}

function finish(state: CostState, context: FoldContext): CostFinding {
  const columns = knownWorlds(state.table);
  const { costs } = context;
  if (columns === null || costs === undefined) return {};
  const worlds = columns.known.length;
  const parts = moneyParts(state, context, worlds);
  const total = state.money.reduce((sum, money) => sum + money, 0) / worlds;
  const sum = total * worlds;
  const real = recordOf(NAMES, (name) => sumOf(columns[name]).sum * state.represents);
  const points = grossRatingPoints(real.impressions, context.people * state.represents) ?? 0;
  const cpc = costPer(sum, real.clicks);
  const revenue = costs.revenue === null ? null : costs.revenue * real.conversions;
  return {
    cost: {
      worlds,
      currency: costs.currency,
      total,
      ...moneyError(state, total, worlds),
      ...present({
        perViewer: context.viewers ? costPer(sum, real.viewers) : null,
        perSharer: costPer(sum, real.sharers),
        cpm: costPerThousand(sum, real.impressions),
        cprp: costPerRatingPoint(sum, points),
        cpc,
        cpe: costPer(sum, real.sharers + real.clicks),
        cpa: costPer(sum, real.conversions),
        cpcBenchmark:
          cpc === null || costs.industryPerClick === null
            ? null
            : clickBenchmark(cpc, costs.industryPerClick),
        revenue: revenue === null ? null : revenue / worlds,
        roi: revenue === null ? null : returnOnInvestment(revenue, sum),
        mediaCostEquivalent:
          costs.equivalentPerThousand === null
            ? null
            : mediaCostEquivalent(real.impressions, costs.equivalentPerThousand) / worlds,
      }),
      ...parts,
    },
  };
}

/** The standard error of the mean; none in a single world. */
function moneyError({ table, money }: CostState, mean: number, worlds: number): { readonly se?: number } {
  if (worlds < 2) return {};
  let squares = 0;
  for (let world = 0; world < money.length; world++) {
    const rest = table.known[world] ? (money[world] as number) - mean : 0;
    squares += rest * rest;
  }
  return { se: Math.sqrt(squares / (worlds - 1) / worlds) };
}

/** Without what is null. */
function present<Part extends Record<string, number | null>>(part: Part): { [Key in keyof Part]?: number } {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== null)) as {
    [Key in keyof Part]?: number;
  };
}

type Cost = NonNullable<CostFinding["cost"]>;

function moneyParts(
  { prices, sums, clicks, perClick, represents }: CostState,
  { starters, channels }: FoldContext,
  worlds: number,
): Pick<Cost, "starters" | "clicks" | "channels"> {
  const width = clicks.length;
  const paid = (starter: number, channel: number): number =>
    priceOf(
      prices[starter] as StarterPrice,
      recordOf(UNITS, (unit) => sums[unit][starter * width + channel] as number),
    );
  const range = (length: number): number[] => Array.from({ length }, (_, i) => i);
  const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const ofStarters = range(starters.length).map((starter) =>
    add(range(width).map((channel) => paid(starter, channel))),
  );
  const ofClicks = range(width).map((channel) => perClick * represents * (clicks[channel] as number));
  const all = add(ofStarters) + add(ofClicks);
  const part = (money: number): CostPart => ({ cost: money / worlds, share: all === 0 ? 0 : money / all });
  return {
    starters: starters.map((starter, number) => ({ starter, ...part(ofStarters[number] as number) })),
    clicks: part(add(ofClicks)),
    ...(channels === undefined
      ? {}
      : {
          channels: channels.map((channel, number) => ({
            channel,
            ...part(
              (ofClicks[number] as number) + add(range(starters.length).map((each) => paid(each, number))),
            ),
          })),
        }),
  };
}
