import type { Segment } from "../model/Audience.ts";
import type { AttributesSpec } from "../model/NetworkSpec.ts";
import { textColumnAt } from "../model/textColumns.ts";
import type { People } from "../network/People.ts";
import { generatorStream } from "../randomness/RootKey.ts";

/**
 * Which segment of the audience each person belongs to: by a text in a column of the attributes, or drawn by
 * shares, each person on their own.
 *
 * Arrays      Uint8[people], the place in `segments`; `segments.length`: in none
 * Randomness  shares only: the stream `segments` of the network's seed, a number per person in label order,
 *             cut where shares end: people stay where they are, or come to an earlier segment, when an
 *             earlier share grows
 * Cost        time O(people · segments)
 * Failure     never; a segment whose text nobody has is empty
 */
export function audienceSegments(
  segments: readonly Segment[],
  attributes: AttributesSpec | null,
  people: People,
  networkSeed: string,
): Uint8Array {
  const segmentOf = new Uint8Array(people.count).fill(segments.length);
  segments.forEach(({ where }, segment) => {
    const key = where === null ? undefined : textColumnAt(attributes, where.column);
    const attribute = key === undefined ? undefined : people.attributes.get(key);
    if (where === null || attribute?.kind !== "text") return;
    const wanted = attribute.values.indexOf(where.is);
    for (let person = 0; person < people.count; person++)
      if (wanted >= 0 && attribute.codes[person] === wanted) segmentOf[person] = segment;
  });
  if (segments.every(({ share }) => share === null)) return segmentOf;
  const ends = endsOf(segments);
  const next = generatorStream(networkSeed, "segments");
  return segmentOf.map(() => {
    const drawn = next();
    return ends.findIndex((end) => drawn < end);
  });
}

/** Where each share ends between 0 and 1; whatever adding them loses, the last that anybody has ends at 1. */
function endsOf(segments: readonly Segment[]): readonly number[] {
  const ends: number[] = [];
  for (const { share } of segments) ends.push((ends.at(-1) ?? 0) + (share ?? 0));
  const sum = ends.at(-1);
  return ends.map((end) => (end === sum ? 1 : end));
}
