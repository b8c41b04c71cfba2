import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import { findArc, NO_ARC } from "../network/findArc.ts";
import { campaignChances } from "./campaignChances.ts";
import { campaignOperator } from "./campaignOperator.ts";
import type { PairRows } from "./pairRows.ts";
import { type Messages, type Patience, passMessages } from "./passMessages.ts";

/**
 * How likely it is, from where on a plan's network, that a negative line founds itself for good. Types of the
 * messages are polarity × home channel.
 */
export interface SpiralChances {
  readonly rows: PairRows;
  readonly channels: number;
  readonly messages: Messages;
}

/**
 * Messages of "no negative line sustains itself from here", pair by pair. Without defence negative ones come
 * first, and positive ones fall from certainty, so that an unending positive cascade alone is no spiral; with
 * it the two hang together (`lineEnds`).
 *
 * Source      `passMessages` with the two-type branching process of `lineEnds` in place of generating
 *             functions; exact on endless trees, an approximation on a real network
 * Arrays      see `Messages`
 * Randomness  none
 * Cost        that of `passMessages`, twice; 16 bytes a pair, channel and polarity
 * Failure     null where the contagion is not independent
 */
export function spiralChances(plan: CompiledPlan, patience?: Patience): SpiralChances | null {
  if (plan.contagion.kind !== "independent") return null;
  const chances = campaignChances(plan);
  const { rows, channels } = chances;
  const both = campaignOperator(chances, [0, 1]);
  const patient = patience === undefined ? {} : { patience };
  const start = new Float64Array(rows.targets.length * both.types).fill(1);
  if (chances.defended) {
    for (let at = 0; at < start.length; at++) if (at % both.types >= channels) start[at] = 0;
  } else {
    const lines = passMessages(rows, campaignOperator(chances, [1]), {
      start: new Float64Array(channels),
      ...patient,
    });
    lines.values.forEach((value, at) => {
      start[Math.floor(at / channels) * both.types + channels + (at % channels)] = value;
    });
  }
  return { rows, channels, messages: passMessages(rows, both, { start, ...patient }) };
}

/**
 * The chance that a spiral comes of one sharer: of a start (`source` null), or of one whom `source` won, who
 * then leaves that one out.
 *
 * Arrays      negative 0 or 1; channel: her home channel
 * Cost        O(log contacts)
 * Failure     a source that does not reach the person counts as none
 */
export function spiralFrom(
  { rows, channels, messages }: SpiralChances,
  person: number,
  source: number | null,
  negative: number,
  channel = 0,
): number {
  const types = 2 * channels;
  const type = negative * channels + channel;
  const turn = source === null ? NO_ARC : findArc(rows, person, source);
  return (
    1 - (turn === NO_ARC ? messages.nodes[person * types + type]! : messages.without[turn * types + type]!)
  );
}
