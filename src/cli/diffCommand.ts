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
import { type CommandWords, commandWords } from "../report/words/commandWords.ts";
import { version } from "../version.ts";
import { language } from "./language.ts";
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
  const words = commandWords[language()];
  if (difference === null) return yield* print(words.equalRuns);
  const tellPolarity = [first, second].some((event) => event?.polarity === "negative");
  yield* print(
    [
      words.commonEvents(formatNumber(difference.common)),
      `  ${visible(left.name)}: ${eventText(first, tellPolarity, words)}`,
      `  ${visible(right.name)}: ${eventText(second, tellPolarity, words)}`,
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
  /** A person, or `starter 1`. */
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
    ...sourceOf(event, people),
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

function sourceOf({ event, source }: ComparedEvent, people: People): { readonly source?: string } {
  if (source === null) return {};
  return { source: BY_STARTERS.includes(event) ? `starter ${source + 1}` : personLabel(people, source) };
}

function eventText(event: Labelled | undefined, tellPolarity: boolean, words: CommandWords): string {
  if (event === undefined) return words.nothingThere;
  const { hour, round, name, person, source, channel, polarity, amount } = event;
  const shown = (text: string | undefined): string | null => (text === undefined ? null : visible(text));
  return words.event({
    time: hour === undefined ? { round: round ?? 0 } : { hours: formatNumber(hour) },
    name,
    person: shown(person),
    source: shown(source),
    channel: shown(channel),
    polarity: tellPolarity && !NOWHERE.includes(name) ? polarity : null,
    amount,
  });
}
