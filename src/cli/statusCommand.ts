import * as Effect from "effect/Effect";
import type * as Option from "effect/Option";
import { forkFacts } from "../batch/forkFacts.ts";
import { forkText } from "../report/forkText.ts";
import { formatNumber } from "../report/formatNumber.ts";
import { jsonText } from "../report/runJson.ts";
import { textTable } from "../report/textTable.ts";
import { visible } from "../report/visible.ts";
import { commandWords } from "../report/words/commandWords.ts";
import { EventStore } from "../store/EventStore.ts";
import { version } from "../version.ts";
import { language } from "./language.ts";
import { print } from "./print.ts";
import { existingStore } from "./storeForRun.ts";

export interface StatusInput {
  readonly store: Option.Option<string>;
  readonly json: boolean;
}

/** `status`: the batches of a store. */
export const statusCommand = (input: StatusInput) =>
  status(input).pipe(Effect.provide(existingStore(input.store)));

const status = Effect.fnUntraced(function* ({ json }: StatusInput) {
  const store = yield* EventStore;
  const stored = yield* store.batches();
  const batches = yield* Effect.forEach(stored, (batch) =>
    Effect.map(store.lifecycle(batch.id), (facts) => {
      const fork = batch.fork === undefined ? undefined : forkFacts(batch, stored);
      return { ...batch, latest: facts.at(-1), fork };
    }),
  );
  if (json) {
    const listed = batches.map(({ scenarioText: _, latest, fork, ...batch }) => ({
      ...batch,
      ...(fork === undefined ? {} : { fork }),
      ...(latest === undefined ? {} : { state: latest.fact, at: latest.at }),
    }));
    yield* print(jsonText({ command: "status", version, store: store.file, batches: listed }));
    return;
  }
  const lang = language();
  const words = commandWords[lang];
  if (batches.length === 0) return yield* print(words.emptyStore);
  const rows = batches.map(({ id, plan, title, seed, scenarioHash, runs, events, latest, fork }) => [
    id,
    `${visible(plan)}${fork === undefined ? "" : ` (${forkText(fork, lang)})`}`,
    visible(seed),
    visible(title),
    scenarioHash.slice(0, 8),
    latest === undefined
      ? ""
      : `${words.facts[latest.fact] ?? latest.fact} ${latest.at.slice(0, 16).replace("T", " ")}`,
    formatNumber(runs),
    formatNumber(events),
  ]);
  yield* print(textTable([words.statusHeader, ...rows], [0, 1, 2, 3, 4, 5]));
});
