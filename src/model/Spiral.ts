import * as Schema from "effect/Schema";
import { AtLeast } from "./AtLeast.ts";
import { Quantity } from "./Quantity.ts";
import { Share } from "./Share.ts";
import { TimeSpan } from "./Time.ts";
import { withDefault } from "./withDefault.ts";

/** So much that losses of all people there can be, and their squares, stay numbers. */
const LOSS_MOST = 1e12;
const problem = { code: "E-SCENARIO-115", values: { high: LOSS_MOST } } as const;

/**
 * What a world loses, in money or points: so much for each negative sharer, less so much for each positive
 * one. Seeds count with the sharers that they are.
 */
export const Loss = Schema.Struct({
  perNegative: Schema.Number.check(
    Schema.isFinite({ problem: { code: "E-SCENARIO-030" } }),
    Schema.isBetween({ minimum: 0, maximum: LOSS_MOST, exclusiveMinimum: true }, { problem }),
  ).pipe(Schema.annotateEncoded({ description: "What one negative sharer costs, in the currency of costs" })),
  perPositive: withDefault(
    Quantity.between(0, LOSS_MOST).pipe(
      Schema.annotateEncoded({ description: "What one positive sharer is worth, in the same currency" }),
    ),
    0,
  ),
});
export type Loss = typeof Loss.Type;

/**
 * What counts as a negative spiral: so many negative sharers and, from then on at some tick, so large a
 * negative share of what was shared within the window. No window: 4 times the median delay.
 * loss: how bad a world is; null: as many negative sharers as there are.
 */
export const Spiral = Schema.Struct({
  atLeast: withDefault(AtLeast, { kind: "default" }),
  share: withDefault(Share, 0.5),
  window: withDefault(Schema.NullOr(TimeSpan), null),
  loss: withDefault(Schema.NullOr(Loss), null),
});
export type Spiral = typeof Spiral.Type;

/** What is meant where a scenario says nothing of it. */
export const defaultSpiral: Spiral = { atLeast: { kind: "default" }, share: 0.5, window: null, loss: null };

/** Whether a scenario asks for anything but the default. */
export const isSpiralAsked = ({ atLeast, share, window, loss }: Spiral): boolean =>
  atLeast.kind !== "default" || share !== defaultSpiral.share || window !== null || loss !== null;
