import * as Schema from "effect/Schema";
import { Quantity } from "./Quantity.ts";
import { withDefault } from "./withDefault.ts";

const section = Schema.optionalKey(Schema.String);

/** What a scenario says about itself to its reader. */
export const Info = Schema.Struct({
  title: withDefault(Quantity.text, "Untitled scenario"),
  whatIsIt: section,
  howItWorks: section,
  howToUseIt: section,
  thingsToNotice: section,
  thingsToTry: section,
  extending: section,
  references: section,
});
export type Info = typeof Info.Type;
