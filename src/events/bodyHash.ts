import { type Hash128, hashWords } from "../randomness/hashWords.ts";
import { FrameLayout } from "./FrameLayout.ts";

/** The checksum of a frame's own contents: its words but for the seal and the checksum itself. */
export function bodyHash(words: Uint32Array): Hash128 {
  const start = hashWords(words.subarray(0, FrameLayout.at.body));
  return hashWords(words.subarray(FrameLayout.headWords), start);
}
