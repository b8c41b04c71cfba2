import { type Hash128, hashBytes, hashText } from "../randomness/hashWords.ts";
import type { BatchFork, BatchKey, BatchOpening } from "./EventStore.ts";

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
  const { title, scenarioText, fork } = opening;
  return hashText(hashTexts([...keyTexts(opening), title, scenarioText, ...forkTexts(fork)]));
}

/** None for a batch that is no fork: its checksum is that of the formats before there were any. */
function forkTexts(fork: BatchFork | undefined): string[] {
  if (fork === undefined) return [];
  const { parent, at, overrides, parentText } = fork;
  return [parent, String(at), parentText, ...overrides];
}

/** Checksum of a network's bytes and of what the store says of it. */
export function networkChecksum(bytes: Uint8Array, facts: string): string {
  return hashText(hashBytes(bytes, hashTexts([facts])));
}
