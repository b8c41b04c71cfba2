import type { People } from "../network/People.ts";
import { ALWAYS_LIMIT, chanceLimit, coin, NEVER_LIMIT } from "../randomness/coins.ts";
import { Purpose } from "../randomness/Purpose.ts";
import type { RootKey } from "../randomness/RootKey.ts";
import { worldKey } from "../randomness/WorldKey.ts";
import type { SegmentSpec } from "./CampaignSpec.ts";

/**
 * Which segment each person belongs to: the first whose column names her, else one drawn by the shares, else
 * none (`segments.length`).
 *
 * Arrays      → Uint8[people], indices into `segments`
 * Randomness  one segment draw per person, purpose segment of world 0 of the network's own root key: the same
 *             person in every world, and in the same segment or an earlier one when an earlier share grows
 * Cost        time O(people × segments)
 * Failure     never for at most 255 segments; shares beyond 1 in sum are cut
 */
export function segmentOfPeople(
  segments: readonly SegmentSpec[],
  people: People,
  networkRoot: RootKey,
): Uint8Array {
  const key = worldKey(networkRoot, 0, Purpose.segment);
  const named = segments.map(({ who }) => ("column" in who ? membersOf(people, who) : null));
  const ends = shareEnds(segments);
  return Uint8Array.from({ length: people.count }, (_, person) => {
    const column = named.findIndex((member) => member?.(person) ?? false);
    if (column >= 0) return column;
    const flipped = coin(key, person);
    const drawn = ends.findIndex((end) => flipped < end);
    return drawn < 0 ? segments.length : drawn;
  });
}

/** Up to which coin each segment's share of the people reaches; a segment without a share reaches nobody. */
function shareEnds(segments: readonly SegmentSpec[]): number[] {
  let sum = 0;
  return segments.map(({ who }) => {
    if (!("share" in who)) return NEVER_LIMIT;
    sum += who.share;
    // Shares that come to 1 but for rounding leave nobody out.
    return sum > 1 - 1e-9 ? ALWAYS_LIMIT : chanceLimit(sum);
  });
}

function membersOf(
  people: People,
  { column, is }: { readonly column: string; readonly is: string },
): (person: number) => boolean {
  const attribute = people.attributes.get(column);
  if (attribute === undefined) return () => false;
  if (attribute.kind === "number") return (person) => String(attribute.values[person]) === is;
  const code = attribute.values.indexOf(is);
  return (person) => code >= 0 && attribute.codes[person] === code;
}
