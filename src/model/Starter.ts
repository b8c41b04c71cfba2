import * as Schema from "effect/Schema";
import { PeopleBound, ShareBound } from "./Bound.ts";
import { FrequencyCap } from "./FrequencyCap.ts";
import { priceBy } from "./Price.ts";
import { Quantity } from "./Quantity.ts";
import { Time, TimeSpan } from "./Time.ts";
import { withDefault } from "./withDefault.ts";

const measures = Schema.Literals([
  ...(["degree", "strength", "random", "k-core", "pagerank", "degree-discount"] as const),
  ...(["betweenness", "vote-rank", "community", "clustered", "greedy", "opim"] as const),
]);
/** Only people of this segment of the audience, or with this value in the attributes' segment column. */
const within = withDefault(Schema.NullOr(Quantity.name), null);
const picked = {
  count: Quantity.people,
  within,
  pin: withDefault(Schema.Boolean, false),
};

/** Who is chosen: the `count` best by a measure, or drawn at random (again in each world unless pinned). */
export const Pick = Schema.Struct({ by: measures, ...picked });
export type Pick = typeof Pick.Type;

/** Phases of a campaign that a starter can wait for. */
export const phases = ["transition", "climax", "ending"] as const;

/** From when on: a time; or once the campaign has come to a phase. */
const Start = Schema.Union([Time, Schema.Struct({ phase: Schema.Literals(phases) })]);
export type Start = typeof Start.Type;

/**
 * What must hold for a starter to act, all that is given of it. at: looked at then, once; else at the end of
 * each tick.
 */
export const Condition = Schema.Struct({
  viewers: withDefault(Schema.NullOr(PeopleBound), null),
  sharers: withDefault(Schema.NullOr(PeopleBound), null),
  negativeShare: withDefault(Schema.NullOr(ShareBound), null),
  /** The topic is on the list of this channel; true: of the starter's own. */
  trending: withDefault(Schema.NullOr(Schema.Union([Schema.Literal(true), Quantity.name])), null),
  at: withDefault(Schema.NullOr(Time), null),
});
export type Condition = typeof Condition.Type;

const shared = {
  at: withDefault(Start, 0),
  when: withDefault(Schema.NullOr(Condition), null),
  /** Null: the first one, or the first that suits. */
  channel: withDefault(Schema.NullOr(Quantity.name), null),
};
/** The chance that a viewing turns into a complaint. */
const annoyance = withDefault(Quantity.chance, 0);

/** People who share; trust null: that of their ties. */
const people = {
  ...shared,
  trust: withDefault(Schema.NullOr(Quantity.atLeast(0)), null),
  annoyance,
  price: priceBy("perFollower", "perPerson"),
};

/** What is shown to people without ties. `impressions`: viewings in all, of everybody who is stood for. */
const shown = (trust: number) => ({
  ...shared,
  impressions: Quantity.above(0),
  over: withDefault(Schema.NullOr(TimeSpan), null),
  /** In place of the strength of a tie. */
  trust: withDefault(Quantity.atLeast(0), trust),
  annoyance,
  price: priceBy(),
  /** Price of a thousand impressions, beside `price`. */
  cpm: withDefault(Schema.NullOr(Quantity.atLeast(0)), null),
});
const toSegment = { within, frequencyCap: withDefault(Schema.NullOr(FrequencyCap), null) };

/** How far viewers trust what a kind of broadcast shows: assumptions, in order of what is said of them. */
export const broadcastTrust = {
  ads: 0.005,
  tv: 0.01,
  "hot-topic": 0.01,
  article: 0.02,
  event: 0.05,
} as const;

/** One way of starting a campaign: who or what, where, when, and at what price. */
export const Starter = Schema.Union([
  Schema.Struct({ starter: Schema.tag("people"), ids: Quantity.list(Quantity.name), ...people }),
  Schema.Struct({ starter: Schema.tag("influencers"), pick: Pick, ...people }),
  Schema.Struct({
    starter: Schema.tag("mass-forwarding"),
    pick: Schema.Struct({ by: withDefault(measures, "random"), ...picked }),
    ...people,
  }),
  Schema.Struct({ starter: Schema.tag("ads"), ...shown(broadcastTrust.ads), ...toSegment }),
  Schema.Struct({ starter: Schema.tag("tv"), ...shown(broadcastTrust.tv), ...toSegment }),
  Schema.Struct({ starter: Schema.tag("article"), ...shown(broadcastTrust.article), ...toSegment }),
  Schema.Struct({ starter: Schema.tag("event"), ...shown(broadcastTrust.event), ...toSegment }),
  Schema.Struct({ starter: Schema.tag("hot-topic"), ...shown(broadcastTrust["hot-topic"]) }),
  Schema.Struct({
    starter: Schema.tag("water-army"),
    ...shared,
    /** Fake accounts that share once each, spread evenly `over` a time. */
    accounts: Quantity.people,
    over: withDefault(Schema.NullOr(TimeSpan), null),
    price: priceBy("perAccount"),
  }),
]);
export type Starter = typeof Starter.Type;
export type StarterKind = Starter["starter"];
/** People who share. */
export type PeopleStarter = Extract<
  Starter,
  { readonly starter: "people" | "influencers" | "mass-forwarding" }
>;
/** What is shown to people without ties. */
export type ShownStarter = Extract<Starter, { readonly impressions: number }>;
