import { hashBytes, hashText } from "../randomness/hashWords.ts";

/** Names what decides events: 32 hexadecimal digits of the canonical scenario text (`canonicalScenario`). */
export function scenarioHash(canonicalText: string): string {
  return hashText(hashBytes(new TextEncoder().encode(canonicalText)));
}
