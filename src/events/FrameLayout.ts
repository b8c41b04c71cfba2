/**
 * The bytes of a frame. Every number is little-endian; all words are uint32, so every column is 4-byte
 * aligned.
 *
 *   word   0      magic "SKPF"
 *          1      format version
 *          2      stream version of the events
 *          3      flags: 1 the (only) run goes on in the next frame, 2 it began in the frame before
 *          4, 5   runs, events
 *          6–9    checksum of words 0–5 and the body
 *         10      sequence: the frame's place in its store, from 1 (0: not sealed)
 *         11      0
 *         12–15   which batch it belongs to (hash of the batch's key)
 *         16–19   checksum of the frame before it in the store (0 for the first)
 *         20–23   checksum of words 0–19, chained with words 16–19
 *   body  16 words a run, column by column: plan, world, first, count, digest (4 a run), viewDigest (4 a
 *         run), sharers, viewers, lastTick, reason
 *         4 words an event, column by column: tick, person, source, amount
 *         3 bytes an event, column by column, each column padded with zeros to a word: code, channel,
 *         polarity
 *
 * The checksum of the frame covers the checksum of the body, and the next frame covers this one's: a bit that
 * changes anywhere, or a frame that moves, breaks the chain. Words 10–23 are the seal, which a store sets
 * without touching the body, so workers do the work in proportion to the events. On a big-endian machine the
 * words come out reversed, so its files read as "not a frame" elsewhere instead of being misread.
 */
export const FrameLayout = {
  magic: 0x46504b53,
  version: 1,
  headWords: 24,
  sealedWords: 20,
  runWords: 16,
  at: {
    magic: 0,
    version: 1,
    stream: 2,
    flags: 3,
    runs: 4,
    events: 5,
    body: 6,
    sequence: 10,
    batch: 12,
    previous: 16,
    checksum: 20,
  },
  continued: 1,
  continues: 2,
  /** More are never written, so a greater count is damage and nothing is allocated for it. */
  eventsMost: 2 ** 20,
  runsMost: 2 ** 20,
} as const;

/** Bytes of a frame of so many runs and events. */
export function frameBytes(runs: number, events: number): number {
  return 4 * (FrameLayout.headWords + FrameLayout.runWords * runs + 4 * events) + 3 * ((events + 3) & ~3);
}
