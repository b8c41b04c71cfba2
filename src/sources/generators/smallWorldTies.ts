import type { TieRows } from "../../network/assembleNetwork.ts";
import { PairSet } from "./PairSet.ts";
import { shapeTies } from "./shapeTies.ts";
import { type Stream, uniform, wholeBelow } from "./uniform.ts";

export interface SmallWorldParameters {
  readonly people: number;
  readonly ties: number;
  readonly rewiring: number;
}

/**
 * A ring on which everybody knows the next `ties` ÷ 2 on either side; then, with chance `rewiring`, the far
 * end of each tie moves to somebody drawn evenly among those its near end does not know yet.
 *
 * Source      D. J. Watts & S. H. Strogatz, "Collective dynamics of 'small-world' networks", Nature 393
 *             (1998), https://doi.org/10.1038/30918
 * Arrays      rows from, to Uint32[people · ties ÷ 2]
 * Randomness  `stream`: nearest ties first, person by person
 * Cost        time O(people · ties), 8 bytes and a PairSet entry a tie
 * Failure     never for even ties below people; who knows everybody keeps the tie
 */
export function smallWorldTies({ people, ties, rewiring }: SmallWorldParameters, stream: Stream): TieRows {
  const rows = shapeTies.ring({ people, ties });
  const { from, to, length } = rows;
  const known = new PairSet(people, length);
  const degrees = new Uint32Array(people).fill(ties);
  for (let tie = 0; tie < length; tie++) known.add(from[tie] as number, to[tie] as number);
  for (let tie = 0; tie < length; tie++) {
    if (uniform(stream) >= rewiring) continue;
    const person = from[tie] as number;
    if (degrees[person] === people - 1) continue;
    let other = wholeBelow(stream, people);
    while (other === person || known.has(person, other)) other = wholeBelow(stream, people);
    const left = to[tie] as number;
    known.remove(person, left);
    known.add(person, other);
    degrees[left]!--;
    degrees[other]!++;
    to[tie] = other;
  }
  return rows;
}
