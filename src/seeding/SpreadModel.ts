/**
 * What strategies with a guarantee reckon with: chances of arcs, and nothing else. Out-arcs of node u are
 * offsets[u] … offsets[u + 1] − 1; targets Uint32[arcs]; limits Uint32[arcs], 0 … 2³¹: the chance of a trial
 * (`independent`), or the weight against a uniform threshold (`threshold`; those into a node add up to no
 * more than 2³¹). rounds: how far anything gets from where it starts; Infinity without a horizon.
 */
export interface SpreadModel {
  readonly kind: "independent" | "threshold";
  readonly nodes: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly limits: Uint32Array;
  readonly rounds: number;
}

/** Why a plan's spread is not that of such a model. */
export type SpreadReason =
  | "rising-response"
  | "falling-response"
  | "opinions"
  | "fixed-thresholds"
  | "heavy-thresholds"
  | "channels"
  | "hot-topic"
  | "media"
  | "novelty"
  | "content"
  | "deadline"
  | "response";

/**
 * A plan's spread between two that add up submodularly: in the mean at least that of `lower` and at most that
 * of `upper`, whatever set of nodes it starts from; null where no such model is known. Both are one, and the
 * plan's own, where there is no reason against it.
 */
export interface SpreadBounds {
  readonly lower: SpreadModel | null;
  readonly upper: SpreadModel | null;
  readonly reasons: readonly SpreadReason[];
}
