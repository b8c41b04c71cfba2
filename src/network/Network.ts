import type { Csr } from "./Csr.ts";
import type { People } from "./People.ts";

/**
 * What the numbers in `weights` are: a column of the file, trust drawn by a generator, or nothing (all 1).
 */
export type WeightKind = "none" | "column" | "trust";

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
  /** 128-bit hash of labels, arcs, weights and multiplicities as 32 hexadecimal digits. */
  readonly hash: string;
}
