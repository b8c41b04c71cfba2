/**
 * Content shown to people without ties: each gets a number of viewings, spread over some ticks, and each
 * viewing is a trial of its own. Ticks.
 */
export interface CompiledBroadcast {
  /** Where it is seen; who shares it posts on that channel's `postsOn`. */
  readonly channel: number;
  /** Uint8[nodes], 1: may be shown it; null: everybody on the channel. */
  readonly allowed: Uint8Array | null;
  /** Ascending limits of at most 0, 1, 2 … viewings of a person: as many viewings as limits ≤ the coin. */
  readonly viewings: Uint32Array;
  /** Over how many ticks the viewings are spread, at least 1. */
  readonly lasts: number;
  /** Of the viewings in each `ticks` from the start at most `most` are shown; null: all. */
  readonly cap: { readonly most: number; readonly ticks: number } | null;
  /** In place of a tie's strength. */
  readonly trust: number;
  /** Limit of a viewing's turning into a complaint. */
  readonly annoyance: number;
}
