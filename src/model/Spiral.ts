import * as Schema from "effect/Schema";
import * as SchemaTransformation from "effect/SchemaTransformation";
import { AtLeast } from "./AtLeast.ts";
import { Quantity } from "./Quantity.ts";
import { TimeSpan } from "./Time.ts";
import { withDefault } from "./withDefault.ts";

/**
 * What counts as a negative spiral: so many negative sharers and, from then on at some tick, so large a
 * negative share of what was shared within the window. No window: 4 times the median delay.
 */
export const Spiral = Schema.Struct({
  atLeast: withDefault(AtLeast, { kind: "default" }),
  share: withDefault(
    Quantity.share.pipe(
      Schema.decodeTo(
        Schema.Number,
        SchemaTransformation.transform({
          decode: (written: string | number): number =>
            typeof written === "number" ? written : Number(written.slice(0, -1)) / 100,
          encode: (share: number): string | number => share,
        }),
      ),
    ),
    0.5,
  ),
  window: withDefault(Schema.NullOr(TimeSpan), null),
});
export type Spiral = typeof Spiral.Type;

/** What is meant where a scenario says nothing of it. */
export const defaultSpiral: Spiral = { atLeast: { kind: "default" }, share: 0.5, window: null };

/** Whether a scenario asks for anything but the default. */
export const isSpiralAsked = ({ atLeast, share, window }: Spiral): boolean =>
  atLeast.kind !== "default" || share !== defaultSpiral.share || window !== null;
