/**
 * What can be wrong with bytes that should be a frame:
 * not-a-frame (other magic), newer-version, newer-stream, cut-short, too-long, absurd-counts (more runs or
 * events than a frame may hold), damaged (a checksum differs), bad-ranges (a run's events lie outside the
 * frame, or a run that goes on shares its frame).
 */
export type FrameFaultKind =
  | "not-a-frame"
  | "newer-version"
  | "newer-stream"
  | "cut-short"
  | "too-long"
  | "absurd-counts"
  | "damaged"
  | "bad-ranges";

/** The only thing reading a frame throws. `found` is the value that gave it away. */
export class FrameFault extends Error {
  readonly what: FrameFaultKind;
  readonly found: number;

  constructor(what: FrameFaultKind, found: number) {
    super(`frame: ${what} (${found})`);
    this.name = "FrameFault";
    this.what = what;
    this.found = found;
  }
}
