import * as Schema from "effect/Schema";
import type { Problem } from "../model/Problem.ts";

/** Ends a command with the status of its problems, of which stdout has told already. */
export class AlreadyTold extends Schema.TaggedError<AlreadyTold>()("AlreadyTold", {
  problems: Schema.Array(Schema.Any as Schema.Schema<Problem>),
}) {}
