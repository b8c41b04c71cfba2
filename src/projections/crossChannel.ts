import { EventCode } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import { independentReach } from "../statistics/metrics.ts";
import { runProjection } from "./RunProjection.ts";
import { mergedColumn } from "./WorldColumn.ts";

/** Sums over worlds (integers): people who saw it anywhere, and by channel. */
export interface CrossChannelState {
  worlds: number;
  anywhere: number;
  /** Float64[channels]; empty: nothing is asked. */
  readonly byChannel: Float64Array;
}

export interface CrossChannelFinding {
  /** Parts of the people, mean per world. */
  readonly crossChannel?: {
    readonly worlds: number;
    readonly channels: readonly { readonly channel: string; readonly reach: number }[];
    /** Whom at least one channel reaches, counted person by person. */
    readonly exact: number;
    /** What that would be if channels reached people independently of each other (Sainsbury's formula). */
    readonly independent: number;
  };
}

/**
 * How much channels overlap: the people whom any of them reaches, beside what planners reckon from the reach
 * of each. More than that: channels complete each other; less: they reach the same people.
 *
 * Source      reach planning: `independentReach` as the oracle for channels that know nothing of each other
 * Arrays      sums by channel (integers)
 * Randomness  none
 * Cost        a pass over the views of a run, a set of those who saw it by channel
 * Failure     never; no finding for one channel, or where views have no rows of their own
 */
export const crossChannel = runProjection<CrossChannelState, CrossChannelFinding>({
  name: "crossChannel",
  version: 1,
  initial: ({ channels = [], everyView = false }) => ({
    worlds: 0,
    anywhere: 0,
    byChannel: new Float64Array(everyView && channels.length > 1 ? channels.length : 0),
  }),
  evolveRun: (state, facts, frame, row) => {
    if (facts !== null && state.byChannel.length > 0) foldRun(state, frame, row);
    return state;
  },
  merge: (left, right) => ({
    worlds: left.worlds + right.worlds,
    anywhere: left.anywhere + right.anywhere,
    byChannel: mergedColumn(left.byChannel, right.byChannel),
  }),
  finish: ({ worlds, anywhere, byChannel }, { channels = [], people }) => {
    if (worlds === 0 || people === 0) return {};
    const reaches = Array.from(byChannel, (sum) => sum / worlds / people);
    return {
      crossChannel: {
        worlds,
        channels: channels.map((channel, number) => ({ channel, reach: reaches[number] as number })),
        exact: anywhere / worlds / people,
        independent: independentReach(reaches),
      },
    };
  },
});

function foldRun(state: CrossChannelState, frame: Frame, row: number): void {
  const { code, person, channel } = frame.events;
  const first = frame.runs.first[row] as number;
  const past = first + (frame.runs.count[row] as number);
  const seen = Array.from(state.byChannel, () => new Set<number>());
  const anywhere = new Set<number>();
  for (let i = first; i < past; i++) {
    if (code[i] !== EventCode.Viewed && code[i] !== EventCode.ViewedAgain) continue;
    seen[channel[i] as number]?.add(person[i] as number);
    anywhere.add(person[i] as number);
  }
  state.worlds++;
  state.anywhere += anywhere.size;
  for (const [number, people] of seen.entries()) state.byChannel[number]! += people.size;
}
