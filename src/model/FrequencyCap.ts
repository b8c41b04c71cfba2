import * as Schema from "effect/Schema";
import * as SchemaTransformation from "effect/SchemaTransformation";
import type { Clock } from "./Clock.ts";

const Periods = Schema.Literals(["round", "hour", "day", "week"]);
const Cap = Schema.Struct({ most: Schema.Number, per: Periods });

const WRITTEN = /^([1-9]\d{0,5}) per (round|hour|day|week)$/;

/** At most so many viewings of a person in each round, hour, day or week from the start: 3 per day. */
export const FrequencyCap = Schema.String.check(
  Schema.isPattern(WRITTEN, { problem: { code: "E-SCENARIO-087" } }),
).pipe(
  Schema.decodeTo(
    Cap,
    SchemaTransformation.transform({
      decode: (written): typeof Cap.Type => {
        const [, most, per = "day"] = WRITTEN.exec(written) ?? [];
        return { most: Number(most), per: per as typeof Periods.Type };
      },
      encode: ({ most, per }) => `${most} per ${per}`,
    }),
  ),
);
export type FrequencyCap = typeof FrequencyCap.Type;

const SECONDS = { hour: 3600, day: 86_400, week: 604_800 } as const;

/** Ticks of a period, rounded up; checkTimes sees to it that it suits the clock. */
export function periodTicks(per: FrequencyCap["per"], clock: Clock): number {
  if (per === "round" || clock === "rounds") return 1;
  return Math.ceil(SECONDS[per] / clock.tick.seconds);
}
