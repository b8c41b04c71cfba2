import type { CompiledChannel } from "../engine/CompiledChannel.ts";
import type { CompiledWait } from "../engine/CompiledPush.ts";
import type { ChannelValues } from "../model/ChannelValues.ts";
import type { Clock } from "../model/Clock.ts";
import type { Scenario } from "../model/Scenario.ts";
import type { Condition, Starter } from "../model/Starter.ts";
import { ticksOf } from "../model/Time.ts";
import type { Network } from "../network/Network.ts";
import { ONE_TICK } from "../randomness/DelayTable.ts";
import { ignitionThreshold } from "./ignitionThreshold.ts";
import { spiralWindow } from "./spiralWindow.ts";

/** The tick at which a starter acts, or from which on it waits. */
export function startTick({ at, when }: Starter, clock: Clock): number {
  const time = when?.at ?? at;
  return typeof time === "object" && "phase" in time ? 0 : ticksOf(time, clock);
}

/** What waiting is compiled from. */
export interface WaitParts {
  readonly scenario: Scenario;
  readonly network: Network;
  readonly channels: readonly ChannelValues[];
  readonly compiled: readonly CompiledChannel[];
}

/**
 * What a starter waits for, beside its tick: null where nothing. Shares are looked at over the window of the
 * negative spiral.
 *
 * Source      `ignitionThreshold`, `spiralWindow`
 * Cost        that of the ignition threshold for a phase
 * Failure     never on a checked scenario
 */
export function compileWait(parts: WaitParts, { at, when }: Starter, channel: number): CompiledWait | null {
  const { scenario, network, compiled } = parts;
  const window = spiralWindow(scenario, compiled[0]?.delay ?? ONE_TICK);
  if (typeof at === "object" && "phase" in at) {
    const ignition = ignitionThreshold(scenario.ignition.atLeast, network.people.count);
    return { kind: "phase", phase: at.phase, ignition, window };
  }
  if (when === null) return null;
  const { viewers, sharers, negativeShare } = when;
  return {
    kind: "when",
    once: when.at !== null,
    viewers,
    sharers,
    negativeShare: negativeShare && { ...negativeShare, window },
    trending: when.trending === null ? null : trendingChannel(parts.channels, when.trending, channel),
  };
}

/** The channel that is named; else the starter's own where it has a list, or the first that has one. */
function trendingChannel(
  channels: readonly ChannelValues[],
  trending: NonNullable<Condition["trending"]>,
  own: number,
): number {
  if (trending !== true) return channels.findIndex(({ name }) => name === trending);
  const hasList = ({ hotTopic }: ChannelValues): boolean => hotTopic !== null;
  return channels[own] !== undefined && hasList(channels[own]) ? own : channels.findIndex(hasList);
}
