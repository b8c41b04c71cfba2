import * as Schema from "effect/Schema";
import { Quantity } from "./Quantity.ts";
import { withDefault } from "./withDefault.ts";

/**
 * How copies turn into shares: each with its own chance, or together once they reach a person's threshold.
 */
export const Contagion = Schema.Union([
  Schema.Struct({ kind: Schema.tag("independent") }),
  Schema.Struct({
    kind: Schema.tag("threshold"),
    /** uniform: drawn per person and world; a number: the same for everybody. */
    at: withDefault(Schema.Union([Schema.Literal("uniform"), Quantity.threshold]), "uniform"),
  }),
]);
export type Contagion = typeof Contagion.Type;

/** What is passed on, and how readily. */
export const Content = Schema.Struct({
  transmissibility: Quantity.atLeast(0),
  link: withDefault(Schema.Literals(["linear", "hazard"]), "linear"),
  contagion: withDefault(Contagion, { kind: "independent" }),
  seeds: withDefault(Schema.Literals(["positive"]), "positive"),
});
export type Content = typeof Content.Type;
