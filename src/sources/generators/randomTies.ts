import type { TieRows } from "../../network/assembleNetwork.ts";
import { drawPairs } from "./drawPairs.ts";
import { TieBuffer } from "./TieBuffer.ts";
import type { Stream } from "./uniform.ts";

/**
 * The random graph G(n, p), p = meanTies ÷ (people − 1): each pair is tied with the same chance,
 * independently.
 *
 * Source      E. N. Gilbert, "Random graphs", Ann. Math. Stat. 30 (1959),
 *             https://doi.org/10.1214/aoms/1177706098
 * Arrays      rows from, to Uint32[ties]
 * Randomness  `stream`, see drawPairs
 * Cost        time and memory O(people + ties)
 * Failure     never; more mean ties than there are others tie everybody to everybody
 */
export function randomTies(
  { people, meanTies }: { readonly people: number; readonly meanTies: number },
  stream: Stream,
): TieRows {
  const chance = people > 1 ? Math.min(1, meanTies / (people - 1)) : 0;
  const expected = (chance * people * (people - 1)) / 2;
  // Six standard deviations of room: the buffer hardly ever grows.
  const ties = new TieBuffer(expected + 6 * Math.sqrt(expected));
  drawPairs(people, chance, stream, (u, v) => ties.add(u, v));
  return ties.rows();
}
