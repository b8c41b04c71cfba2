import type { TieRows } from "../../network/assembleNetwork.ts";
import { type Stream, wholeBelow } from "./uniform.ts";

/**
 * Newcomers tie themselves to `ties` different people, each with a chance in proportion to the ties he or she
 * has. It begins with a star: person 0 tied to persons 1 … ties; so there are ties · (people − ties) ties.
 *
 * Source      A.-L. Barabási & R. Albert, "Emergence of scaling in random networks", Science 286 (1999),
 *             https://doi.org/10.1126/science.286.5439.509; drawing an end of a drawn tie: Batagelj & Brandes
 *             (2005)
 * Arrays      rows from, to Uint32[ties · (people − ties)]
 * Randomness  `stream`: two numbers a try
 * Cost        time O(people · ties · log ties), 8 bytes a tie and 4 a person
 * Failure     never for ties below people
 */
export function preferentialAttachmentTies(
  { people, ties }: { readonly people: number; readonly ties: number },
  stream: Stream,
): TieRows {
  const length = ties * (people - ties);
  const from = new Uint32Array(length);
  const to = new Uint32Array(length);
  for (let leaf = 1; leaf <= ties; leaf++) to[leaf - 1] = leaf;
  // The last newcomer who chose each person: nobody is chosen twice by one.
  const chosenBy = new Uint32Array(people);
  let filled = ties;
  for (let newcomer = ties + 1; newcomer < people; newcomer++) {
    const ends = 2 * filled;
    for (let i = 0; i < ties; i++) {
      let chosen = newcomer;
      while (chosen === newcomer || chosenBy[chosen] === newcomer) {
        const end = wholeBelow(stream, ends);
        const side = (end & 1) === 0 ? from : to;
        chosen = side[Math.floor(end / 2)] as number;
      }
      chosenBy[chosen] = newcomer;
      from[filled] = newcomer;
      to[filled] = chosen;
      filled++;
    }
  }
  return { length, from, to, weights: null };
}
