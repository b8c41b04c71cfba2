import * as Schema from "effect/Schema";
import * as SchemaTransformation from "effect/SchemaTransformation";
import type { CheckProblem } from "./Quantity.ts";

/** A number below a value, or at least it. */
const BoundValue = Schema.Struct({ kind: Schema.Literals(["below", "atLeast"]), value: Schema.Number });
export type Bound = typeof BoundValue.Type;

const WHOLE = /^(<|>=)\s*(\d{1,15})$/;
const PART = /^(<|>=)\s*(?:(\d{1,2}(?:\.\d{1,10})?|100)%|(0(?:\.\d{1,40})?|1))$/;

/** Shares go down to 10⁻¹² (percentages have 10 digits), and 17 digits tell a number from its neighbours. */
const SMALL_DIGITS = 40;

/** The bound that a text such as <5000 or, of a part of a whole, >=30% writes. */
function boundText(pattern: RegExp, problem: CheckProblem) {
  return Schema.String.check(Schema.isPattern(pattern, { problem })).pipe(
    Schema.decodeTo(
      BoundValue,
      SchemaTransformation.transform({
        decode: (written): Bound => {
          const [, sign, number, part] = pattern.exec(written) ?? [];
          const isPercentage = written.endsWith("%");
          const value = isPercentage ? Number(number) / 100 : Number(part ?? number);
          return { kind: sign === "<" ? "below" : "atLeast", value };
        },
        encode: ({ kind, value }) => `${kind === "below" ? "<" : ">="}${decimal(value)}`,
      }),
    ),
  );
}

/** Never with an exponent, which the patterns do not know; small shares with all digits that they need. */
function decimal(value: number): string {
  const plain = String(value);
  return plain.includes("e") ? value.toFixed(SMALL_DIGITS) : plain;
}

/** A number of people: <5000, >=100. */
export const PeopleBound = boundText(WHOLE, { code: "E-SCENARIO-085" });
/** A part of them: >=30%, <0.3. */
export const ShareBound = boundText(PART, { code: "E-SCENARIO-086" });
