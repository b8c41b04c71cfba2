import * as Schema from "effect/Schema";
import * as SchemaTransformation from "effect/SchemaTransformation";
import { nameMark } from "./nameMark.ts";
import { Quantity } from "./Quantity.ts";
import { readDuration, writeDuration } from "./Time.ts";

/** An input that is not known exactly: the key's path as `--set` takes it, and the ends of its range. */
const InputRange = Schema.Struct({
  path: Schema.String,
  low: Schema.Number,
  high: Schema.Number,
  /** What a value is written with: nothing, per cent, or seconds. */
  unit: Schema.Literals(["", "%", "s"]),
});
export type InputRange = typeof InputRange.Type;

/** Inputs that ranges are given for at most. */
export const RANGES_MOST = 30;

type Written = string | number;

/** Decimals of a percentage, as many as other keys read; fewer than would be written with an exponent. */
const DIGITS = 6;
const PERCENTAGE = /^\d{1,3}(?:\.\d{1,6})?%$/;
const ENDS = /^(?:\d{1,3}(?:\.\d{1,6})?%|\d{1,12}(?:\.\d{1,12})?[smhdw])$/;
const End = Schema.Union([
  Quantity.finite,
  Schema.String.check(Schema.isPattern(ENDS, { problem: { code: "E-SCENARIO-106" } })),
]);

function read(end: Written): { readonly value: number; readonly unit: InputRange["unit"] } {
  if (typeof end === "number") return { value: end, unit: "" };
  if (PERCENTAGE.test(end)) return { value: Number(end.slice(0, -1)), unit: "%" };
  const duration = readDuration(end);
  return { value: "fault" in duration ? Number.NaN : duration.seconds, unit: "s" };
}

/** A value of an input as it is written in a scenario. */
export function writtenInput(value: number, unit: InputRange["unit"]): Written {
  if (unit === "s") return writeDuration({ seconds: Math.round(value) });
  return unit === "%" ? `${Number(value.toFixed(DIGITS))}%` : value;
}

const Ends = Schema.Tuple([End, End]).check(
  Schema.makeFilter(([low, high]) => read(low).unit === read(high).unit, {
    problem: { code: "E-SCENARIO-108" },
    toJsonSchema: () => ({}),
  }),
  Schema.makeFilter(([low, high]) => read(low).value < read(high).value, {
    problem: { code: "E-SCENARIO-107" },
    toJsonSchema: () => ({}),
  }),
);

/** Ranges by the path of their key, in the order of the file. */
export const Uncertain = Schema.Record(Schema.String, Ends)
  .check(
    Schema.isMaxProperties(RANGES_MOST, {
      problem: { code: "E-SCENARIO-112", values: { most: RANGES_MOST } },
    }),
  )
  .pipe(
    Schema.decodeTo(
      Schema.Array(InputRange),
      SchemaTransformation.transform({
        decode: (record): readonly InputRange[] =>
          Object.entries(record).map(([key, [low, high]]) => {
            const { value, unit } = read(low);
            return { path: key.slice(nameMark.length), low: value, high: read(high).value, unit };
          }),
        encode: (ranges) =>
          Object.fromEntries(
            ranges.map(({ path, low, high, unit }) => [
              `${nameMark}${path}`,
              [writtenInput(low, unit), writtenInput(high, unit)] as const,
            ]),
          ),
      }),
    ),
  );
