import * as Schema from "effect/Schema";
import * as SchemaTransformation from "effect/SchemaTransformation";
import { Quantity } from "./Quantity.ts";
import { Time } from "./Time.ts";
import { withDefault } from "./withDefault.ts";

/** What can be done about negative sharers. */
export const responseKinds = [
  "inform",
  "apologise",
  "compensate",
  "private",
  "moderate",
  "hostile",
  "supporters",
  "own",
  "none",
] as const;
export type ResponseKind = (typeof responseKinds)[number];

/** The stronger feeding of a fire than doubling it twice over is beyond what anybody could mean. */
const FEEDING_MOST = -4;
/** The part of chances that is taken away; below 0 it is added to them. */
const damping = Quantity.between(FEEDING_MOST, 1);

const Range = Schema.Struct({ low: Schema.Number, high: Schema.Number });
/** One number, or [low, high] between which one is drawn for each world. */
const Damping = Schema.Union([damping, Schema.Tuple([damping, damping])]).pipe(
  Schema.decodeTo(
    Range,
    SchemaTransformation.transform({
      decode: (written): typeof Range.Type =>
        typeof written === "number" ? { low: written, high: written } : { low: written[0], high: written[1] },
      encode: ({ low, high }) => (low === high ? low : ([low, high] as const)),
    }),
  ),
);
/** The chance that it turns out the other way, and the damping it then has. */
const Turn = Schema.Struct({ chance: Quantity.chance, damping });

const orNull = <S extends Schema.Top & { DecodingServices: never; EncodingServices: never }>(schema: S) =>
  withDefault(Schema.NullOr(schema), null);

/** What is done about negative sharers, and when; null: as its kind has it. */
export const Response = Schema.Struct({
  kind: Schema.Literals(responseKinds),
  /** How long after the first alert; null: at once. */
  delay: orNull(Time),
  /** When, whatever the alerts. */
  at: orNull(Time),
  /** Of negative copies. */
  damping: orNull(Damping),
  backfire: orNull(Turn),
  /** The part of the negative sharers who are spoken to in an hour, or in a round. */
  perHour: orNull(Quantity.chance),
  /** The chance that such a talk gets out, and the damping from then on. */
  leak: orNull(Turn),
  /** How many people are asked to share something positive. */
  supporters: orNull(Quantity.whole(0, Quantity.peopleMax)),
  /** Damping of positive copies. */
  positive: orNull(damping),
});
export type Response = typeof Response.Type;
