import * as Clock from "effect/Clock";
import * as Effect from "effect/Effect";
import type { Progress } from "../batch/simulateBatch.ts";
import { formatDuration, formatNumber } from "../report/formatNumber.ts";

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
  let shownAt = Number.NEGATIVE_INFINITY;
  const onProgress = Effect.fnUntraced(function* ({ done, total, etaMilliseconds }: Progress) {
    const now = yield* Clock.currentTimeMillis;
    if (now - shownAt < REDRAW_MILLISECONDS) return;
    shownAt = now;
    const eta = etaMilliseconds === null ? "" : `, about ${formatDuration(etaMilliseconds / 1000)} to go`;
    process.stderr.write(`\r\x1b[K${formatNumber(done)} of ${formatNumber(total)} runs${eta}`);
  });
  return { onProgress, clear: Effect.sync(() => process.stderr.write("\r\x1b[K")) };
}
