/** By segment, limits of one viewing: after a positive and after a negative copy (Uint32[segments]). */
export type ViewingChances = readonly [positive: Uint32Array, negative: Uint32Array];

/** What viewings lead to beside sharing. */
export interface CompiledConversion {
  readonly click: ViewingChances;
  /** By segment, the limit of buying for those who click (Uint32[segments]). */
  readonly convert: Uint32Array;
  readonly win: ViewingChances;
  readonly lose: ViewingChances;
  /** By channel, the part of clicks that get through where links are not allowed (Float64[channels]). */
  readonly reachable: Float64Array;
}
