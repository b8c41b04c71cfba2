import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import { ProblemsFound } from "../batch/ProblemsFound.ts";
import { eventsOfRun, findRun, rebuildBatch } from "../batch/StoredRun.ts";
import { replayText, tellRun } from "../report/replayText.ts";
import { type Json, jsonText } from "../report/runJson.ts";
import { visible } from "../report/visible.ts";
import { version } from "../version.ts";
import { flagProblem, wholeNumber } from "./checkFlags.ts";
import { print } from "./print.ts";
import { existingStore } from "./storeForRun.ts";

export interface ReplayInput {
  readonly run: string;
  readonly until: Option.Option<string>;
  readonly store: Option.Option<string>;
  readonly json: boolean;
}

/** `replay`: tells a stored run from its events. */
export const replayCommand = (input: ReplayInput) =>
  replay(input).pipe(Effect.provide(existingStore(input.store)));

const LAST_ROUND = 0xffffffff;

const replay = Effect.fnUntraced(function* ({ run: name, until: untilText, json }: ReplayInput) {
  const text = Option.getOrNull(untilText);
  const until = text === null ? LAST_ROUND : wholeNumber(text, 0, LAST_ROUND);
  if (until === null) {
    return yield* new ProblemsFound({
      problems: [flagProblem("--until", text as string, "a round, from 0")],
    });
  }
  const run = yield* findRun(name);
  const rebuilt = yield* rebuildBatch(run.batch);
  const frame = yield* eventsOfRun(run, rebuilt);
  const told = tellRun(frame, rebuilt.network.people, until);
  if (!json) {
    const { batch, world } = run;
    const heading = `${visible(batch.title)} · ${visible(batch.plan)} · world ${world} · batch ${batch.id} · seed ${visible(batch.seed)}`;
    return yield* print(`${heading}\n\n${replayText(told)}`);
  }
  const ended = told.ended === null ? {} : { ended: told.ended };
  const rounds = told.rounds.map(({ who: _, ...counts }) => counts);
  yield* print(jsonText({ command: "replay", version, run: name, rounds, ...ended } as Json));
});
