import type { Audience, Segment } from "../model/Audience.ts";
import type { AttributesSpec, Column } from "../model/NetworkSpec.ts";
import type { Attribute, People } from "../network/People.ts";
import { generatorStream } from "../randomness/RootKey.ts";

/** Code of people who are in no segment of the audience: they take content as if there were none. */
export const NO_SEGMENT = 255;

/**
 * Which segment of the audience each person belongs to: by a column of the attributes, or drawn by shares,
 * each person on their own. Shares cut one draw per person at their sums, so a segment that grows keeps
 * the people it has.
 *
 * Arrays      Uint8[people], the place of the segment in `audience.segments`, or NO_SEGMENT
 * Randomness  shares only: the stream `segments` of the network's seed, one number per person in label order
 * Cost        time O(people · segments)
 * Failure     never; a column without such a text leaves its segment empty
 */
export function audienceSegments(
  { segments }: Audience,
  attributes: AttributesSpec | null,
  people: People,
  networkSeed: string,
): Uint8Array {
  const codes = new Uint8Array(people.count).fill(NO_SEGMENT);
  if (segments.length === 0) return codes;
  if (segments.every(({ share }) => share === null)) {
    segments.forEach(({ where }, segment) => {
      const wanted = where === null ? null : textCode(people, attributes, where);
      wanted?.codes.forEach((code, person) => {
        if (code === wanted.code) codes[person] = segment;
      });
    });
    return codes;
  }
  const ends = sumsOf(segments);
  const next = generatorStream(networkSeed, "segments");
  for (let person = 0; person < people.count; person++) {
    const drawn = next();
    codes[person] = ends.findIndex((end) => drawn < end);
  }
  return codes;
}

/** Where each share ends on the way from 0 to 1; the last one that anybody has ends at 1 whatever sums lose. */
function sumsOf(segments: readonly Segment[]): readonly number[] {
  const ends: number[] = [];
  for (const { share } of segments) ends.push((ends.at(-1) ?? 0) + (share ?? 0));
  const sum = ends.at(-1);
  return ends.map((end) => (end === sum ? 1 : end));
}

/** A text of a column as its code; null where nobody has it. */
function textCode(
  people: People,
  attributes: AttributesSpec | null,
  { column, is }: { readonly column: Column; readonly is: string },
): { readonly codes: Int32Array; readonly code: number } | null {
  const attribute = textAttribute(people, attributes, column);
  const code = attribute?.values.indexOf(is) ?? -1;
  return attribute === null || code < 0 ? null : { codes: attribute.codes, code };
}

function textAttribute(people: People, attributes: AttributesSpec | null, column: Column) {
  const name = (["segment", "channel"] as const).find((key) => attributes?.[key] === column);
  const attribute: Attribute | undefined = name === undefined ? undefined : people.attributes.get(name);
  return attribute?.kind === "text" ? attribute : null;
}
