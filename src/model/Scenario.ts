import * as Schema from "effect/Schema";
import * as SchemaTransformation from "effect/SchemaTransformation";
import { Audience } from "./Audience.ts";
import { Channels } from "./Channels.ts";
import { Clock } from "./Clock.ts";
import { Content } from "./Content.ts";
import { Costs } from "./Costs.ts";
import { Expectation } from "./Expectation.ts";
import { Ignition } from "./Ignition.ts";
import { Info } from "./Info.ts";
import { NetworkSpec } from "./NetworkSpec.ts";
import { Plans } from "./Plans.ts";
import { Quantity } from "./Quantity.ts";
import { Response } from "./Response.ts";
import { Precision, Runs } from "./Runs.ts";
import { defaultSpiral, Spiral } from "./Spiral.ts";
import { TimeSpan } from "./Time.ts";
import { Uncertain } from "./Uncertain.ts";
import { Watch } from "./Watch.ts";
import { withDefault } from "./withDefault.ts";

/**
 * How strong ties are: uniform 1; 1 / in-degree; drawn from three values; a column of the file; drawn
 * trust.
 */
export const Ties = Schema.Struct({
  scheme: withDefault(
    Schema.Literals(["uniform", "weighted-cascade", "trivalency", "column", "trust"]),
    "uniform",
  ),
});
export type Ties = typeof Ties.Type;

const Measure = Schema.Array(Schema.Literals(["sharers", "viewers"]))
  .check(
    Schema.makeFilter((kinds) => kinds.includes("sharers"), {
      problem: { code: "E-SCENARIO-038" },
      toJsonSchema: () => ({ contains: { const: "sharers" } }),
    }),
  )
  .pipe(
    Schema.decodeTo(
      Schema.Struct({ viewers: Schema.Boolean }),
      SchemaTransformation.transform({
        decode: (kinds: ReadonlyArray<"sharers" | "viewers">) => ({ viewers: kinds.includes("viewers") }),
        encode: ({ viewers }): ReadonlyArray<"sharers" | "viewers"> =>
          viewers ? ["sharers", "viewers"] : ["sharers"],
      }),
    ),
  );

/** A key with what editors show when one points at it. */
function told<S extends Schema.Top>(description: string, schema: S) {
  return schema.pipe(Schema.annotateEncoded({ description }));
}

/** The keys of a scenario, in the order in which files list them. */
const Keys = Schema.Struct({
  skipstone: withDefault(told("Format of this file", Schema.Literal(1)), 1),
  info: withDefault(told("What the scenario is about, for its readers", Info), {
    title: "Untitled scenario",
  }),
  network: told("People and ties: a file, or a kind that is generated", NetworkSpec),
  ties: withDefault(told("How strong the ties are", Ties), { scheme: "uniform" }),
  audience: withDefault(told("Who sees and passes on, in segments", Audience), {
    represents: 1,
    attention: null,
    segments: [],
    fake: null,
  }),
  channels: withDefault(told("Where copies travel, by name; none: along all ties alike", Channels), []),
  content: told("What is passed on, and how readily", Content),
  plans: told("Plans by name, each a list of starters", Plans),
  ignition: withDefault(told("When a cascade counts as ignited", Ignition), {
    atLeast: { kind: "default" },
    counts: "earned",
  }),
  spiral: withDefault(told("What counts as a negative spiral", Spiral), defaultSpiral),
  watch: withDefault(told("Who raises an alert, and when", Schema.NullOr(Watch)), null),
  response: withDefault(told("What is done about negative sharers", Schema.NullOr(Response)), null),
  costs: withDefault(told("What clicks and sales cost and bring", Schema.NullOr(Costs)), null),
  uncertain: withDefault(
    told("Ranges of inputs that are guesses, by their path: what compare says over them", Uncertain),
    [],
  ),
  horizon: withDefault(
    told("The last round or time that is run; null: until it dies out", Schema.NullOr(TimeSpan)),
    null,
  ),
  clock: withDefault(told("What time is counted in", Clock), "rounds"),
  runs: withDefault(told("How many worlds each plan is run in, or how precisely it is to be known", Runs), {
    atMost: 400,
    precision: null,
  }),
  seed: withDefault(told("Text that names all chance: the same seed, the same worlds", Quantity.name), "1"),
  record: withDefault(
    told(
      "Which events are stored: none, those of the first 20 worlds, all shares, or all views too",
      Schema.Literals(["none", "sample", "activations", "full"]),
    ),
    "sample",
  ),
  measure: withDefault(told("Who is counted; leaving viewers out is faster", Measure), { viewers: true }),
  expect: withDefault(told("What a run must show", Schema.Array(Expectation)), []),
});

/**
 * A whole scenario: `Scenario.Type` is what the rest of the program works with, `Scenario.Encoded` what a
 * person writes. runs: worlds of each plan, or the most there may be where a precision is asked for.
 */
export const Scenario = Keys.pipe(
  Schema.decodeTo(
    Schema.toType(
      Schema.Struct({ ...Keys.fields, runs: Schema.Number, precision: Schema.NullOr(Precision) }),
    ),
    SchemaTransformation.transform({
      decode: ({ runs, ...keys }) => ({ ...keys, runs: runs.atMost, precision: runs.precision }),
      encode: ({ runs, precision, ...keys }) => ({ ...keys, runs: { atMost: runs, precision } }),
    }),
  ),
);
export type Scenario = typeof Scenario.Type;
