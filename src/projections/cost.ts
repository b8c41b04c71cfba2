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

export interface CostState {
  readonly isAsked: boolean;
  readonly prices: readonly StarterPrice[];
  readonly table: WorldTable<(typeof NAMES)[number]>;
  /** Money for each starter, Float64[worlds]; 0 where it did not fire. */
  readonly money: readonly Float64Array[];
  /** How often each starter fired on each channel, Float64[starters × channels], integers. */
  readonly firings: Float64Array;
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
 * Arrays      columns by world, those of money in world order; sums by channel (integers)
 * Randomness  none
 * Cost        O(events of a run that are no share, and its sharers), 21 bytes a world and 8 more for each
 *             starter
 * Failure     throws on a starter or a channel that the plan does not have; no finding where nothing has a
 *             price
 */
export const cost = runProjection<CostState, CostFinding>({
  name: "cost",
  version: 1,
  initial: ({ costs, prices: given, starters, channels = [""], worlds }) => {
    const prices = given ?? starters.map(() => FREE);
    const isPriced = prices.some(({ fixed, perPerson }) => fixed > 0 || perPerson !== null);
    const isAsked = costs !== undefined && (isPriced || costs.perClick !== null);
    const room = isAsked ? worlds : 0;
    return {
      isAsked,
      prices,
      table: worldTable(NAMES, room),
      money: prices.map(() => new Float64Array(room)),
      firings: new Float64Array(prices.length * channels.length),
      clicks: new Float64Array(channels.length),
    };
  },
  evolveRun: (state, facts, frame, row) =>
    facts === null || !state.isAsked ? state : foldRun(state, facts, frame, row),
  merge: (left, right) => ({
    ...left,
    table: mergedTables(left.table, right.table),
    money: left.money.map((money, starter) => mergedColumn(money, right.money[starter] as Float64Array)),
    firings: mergedColumn(left.firings, right.firings),
    clicks: mergedColumn(left.clicks, right.clicks),
  }),
  finish,
});

const FREE: StarterPrice = { fixed: 0, perPerson: null };

function foldRun(before: CostState, facts: RunFacts, frame: Frame, row: number): CostState {
  const { world, forest, rest } = facts;
  const { prices, firings } = before;
  const table = withWorld(before.table, world);
  const money = before.money.map((column) => enlarged(column, table.known.length));
  const { impressions, viewers, sharers, clicks, conversions } = table.columns;
  const { code, channel, source, amount } = frame.events;
  const width = before.clicks.length;
  table.known[world] = 1;
  viewers[world] = frame.runs.viewers[row] as number;
  sharers[world] = facts.sharers;
  for (const event of rest) {
    const of = code[event];
    if (of === EventCode.Impressions) impressions[world]! += amount[event] as number;
    else if (of === EventCode.Converted) conversions[world]! += 1;
    else if (of === EventCode.Clicked) {
      clicks[world]! += 1;
      before.clicks[inside(width, channel[event] as number, "channel")]! += 1;
    } else if (of === EventCode.StarterFired) {
      const starter = inside(prices.length, source[event] as number, "starter");
      firings[starter * width + inside(width, channel[event] as number, "channel")]! += 1;
      (money[starter] as Float64Array)[world]! += (prices[starter] as StarterPrice).fixed;
    }
  }
  if (prices.some(({ perPerson }) => perPerson !== null)) {
    for (let i = 0; i < forest.length; i++) {
      const starter = (forest.starter[i] as number) - 1;
      const perPerson = prices[starter]?.perPerson;
      if (perPerson) (money[starter] as Float64Array)[world]! += perPerson[forest.person[i] as number]!;
    }
  }
  return { ...before, table, money };
}

function inside(length: number, number: number, what: string): number {
  if (number < length) return number;
  throw new RangeError(`${what} ${number} is not in the plan`);
}

function finish(state: CostState, context: FoldContext): CostFinding {
  const columns = knownWorlds(state.table);
  const { costs, represents = 1, equivalentPerThousand } = context;
  if (columns === null || costs === undefined) return {};
  const worlds = columns.known.length;
  const perClick = (costs.perClick ?? 0) * represents;
  const starters = state.money.map((money) => money.filter((_, world) => state.table.known[world]));
  const spent = spentByWorld(state, context).filter((_, world) => state.table.known[world]);
  const sum = sumUp(spent);
  const real = recordOf(NAMES, (name) => sumOf(columns[name]).sum * represents);
  const points = grossRatingPoints(real.impressions, context.people * represents) ?? 0;
  const cpc = costPer(sum, real.clicks);
  const revenue = costs.revenue === null ? null : costs.revenue * real.conversions;
  return {
    cost: {
      worlds,
      currency: costs.currency,
      total: sum / worlds,
      ...errorOfMean(spent),
      ...present({
        perViewer: context.viewers ? costPer(sum, real.viewers) : null,
        perSharer: costPer(sum, real.sharers),
        cpm: costPerThousand(sum, real.impressions),
        cprp: costPerRatingPoint(sum, points),
        cpc,
        cpe: costPer(sum, real.sharers + real.clicks),
        cpa: costPer(sum, real.conversions),
        cpcBenchmark: cpc === null || costs.cpc === null ? null : clickBenchmark(cpc, costs.cpc),
        revenue: revenue === null ? null : revenue / worlds,
        roi: revenue === null ? null : returnOnInvestment(revenue, sum),
        mediaCostEquivalent:
          equivalentPerThousand === undefined
            ? null
            : mediaCostEquivalent(real.impressions, equivalentPerThousand) / worlds,
      }),
      ...parts(
        state,
        starters.map(sumUp),
        Array.from(state.clicks, (clicks) => perClick * clicks),
        context,
        worlds,
      ),
    },
  };
}

/** Money of each world, Float64[worlds]: all that fired, and what clicks cost. */
export function spentByWorld(
  { table, money }: CostState,
  { costs, represents = 1 }: FoldContext,
): Float64Array {
  const perClick = (costs?.perClick ?? 0) * represents;
  return Float64Array.from(table.columns.clicks, (clicks, world) =>
    money.reduce((sum, each) => sum + (each[world] as number), perClick * clicks),
  );
}

const sumUp = (money: ArrayLike<number>): number => Array.from(money).reduce((sum, each) => sum + each, 0);

/** The standard error of the mean; none in a single world. */
function errorOfMean(spent: Float64Array): { readonly se?: number } {
  const worlds = spent.length;
  if (worlds < 2) return {};
  const mean = sumUp(spent) / worlds;
  const squares = spent.reduce((sum, money) => sum + (money - mean) * (money - mean), 0);
  return { se: Math.sqrt(squares / (worlds - 1) / worlds) };
}

/** Without what is null. */
function present<Part extends Record<string, number | null>>(part: Part): { [Key in keyof Part]?: number } {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== null)) as {
    [Key in keyof Part]?: number;
  };
}

type Cost = NonNullable<CostFinding["cost"]>;

/** Where the money of all worlds went; a starter's went to the channel on which it fires. */
function parts(
  { firings, clicks }: CostState,
  ofStarters: readonly number[],
  ofClicks: readonly number[],
  { starters, channels }: FoldContext,
  worlds: number,
): Pick<Cost, "starters" | "clicks" | "channels"> {
  const width = clicks.length;
  const all = sumUp(ofStarters) + sumUp(ofClicks);
  const part = (money: number): CostPart => ({ cost: money / worlds, share: all === 0 ? 0 : money / all });
  const firesOn = (starter: number, channel: number): boolean =>
    (firings[starter * width + channel] ?? 0) > 0;
  return {
    starters: starters.map((starter, number) => ({ starter, ...part(ofStarters[number] as number) })),
    clicks: part(sumUp(ofClicks)),
    ...(channels === undefined
      ? {}
      : {
          channels: channels.map((channel, number) => {
            const paid = ofStarters.filter((_, starter) => firesOn(starter, number));
            return { channel, ...part((ofClicks[number] as number) + sumUp(paid)) };
          }),
        }),
  };
}
