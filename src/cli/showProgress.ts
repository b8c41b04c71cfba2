import * as Clock from "effect/Clock";
import * as Effect from "effect/Effect";
import type { Progress } from "../batch/simulateBatch.ts";
import { formatDuration, formatNumber } from "../report/formatNumber.ts";

/** The line is redrawn at most this often. */
const REDRAW_MILLISECONDS = 100;

/** Shows progress on stderr while it is a terminal; elsewhere, or when asked to be quiet, nothing. */
export function showProgress(quiet: boolean): {
  readonly onProgress: (progress: Progress) => Effect.Effect<void>;
  readonly clear: Effect.Effect<void>;
} {
  if (quiet || process.stderr.isTTY !== true) {
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
