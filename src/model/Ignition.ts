import * as Schema from "effect/Schema";
import * as SchemaTransformation from "effect/SchemaTransformation";
import { Quantity } from "./Quantity.ts";
import { withDefault } from "./withDefault.ts";

/** When a cascade counts as ignited. default: the greater of 1 % and the least k with k³ ≥ people². */
const AtLeast = Schema.Union([
  Schema.Struct({ kind: Schema.tag("share"), share: Schema.Number }),
  Schema.Struct({ kind: Schema.tag("people"), people: Schema.Number }),
  Schema.Struct({ kind: Schema.tag("default") }),
]);

const WrittenAtLeast = Schema.Union([Quantity.percentage, Quantity.sizeInPeople]).pipe(
  Schema.decodeTo(
    AtLeast,
    SchemaTransformation.transform({
      decode: (written): typeof AtLeast.Type =>
        typeof written === "number"
          ? { kind: "people", people: written }
          : { kind: "share", share: Number(written.slice(0, -1)) / 100 },
      encode: (size) => {
        if (size.kind === "people") return size.people;
        return size.kind === "share" ? `${size.share * 100}%` : "1%";
      },
    }),
  ),
);

/** The size at which a cascade counts as ignited, and whether the people a plan starts with are counted too. */
export const Ignition = Schema.Struct({
  atLeast: withDefault(WrittenAtLeast, { kind: "default" }),
  counts: withDefault(Schema.Literals(["earned", "all"]), "earned"),
});
export type Ignition = typeof Ignition.Type;
