import * as Schema from "effect/Schema";
import * as SchemaTransformation from "effect/SchemaTransformation";
import { Quantity } from "./Quantity.ts";
import { withDefault } from "./withDefault.ts";

const Metric = Schema.Literals(["sharers", "viewers", "ignition", "spiral"]);

/**
 * How surely a plan's measure is to be known: half the width of its 95 % interval, as a part of itself. The
 * measure is a mean (sharers, viewers) or a chance (ignition, spiral).
 */
export const Precision = Schema.Struct({ width: Schema.Number, metric: Metric });
export type Precision = typeof Precision.Type;

/** How many worlds are run: so many, or at most so many until a precision is reached. */
const RunsAsked = Schema.Struct({ atMost: Schema.Number, precision: Schema.NullOr(Precision) });

/** Worlds at most where a precision is asked for and nothing else is said. */
const AT_MOST = 20_000;

const problem = { code: "E-SCENARIO-114" } as const;

/** Half a width as a part of the whole: above 0 % and below 100 %. */
const width = Schema.Union([
  Schema.String.check(Schema.isPattern(/^(?=.*[1-9])\d{1,2}(?:\.\d{1,10})?%$/, { problem })),
  Schema.Number.check(
    Schema.isFinite({ problem }),
    Schema.isBetween({ minimum: 0, maximum: 1, exclusiveMinimum: true, exclusiveMaximum: true }, { problem }),
  ),
]).pipe(
  Schema.decodeTo(
    Schema.Number,
    SchemaTransformation.transform({
      decode: (written: string | number): number =>
        typeof written === "number" ? written : Number(written.slice(0, -1)) / 100,
      encode: (part: number): string | number => part,
    }),
  ),
);

/** `runs: 400`, or `runs: { precision: 5%, atMost: 20000, metric: sharers }`. */
export const Runs = Schema.Union([
  Quantity.runs,
  Schema.Struct({
    precision: width,
    atMost: withDefault(Quantity.runs, AT_MOST),
    metric: withDefault(Metric, "sharers"),
  }),
]).pipe(
  Schema.decodeTo(
    RunsAsked,
    SchemaTransformation.transform({
      decode: (written): typeof RunsAsked.Type =>
        typeof written === "number"
          ? { atMost: written, precision: null }
          : { atMost: written.atMost, precision: { width: written.precision, metric: written.metric } },
      encode: ({ atMost, precision }) =>
        precision === null ? atMost : { precision: precision.width, atMost, metric: precision.metric },
    }),
  ),
);
