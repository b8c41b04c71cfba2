import type { CompiledResponse, CompiledWatch } from "../engine/CompiledResponse.ts";
import type { Clock } from "../model/Clock.ts";
import type { PlaceOf } from "../model/decodeScenario.ts";
import type { Problem } from "../model/Problem.ts";
import type { ResponseKind } from "../model/Response.ts";
import type { Scenario } from "../model/Scenario.ts";
import { formatSpan, ticksOf } from "../model/Time.ts";
import type { Watch } from "../model/Watch.ts";
import { chanceLimit } from "../randomness/coins.ts";
import { type DelayTable, delayTable } from "../randomness/DelayTable.ts";
import { log1p } from "../randomness/exactMath.ts";
import { responseValues } from "./responseValues.ts";
import { spiralWindow } from "./spiralWindow.ts";

/** Numbers of the kinds in events: part of the stream, never renumbered. */
const KINDS: Readonly<Record<Exclude<ResponseKind, "none">, number>> = {
  inform: 1,
  apologise: 2,
  compensate: 3,
  private: 4,
  moderate: 5,
  hostile: 6,
  supporters: 7,
  own: 8,
};

/** Windows at least with which one is compared. */
const BLOCKS_FEWEST = 2;

/**
 * Who raises an alert, and what is then done about negative sharers, in ticks.
 *
 * Source      `responsePresets`; speaking to a part of them in each hour: the time until somebody is reached
 *             is exponential
 * Arrays      none
 * Randomness  none
 * Cost        that of a delay table
 * Failure     a problem goes to the list where an alert has too few windows to compare with
 */
export function compileResponse(
  scenario: Scenario,
  delay: DelayTable,
  placeOf: PlaceOf,
  problems: Problem[],
): { readonly watch: CompiledWatch | null; readonly response: CompiledResponse | null } {
  return {
    watch: scenario.watch && compileWatch(scenario, scenario.watch, delay, placeOf, problems),
    response: responseOf(scenario),
  };
}

function compileWatch(
  scenario: Scenario,
  { sample, window, alert }: Watch,
  delay: DelayTable,
  placeOf: PlaceOf,
  problems: Problem[],
): CompiledWatch {
  const { clock } = scenario;
  const ticks = window === null ? spiralWindow(scenario, delay) : ticksOf(window, clock);
  const watch = { sample: chanceLimit(sample), window: ticks, atLeast: alert.atLeast };
  if (alert.sd === null || alert.over === null) {
    return { ...watch, rule: { kind: "share", share: alert.negativeShare ?? 0 } };
  }
  const blocks = Math.floor(ticksOf(alert.over, clock) / ticks);
  if (blocks < BLOCKS_FEWEST) {
    const shown = window === null ? formatSpan(spanOf(ticks, clock)) : formatSpan(window);
    const place = placeOf(["watch", "alert", "over"]);
    const values = { over: formatSpan(alert.over), window: shown };
    problems.push({ code: "E-PLAN-015", severity: "error", place, values });
  }
  return { ...watch, rule: { kind: "deviation", deviations: alert.sd, blocks } };
}

const spanOf = (ticks: number, clock: Clock) =>
  clock === "rounds" ? ticks : { seconds: ticks * clock.tick.seconds };

function responseOf({ response, clock }: Scenario): CompiledResponse | null {
  if (response === null || response.kind === "none") return null;
  const { damping, backfire, perHour, leak, supporters, positive } = responseValues(response);
  const turn = ({ chance, damping: to }: typeof backfire.value) => ({
    limit: chanceLimit(chance),
    damping: to,
  });
  return {
    kind: KINDS[response.kind],
    tick: response.at === null ? null : ticksOf(response.at, clock),
    delay: response.delay === null ? 0 : ticksOf(response.delay, clock),
    negative: { ...damping.value, backfire: turn(backfire.value) },
    positive: positive.value,
    contacts:
      perHour.value > 0 ? { delay: contactDelay(perHour.value, clock), leak: turn(leak.value) } : null,
    supporters: supporters.value > 0 ? { count: supporters.value, allowed: null } : null,
  };
}

const SECONDS_AN_HOUR = 3600;

/** How long it takes to reach somebody of whom this part is reached in each hour, or round. */
function contactDelay(part: number, clock: Clock): DelayTable {
  const hours = -1 / log1p(-part);
  return clock === "rounds"
    ? delayTable({ kernel: "exponential", mean: hours }, 1)
    : delayTable({ kernel: "exponential", mean: hours * SECONDS_AN_HOUR }, clock.tick.seconds);
}
