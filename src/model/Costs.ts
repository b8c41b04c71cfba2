import * as Schema from "effect/Schema";
import { Quantity } from "./Quantity.ts";
import { withDefault } from "./withDefault.ts";

const amount = withDefault(Schema.NullOr(Quantity.atLeast(0)), null);

/** What clicks and sales cost and bring; null: not said. */
export const Costs = Schema.Struct({
  currency: withDefault(Quantity.text, "units"),
  /** The chance of clicking on a positive viewing, for segments that do not say theirs. */
  clickRate: withDefault(Schema.NullOr(Quantity.chance), null),
  perClick: amount,
  /** The chance of buying for those who click, for segments that do not say theirs. */
  conversionRate: withDefault(Schema.NullOr(Quantity.chance), null),
  /** Of one conversion. */
  revenue: amount,
  /** Whether the price of as many impressions in paid media is told, though it is no measure of value. */
  ave: withDefault(Schema.Boolean, false),
  /** What others in the industry pay for a click. */
  cpc: amount,
  /** Searches an hour (a round) without the campaign, and how many each new viewer brings; null: not said. */
  search: withDefault(
    Schema.NullOr(
      Schema.Struct({ baseline: Quantity.above(0), perViewer: withDefault(Quantity.atLeast(0), 1) }),
    ),
    null,
  ),
});
export type Costs = typeof Costs.Type;
