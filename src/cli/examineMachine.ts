import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, release, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import * as Cause from "effect/Cause";
import * as Effect from "effect/Effect";
import type { Problem } from "../model/Problem.ts";
import type { Examined } from "../report/doctorText.ts";
import { formatBytes } from "../report/formatNumber.ts";
import type { Lang } from "../report/Lang.ts";
import { visible } from "../report/visible.ts";
import { type DoctorWords, doctorWords } from "../report/words/doctorWords.ts";
import { reasonWords } from "../report/words/reasonWords.ts";
import { version } from "../version.ts";
import { selfTest, selfTestDigests } from "./selfTest.ts";

/** Less than this is little for anything but small networks. */
const MEMORY_LEAST = 2 ** 28;

const problemOf = (
  code: string,
  severity: Problem["severity"],
  values: Problem["values"],
): Pick<Examined, "problem"> => ({ problem: { code, severity, place: {}, values } });

/** What is at the bottom of a failure: its code, or its words. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  if (cause.cause !== undefined) return reasonOf(cause.cause);
  return (cause as NodeJS.ErrnoException).code ?? cause.message;
}

/** What this machine has, and whether skipstone comes out here as everywhere. */
export const examineMachine = Effect.fnUntraced(function* (
  lang: Lang,
): Effect.fn.Return<readonly Examined[]> {
  const words = doctorWords[lang];
  return [
    { subject: "skipstone", found: version },
    { subject: "Node", found: words.node(process.versions.node) },
    { subject: "SQLite", found: process.versions.sqlite ?? words.unknown },
    { subject: "system", found: `${process.platform} ${process.arch}, ${release()}` },
    { subject: "cores", found: words.cores(availableParallelism(), cpus().length) },
    { subject: "working folder", found: workingFolder() ?? reasonWords[lang]["folder-gone"] },
    memory(words),
    temporaryFiles(),
    terminal(words),
    yield* outcome("self-test", 1, "E-CLI-023", words),
    yield* outcome("worker threads", 2, "E-CLI-021", words),
  ];
});

/** Null where it has been removed: then no thread can start. */
function workingFolder(): string | null {
  try {
    return visible(process.cwd());
  } catch {
    return null;
  }
}

function memory(words: DoctorWords): Examined {
  const limit = process.constrainedMemory();
  const total = totalmem();
  const most = limit > 0 && limit < total ? limit : total;
  const left = process.availableMemory();
  const found = words.memory(formatBytes(left), formatBytes(most), most < total);
  const low = left < MEMORY_LEAST ? problemOf("E-CLI-024", "warning", { left: formatBytes(left) }) : {};
  return { subject: "memory", found, ...low };
}

function temporaryFiles(): Examined {
  const path = tmpdir();
  try {
    const folder = mkdtempSync(join(path, "skipstone-doctor-"));
    try {
      writeFileSync(join(folder, "file"), "written");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return { subject: "temporary files", found: path };
  } catch (cause) {
    const values = { path, reason: reasonOf(cause) };
    return { subject: "temporary files", found: path, ...problemOf("E-CLI-020", "error", values) };
  }
}

function terminal(words: DoctorWords): Examined {
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  const locale = LC_ALL || LC_CTYPE || LANG || "C";
  const columns = process.stdout.isTTY ? process.stdout.columns : null;
  const hasColours = process.stdout.hasColors?.() === true;
  // Windows has no such variables.
  const isPlain = process.platform !== "win32" && !/utf-?8/i.test(locale);
  const wrong = isPlain ? problemOf("E-CLI-022", "warning", { locale }) : {};
  return { subject: "terminal", found: words.terminal(columns, hasColours, locale), ...wrong };
}

/** Runs the self-test; a digest that differs is a problem of its own, whatever the threads. */
const outcome = (
  subject: Examined["subject"],
  workers: number,
  failure: string,
  words: DoctorWords,
): Effect.Effect<Examined> =>
  Effect.gen(function* () {
    const digests = yield* selfTest(workers);
    const plans = Object.entries(selfTestDigests);
    const wrong = plans.find(([plan, digest]) => digests[plan] !== digest);
    if (wrong === undefined) return { subject, found: words.digests };
    const [plan, expected] = wrong;
    const values = { plan, found: digests[plan] ?? "none", expected };
    return { subject, found: words.otherDigests, ...problemOf("E-CLI-023", "error", values) };
  }).pipe(
    Effect.catchCause((cause) => {
      const reason = workingFolder() === null ? "folder-gone" : reasonOf(Cause.squash(cause));
      const values = { reason, plan: "hubs", found: reason, expected: selfTestDigests.hubs ?? "" };
      return Effect.succeed({ subject, found: words.failed, ...problemOf(failure, "error", values) });
    }),
  );
