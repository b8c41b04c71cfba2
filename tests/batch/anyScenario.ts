import fc from "fast-check";
import { type Json, jsonText } from "../../src/report/runJson.ts";

/** Text that YAML might take for something else, that JavaScript knows, or that is awkward to write down. */
const ODD = [
  "10",
  "007",
  "1e3",
  "0x10",
  "-0",
  ".5",
  "1_000",
  "1:30",
  "2026-02-30",
  "true",
  "no",
  "null",
  "~",
  "NaN",
  ".inf",
  "__proto__",
  "constructor",
  "toString",
  "a.b",
  "a: b",
  "- a",
  "#",
  "a #b",
  "&a",
  "*a",
  "!!int",
  "%",
  "@",
  "`",
  "'",
  '"',
  "''",
  '""',
  "[",
  "{}",
  "<<",
  "|",
  ">",
  "?",
  " lead",
  "trail ",
  "line\nbreak",
  "line\n\nbreak\n",
  "tab\tinside",
  "\u0085next",
  "\u2028",
  "\ufeff",
  "\0",
  "茶叶",
  "한국",
  "e\u0301",
  "🎉",
  "x".repeat(200),
];

/** Text of 1 to 200 characters, each of them whole. */
const anyName = fc.oneof(
  fc.constantFrom(...ODD),
  fc
    .string({ unit: "binary", minLength: 1, maxLength: 40 })
    .filter((text) => text.isWellFormed() && text.length <= 200),
);
/** A name of spaces is refused, and `<<` as a key is taken for a merge of YAML. */
const planName = anyName.filter((name) => name.trim() !== "" && name !== "<<");

/** A part of a scenario that may be left out. */
const maybe = <A>(value: fc.Arbitrary<A>): fc.Arbitrary<A | undefined> =>
  fc.option(value, { nil: undefined });
const chance = fc.double({ min: 0, max: 1, noNaN: true });
const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
const people = fc.integer({ min: 1, max: 100_000 });
const few = fc.integer({ min: 1, max: 40 });
const column = fc.oneof(anyName, fc.integer({ min: 1, max: 100_000 }));
const ordered = fc.tuple(chance, chance).map(([a, b]): Json => [Math.min(a, b), Math.max(a, b)]);
const attributes = fc.record({ path: anyName, id: maybe(column), segment: column });

/** Kinds of network whose parameters fit together by themselves, and those that need some care. */
const ownParameters: fc.Arbitrary<Record<string, Json | undefined>> = fc.oneof(
  fc.record({
    kind: fc.constant("file"),
    path: anyName,
    format: maybe(fc.constantFrom("auto", "edge-list", "csv", "tsv")),
    source: maybe(column),
    target: maybe(column),
    weight: maybe(column),
    header: maybe(fc.constantFrom<Json>("auto", true, false)),
    parallel: maybe(fc.constantFrom("merge", "independent", "sum")),
  }),
  fc.record({
    kind: fc.constant("file"),
    path: anyName,
    directed: fc.constant(true),
    arcs: fc.constantFrom("influence", "follows"),
  }),
  fc.record({
    kind: fc.constant("relationship-chain"),
    people,
    communities: fc.constant(1),
    strongTies: maybe(amount),
    weakTies: maybe(amount),
    leaders: maybe(fc.record({ share: maybe(chance), following: maybe(amount) })),
    trust: maybe(fc.record({ strong: maybe(ordered), weak: maybe(ordered), leaders: maybe(ordered) })),
  }),
  fc.record({ kind: fc.constant("random"), people, meanTies: fc.constant(0) }),
  fc.record({ kind: fc.constant("regular"), people: fc.constant(100), ties: few }),
  fc.record({
    kind: fc.constant("small-world"),
    people: fc.constant(100),
    ties: few.map((n) => 2 * n),
    rewiring: chance,
  }),
  fc.record({ kind: fc.constant("preferential-attachment"), people: fc.constant(100), ties: few }),
  fc.record({
    kind: fc.constant("power-law"),
    people: fc.constant(100),
    exponent: fc.double({ min: 1.01, max: 9, noNaN: true }),
    minTies: fc.constant(1),
    maxTies: few,
  }),
  fc.record({ kind: fc.constant("configuration"), degrees: fc.constant<Json>([2, 2, 2, 0]) }),
  fc.record({
    kind: fc.constant("blocks"),
    sizes: fc.array(few, { minLength: 1, maxLength: 4 }),
    within: chance,
    between: chance,
  }),
  fc.record({ kind: fc.constant("lattice"), width: few, height: few }),
  fc.record({ kind: fc.constantFrom("complete", "path", "star"), people: few }),
  fc.record({ kind: fc.constantFrom("karate-club", "florentine-families", "krackhardt-kite") }),
  fc.record({ kind: fc.constant("caveman"), caves: few, size: few, connected: maybe(fc.boolean()) }),
  fc.record({ kind: fc.constant("girvan-newman"), tiesOut: fc.double({ min: 0, max: 16, noNaN: true }) }),
);
const network = fc
  .tuple(ownParameters, maybe(anyName), maybe(attributes))
  .map(([own, seed, known]) => ({ ...own, seed, attributes: known }));

const starter = (within: boolean): fc.Arbitrary<Json> => {
  const at = maybe(fc.integer({ min: 0, max: 3 }));
  const pick = fc.oneof(
    fc.record({
      by: fc.constantFrom("degree", "strength"),
      count: few,
      within: within ? maybe(anyName) : fc.constant(undefined),
    }),
    fc.record({ by: fc.constant("random"), count: few, pin: maybe(fc.boolean()) }),
  );
  return fc.oneof(
    fc.record({ starter: fc.constant("people"), ids: fc.array(anyName, { minLength: 1, maxLength: 3 }), at }),
    fc.record({ starter: fc.constant("influencers"), pick, at }),
  ) as fc.Arbitrary<Json>;
};

const content = fc.oneof(
  fc.record({ transmissibility: chance, link: maybe(fc.constantFrom("linear", "hazard")) }),
  fc.record({ transmissibility: amount, link: fc.constant("hazard") }),
  fc.record({
    transmissibility: chance,
    contagion: fc.record({
      kind: fc.constant("threshold"),
      at: maybe(fc.constantFrom<Json>("uniform", 0.18, 1, Number.MIN_VALUE, 1 / 3)),
    }),
  }),
);

const atLeast = fc.oneof<fc.Arbitrary<Json>[]>(
  fc.constantFrom("default", "1%", "100%", "0.0000000001%", "7%", "12.5%"),
  fc.integer({ min: 1, max: 100_000_000 }),
);

const expectation = fc.oneof(
  fc.record({
    finding: anyName,
    between: fc.tuple(chance, chance).map(([a, b]): Json => [a, a + b]),
    because: maybe(fc.string()),
  }),
  fc.record({ finding: anyName, is: fc.oneof<fc.Arbitrary<Json>[]>(chance, anyName, fc.boolean()) }),
) as fc.Arbitrary<Json>;

const section = maybe(fc.oneof(anyName, fc.lorem()));

/** The JSON text of any scenario that is one, its keys left out or given. */
export const anyScenarioText: fc.Arbitrary<string> = network
  .chain((net) =>
    fc.record({
      skipstone: maybe(fc.constant(1)),
      info: maybe(fc.record({ title: anyName, whatIsIt: section, howItWorks: section, references: section })),
      network: fc.constant(net as Json),
      ties: maybe(
        fc.record({
          scheme: fc.constantFrom("uniform", "weighted-cascade", "trivalency", "column", "trust"),
        }),
      ),
      content,
      plans: fc
        .uniqueArray(
          fc.tuple(planName, fc.array(starter(net.attributes !== undefined), { minLength: 1, maxLength: 3 })),
          {
            minLength: 1,
            maxLength: 5,
            selector: ([name]) => name,
          },
        )
        .map((plans) => new Map<string, Json>(plans)),
      ignition: maybe(fc.record({ atLeast, counts: maybe(fc.constantFrom("earned", "all")) })),
      spiral: maybe(
        fc.record({
          atLeast: maybe(atLeast),
          share: maybe(fc.oneof<fc.Arbitrary<Json>[]>(chance, fc.constantFrom("0%", "7%", "12.5%", "100%"))),
          window: maybe(fc.integer({ min: 1, max: 1_000_000_000 })),
        }),
      ),
      horizon: maybe(fc.integer({ min: 3, max: 1_000_000_000 })),
      uncertain: maybe(
        fc.oneof<fc.Arbitrary<Json>[]>(
          fc.constantFrom<Json>({}, { "ignition.atLeast": ["1%", "2.5%"] }),
          fc.integer({ min: 1, max: 90 }).map((low) => ({ "ignition.atLeast": [low, low + 1] })),
        ),
      ),
      runs: maybe(
        fc.oneof<fc.Arbitrary<Json>[]>(
          fc.integer({ min: 1, max: 0xffffffff }),
          fc.record({
            precision: fc.constantFrom<Json>("5%", 0.125, "0.5%"),
            atMost: maybe(fc.integer({ min: 1, max: 0xffffffff })),
            metric: maybe(fc.constantFrom("sharers", "ignition")),
          }) as fc.Arbitrary<Json>,
        ),
      ),
      seed: maybe(anyName),
      record: maybe(fc.constantFrom("none", "sample", "activations")),
      measure: maybe(fc.constantFrom<Json>(["sharers"], ["sharers", "viewers"], ["viewers", "sharers"])),
      expect: maybe(fc.array(expectation, { maxLength: 3 })),
    }),
  )
  .map((scenario) => jsonText(scenario as Json));
