import * as Schema from "effect/Schema";
import * as SchemaTransformation from "effect/SchemaTransformation";
import { Content } from "./Content.ts";
import { Expectation } from "./Expectation.ts";
import { Ignition } from "./Ignition.ts";
import { Info } from "./Info.ts";
import { NetworkSpec } from "./NetworkSpec.ts";
import { Plans } from "./Plans.ts";
import { Quantity } from "./Quantity.ts";
import { withDefault } from "./withDefault.ts";

/** How strong ties are: uniform 1; 1 / in-degree; drawn from three values; a column of the file; drawn trust. */
export const Ties = Schema.Struct({
  scheme: withDefault(
    Schema.Literals(["uniform", "weighted-cascade", "trivalency", "column", "trust"]),
    "uniform",
  ),
});
export type Ties = typeof Ties.Type;

const Measure = Schema.Array(Schema.Literals(["sharers", "viewers"]))
  .check(Schema.makeFilter((kinds) => kinds.includes("sharers"), { problem: { code: "E-SCENARIO-038" } }))
  .pipe(
    Schema.decodeTo(
      Schema.Struct({ viewers: Schema.Boolean }),
      SchemaTransformation.transform({
        decode: (kinds: ReadonlyArray<"sharers" | "viewers">) => ({ viewers: kinds.includes("viewers") }),
        encode: ({ viewers }): ReadonlyArray<"sharers" | "viewers"> =>
          viewers ? ["sharers", "viewers"] : ["sharers"],
      }),
    ),
  );

/**
 * A whole scenario: `Scenario.Type` is what the rest of the program works with, `Scenario.Encoded` what a person
 * writes. Its keys are in the order in which scenario files list them.
 */
export const Scenario = Schema.Struct({
  skipstone: withDefault(Schema.Literal(1), 1),
  info: withDefault(Info, { title: "Untitled scenario" }),
  network: NetworkSpec,
  ties: withDefault(Ties, { scheme: "uniform" }),
  content: Content,
  plans: Plans,
  ignition: withDefault(Ignition, { atLeast: { kind: "default" }, counts: "earned" }),
  /** The last round that is run; null: until it dies out. */
  horizon: withDefault(Schema.NullOr(Quantity.horizon), null),
  clock: withDefault(Schema.Literals(["rounds"]), "rounds"),
  runs: withDefault(Quantity.runs, 400),
  seed: withDefault(Quantity.name, "1"),
  record: withDefault(Schema.Literals(["none", "sample", "activations", "full"]), "sample"),
  measure: withDefault(Measure, { viewers: true }),
  expect: withDefault(Schema.Array(Expectation), []),
});
export type Scenario = typeof Scenario.Type;
