import type { Csr } from "./Csr.ts";
import type { People } from "./People.ts";

/**
 * What the numbers in `weights` are: a column of the file, trust drawn by a generator, or nothing (all 1).
 */
export type WeightKind = "none" | "column" | "trust";

/**
 * The channel of each arc. Two people who are tied on two channels have two ties, each with its own rank and
 * its own chance. names in label order; ofArc Uint8[arcs]: index of the arc's channel.
 */
export interface ArcChannels {
  readonly names: readonly string[];
  readonly ofArc: Uint8Array;
}

/** As many channels as an index of one byte tells apart. */
export const CHANNELS_MOST = 255;

/**
 * A network: people and the arcs along which content travels. A value; nothing in it changes. weights
 * Float64[arcs] (present unless weightKind is "none"); multiplicity Uint32[arcs] counts parallel lines that
 * each have their own chance (present only where some arc has more than one and they are independent).
 */
export interface Network {
  readonly people: People;
  readonly csr: Csr;
  readonly tieCount: number;
  readonly directed: boolean;
  readonly weightKind: WeightKind;
  readonly weights: Float64Array | null;
  readonly multiplicity: Uint32Array | null;
  /** Null where ties have no channels. */
  readonly channels: ArcChannels | null;
  /** 128-bit hash of labels, arcs, weights, multiplicities and channels as 32 hexadecimal digits. */
  readonly hash: string;
}
