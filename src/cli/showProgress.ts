import * as Clock from "effect/Clock";
import * as Effect from "effect/Effect";
import type { Progress } from "../batch/simulateBatch.ts";
import { formatDuration, formatNumber } from "../report/formatNumber.ts";
import { commandWords } from "../report/words/commandWords.ts";
import { language } from "./language.ts";

/** The line is redrawn at most this often. */
const REDRAW_MILLISECONDS = 100;

/** A terminal whose line can be drawn again: not a dumb one, and nobody's log of a build. */
const canRedraw = (): boolean =>
  process.stderr.isTTY === true && process.env.TERM !== "dumb" && (process.env.CI ?? "") === "";

/** Shows progress on stderr while it is a terminal; elsewhere, or when asked to be quiet, nothing. */
export function showProgress(quiet: boolean): {
  readonly onProgress: (progress: Progress) => Effect.Effect<void>;
  readonly clear: Effect.Effect<void>;
} {
  if (quiet || !canRedraw()) {
    return { onProgress: () => Effect.void, clear: Effect.void };
  }
  const lang = language();
  let shownAt = Number.NEGATIVE_INFINITY;
  const onProgress = Effect.fnUntraced(function* ({ done, total, etaMilliseconds }: Progress) {
    const now = yield* Clock.currentTimeMillis;
    if (now - shownAt < REDRAW_MILLISECONDS) return;
    shownAt = now;
    const left = etaMilliseconds === null ? null : formatDuration(etaMilliseconds / 1000, lang);
    const told = commandWords[lang].progress(formatNumber(done), formatNumber(total), left);
    process.stderr.write(`\r\x1b[K${told}`);
  });
  return { onProgress, clear: Effect.sync(() => process.stderr.write("\r\x1b[K")) };
}
