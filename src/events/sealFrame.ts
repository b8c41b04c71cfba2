import { type Hash128, hashWords } from "../randomness/hashWords.ts";
import { type FrameHead, isSameHash, readFrameHead } from "./decodeFrame.ts";
import { FrameFault } from "./FrameFault.ts";
import { FrameLayout } from "./FrameLayout.ts";

/** A frame's place: in which batch, the how-manieth of its store, after which frame. */
export interface FrameSeal {
  readonly batch: Hash128;
  readonly sequence: number;
  readonly previous: Hash128;
}

/** The checksum that belongs to the sealed words of a frame. */
function sealHash(bytes: Uint8Array, previous: Hash128): Hash128 {
  const head = new Uint8Array(bytes.subarray(0, 4 * FrameLayout.sealedWords));
  return hashWords(new Uint32Array(head.buffer), previous);
}

/**
 * Sets a frame's place and its checksum, in the given bytes.
 *
 * Arrays      bytes of a frame, sealed before or not; words 10–23 change
 * Randomness  none
 * Cost        constant: the body is covered by its own checksum
 * Failure     FrameFault for bytes that are no frame
 */
export function sealFrame(bytes: Uint8Array, seal: FrameSeal): Hash128 {
  readFrameHead(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const write = (word: number, values: readonly number[]) =>
    values.forEach((value, index) => {
      view.setUint32(4 * (word + index), value, true);
    });
  write(FrameLayout.at.sequence, [seal.sequence]);
  write(FrameLayout.at.batch, seal.batch);
  write(FrameLayout.at.previous, seal.previous);
  const checksum = sealHash(bytes, seal.previous);
  write(FrameLayout.at.checksum, checksum);
  return checksum;
}

/** The head of a sealed frame, once its checksum agrees; throws FrameFault. */
export function readSealedHead(bytes: Uint8Array): FrameHead {
  const head = readFrameHead(bytes);
  const checksum = sealHash(bytes, head.previous);
  if (!isSameHash(checksum, head.checksum)) throw new FrameFault("damaged", checksum[0]);
  return head;
}
