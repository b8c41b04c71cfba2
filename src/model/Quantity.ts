import * as Schema from "effect/Schema";
import * as SchemaTransformation from "effect/SchemaTransformation";
import type { ScenarioProblemCode } from "./ProblemCode.ts";

/** What a check says when it fails: read by translateIssue, never by Effect. */
export interface CheckProblem {
  readonly code: ScenarioProblemCode;
  readonly values?: Readonly<Record<string, string | number>>;
}

const says = (problem: CheckProblem) => ({ problem });
const finite = Schema.isFinite(says({ code: "E-SCENARIO-030" }));

/** Highest number of people a scenario may ask for; what a machine can hold is estimated later. */
const PEOPLE_MAX = 100_000_000;
/** Kernels add ticks to stamps below 2³¹: the sum must fit 32 bits. */
const TICK_MAX = 1_000_000_000;
/** Worlds are numbered by a uint32. */
const RUNS_MAX = 0xffffffff;
const TEXT_LENGTH_MAX = 200;

function whole(low: number, high: number, code: ScenarioProblemCode = "E-SCENARIO-031") {
  const problem = says({ code, values: { low, high } });
  return Schema.Number.check(
    finite,
    Schema.isInt(problem),
    Schema.isBetween({ minimum: low, maximum: high }, problem),
  );
}

function between(low: number, high: number) {
  const problem = says({ code: "E-SCENARIO-032", values: { low, high } });
  return Schema.Number.check(finite, Schema.isBetween({ minimum: low, maximum: high }, problem));
}

function atLeast(low: number) {
  const problem = says({ code: "E-SCENARIO-033", values: { low } });
  return Schema.Number.check(finite, Schema.isGreaterThanOrEqualTo(low, problem));
}

function above(low: number) {
  const problem = says({ code: "E-SCENARIO-034", values: { low } });
  return Schema.Number.check(finite, Schema.isGreaterThan(low, problem));
}

const chanceProblem = says({ code: "E-SCENARIO-035" });
const chance = Schema.Number.check(finite, Schema.isBetween({ minimum: 0, maximum: 1 }, chanceProblem));

const text = Schema.String.check(Schema.isNonEmpty(says({ code: "E-SCENARIO-036" })));

/** A list with something in it. */
function list<S extends Schema.Top>(item: S) {
  return Schema.Array(item).check(Schema.isMinLength(1, says({ code: "E-SCENARIO-041" })));
}

/** So few digits that a share gives back the percentage it was written as. */
const PERCENTAGE_DIGITS = 10;
/** A share of people, written as 0.5% … 100%. */
const percentage = Schema.String.check(
  Schema.isPattern(
    /^(?=.*[1-9])(?:\d{1,2}(?:\.\d{1,10})?|100(?:\.0{1,10})?)%$/,
    says({ code: "E-SCENARIO-039" }),
  ),
);

const shareProblem = says({ code: "E-SCENARIO-082" });
/** A part of a whole, none of it and all of it included: written as 50% or as 0.5. */
const share = Schema.Union([
  Schema.String.check(Schema.isPattern(/^(?:\d{1,2}(?:\.\d{1,10})?|100(?:\.0{1,10})?)%$/, shareProblem)),
  Schema.Number.check(finite, Schema.isBetween({ minimum: 0, maximum: 1 }, shareProblem)),
]);

const thresholdProblem = says({ code: "E-SCENARIO-040" });
/** What a person's sharing neighbours must add up to. */
const threshold = Schema.Number.check(
  finite,
  Schema.isBetween({ minimum: 0, maximum: 1, exclusiveMinimum: true }, thresholdProblem),
);

/** Text of 1 to 200 characters; a number counts as the text it was written as (see writtenForms). */
const name = Schema.Union([
  text.check(
    Schema.isMaxLength(TEXT_LENGTH_MAX, says({ code: "E-SCENARIO-037", values: { high: TEXT_LENGTH_MAX } })),
  ),
  Schema.Number.check(finite),
]).pipe(
  Schema.decodeTo(
    Schema.String,
    SchemaTransformation.transform({
      decode: (written: string | number): string => String(written),
      encode: (text: string): string | number => text,
    }),
  ),
);

/** The kinds of value that a scenario is written with. */
export const Quantity = {
  whole,
  between,
  atLeast,
  above,
  chance,
  threshold,
  percentage,
  share,
  percentageDigits: PERCENTAGE_DIGITS,
  text,
  list,
  name,
  finite: Schema.Number.check(finite),
  people: whole(1, PEOPLE_MAX),
  /** The same where a share may be written instead. */
  sizeInPeople: whole(1, PEOPLE_MAX, "E-SCENARIO-039"),
  peopleMax: PEOPLE_MAX,
  tickMax: TICK_MAX,
  runs: whole(1, RUNS_MAX),
} as const;
