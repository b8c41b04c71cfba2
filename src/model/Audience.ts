import * as Schema from "effect/Schema";
import * as SchemaTransformation from "effect/SchemaTransformation";
import { Column } from "./NetworkSpec.ts";
import { nameMark } from "./nameMark.ts";
import { Quantity } from "./Quantity.ts";
import { Time } from "./Time.ts";
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

/** A chance for each viewing, by its polarity; one number is that of positive ones. */
const ViewingChance = Schema.Union([
  Quantity.chance,
  Schema.Struct({
    positive: withDefault(Quantity.chance, 0),
    negative: withDefault(Quantity.chance, 0),
  }),
]).pipe(
  Schema.decodeTo(
    Schema.Struct({ positive: Schema.Number, negative: Schema.Number }),
    SchemaTransformation.transform({
      decode: (written) => (typeof written === "number" ? { positive: written, negative: 0 } : written),
      encode: (both) => (both.negative === 0 ? both.positive : both),
    }),
  ),
);
export type ViewingChance = typeof ViewingChance.Type;
const viewingChance = withDefault(Schema.NullOr(ViewingChance), null);

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
  /** Following the content's link; null: costs.clickRate. */
  click: viewingChance,
  /** Buying, for those who click; null: costs.conversionRate. */
  convert: withDefault(Schema.NullOr(Quantity.chance), null),
  /** Being won over, and being lost; null: nobody is. */
  win: viewingChance,
  lose: viewingChance,
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

/** So many of somebody's readers are fake at most: 99 in 100. */
const FAKE_MOST = 0.99;

/** Fake accounts among the readers of everybody, beside the people of the network. */
const Fake = Schema.Struct({
  /** The part of readers that is fake; a column of the attributes says it for single people. */
  share: Quantity.between(0, FAKE_MOST),
  /** The part of their shares that platforms tell and do not count. */
  detected: withDefault(Quantity.chance, 0),
  /** When platforms remove them all; null: never. */
  purgeAt: withDefault(Schema.NullOr(Time), null),
});

/** Who sees and passes on. */
export const Audience = Schema.Struct({
  /** How many people each one stands for: it scales counts and costs, never chances or thresholds. */
  represents: withDefault(Quantity.atLeast(1), 1),
  /** How many contacts a person can follow: of more than these a copy is often missed; null: no limit. */
  attention: withDefault(Schema.NullOr(Quantity.above(0)), null),
  segments: withDefault(Segments, []),
  fake: withDefault(Schema.NullOr(Fake), null),
});
export type Audience = typeof Audience.Type;
