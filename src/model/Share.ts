import * as Schema from "effect/Schema";
import * as SchemaTransformation from "effect/SchemaTransformation";
import { Quantity } from "./Quantity.ts";

/** A part of a whole, written as 50% or as 0.5. */
export const Share = Quantity.share.pipe(
  Schema.decodeTo(
    Schema.Number,
    SchemaTransformation.transform({
      decode: (written: string | number): number =>
        typeof written === "number" ? written : Number(written.slice(0, -1)) / 100,
      encode: (share: number): string | number => share,
    }),
  ),
);
