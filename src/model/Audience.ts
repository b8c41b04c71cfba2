import * as Schema from "effect/Schema";
import * as SchemaTransformation from "effect/SchemaTransformation";
import { Column } from "./NetworkSpec.ts";
import { nameMark } from "./nameMark.ts";
import { Quantity } from "./Quantity.ts";
import { withDefault } from "./withDefault.ts";

/** Segments are told apart by a byte. */
const SEGMENTS_MAX = 255;

/** How readily the people of a segment pass a copy on, by its polarity; one number stands for both. */
const Receptivity = Schema.Union([
  Quantity.atLeast(0),
  Schema.Struct({
    positive: withDefault(Quantity.atLeast(0), 1),
    negative: withDefault(Quantity.atLeast(0), 1),
  }),
]).pipe(
  Schema.decodeTo(
    Schema.Struct({ positive: Schema.Number, negative: Schema.Number }),
    SchemaTransformation.transform({
      decode: (written) => (typeof written === "number" ? { positive: written, negative: written } : written),
      encode: (both) => (both.positive === both.negative ? both.positive : both),
    }),
  ),
);

/** What is the same for all people of a segment; its defaults are those of people in no segment. */
const traits = {
  /** The segment's part of the people, drawn by the network's seed; null exactly where `where` is given. */
  share: withDefault(Schema.NullOr(Quantity.between(0, 1)), null),
  /** The people with this text in a column that `network.attributes` names. */
  where: withDefault(Schema.NullOr(Schema.Struct({ column: Column, is: Quantity.name })), null),
  receptivity: withDefault(Receptivity, { positive: 1, negative: 1 }),
  /** The chance that someone whom a positive copy made a sharer is positive. */
  positivity: withDefault(Quantity.chance, 1),
  /** The chance that someone whom a negative copy made a sharer is positive: a defender. */
  defence: withDefault(Quantity.chance, 0),
};

/** A part of the audience that takes content in its own way. */
export const Segment = Schema.toType(Schema.Struct({ name: Schema.String, ...traits }));
export type Segment = typeof Segment.Type;

/** The segments of an audience in the order of the file. */
const Segments = Schema.Record(Schema.String, Schema.Struct(traits))
  .check(
    Schema.isMaxProperties(SEGMENTS_MAX, {
      problem: { code: "E-SCENARIO-080", values: { high: SEGMENTS_MAX } },
    }),
  )
  .pipe(
    Schema.decodeTo(
      Schema.Array(Segment),
      SchemaTransformation.transform({
        decode: (record): readonly Segment[] =>
          Object.entries(record).map(([key, segment]) => ({ name: key.slice(nameMark.length), ...segment })),
        encode: (segments) =>
          Object.fromEntries(segments.map(({ name, ...segment }) => [`${nameMark}${name}`, segment])),
      }),
    ),
  );

/** Who sees and passes on. */
export const Audience = Schema.Struct({
  /** How many people each one stands for: it scales counts and costs, never chances or thresholds. */
  represents: withDefault(Quantity.atLeast(1), 1),
  /** How many contacts a person can follow: of more than these a copy is often missed; null: no limit. */
  attention: withDefault(Schema.NullOr(Quantity.above(0)), null),
  segments: withDefault(Segments, []),
});
export type Audience = typeof Audience.Type;
