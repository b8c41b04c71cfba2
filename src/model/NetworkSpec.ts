import * as Schema from "effect/Schema";
import { CHANNELS_MAX } from "./Channels.ts";
import { fileEncodings } from "./FileEncoding.ts";
import { networkFormats } from "./NetworkFormat.ts";
import { Quantity } from "./Quantity.ts";
import { withDefault } from "./withDefault.ts";

/** A column of a table: by its name, or by its number counted from 1. */
export const Column = Schema.Union([Quantity.text, Quantity.whole(1, 100_000)]);
export type Column = typeof Column.Type;

const columnOrNone = withDefault(Schema.NullOr(Column), null);
/** Lowest and highest trust; a tie's trust is drawn evenly between them. */
const trustRange = Schema.Tuple([Quantity.chance, Quantity.chance]);

/** What a file is in where neither a byte order mark nor an XML declaration says so. */
const encoding = withDefault(Schema.Literals(fileEncodings), "utf-8");
/** nfc: names that differ only in how their letters are composed are one. */
const normalize = withDefault(Schema.Literals(["none", "nfc"]), "none");

/**
 * A table of what is known about people: `id` names its column of labels, `segment` the one that `within`
 * reads, the others those of a list of opinion leaders.
 */
export const AttributesSpec = Schema.Struct({
  path: Quantity.text,
  id: withDefault(Column, "id"),
  segment: columnOrNone,
  followers: columnOrNone,
  price: columnOrNone,
  channel: columnOrNone,
  fake: columnOrNone,
  encoding,
  normalize,
});
export type AttributesSpec = typeof AttributesSpec.Type;

/** What every kind of network may say besides its own parameters. */
const shared = {
  /** Pins everything about the network that is drawn; null: the scenario's seed. */
  seed: withDefault(Schema.NullOr(Quantity.name), null),
  attributes: withDefault(Schema.NullOr(AttributesSpec), null),
};

/** What a kind that is made may say too. */
const generated = {
  ...shared,
  /** Channels by name, each with the part of the ties that exist on it; absent: ties have no channels. */
  channels: Schema.optionalKey(
    Schema.Record(Schema.String, Schema.Struct({ share: Quantity.chance }))
      .check(Schema.isMinProperties(1, { problem: { code: "E-SCENARIO-041" } }))
      .check(
        Schema.isMaxProperties(CHANNELS_MAX, {
          problem: { code: "E-SCENARIO-088", values: { high: CHANNELS_MAX } },
        }),
      ),
  ),
};

export const FileNetwork = Schema.Struct({
  kind: Schema.tag("file"),
  path: Quantity.text,
  format: withDefault(Schema.Literals(networkFormats), "auto"),
  directed: withDefault(Schema.Boolean, false),
  /** What a row of a directed file means; null exactly when `directed` is false. */
  arcs: withDefault(Schema.NullOr(Schema.Literals(["influence", "follows"])), null),
  source: columnOrNone,
  target: columnOrNone,
  weight: columnOrNone,
  /** A pair that is tied on two channels has two ties. */
  channel: columnOrNone,
  header: withDefault(Schema.Union([Schema.Literal("auto"), Schema.Boolean]), "auto"),
  parallel: withDefault(Schema.Literals(["merge", "independent", "sum"]), "merge"),
  encoding,
  normalize,
  ...shared,
});

export const RelationshipChainNetwork = Schema.Struct({
  kind: Schema.tag("relationship-chain"),
  people: Quantity.people,
  /** How many communities; null: one for each 150 people (see communityCount). */
  communities: withDefault(Schema.NullOr(Quantity.people), null),
  /** Mean number of ties per person inside the own community. */
  strongTies: withDefault(Quantity.atLeast(0), 8),
  /** Mean number of ties per person to other communities. */
  weakTies: withDefault(Quantity.atLeast(0), 2),
  /** Opinion leaders: their share of the people, and the mean number of their followers (heavy-tailed). */
  leaders: withDefault(
    Schema.Struct({
      share: withDefault(Quantity.chance, 0.01),
      following: withDefault(Quantity.atLeast(0), 100),
    }),
    { share: 0.01, following: 100 },
  ),
  trust: withDefault(
    Schema.Struct({
      strong: withDefault(trustRange, [0.4, 0.9]),
      weak: withDefault(trustRange, [0.05, 0.3]),
      leaders: withDefault(trustRange, [0.05, 0.3]),
    }),
    { strong: [0.4, 0.9], weak: [0.05, 0.3], leaders: [0.05, 0.3] },
  ),
  ...generated,
});
export type RelationshipChainNetwork = typeof RelationshipChainNetwork.Type;

/** The number of communities of a relationship chain, its default filled in. */
export function communityCount(network: Pick<RelationshipChainNetwork, "people" | "communities">): number {
  return network.communities ?? Math.max(1, Math.round(network.people / 150));
}

const people = Quantity.people;
const plain = <const Kind extends string>(kind: Kind) =>
  Schema.Struct({ kind: Schema.tag(kind), ...generated });
const sized = <const Kind extends string>(kind: Kind) =>
  Schema.Struct({ kind: Schema.tag(kind), people, ...generated });

/**
 * Every kind of network that a scenario can ask for; people are numbered from 0 where the kind gives no
 * names.
 */
export const NetworkSpec = Schema.Union([
  FileNetwork,
  RelationshipChainNetwork,
  Schema.Struct({ kind: Schema.tag("random"), people, meanTies: Quantity.atLeast(0), ...generated }),
  /** `ties` per person. */
  Schema.Struct({ kind: Schema.tag("regular"), people, ties: Quantity.people, ...generated }),
  /** `ties` per person before rewiring, half of them to each side of the ring. */
  Schema.Struct({
    kind: Schema.tag("small-world"),
    people,
    ties: Quantity.people,
    rewiring: Quantity.chance,
    ...generated,
  }),
  /** `ties` of each newcomer. */
  Schema.Struct({ kind: Schema.tag("preferential-attachment"), people, ties: Quantity.people, ...generated }),
  Schema.Struct({
    kind: Schema.tag("power-law"),
    people,
    exponent: Quantity.above(1),
    minTies: Quantity.people,
    maxTies: Quantity.people,
    ...generated,
  }),
  /** One entry per person: the number of his or her ties. */
  Schema.Struct({
    kind: Schema.tag("configuration"),
    degrees: Quantity.list(Quantity.whole(0, Quantity.peopleMax)),
    ...generated,
  }),
  /** Chances of a tie inside a block and between two blocks. */
  Schema.Struct({
    kind: Schema.tag("blocks"),
    sizes: Quantity.list(people),
    within: Quantity.chance,
    between: Quantity.chance,
    ...generated,
  }),
  Schema.Struct({
    kind: Schema.tag("lattice"),
    width: people,
    height: people,
    periodic: withDefault(Schema.Boolean, false),
    ...generated,
  }),
  sized("complete"),
  /** `ties` per person, half of them to each side. */
  Schema.Struct({ kind: Schema.tag("ring"), people, ties: withDefault(Quantity.people, 2), ...generated }),
  sized("path"),
  sized("star"),
  plain("karate-club"),
  plain("florentine-families"),
  plain("krackhardt-kite"),
  /** `caves` complete groups of `size` people; connected: one tie of each leads on to the next. */
  Schema.Struct({
    kind: Schema.tag("caveman"),
    caves: people,
    size: people,
    connected: withDefault(Schema.Boolean, false),
    ...generated,
  }),
  /** `ties` drawn in all, each inside a cluster with chance `density`. */
  Schema.Struct({
    kind: Schema.tag("clusters"),
    people,
    ties: Quantity.people,
    clusters: people,
    density: withDefault(Quantity.chance, 0.5),
    ...generated,
  }),
  /** 128 people in four groups, 16 ties each, `tiesOut` of them (on average) to other groups. */
  Schema.Struct({ kind: Schema.tag("girvan-newman"), tiesOut: Quantity.between(0, 16), ...generated }),
]);
export type NetworkSpec = typeof NetworkSpec.Type;
export type NetworkKind = NetworkSpec["kind"];
export type FileNetwork = typeof FileNetwork.Type;
