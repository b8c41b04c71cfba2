import { EventCode } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import type { Interval } from "../statistics/Interval.ts";
import { probabilityInterval } from "../statistics/probabilityInterval.ts";
import type { Summary } from "../statistics/Summary.ts";
import { sumOf } from "../statistics/TwoLimbSum.ts";
import type { FindingClock } from "./FindingClock.ts";
import type { FoldContext } from "./Projection.ts";
import type { RunFacts } from "./RunFacts.ts";
import { runProjection } from "./RunProjection.ts";
import { NO_SPIRAL, type SpiralRule, spiralTick } from "./spiralTick.ts";
import { happenedTicks, timeSummary } from "./timeSummary.ts";
import { knownWorlds, mergedTables, type WorldTable, withWorld, worldTable } from "./WorldTable.ts";

/** Ticks + 1 of the first alert, the response, what got out of it, and the spiral; how many alerts. */
const NAMES = ["alert", "response", "leak", "spiral", "times"] as const;

export interface AlertsState {
  readonly isAsked: boolean;
  readonly rule: SpiralRule;
  readonly table: WorldTable<(typeof NAMES)[number]>;
}

/** In what part of the worlds something happened, and when in those. */
export interface ChanceAndTime {
  readonly probability: number;
  readonly ci: Interval;
  readonly time?: Summary;
}

/** So many of so many worlds. */
export interface PartOfWorlds {
  readonly worlds: number;
  readonly of: number;
  readonly share: number;
  readonly ci: Interval;
}

/** Of the worlds with an alert, beside the same worlds without the response. */
export interface AnsweredAlarms {
  /** There would have been no spiral without a response either. */
  readonly falseAlarms: PartOfWorlds;
  /** There would have been one, and there is none. */
  readonly prevented: PartOfWorlds;
  /** There would have been none, and there is one. */
  readonly caused: PartOfWorlds;
}

export interface AlertsFinding {
  readonly alerts?: {
    readonly worlds: number;
    readonly unit: FindingClock["unit"];
    /** The first alert, and how many there are on average; absent where nobody watches. */
    readonly first?: ChanceAndTime;
    readonly times?: number;
    /** The response, and what was said in private getting out; absent where none is planned. */
    readonly response?: ChanceAndTime;
    readonly leak?: ChanceAndTime;
    /** Of the worlds with a spiral: those with an alert at an earlier tick, and by how much earlier. */
    readonly warned?: PartOfWorlds & { readonly leadTime?: Summary };
    /** Of the worlds with a spiral: those without. */
    readonly missed?: PartOfWorlds;
    /** Of the worlds with an alert: those without a spiral, be it for the response or not. */
    readonly falseAlarms?: PartOfWorlds;
    /** Which of them the response made so; absent where none is planned, or it was not reckoned. */
    readonly withoutResponse?: AnsweredAlarms;
  };
}

/**
 * What watching is worth: how often and when an alert is raised, how long before a spiral, how often in vain,
 * and when the response comes. An alert at the very tick of the spiral warns nobody.
 *
 * Source      AlertRaised, ResponseIssued, `spiralTick`; `probabilityInterval`
 * Arrays      columns by world (integers)
 * Randomness  none
 * Cost        two passes over the sharers of a run, 21 bytes a world
 * Failure     never; no finding where nobody watches and no response is planned
 */
export const alerts = runProjection<AlertsState, AlertsFinding>({
  name: "alerts",
  version: 1,
  initial: ({ watch = false, response = false, spiral: rule, worlds }) => ({
    isAsked: watch || response,
    rule,
    table: worldTable(NAMES, watch || response ? worlds : 0),
  }),
  evolveRun: (state, facts, frame, row) =>
    facts === null || !state.isAsked ? state : foldRun(state, facts, frame, row),
  merge: (left, right) => ({ ...left, table: mergedTables(left.table, right.table) }),
  finish,
});

function foldRun(
  before: AlertsState,
  { world, forest, rest }: RunFacts,
  frame: Frame,
  row: number,
): AlertsState {
  const table = withWorld(before.table, world);
  const { columns } = table;
  const { code, tick, amount } = frame.events;
  const keepFirst = (name: "alert" | "response" | "leak", at: number): void => {
    if (columns[name][world] === 0) columns[name][world] = at + 1;
  };
  table.known[world] = 1;
  for (const event of rest) {
    const at = tick[event] as number;
    if (code[event] === EventCode.AlertRaised) {
      keepFirst("alert", at);
      columns.times[world]! += 1;
    } else if (code[event] === EventCode.ResponseIssued)
      keepFirst(amount[event] === 0 ? "leak" : "response", at);
  }
  const lastTick = frame.runs.lastTick[row] as number;
  const spiral = spiralTick(forest.tick, forest.negative, forest.length, lastTick, before.rule);
  columns.spiral[world] = spiral === NO_SPIRAL ? 0 : spiral + 1;
  return { ...before, table };
}

function finish({ table }: AlertsState, context: FoldContext): AlertsFinding {
  const columns = knownWorlds(table);
  if (columns === null) return {};
  const { clock, watch = false, response = false } = context;
  const worlds = columns.known.length;
  const chance = (column: Uint32Array): ChanceAndTime => {
    const ticks = happenedTicks(column);
    const time = timeSummary(ticks, clock);
    return {
      probability: ticks.length / worlds,
      ci: probabilityInterval(ticks.length, worlds),
      ...(time === null ? {} : { time }),
    };
  };
  const leak = chance(columns.leak);
  return {
    alerts: {
      worlds,
      unit: clock.unit,
      ...(watch ? { first: chance(columns.alert), times: sumOf(columns.times).sum / worlds } : {}),
      ...(response ? { response: chance(columns.response) } : {}),
      ...(leak.probability > 0 ? { leak } : {}),
      ...(watch ? warnings(columns.alert, columns.spiral, context) : {}),
    },
  };
}

type Warnings = Pick<NonNullable<AlertsFinding["alerts"]>, "warned" | "missed" | "falseAlarms">;

function warnings(alert: Uint32Array, spiral: Uint32Array, { clock }: FoldContext): Warnings {
  const isWarned = (tick: number, world: number): boolean => tick > 0 && tick < (spiral[world] as number);
  const leads = spiral.map((tick, world) => tick - (alert[world] as number));
  const leadTime = timeSummary(
    leads.filter((_, world) => isWarned(alert[world] as number, world)),
    clock,
  );
  const spirals = spiral.filter((tick) => tick > 0).length;
  const warned = alert.filter(isWarned).length;
  const alarms = alert.filter((tick) => tick > 0).length;
  const inVain = alert.filter((tick, world) => tick > 0 && spiral[world] === 0).length;
  const part = (count: number, of: number): PartOfWorlds => ({
    worlds: count,
    of,
    share: count / of,
    ci: probabilityInterval(count, of),
  });
  return {
    ...(spirals === 0
      ? {}
      : {
          warned: { ...part(warned, spirals), ...(leadTime === null ? {} : { leadTime }) },
          missed: part(spirals - warned, spirals),
        }),
    ...(alarms === 0 ? {} : { falseAlarms: part(inVain, alarms) }),
  };
}
