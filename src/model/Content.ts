import * as Schema from "effect/Schema";
import * as SchemaTransformation from "effect/SchemaTransformation";
import { Quantity } from "./Quantity.ts";
import { Duration, TimeSpan } from "./Time.ts";
import { withDefault } from "./withDefault.ts";

/**
 * How copies turn into shares: each with its own chance, or together once they reach a person's threshold,
 * or together with a chance that depends on how often they were seen.
 */
export const Contagion = Schema.Union([
  Schema.Struct({ kind: Schema.tag("independent") }),
  Schema.Struct({
    kind: Schema.tag("threshold"),
    /** uniform: drawn per person and world; a number: the same for everybody. */
    at: withDefault(Schema.Union([Schema.Literal("uniform"), Quantity.threshold]), "uniform"),
  }),
  Schema.Struct({
    kind: Schema.tag("reinforced"),
    /** Factor of the chance at the first, second, … viewing; the last one holds from there on. */
    response: Quantity.list(Quantity.atLeast(0)),
    /** How long a viewing counts; null: for ever. */
    memory: withDefault(Schema.NullOr(TimeSpan), null),
  }),
]);
export type Contagion = typeof Contagion.Type;

/** Wider than anybody's reactions: with 10 a quarter of them take more than 800 medians. */
const SPREAD_MAX = 10;
/** Narrower, and everybody takes the median. */
const SPREAD_MIN = 0.01;

/** How long people take from a share to their own: a distribution, drawn for each tie. */
export const Delay = Schema.Union([
  /** As it was measured on Twitter: half within 41 minutes, and a long tail. */
  Schema.Struct({ kernel: Schema.tag("twitter") }),
  Schema.Struct({
    kernel: Schema.tag("log-normal"),
    median: Duration,
    /** Standard deviation of the logarithm. */
    spread: Quantity.between(SPREAD_MIN, SPREAD_MAX),
  }),
  Schema.Struct({ kernel: Schema.tag("exponential"), mean: Duration }),
]);
export type Delay = typeof Delay.Type;

/**
 * How readily content is passed on: a number; or how many further shares a share leads to; or a median and
 * the spread of the logarithm around it, drawn once for each world.
 */
const TransmissibilityValue = Schema.Union([
  Schema.Number,
  Schema.Struct({ reproduction: Schema.Number }),
  Schema.Struct({ median: Schema.Number, spread: Schema.Number }),
]);
export type Transmissibility = typeof TransmissibilityValue.Type;

/** Of a mapping, checkContent sees to it that it is one of the two. */
const Transmissibility = Schema.Union([
  Quantity.atLeast(0),
  Schema.Struct({
    reproduction: Schema.optionalKey(Quantity.above(0)),
    median: Schema.optionalKey(Quantity.above(0)),
    spread: Schema.optionalKey(Quantity.between(SPREAD_MIN, SPREAD_MAX)),
  }),
]).pipe(
  Schema.decodeTo(
    TransmissibilityValue,
    SchemaTransformation.transform({
      decode: (written): Transmissibility => {
        if (typeof written === "number") return written;
        const { reproduction, median = 0, spread = 0 } = written;
        return reproduction === undefined ? { median, spread } : { reproduction };
      },
      encode: (value) => value,
    }),
  ),
);

/** What is passed on, and how readily. */
export const Content = Schema.Struct({
  transmissibility: Transmissibility,
  link: withDefault(Schema.Literals(["linear", "hazard"]), "linear"),
  contagion: withDefault(Contagion, { kind: "independent" }),
  /** null: one tick. */
  delay: withDefault(Schema.NullOr(Delay), null),
  /** The chance that a positive copy is turned into its opposite when it is passed on. */
  spoofing: withDefault(Quantity.chance, 0),
  /** By how much negative copies are passed on more readily, and faster, than positive ones. */
  negativity: withDefault(
    Schema.Struct({
      transmissibility: withDefault(Quantity.atLeast(0), 1),
      speed: withDefault(Quantity.atLeast(1), 1),
    }),
    { transmissibility: 1, speed: 1 },
  ),
  /** The transmissibility halves in this time, again and again; null: it stays. */
  novelty: withDefault(Schema.NullOr(Schema.Struct({ halfLife: TimeSpan })), null),
  /** positive: all whom a plan starts; by-positivity: each with the positivity of the own segment. */
  seeds: withDefault(Schema.Literals(["positive", "by-positivity"]), "positive"),
});
export type Content = typeof Content.Type;
