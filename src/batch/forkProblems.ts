import { isDeepStrictEqual } from "node:util";
import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import type { Problem } from "../model/Problem.ts";
import type { Scenario } from "../model/Scenario.ts";
import { tickText } from "./tickText.ts";

/** A scenario with the plan of it that is forked. */
export interface ForkSide {
  readonly scenario: Scenario;
  readonly plan: CompiledPlan;
}

/** What a fork may change, beside starters that act at its tick or later. */
const MAY_CHANGE: readonly string[] = ["response", "watch", "content", "channels", "horizon"];

/**
 * Everything that keeps a scenario from being forked into another at a tick: changes of what cannot change in
 * the middle of a run, or of what has happened before it; all of it at once.
 */
export function forkProblems(parent: ForkSide, forked: ForkSide, at: number): readonly Problem[] {
  const { clock } = parent.scenario;
  const time = tickText(at, clock);
  const found = (code: string, path: string, values: Problem["values"] = {}): Problem => ({
    code,
    severity: "error",
    place: { path },
    values: { at: time, ...values },
  });
  const changed = (key: string): boolean => {
    const [before, after] = [parent.scenario, forked.scenario].map((each) => Reflect.get(each, key));
    return !isDeepStrictEqual(before, after);
  };
  const keys = [...new Set([...Object.keys(parent.scenario), ...Object.keys(forked.scenario)])];
  const others = keys.filter((key) => key !== "plans" && !MAY_CHANGE.includes(key) && changed(key));
  const isOver = parent.plan.horizon < at - 1;
  const kinds = [parent, forked].map(({ scenario }) => scenario.content.contagion.kind);
  return [
    ...(isOver ? [found("E-RUN-009", "--at", { horizon: tickText(parent.plan.horizon, clock) })] : []),
    ...others.map((key) => found("E-RUN-008", key)),
    ...starterProblems(parent, forked, at).map(([code, path, values]) => found(code, path, values)),
    ...(kinds[0] === kinds[1] ? [] : [found("E-RUN-012", "content.contagion.kind", { kind: `${kinds[0]}` })]),
    ...(forked.plan.horizon < at && changed("horizon")
      ? [found("E-CLI-031", "horizon", { horizon: tickText(forked.plan.horizon, clock) })]
      : []),
  ];
}

type StarterProblem = readonly [code: string, path: string, values: Problem["values"]];

/** Starters of the plan that have acted, or that would have acted, before the tick. */
function starterProblems(parent: ForkSide, forked: ForkSide, at: number): readonly StarterProblem[] {
  const { clock } = parent.scenario;
  const { name } = parent.plan;
  const starters = (side: ForkSide) => side.scenario.plans.find((plan) => plan.name === name)?.starters ?? [];
  const [before, after] = [starters(parent), starters(forked)];
  const numbers = Array.from({ length: Math.max(before.length, after.length) }, (_, number) => number);
  return numbers.flatMap((number): readonly StarterProblem[] => {
    if (isDeepStrictEqual(before[number], after[number])) return [];
    const ticks = [parent, forked].flatMap(({ plan }) => plan.starters[number]?.tick ?? []);
    const tick = Math.min(...ticks);
    return tick >= at ? [] : [["E-RUN-010", `plans.${name}.${number}`, { tick: tickText(tick, clock) }]];
  });
}
