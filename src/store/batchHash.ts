import { type Hash128, hashBytes, hashText } from "../randomness/hashWords.ts";
import type { BatchKey, BatchOpening } from "./EventStore.ts";

const hashTexts = (texts: readonly string[]): Hash128 =>
  hashBytes(new TextEncoder().encode(JSON.stringify(texts)));

const keyTexts = (key: BatchKey): string[] => [
  key.scenarioHash,
  key.networkHash,
  key.seed,
  String(key.stream),
  key.plan,
];

/** What a frame's seal names its batch by. */
export function batchHash(key: BatchKey): Hash128 {
  return hashTexts(keyTexts(key));
}

/** Checksum of all that a batch's row says of where its runs come from. */
export function batchChecksum(opening: BatchOpening): string {
  return hashText(hashTexts([...keyTexts(opening), opening.title, opening.scenarioText]));
}

/** Checksum of a network's bytes and of what the store says of it. */
export function networkChecksum(bytes: Uint8Array, facts: string): string {
  return hashText(hashBytes(bytes, hashTexts([facts])));
}
