import * as Schema from "effect/Schema";
import { Duration } from "./Time.ts";

/** What time is counted in: rounds, in each of which every copy arrives, or ticks of so many seconds. */
export const Clock = Schema.Union([Schema.Literal("rounds"), Schema.Struct({ tick: Duration })]);
export type Clock = typeof Clock.Type;
