import * as Schema from "effect/Schema";
import { Quantity } from "./Quantity.ts";
import { Time } from "./Time.ts";
import { withDefault } from "./withDefault.ts";

/** Who is chosen: the `count` best by a measure, or drawn at random (again in each world unless pinned). */
export const Pick = Schema.Struct({
  by: Schema.Literals(["degree", "strength", "random"]),
  count: Quantity.people,
  /** Only people of this segment of the audience, or with this value in the attributes' segment column. */
  within: withDefault(Schema.NullOr(Quantity.name), null),
  pin: withDefault(Schema.Boolean, false),
});
export type Pick = typeof Pick.Type;

const at = withDefault(Time, 0);

/** One way of starting a campaign: who, and when. */
export const Starter = Schema.Union([
  Schema.Struct({ starter: Schema.tag("people"), ids: Quantity.list(Quantity.name), at }),
  Schema.Struct({ starter: Schema.tag("influencers"), pick: Pick, at }),
]);
export type Starter = typeof Starter.Type;
