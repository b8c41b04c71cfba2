import * as Schema from "effect/Schema";
import * as SchemaTransformation from "effect/SchemaTransformation";
import { Quantity } from "./Quantity.ts";
import { withDefault } from "./withDefault.ts";

/** What a starter costs: in all, or for each follower of those who start, each of them, or each account. */
const PriceValue = Schema.Struct({
  per: Schema.Literals(["starter", "follower", "person", "account"]),
  amount: Schema.Number,
});
export type Price = typeof PriceValue.Type;

/** How the other prices than one in all are written. */
const priceKeys = { perFollower: "follower", perPerson: "person", perAccount: "account" } as const;
export type PriceKey = keyof typeof priceKeys;

const amount = Quantity.atLeast(0);

/** A price in all, or under one of these keys (checkStarters sees to it that it is one); null: not said. */
export function priceBy<const K extends PriceKey>(...keys: readonly K[]) {
  const fields = Object.fromEntries(keys.map((key) => [key, Schema.optionalKey(amount)])) as {
    readonly [Key in K]: Schema.optionalKey<typeof amount>;
  };
  type Written = number | { readonly [Key in PriceKey]?: number };
  const written = (
    keys.length === 0 ? amount : Schema.Union([amount, Schema.Struct(fields)])
  ) as Schema.Codec<Written, Written>;
  const price = written.pipe(
    Schema.decodeTo(
      PriceValue,
      SchemaTransformation.transform({
        decode: (value: Written): Price => {
          if (typeof value === "number") return { per: "starter", amount: value };
          const key = keys.find((each) => value[each] !== undefined);
          return key === undefined
            ? { per: "starter", amount: 0 }
            : { per: priceKeys[key], amount: value[key] as number };
        },
        encode: ({ per, amount: each }): Written => {
          const key = keys.find((one) => priceKeys[one] === per);
          return key === undefined ? each : { [key]: each };
        },
      }),
    ),
  );
  return withDefault(Schema.NullOr(price), null as Price | null);
}
