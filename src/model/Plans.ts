import * as Schema from "effect/Schema";
import * as SchemaTransformation from "effect/SchemaTransformation";
import { Quantity } from "./Quantity.ts";
import { Starter } from "./Starter.ts";

/** A named set of starters. */
export const Plan = Schema.Struct({
  name: Schema.String,
  starters: Quantity.list(Schema.toType(Starter)),
});
export type Plan = typeof Plan.Type;

/**
 * Every plan name carries this mark while it is a key of a JavaScript object: so `10` keeps its place in the file,
 * and `__proto__` is a name like any other.
 */
export const planNameMark = ":";

/** The plans of a scenario in the order of the file. */
export const Plans = Schema.Record(Schema.String, Quantity.list(Starter)).pipe(
  Schema.decodeTo(
    Schema.Array(Plan),
    SchemaTransformation.transform({
      decode: (record): readonly Plan[] =>
        Object.entries(record).map(([key, starters]) => ({ name: key.slice(planNameMark.length), starters })),
      encode: (plans) =>
        Object.fromEntries(plans.map((plan) => [`${planNameMark}${plan.name}`, plan.starters])),
    }),
  ),
);
