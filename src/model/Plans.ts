import * as Schema from "effect/Schema";
import * as SchemaTransformation from "effect/SchemaTransformation";
import { nameMark } from "./nameMark.ts";
import { Starter } from "./Starter.ts";

/** A named set of starters. */
export const Plan = Schema.Struct({
  name: Schema.String,
  starters: Schema.Array(Schema.toType(Starter)),
});
export type Plan = typeof Plan.Type;

const Starters = Schema.Array(Starter).check(Schema.isMinLength(1, { problem: { code: "E-SCENARIO-043" } }));
const PlansByName = Schema.Record(Schema.String, Starters).check(
  Schema.isMinProperties(1, { problem: { code: "E-SCENARIO-042" } }),
);

/** The plans of a scenario in the order of the file. */
export const Plans = PlansByName.pipe(
  Schema.decodeTo(
    Schema.Array(Plan),
    SchemaTransformation.transform({
      decode: (record): readonly Plan[] =>
        Object.entries(record).map(([key, starters]) => ({ name: key.slice(nameMark.length), starters })),
      encode: (plans) => Object.fromEntries(plans.map((plan) => [`${nameMark}${plan.name}`, plan.starters])),
    }),
  ),
);
