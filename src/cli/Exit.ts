import * as Schema from "effect/Schema";
import type { ExitStatus } from "../model/ProblemCode.ts";

/** Ends a command with a status other than 0 when all has been said. */
export class Exit extends Schema.TaggedError<Exit>()("Exit", { status: Schema.Int }) {
  static with(status: ExitStatus): Exit {
    return new Exit({ status });
  }
}
