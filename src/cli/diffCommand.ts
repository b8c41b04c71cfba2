import * as Effect from "effect/Effect";
import type * as Option from "effect/Option";
import { findingClock } from "../batch/findingClock.ts";
import { type ComparedEvent, firstDifference } from "../batch/firstDifference.ts";
import { eventsOfRun, findRun, rebuildBatch } from "../batch/StoredRun.ts";
import type { Frame } from "../events/Frame.ts";
import { type People, personLabel } from "../network/People.ts";
import { type FindingClock, timeOf } from "../projections/FindingClock.ts";
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

/** A run with the words for the numbers in its events. */
interface Side {
  readonly name: string;
  readonly frame: Frame;
  readonly people: People;
  readonly channels: readonly string[];
  readonly clock: FindingClock;
}

/** `diff`: where two stored runs part. */
export const diffCommand = (input: DiffInput) => diff(input).pipe(Effect.provide(existingStore(input.store)));

const diff = Effect.fnUntraced(function* (input: DiffInput) {
  const left = yield* sideOf(input.left);
  const right = yield* sideOf(input.right);
  // A round has no length: beside hours it can only be compared tick by tick.
  const areHours = left.clock.unit === "hour" && right.clock.unit === "hour";
  const compared = ({ frame, clock }: Side) => {
    return { frame, secondsPerTick: areHours && clock.unit === "hour" ? clock.secondsPerTick : 1 };
  };
  const difference = firstDifference(compared(left), compared(right));
  const first = labelled(difference?.left ?? null, left);
  const second = labelled(difference?.right ?? null, right);
  if (input.json) {
    const side = ({ name }: Side, event: Labelled | undefined) => ({
      run: name,
      ...(event === undefined ? {} : { event: { ...event } }),
    });
    const found = difference === null ? {} : { common: difference.common };
    const sides = { left: side(left, first), right: side(right, second) };
    const head = { command: "diff", version, equal: difference === null, ...found };
    return yield* print(jsonText({ ...head, ...sides } as Json));
  }
  if (difference === null) return yield* print("The two runs are equal, event by event.");
  const tellPolarity = [first, second].some((event) => event?.polarity === "negative");
  yield* print(
    [
      `The runs have their first ${formatNumber(difference.common)} events in common. Then:`,
      `  ${visible(left.name)}: ${eventText(first, tellPolarity)}`,
      `  ${visible(right.name)}: ${eventText(second, tellPolarity)}`,
    ].join("\n"),
  );
});

const sideOf = Effect.fnUntraced(function* (name: string) {
  const run = yield* findRun(name);
  const rebuilt = yield* rebuildBatch(run.batch);
  const { network, scenario, plan } = rebuilt;
  return {
    name,
    frame: yield* eventsOfRun(run, rebuilt),
    people: network.people,
    channels: plan.campaign?.channels.map((channel) => channel.name) ?? [],
    clock: findingClock(scenario.clock),
  };
});

type Labelled = {
  readonly round?: number;
  readonly hour?: number;
  readonly name: string;
  readonly person?: string;
  readonly source?: string;
  /** Absent where the scenario names none. */
  readonly channel?: string;
  readonly polarity: "positive" | "negative";
  readonly amount: number;
};

function labelled(event: ComparedEvent | null, side: Side): Labelled | undefined {
  if (event === null) return undefined;
  const { people, clock } = side;
  const channel = NOWHERE.includes(event.event) ? "" : (side.channels[event.channel] ?? "");
  return {
    [clock.unit]: timeOf(clock, event.tick),
    name: event.event,
    ...(event.person === null ? {} : { person: personLabel(people, event.person) }),
    ...(event.source === null ? {} : { source: sourceText(event, people) }),
    ...(channel === "" ? {} : { channel }),
    polarity: event.polarity,
    amount: event.amount,
  };
}

/** Events that are on no channel. */
const NOWHERE: readonly string[] = [
  "CampaignLaunched",
  "CampaignEnded",
  "AlertRaised",
  "ResponseIssued",
  "Purged",
];

/** Sources that are numbers of starters, and no people. */
const BY_STARTERS: readonly string[] = ["StarterFired", "TopicTrended", "FakeShared", "Impressions"];

function sourceText({ event, source }: ComparedEvent, people: People): string {
  return BY_STARTERS.includes(event)
    ? `starter ${(source as number) + 1}`
    : personLabel(people, source as number);
}

function eventText(event: Labelled | undefined, tellPolarity: boolean): string {
  if (event === undefined) return "nothing there";
  const { hour, round, name, person, source, channel, polarity, amount } = event;
  const who = person === undefined ? "" : ` ${visible(person)}`;
  const from = source === undefined ? "" : ` from ${visible(source)}`;
  const where = channel === undefined ? "" : ` on ${visible(channel)}`;
  const what = tellPolarity && !NOWHERE.includes(name) ? `, ${polarity}` : "";
  const when = hour === undefined ? `round ${round}` : `after ${formatNumber(hour)} hours`;
  return `${when}, ${name}${who}${from}${where}${what} (amount ${amount})`;
}
