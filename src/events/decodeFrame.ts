import type { Hash128 } from "../randomness/hashWords.ts";
import { STREAM } from "../randomness/RootKey.ts";
import { bodyHash } from "./bodyHash.ts";
import type { Frame } from "./Frame.ts";
import { FrameFault } from "./FrameFault.ts";
import { FrameLayout, frameBytes } from "./FrameLayout.ts";
import { frameColumns } from "./frameColumns.ts";

/** What a frame says of itself before its columns. */
export interface FrameHead {
  readonly stream: number;
  readonly continued: boolean;
  readonly continues: boolean;
  readonly runs: number;
  readonly events: number;
  readonly body: Hash128;
  readonly sequence: number;
  readonly batch: Hash128;
  readonly previous: Hash128;
  readonly checksum: Hash128;
}

const { at } = FrameLayout;

function hashAt(words: Uint32Array, from: number): Hash128 {
  return [...words.subarray(from, from + 4)] as unknown as Hash128;
}

export function isSameHash(left: Hash128, right: Hash128): boolean {
  return left[0] === right[0] && left[1] === right[1] && left[2] === right[2] && left[3] === right[3];
}

/** The words of a frame that lies on a word boundary; callers have checked that there are so many. */
function wordsOf(bytes: Uint8Array, count: number): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, count);
}

/**
 * The head of a frame, once magic, versions, counts and length agree. Checksums are not looked at.
 *
 * Arrays      bytes at any alignment
 * Randomness  none
 * Cost        constant
 * Failure     FrameFault
 */
export function readFrameHead(bytes: Uint8Array): FrameHead {
  const headBytes = 4 * FrameLayout.headWords;
  const start = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length >= 4 && start.getUint32(0, true) !== FrameLayout.magic) {
    throw new FrameFault("not-a-frame", start.getUint32(0, true));
  }
  if (bytes.length < headBytes) throw new FrameFault("cut-short", bytes.length);
  const words = wordsOf(new Uint8Array(bytes.subarray(0, headBytes)), FrameLayout.headWords);
  const word = (index: number): number => words[index] as number;
  if (word(at.version) > FrameLayout.version) throw new FrameFault("newer-version", word(at.version));
  if (word(at.stream) > STREAM) throw new FrameFault("newer-stream", word(at.stream));
  if (word(at.runs) > FrameLayout.runsMost) throw new FrameFault("absurd-counts", word(at.runs));
  if (word(at.events) > FrameLayout.eventsMost) throw new FrameFault("absurd-counts", word(at.events));
  const length = frameBytes(word(at.runs), word(at.events));
  if (bytes.length < length) throw new FrameFault("cut-short", bytes.length);
  if (bytes.length > length) throw new FrameFault("too-long", bytes.length);
  return {
    stream: word(at.stream),
    continued: (word(at.flags) & FrameLayout.continued) !== 0,
    continues: (word(at.flags) & FrameLayout.continues) !== 0,
    runs: word(at.runs),
    events: word(at.events),
    body: hashAt(words, at.body),
    sequence: word(at.sequence),
    batch: hashAt(words, at.batch),
    previous: hashAt(words, at.previous),
    checksum: hashAt(words, at.checksum),
  };
}

/**
 * A frame from its bytes, sealed or not, once every check but the seal's has passed.
 *
 * Arrays      bytes; the frame's columns are views of them where they lie on a word boundary, else of one
 *             copy
 * Randomness  none
 * Cost        one hash of the body
 * Failure     FrameFault, whatever the bytes
 */
export function decodeFrame(bytes: Uint8Array): { readonly head: FrameHead; readonly frame: Frame } {
  const head = readFrameHead(bytes);
  // Not slice(): on Node's Buffer that is a view.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const hash = bodyHash(wordsOf(aligned, aligned.length / 4));
  if (!isSameHash(hash, head.body)) throw new FrameFault("damaged", hash[0]);
  const columns = frameColumns(aligned.buffer, aligned.byteOffset, head.runs, head.events);
  const { first, count } = columns.runs;
  if ((head.continued || head.continues) && head.runs !== 1) throw new FrameFault("bad-ranges", head.runs);
  for (let run = 0; run < head.runs; run++) {
    const runCount = count[run] as number;
    if (runCount > 0 && (first[run] as number) + runCount > head.events)
      throw new FrameFault("bad-ranges", run);
  }
  return { head, frame: { ...columns, eventCount: head.events } };
}
