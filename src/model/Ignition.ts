import * as Schema from "effect/Schema";
import { AtLeast } from "./AtLeast.ts";
import { withDefault } from "./withDefault.ts";

/**
 * The size at which a cascade counts as ignited, and whether the people a plan starts with are counted too.
 */
export const Ignition = Schema.Struct({
  atLeast: withDefault(AtLeast, { kind: "default" }),
  counts: withDefault(Schema.Literals(["earned", "all"]), "earned"),
});
export type Ignition = typeof Ignition.Type;
