import type { Network } from "../../network/Network.ts";
import { personLabel } from "../../network/People.ts";

/** A person and how many people see what he or she shares: out-arcs. */
export interface Audience {
  readonly label: string;
  readonly people: number;
}

/**
 * The people with the largest audiences, the lower person first among equals: a reader of a directed file sees at
 * a glance whether its arcs were taken the wrong way round.
 *
 * Arrays      none beside the network's
 * Randomness  none
 * Cost        O(people · count)
 * Failure     never
 */
export function largestAudiences(network: Network, count = 5): readonly Audience[] {
  const { offsets } = network.csr;
  const audience = (person: number): number => (offsets[person + 1] as number) - (offsets[person] as number);
  const largest: number[] = [];
  for (let person = 0; person < network.people.count; person++) {
    if (largest.length === count && audience(person) <= audience(largest[count - 1] as number)) continue;
    const place = largest.findLastIndex((other) => audience(other) >= audience(person)) + 1;
    largest.splice(place, 0, person);
    if (largest.length > count) largest.pop();
  }
  return largest.map((person) => ({ label: personLabel(network.people, person), people: audience(person) }));
}
