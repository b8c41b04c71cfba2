import * as Schema from "effect/Schema";
import { Quantity } from "./Quantity.ts";

/**
 * What a run must show: a dotted path into its JSON, and either the interval or the very value found there.
 * Exactly one of `between` and `is` is present.
 */
export const Expectation = Schema.Struct({
  finding: Quantity.text,
  between: Schema.optionalKey(Schema.Tuple([Quantity.finite, Quantity.finite])),
  is: Schema.optionalKey(Schema.Union([Schema.String, Quantity.finite, Schema.Boolean])),
  because: Schema.optionalKey(Schema.String),
});
export type Expectation = typeof Expectation.Type;
