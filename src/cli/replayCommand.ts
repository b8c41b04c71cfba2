import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import { findingClock } from "../batch/findingClock.ts";
import { ProblemsFound } from "../batch/ProblemsFound.ts";
import { foldContext } from "../batch/runScenario.ts";
import { eventsOfRun, findRun, rebuildBatch } from "../batch/StoredRun.ts";
import type { Clock } from "../model/Clock.ts";
import { readDuration, ticksOf } from "../model/Time.ts";
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

const LAST_TICK = 0xffffffff;

const replay = Effect.fnUntraced(function* ({ run: name, until: untilText, json }: ReplayInput) {
  const run = yield* findRun(name);
  const rebuilt = yield* rebuildBatch(run.batch);
  const { clock } = rebuilt.scenario;
  const text = Option.getOrNull(untilText);
  const until = text === null ? LAST_TICK : untilTick(text, clock);
  if (until === null) {
    const expected = clock === "rounds" ? "a round, from 0" : "a duration such as 90m or 6h";
    return yield* new ProblemsFound({ problems: [flagProblem("--until", text as string, expected)] });
  }
  const frame = yield* eventsOfRun(run, rebuilt);
  const { channels = [], starters } = foldContext(
    rebuilt.scenario,
    rebuilt.network.people.count,
    rebuilt.plan,
  );
  const told = tellRun(frame, rebuilt.network.people, findingClock(clock), until, { channels, starters });
  if (!json) {
    const { batch, world } = run;
    const heading = `${visible(batch.title)} · ${visible(batch.plan)} · world ${world} · batch ${batch.id} · seed ${visible(batch.seed)}`;
    return yield* print(`${heading}\n\n${replayText(told)}`);
  }
  const { unit } = told;
  const rows = told.rounds.map(({ who: _, also: __, time, ...counts }) => ({ [unit]: time, ...counts }));
  const end = told.ended === null ? {} : { ended: { [unit]: told.ended.time, reason: told.ended.reason } };
  yield* print(jsonText({ command: "replay", version, run: name, [`${unit}s`]: rows, ...end } as Json));
});

/** The last tick that is told; null where the text says none. */
function untilTick(text: string, clock: Clock): number | null {
  if (clock === "rounds") return wholeNumber(text, 0, LAST_TICK);
  const duration = readDuration(text);
  return "seconds" in duration ? ticksOf(duration, clock) : null;
}
