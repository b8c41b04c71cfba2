import * as Effect from "effect/Effect";
import type * as Option from "effect/Option";
import { findingClock } from "../batch/findingClock.ts";
import { type ComparedEvent, firstDifference } from "../batch/firstDifference.ts";
import { eventsOfRun, findRun, rebuildBatch } from "../batch/StoredRun.ts";
import { personLabel } from "../network/People.ts";
import { timeOf } from "../projections/FindingClock.ts";
import { formatNumber } from "../report/formatNumber.ts";
import { type Json, jsonText } from "../report/runJson.ts";
import { visible } from "../report/visible.ts";
import { version } from "../version.ts";
import { print } from "./print.ts";
import { existingStore } from "./storeForRun.ts";

export interface DiffInput {
  readonly left: string;
  readonly right: string;
  readonly store: Option.Option<string>;
  readonly json: boolean;
}

/** `diff`: where two stored runs part. */
export const diffCommand = (input: DiffInput) => diff(input).pipe(Effect.provide(existingStore(input.store)));

const diff = Effect.fnUntraced(function* (input: DiffInput) {
  const [left, right] = yield* Effect.forEach([input.left, input.right], (name) =>
    Effect.gen(function* () {
      const run = yield* findRun(name);
      const rebuilt = yield* rebuildBatch(run.batch);
      const { network, scenario } = rebuilt;
      const clock = findingClock(scenario.clock);
      return { frame: yield* eventsOfRun(run, rebuilt), people: network.people, clock };
    }),
  );
  const difference = firstDifference(left!.frame, right!.frame);
  const labelled = (event: ComparedEvent | null, { people, clock }: NonNullable<typeof left>) =>
    event === null
      ? undefined
      : {
          [clock.unit]: timeOf(clock, event.tick),
          event: event.event,
          ...(event.person === null ? {} : { person: personLabel(people, event.person) }),
          ...(event.source === null ? {} : { source: sourceText(event, people) }),
          amount: event.amount,
        };
  const sides =
    difference === null
      ? null
      : { left: labelled(difference.left, left!), right: labelled(difference.right, right!) };
  if (input.json) {
    const found = difference === null ? {} : { common: difference.common, ...sides };
    const head = { command: "diff", version, left: input.left, right: input.right };
    yield* print(
      jsonText({ ...head, equal: difference === null, ...(found as Record<string, Json>) } as never),
    );
    return;
  }
  if (difference === null) return yield* print("The two runs are equal, event by event.");
  yield* print(
    [
      `The runs have their first ${difference.common} events in common. Then:`,
      `  ${visible(input.left)}: ${eventText(sides?.left)}`,
      `  ${visible(input.right)}: ${eventText(sides?.right)}`,
    ].join("\n"),
  );
});

type Labelled = {
  readonly round?: number;
  readonly hour?: number;
  readonly event: string;
  readonly person?: string;
  readonly source?: string;
  readonly amount: number;
};

/** A starter's number is no person. */
function sourceText(event: ComparedEvent, people: Parameters<typeof personLabel>[0]): string {
  return event.event === "StarterFired"
    ? `starter ${(event.source as number) + 1}`
    : personLabel(people, event.source as number);
}

function eventText(event: Labelled | undefined): string {
  if (event === undefined) return "nothing there";
  const who = event.person === undefined ? "" : ` ${visible(event.person)}`;
  const from = event.source === undefined ? "" : ` from ${visible(event.source)}`;
  const when = event.hour === undefined ? `round ${event.round}` : `after ${formatNumber(event.hour)} hours`;
  return `${when}, ${event.event}${who}${from} (amount ${event.amount})`;
}
