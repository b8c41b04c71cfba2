import type { Network } from "./Network.ts";
import type { Attribute, People } from "./People.ts";

/**
 * Format of the bytes below; raised whenever it changes. Networks without channels are still written as the
 * first version had them, so that older programs read them and equal networks are equal bytes.
 */
const VERSION = 1;
const VERSION_WITH_CHANNELS = 2;
const MAGIC = 0x4e504b53; // "SKPN"

/** What is not an array, as JSON at the head of the bytes. */
interface Head {
  readonly people: number;
  readonly arcs: number;
  readonly tieCount: number;
  readonly directed: boolean;
  readonly weightKind: Network["weightKind"];
  readonly hasMultiplicity: boolean;
  readonly labels: readonly string[] | null;
  readonly channels?: readonly string[];
  readonly attributes: readonly (
    | { readonly name: string; readonly kind: "text"; readonly values: readonly string[] }
    | { readonly name: string; readonly kind: "number" }
  )[];
  readonly hash: string;
}

/**
 * A network as bytes, so that a store alone can bring a run back: two words (magic, version), the length of
 * the head, the head as JSON, then offsets, targets, ties, multiplicity, weights, channels and attribute
 * columns, each from a multiple of eight bytes on, little-endian.
 *
 * Arrays      those of `Network` → bytes
 * Randomness  none
 * Cost        one copy of 8 bytes an arc (16 with weights) and the labels
 * Failure     never
 */
export function encodeNetwork(network: Network): Uint8Array<ArrayBuffer> {
  const { people, csr, weights, multiplicity, channels } = network;
  const columns = [...people.attributes];
  const head: Head = {
    people: people.count,
    arcs: csr.targets.length,
    tieCount: network.tieCount,
    directed: network.directed,
    weightKind: network.weightKind,
    hasMultiplicity: multiplicity !== null,
    labels: people.labels,
    ...(channels === null ? {} : { channels: channels.names }),
    attributes: columns.map(([name, column]) =>
      column.kind === "text" ? { name, kind: "text", values: column.values } : { name, kind: "number" },
    ),
    hash: network.hash,
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const parts = [
    text,
    csr.offsets,
    csr.targets,
    csr.ties,
    ...(multiplicity === null ? [] : [multiplicity]),
    ...(weights === null ? [] : [weights]),
    ...(channels === null ? [] : [channels.ofArc]),
    ...columns.map(([, column]) => (column.kind === "text" ? column.codes : column.values)),
  ];
  const bytes = new Uint8Array(parts.reduce((size, part) => size + aligned(part.byteLength), HEAD_BYTES));
  const version = channels === null ? VERSION : VERSION_WITH_CHANNELS;
  new Uint32Array(bytes.buffer, 0, 3).set([MAGIC, version, text.length]);
  let at = HEAD_BYTES;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += aligned(part.byteLength);
  }
  return bytes;
}

const HEAD_BYTES = 16;
const aligned = (bytes: number): number => (bytes + 7) & ~7;

/** The network that `encodeNetwork` wrote, or null where the bytes are not one of this version. */
export function decodeNetwork(bytes: Uint8Array): Network | null {
  if (bytes.length < HEAD_BYTES) return null;
  const buffer = bytes.slice().buffer;
  const [magic, version, textLength] = new Uint32Array(buffer, 0, 3);
  const isKnown = version === VERSION || version === VERSION_WITH_CHANNELS;
  if (magic !== MAGIC || !isKnown || HEAD_BYTES + (textLength as number) > bytes.length) return null;
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, HEAD_BYTES, textLength))) as Head;
  let at = HEAD_BYTES + aligned(textLength as number);
  const take = (byteLength: number): number => {
    const start = at;
    at += aligned(byteLength);
    return start;
  };
  const words = (length: number): Uint32Array => new Uint32Array(buffer, take(length * 4), length);
  const csr = { offsets: words(head.people + 1), targets: words(head.arcs), ties: words(head.arcs) };
  const multiplicity = head.hasMultiplicity ? words(head.arcs) : null;
  const weights =
    head.weightKind === "none" ? null : new Float64Array(buffer, take(head.arcs * 8), head.arcs);
  const channels =
    head.channels === undefined
      ? null
      : { names: head.channels, ofArc: new Uint8Array(buffer, take(head.arcs), head.arcs) };
  const attributes = new Map<string, Attribute>();
  for (const column of head.attributes) {
    attributes.set(
      column.name,
      column.kind === "text"
        ? {
            kind: "text",
            values: column.values,
            codes: new Int32Array(buffer, take(head.people * 4), head.people),
          }
        : { kind: "number", values: new Float64Array(buffer, take(head.people * 8), head.people) },
    );
  }
  const people: People = { count: head.people, labels: head.labels, attributes };
  const { tieCount, directed, weightKind, hash } = head;
  return { people, csr, tieCount, directed, weightKind, weights, multiplicity, channels, hash };
}
