import * as Schema from "effect/Schema";
import * as SchemaTransformation from "effect/SchemaTransformation";
import { Quantity } from "./Quantity.ts";

const Size = Schema.Union([
  Schema.Struct({ kind: Schema.tag("share"), share: Schema.Number }),
  Schema.Struct({ kind: Schema.tag("people"), people: Schema.Number }),
  Schema.Struct({ kind: Schema.tag("default") }),
]);

/**
 * How many people a thing must come to before it counts: a share of all, a number of them, or default: the
 * greater of 1 % and the least k with k³ ≥ people².
 */
export const AtLeast = Schema.Union([
  Schema.Literal("default"),
  Quantity.percentage,
  Quantity.sizeInPeople,
]).pipe(
  Schema.decodeTo(
    Size,
    SchemaTransformation.transform({
      decode: (written): typeof Size.Type => {
        if (typeof written === "number") return { kind: "people", people: written };
        return written === "default"
          ? { kind: "default" }
          : { kind: "share", share: Number(written.slice(0, -1)) / 100 };
      },
      encode: (size) => {
        if (size.kind === "people") return size.people;
        return size.kind === "share" ? percentageOf(size.share) : "default";
      },
    }),
  ),
);
export type AtLeast = typeof AtLeast.Type;

/** The shortest percentage that is read as this very share. */
function percentageOf(share: number): string {
  for (let digits = 0; digits < Quantity.percentageDigits; digits++) {
    const text = (share * 100).toFixed(digits);
    if (Number(text) / 100 === share) return `${text}%`;
  }
  return `${(share * 100).toFixed(Quantity.percentageDigits)}%`;
}
