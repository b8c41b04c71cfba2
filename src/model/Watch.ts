import * as Schema from "effect/Schema";
import { Quantity } from "./Quantity.ts";
import { Share } from "./Share.ts";
import { TimeSpan } from "./Time.ts";
import { withDefault } from "./withDefault.ts";

/** With fewer negative sharers than this in the window no alert is raised, unless a scenario says so. */
const ALERT_FEWEST = 10;

/**
 * Those who watch what is shared: which part of it they see, and when they raise an alert: at a negative
 * share of the window's sharing, or at so many standard deviations above the windows before.
 */
export const Watch = Schema.Struct({
  sample: withDefault(Quantity.chance, 1),
  /** Null: as that of the negative spiral. */
  window: withDefault(Schema.NullOr(TimeSpan), null),
  /** Either `negativeShare`, or `sd` and `over`. */
  alert: Schema.Struct({
    negativeShare: withDefault(Schema.NullOr(Share), null),
    sd: withDefault(Schema.NullOr(Quantity.atLeast(0)), null),
    /** How far back the windows go with which this one is compared. */
    over: withDefault(Schema.NullOr(TimeSpan), null),
    /** Negative sharers seen in the window. */
    atLeast: withDefault(Quantity.people, ALERT_FEWEST),
  }),
});
export type Watch = typeof Watch.Type;
