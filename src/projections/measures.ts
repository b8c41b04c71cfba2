import { timeOf } from "./FindingClock.ts";
import { LISTED_VIEWINGS } from "./impressions.ts";
import {
  chanceThat,
  counted,
  earned,
  type FoldedWorlds,
  ignited,
  onChannel,
  partOf,
  reached,
  revenue,
  scaled,
  spentPer,
  viewings,
  type WorldValues,
  whenFirst,
} from "./WorldValues.ts";

/** What plans can be compared by. */
export interface Measure {
  readonly better: "more" | "less";
  /** What its numbers are: people, a chance, a part of all, money, a ratio, a time, other things. */
  readonly unit: "people" | "chance" | "share" | "money" | "ratio" | "time" | "count";
  /**
   * How worlds make the number of a plan, where it is not their mean: a sum ÷ a sum, or the mean time until
   * something happens, in worlds of which some are not watched to the end.
   */
  readonly from?: "ratio" | "times";
  /** What may be named after a colon: a segment, a channel, how often somebody has seen it at least. */
  readonly of?: "segment" | "channel" | "viewings";
  /** What has to be measured: who views; each viewing in a row of its own. */
  readonly needs?: "viewers" | "views";
  /** Null where a plan does not have it. */
  readonly values: (folded: FoldedWorlds, of: string | null) => WorldValues | null;
}

const PER_CENT = 100;
const THOUSAND = 1000;
const TEN_THOUSANDTHS = 10_000;
const DIED_OUT = 2;
/** How often somebody has seen it for effective reach, where no other number is asked for. */
export const VIEWINGS = 3;
/** The most that it is counted by. */
export const VIEWINGS_MOST = LISTED_VIEWINGS;

const at = (values: ArrayLike<number>, world: number): number => values[world] as number;

/** Sharers in favour less those against, in per cent of all who saw it, or of those who say something. */
function netSentiment({ states: { sentiment }, context }: FoldedWorlds, ofViewers: boolean) {
  const { isAsked, known, sharers, negative, viewers } = sentiment;
  if (!isAsked || (ofViewers && !context.viewers)) return null;
  // Whoever shares has seen it, though it may not be among the viewers that are counted.
  const sum = (counts: Uint32Array): number => counts.reduce((all, each) => all + each, 0);
  const per = ofViewers && sum(viewers) > sum(sharers) ? viewers : sharers;
  return { known, values: Float64Array.from(negative, (no, i) => PER_CENT * (at(sharers, i) - 2 * no)), per };
}

/** A world that died out unharmed is spared for ever. */
function spiralTimes({ states: { spiral }, context: { clock } }: FoldedWorlds): WorldValues | null {
  if (!spiral.isAsked) return null;
  const { known, columns } = spiral.table;
  const { spiralled, end } = columns;
  const spared = (world: number): boolean => known[world] === DIED_OUT && spiralled[world] === 0;
  return {
    known,
    values: Float64Array.from(end, (tick, world) => (spared(world) ? Infinity : timeOf(clock, tick))),
    happened: spiralled,
    horizon: timeOf(
      clock,
      end.reduce((latest, tick) => Math.max(latest, tick), 0),
    ),
  };
}

/** Of the worlds with a spiral, those with an alert at an earlier tick. */
function warned({ states: { alerts }, context }: FoldedWorlds): WorldValues | null {
  if (context.watch !== true) return null;
  const { alert, spiral } = alerts.table.columns;
  const isWarned = (tick: number, world: number): boolean => tick > 0 && tick < at(spiral, world);
  return {
    known: alerts.table.known,
    values: alert.map((tick, world) => (isWarned(tick, world) ? 1 : 0)),
    per: spiral.map((tick) => (tick > 0 ? 1 : 0)),
  };
}

type Values = Measure["values"];
type More = Omit<Measure, "better" | "unit" | "values">;

const RATIO: More = { from: "ratio" };

const more = (unit: Measure["unit"], values: Values, particulars: More = {}): Measure => ({
  ...{ better: "more", unit, values },
  ...particulars,
});
const less = (unit: Measure["unit"], values: Values, particulars: More = {}): Measure => ({
  ...more(unit, values, particulars),
  better: "less",
});

/** How many people share, see it and see it often. */
const reachMeasures = {
  sharers: more("people", (folded, segment) => reached(folded, "sharers", segment), { of: "segment" }),
  viewers: more("people", (folded, segment) => reached(folded, "viewers", segment), {
    ...{ of: "segment", needs: "viewers" },
  }),
  "effective-reach": more(
    "people",
    ({ states: { impressions }, context }, times) => {
      const people = impressions.people[Number(times ?? VIEWINGS) - 1];
      return people === undefined
        ? null
        : { known: impressions.table.known, values: scaled(people, context) };
    },
    { of: "viewings", needs: "views" },
  ),
  earned: more("people", (folded) => {
    const { known, values } = earned(folded);
    return { known, values: scaled(values, folded.context) };
  }),
  "earned-multiplier": more(
    "ratio",
    (folded) => ({ ...earned(folded), per: folded.states.totals.seeds }),
    RATIO,
  ),
  ignition: more("chance", ignited),
  "big-names": more("people", ({ states: { bigNames }, context }) =>
    counted({ ...bigNames, isAsked: bigNames.people.length > 0 }, "unpaid", context),
  ),
};

/** How often it is seen, and what those who see it do. */
const viewingMeasures = {
  impressions: more("count", (folded) => {
    const seen = viewings(folded);
    return seen && { known: seen.known, values: scaled(seen.values, folded.context) };
  }),
  "rating-points": more("count", (folded) => {
    const seen = viewings(folded);
    const { people } = folded.context;
    return seen && { ...seen, values: Float64Array.from(seen.values, (all) => (PER_CENT * all) / people) };
  }),
  frequency: more(
    "ratio",
    (folded) => {
      const seen = viewings(folded);
      return seen && { ...seen, per: folded.states.impressions.table.columns.viewers };
    },
    RATIO,
  ),
  "repost-rate": more("share", ({ states }) => partOf(states.platformRates, "reposts", "views"), RATIO),
  "interaction-rate": more(
    "share",
    ({ states: { platformRates } }) => {
      const rate = partOf(platformRates, "reposts", "views");
      const { clicks } = platformRates.table.columns;
      return rate && { ...rate, values: clicks.map((each, world) => each + at(rate.values, world)) };
    },
    RATIO,
  ),
  "read-rate": more("share", ({ states }) => partOf(states.platformRates, "ownViewers", "followers"), {
    ...{ from: "ratio", needs: "views" },
  }),
  clicks: more("people", ({ states: { funnel }, context }) => counted(funnel, "clicks", context)),
  conversions: more("people", ({ states: { funnel }, context }) => counted(funnel, "conversions", context)),
  won: more("people", ({ states: { attitude }, context }) =>
    context.conversion ? counted(attitude, "won", context) : null,
  ),
  lost: less("people", ({ states: { attitude }, context }) =>
    context.conversion ? counted(attitude, "lost", context) : null,
  ),
};

/** How far, how long and when. */
const courseMeasures = {
  depth: more("count", ({ states: { tree } }) => ({ known: tree.known, values: tree.depth })),
  breadth: more("people", ({ states: { tree }, context }) => ({
    ...{ known: tree.known, values: scaled(tree.breadth, context) },
  })),
  virality: more("ratio", ({ states: { tree } }) => ({
    known: Uint8Array.from(tree.virality, (distance) => (distance > 0 ? 1 : 0)),
    values: tree.virality,
  })),
  "time-to-peak": less("time", ({ states: { peak }, context: { clock } }) => ({
    known: peak.table.known,
    values: Float64Array.from(peak.table.columns.tick, (tick) => timeOf(clock, tick)),
  })),
  duration: more("time", ({ states: { totals }, context: { clock } }) => ({
    known: totals.known,
    values: Float64Array.from(totals.lastTick, (tick) => timeOf(clock, tick)),
  })),
  "hot-topic": more("chance", (folded, channel) => onChannel(folded, "topics", channel), { of: "channel" }),
  media: more("chance", (folded, channel) => onChannel(folded, "media", channel), { of: "channel" }),
  "fake-shares": less("count", ({ states: { reported }, context }) =>
    counted(reported, "fakeShares", context),
  ),
  "fake-views": less("count", ({ states: { reported }, context }) => counted(reported, "fakeViews", context)),
};

/** What is spent and what comes back. */
const moneyMeasures = {
  cost: less("money", (folded) => spentPer(folded, null)),
  revenue: more("money", revenue),
  roi: more(
    "ratio",
    (folded) => {
      const [brought, spent] = [revenue(folded), spentPer(folded, null)];
      if (brought === null || spent === null) return null;
      const profit = Float64Array.from(brought.values, (money, world) => money - at(spent.values, world));
      return { known: spent.known, values: profit, per: spent.values };
    },
    RATIO,
  ),
  "cost-per-viewer": less(
    "money",
    (folded) => spentPer(folded, ({ viewers }, world) => at(viewers, world), folded.context.viewers),
    { from: "ratio", needs: "viewers" },
  ),
  "cost-per-sharer": less(
    "money",
    (folded) => spentPer(folded, ({ sharers }, world) => at(sharers, world)),
    RATIO,
  ),
  cpm: less(
    "money",
    (folded) => spentPer(folded, ({ impressions }, world) => at(impressions, world) / THOUSAND),
    RATIO,
  ),
  "cost-per-rating-point": less(
    "money",
    ({ states, context }) => {
      const points = PER_CENT / (context.people * (context.represents ?? 1));
      return spentPer({ states, context }, ({ impressions }, world) => points * at(impressions, world));
    },
    RATIO,
  ),
  "cost-per-click": less(
    "money",
    (folded) => spentPer(folded, ({ clicks }, world) => at(clicks, world), folded.context.conversion),
    RATIO,
  ),
  "cost-per-engagement": less(
    "money",
    (folded) => spentPer(folded, ({ clicks, sharers }, world) => at(clicks, world) + at(sharers, world)),
    RATIO,
  ),
  "cost-per-conversion": less(
    "money",
    (folded) =>
      spentPer(folded, (columns, world) => at(columns.conversions, world), folded.context.conversion),
    RATIO,
  ),
};

/** What is said against it, and how soon it is noticed. */
const riskMeasures = {
  negative: less("people", ({ states: { spiral }, context }) => counted(spiral, "negative", context)),
  "negative-share": less("share", ({ states }) => partOf(states.spiral, "negative", "sharers"), RATIO),
  "negative-impressions": less("count", ({ states: { impressions }, context }) =>
    context.polarity ? counted(impressions, "negative", context) : null,
  ),
  "net-sentiment": more("ratio", (folded) => netSentiment(folded, true), {
    ...{ from: "ratio", needs: "viewers" },
  }),
  "net-sentiment-of-sharers": more("ratio", (folded) => netSentiment(folded, false), RATIO),
  "positive-reproduction": more(
    "ratio",
    ({ states }) => partOf(states.spiral, "positiveChildren", "positiveParents"),
    RATIO,
  ),
  "negative-reproduction": less(
    "ratio",
    ({ states }) => partOf(states.spiral, "negativeChildren", "negativeParents"),
    RATIO,
  ),
  "front-page-negative": less(
    "share",
    ({ states: { frontPage } }) => {
      const { known, columns } = frontPage.table;
      const values = Float64Array.from(columns.tenThousandths, (part) => part / TEN_THOUSANDTHS);
      return frontPage.isAsked ? { known, values } : null;
    },
    { needs: "views" },
  ),
  spiral: less("chance", ({ states: { spiral } }) =>
    spiral.isAsked
      ? chanceThat(spiral.table.known, (world) => at(spiral.table.columns.spiralled, world) === 1)
      : null,
  ),
  "time-to-spiral": more("time", spiralTimes, { from: "times" }),
  alert: less("chance", ({ states: { alerts }, context }) =>
    context.watch
      ? chanceThat(alerts.table.known, (world) => at(alerts.table.columns.alert, world) > 0)
      : null,
  ),
  "time-to-alert": less("time", ({ states: { alerts }, context }) =>
    context.watch ? whenFirst(alerts.table.columns.alert, context) : null,
  ),
  "time-to-response": less("time", ({ states: { alerts }, context }) =>
    context.response ? whenFirst(alerts.table.columns.response, context) : null,
  ),
  warned: more("share", warned, RATIO),
};

/**
 * All that plans can be compared by, by the name that `--metric` has for it. Counts are those of the audience
 * that the network stands for.
 *
 * Source      the findings of `run`: the same numbers, before worlds are summed up
 * Arrays      one number a world, or two
 * Randomness  none
 * Cost        O(worlds) each
 * Failure     null where a plan does not have it
 */
export const measures = {
  ...reachMeasures,
  ...viewingMeasures,
  ...courseMeasures,
  ...moneyMeasures,
  ...riskMeasures,
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;

/** Whether each world has a number of its own, so that the worst worlds are something to judge a plan by. */
export const hasWorstWorlds = (name: MeasureName): boolean => {
  const { from, unit } = measures[name] as Measure;
  return from === undefined && unit !== "chance";
};
