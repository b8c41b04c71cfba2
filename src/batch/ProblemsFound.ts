import * as Schema from "effect/Schema";
import type { Problem } from "../model/Problem.ts";

/** Work stops because of what a person gave us: every problem at once, each with its code and place. */
export class ProblemsFound extends Schema.TaggedError<ProblemsFound>()("ProblemsFound", {
  problems: Schema.Array(Schema.Any as Schema.Schema<Problem>),
}) {
  override get message(): string {
    return this.problems.map((problem) => problem.code).join(", ");
  }
}
