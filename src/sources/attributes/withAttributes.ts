import type { Network } from "../../network/Network.ts";
import type { Attribute } from "../../network/People.ts";
import { type Hash128, hashBytes, hashText, hashWords } from "../../randomness/hashWords.ts";

/**
 * The network with attributes of its people, beside those it has. Its hash covers them; their order does not
 * matter.
 *
 * Arrays      codes Int32[people] or values Float64[people] for each attribute
 * Randomness  none
 * Cost        time O(people · attributes)
 * Failure     never
 */
export function withAttributes(network: Network, attributes: ReadonlyMap<string, Attribute>): Network {
  const names = [...attributes.keys()].sort();
  let hash = parseHash(network.hash);
  for (const name of names) hash = hashAttribute(name, attributes.get(name) as Attribute, hash);
  const people = { ...network.people, attributes: new Map([...network.people.attributes, ...attributes]) };
  return { ...network, people, hash: hashText(hash) };
}

function hashAttribute(name: string, attribute: Attribute, previous: Hash128): Hash128 {
  const texts = attribute.kind === "text" ? attribute.values : [];
  const heading = JSON.stringify([name, attribute.kind, ...texts]);
  const cells =
    attribute.kind === "text"
      ? new Uint32Array(attribute.codes.buffer, attribute.codes.byteOffset, attribute.codes.length)
      : new Uint32Array(attribute.values.buffer, attribute.values.byteOffset, attribute.values.length * 2);
  return hashWords(cells, hashBytes(new TextEncoder().encode(heading), previous));
}

const parseHash = (text: string): Hash128 => [
  Number.parseInt(text.slice(0, 8), 16),
  Number.parseInt(text.slice(8, 16), 16),
  Number.parseInt(text.slice(16, 24), 16),
  Number.parseInt(text.slice(24, 32), 16),
];
