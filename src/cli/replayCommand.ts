import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import { findingClock } from "../batch/findingClock.ts";
import { forkFacts } from "../batch/forkFacts.ts";
import { ProblemsFound } from "../batch/ProblemsFound.ts";
import { foldContext } from "../batch/runScenario.ts";
import { eventsOfRun, findRun, rebuildBatch } from "../batch/StoredRun.ts";
import { forkText } from "../report/forkText.ts";
import { replayText, tellRun } from "../report/replayText.ts";
import { type Json, jsonText } from "../report/runJson.ts";
import { starterLabel } from "../report/starterLabel.ts";
import { visible } from "../report/visible.ts";
import { replayWords } from "../report/words/replayWords.ts";
import { EventStore } from "../store/EventStore.ts";
import { version } from "../version.ts";
import { language } from "./language.ts";
import { print } from "./print.ts";
import { existingStore } from "./storeForRun.ts";
import { tickFlag } from "./tickFlag.ts";

export interface ReplayInput {
  readonly run: string;
  readonly until: Option.Option<string>;
  readonly store: Option.Option<string>;
  readonly json: boolean;
}

/** `replay`: tells a stored run from its events. */
export const replayCommand = (input: ReplayInput) =>
  replay(input).pipe(Effect.provide(existingStore(input.store)));

const replay = Effect.fnUntraced(function* ({ run: name, until: untilText, json }: ReplayInput) {
  const run = yield* findRun(name);
  const rebuilt = yield* rebuildBatch(run.batch);
  const { clock } = rebuilt.scenario;
  const until = Option.match(untilText, {
    onNone: () => Number.POSITIVE_INFINITY,
    onSome: (text) => tickFlag("--until", text, clock),
  });
  if (typeof until !== "number") return yield* new ProblemsFound({ problems: [until] });
  const frame = yield* eventsOfRun(run, rebuilt);
  const { people } = rebuilt.network;
  const context = foldContext(rebuilt.scenario, people.count, rebuilt.plan);
  const lang = language();
  const { starters = [] } = rebuilt.scenario.plans.find(({ name: plan }) => plan === run.batch.plan) ?? {};
  const names = {
    channels: context.channels ?? [],
    starters: context.starters.map((each) => starterLabel(each, starters, clock, lang)),
  };
  const told = tellRun(frame, people, findingClock(clock), until, names, lang);
  const { batch, world } = run;
  const stored = yield* (yield* EventStore).batches();
  const fork = batch.fork === undefined ? null : forkFacts(batch, stored);
  if (!json) {
    const heading = replayWords[lang].heading({
      title: visible(batch.title),
      plan: visible(batch.plan),
      world,
      batch: batch.id,
      seed: visible(batch.seed),
    });
    const past = fork === null ? "" : `\n${forkText(fork, lang)}: ${visible(fork.set.join(", "))}`;
    return yield* print(`${heading}${past}\n\n${replayText(told, lang)}`);
  }
  const { unit } = told;
  const rows = told.rounds.map(({ who: _, also: __, time, ...counts }) => ({ [unit]: time, ...counts }));
  const end = told.ended === null ? {} : { ended: { [unit]: told.ended.time, reason: told.ended.reason } };
  const head = { command: "replay", version, run: name, ...(fork === null ? {} : { fork }) };
  yield* print(jsonText({ ...head, [`${unit}s`]: rows, ...end } as Json));
});
