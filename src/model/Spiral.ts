import * as Schema from "effect/Schema";
import { AtLeast } from "./AtLeast.ts";
import { Share } from "./Share.ts";
import { TimeSpan } from "./Time.ts";
import { withDefault } from "./withDefault.ts";

/**
 * What counts as a negative spiral: so many negative sharers and, from then on at some tick, so large a
 * negative share of what was shared within the window. No window: 4 times the median delay.
 */
export const Spiral = Schema.Struct({
  atLeast: withDefault(AtLeast, { kind: "default" }),
  share: withDefault(Share, 0.5),
  window: withDefault(Schema.NullOr(TimeSpan), null),
});
export type Spiral = typeof Spiral.Type;

/** What is meant where a scenario says nothing of it. */
export const defaultSpiral: Spiral = { atLeast: { kind: "default" }, share: 0.5, window: null };

/** Whether a scenario asks for anything but the default. */
export const isSpiralAsked = ({ atLeast, share, window }: Spiral): boolean =>
  atLeast.kind !== "default" || share !== defaultSpiral.share || window !== null;
