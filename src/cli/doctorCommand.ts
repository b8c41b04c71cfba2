import { existsSync } from "node:fs";
import * as Effect from "effect/Effect";
import type * as Option from "effect/Option";
import { freeSpace } from "../batch/freeSpace.ts";
import type { Problem } from "../model/Problem.ts";
import { doctorText, type Examined, examinedState } from "../report/doctorText.ts";
import { formatBytes } from "../report/formatNumber.ts";
import type { Lang } from "../report/Lang.ts";
import { problemText } from "../report/messages.ts";
import { type Json, jsonText } from "../report/runJson.ts";
import { visible } from "../report/visible.ts";
import { type DoctorWords, doctorWords } from "../report/words/doctorWords.ts";
import { examineStore, isWritable, type StoreExamination } from "../store/examineStore.ts";
import { version } from "../version.ts";
import { AlreadyTold } from "./AlreadyTold.ts";
import { examineMachine } from "./examineMachine.ts";
import { language } from "./language.ts";
import { print, say } from "./print.ts";
import { problemLine } from "./problemLine.ts";
import { exitStatusOf, problemsOf } from "./problemsOf.ts";
import { repairHint } from "./repairHint.ts";
import { storeFile } from "./storeForRun.ts";

export interface DoctorInput {
  readonly store: Option.Option<string>;
  readonly json: boolean;
}

/** Less room than this is little. */
const ROOM_LEAST = 2 ** 27;

/** `doctor`: what there is here, and whether skipstone works with it. Nothing is changed. */
export const doctorCommand = Effect.fnUntraced(function* (input: DoctorInput) {
  const { file, asked } = storeFile(input.store);
  // JSON is never translated.
  const lang = input.json ? "en" : language();
  const examined = [...(yield* examineMachine(lang)), ...(yield* storeLines(file, asked, lang))];
  const problems = examined.flatMap(({ problem }) => (problem === undefined ? [] : [problem]));
  if (input.json) {
    const lines = examined.map(({ problem, ...each }) => ({
      ...each,
      state: examinedState({ ...each, ...(problem && { problem }) }),
      ...(problem && { code: problem.code, message: problemText(problem, "en") }),
    }));
    const works = exitStatusOf(problems) === 0;
    yield* print(jsonText({ command: "doctor", version, works, examined: lines } as unknown as Json));
  } else {
    yield* print(doctorText(examined, problemLine, lang));
    const hint = repairHint(problems);
    if (hint !== null) yield* say(hint);
  }
  const status = exitStatusOf(problems);
  if (status !== 0) return yield* new AlreadyTold({ problems });
});

/** What there is to say of the store, or of the place where it would be. */
const storeLines = Effect.fnUntraced(function* (
  file: string,
  asked: boolean,
  lang: Lang,
): Effect.fn.Return<readonly Examined[]> {
  const shown = visible(file);
  const words = doctorWords[lang];
  const problemAt = (code: string, severity: Problem["severity"], values: Problem["values"] = {}) => ({
    problem: { code, severity, place: { file }, values },
  });
  if (!existsSync(file)) {
    const code = asked ? "E-STORE-045" : "E-STORE-046";
    const closed = isWritable(file) ? {} : problemAt(code, asked ? "error" : "warning");
    return [{ subject: "store", found: words.noStore(shown), ...closed }, ...(yield* room(file, lang))];
  }
  const seen = yield* Effect.scoped(examineStore(file)).pipe(
    Effect.map((each) => ({ each, wrong: each.findings?.flatMap(problemsOf) ?? [] })),
    Effect.catch((error) => Effect.succeed({ each: null, wrong: problemsOf(error) })),
  );
  const { each, wrong } = seen;
  const found = each === null ? shown : `${shown}: ${describe(each, words)}`;
  const [first] = wrong;
  if (each === null) return [{ subject: "store", found, ...(first && { problem: first }) }];
  const size = formatBytes(each.bytes);
  const unchecked = each.findings === null ? problemAt("E-STORE-043", "warning", { size }) : {};
  return [
    // The first damage will do here: `verify` tells them all.
    { subject: "store", found, ...(first === undefined ? unchecked : { problem: first }) },
    {
      subject: "access",
      found: each.writable ? words.writable : words.readOnly,
      ...(each.writable ? {} : problemAt("E-STORE-041", "warning")),
    },
    {
      subject: "lock",
      found: words.locks[each.lock],
      ...(each.lock === "held" ? problemAt("E-STORE-044", "warning") : {}),
    },
    ...(yield* room(file, lang)),
  ];
});

const describe = ({ format, bytes, batches, runs }: StoreExamination, words: DoctorWords): string =>
  words.store(format, formatBytes(bytes), batches, runs);

/** The room beside a store, or beside the nearest folder above it that is there. */
const room = Effect.fnUntraced(function* (file: string, lang: Lang): Effect.fn.Return<readonly Examined[]> {
  const disk = yield* freeSpace(file);
  // A folder that is gone has no room to speak of; that it is gone is said of the store.
  if (disk === null) return [];
  const free = formatBytes(disk.freeBytes);
  const low: Problem = { code: "E-STORE-042", severity: "warning", place: { file }, values: { free } };
  const isLow = disk.freeBytes < ROOM_LEAST;
  return [
    { subject: "room for it", found: doctorWords[lang].free(free), ...(isLow ? { problem: low } : {}) },
  ];
});
