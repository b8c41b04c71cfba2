import type { TieRows } from "../../network/assembleNetwork.ts";
import { TieBuffer } from "./TieBuffer.ts";

interface LatticeParameters {
  readonly width: number;
  readonly height: number;
  readonly periodic: boolean;
}

/** Person x + y · width stands at (x, y); periodic: rows and columns of more than two close to rings. */
function lattice({ width, height, periodic }: LatticeParameters): TieRows {
  const ties = new TieBuffer(2 * width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const person = y * width + x;
      if (x + 1 < width) ties.add(person, person + 1);
      else if (periodic && width > 2) ties.add(person, y * width);
      if (y + 1 < height) ties.add(person, person + width);
      else if (periodic && height > 2) ties.add(person, x);
    }
  }
  return ties.rows();
}

/** Everybody is tied to the next `ties` ÷ 2 on either side. */
function ring({ people, ties }: { readonly people: number; readonly ties: number }): TieRows {
  const buffer = new TieBuffer((people * ties) / 2);
  for (let step = 1; step <= ties / 2; step++) {
    for (let person = 0; person < people; person++) buffer.add(person, (person + step) % people);
  }
  return buffer.rows();
}

function complete({ people }: { readonly people: number }): TieRows {
  const ties = new TieBuffer((people * (people - 1)) / 2);
  for (let v = 1; v < people; v++) {
    for (let u = 0; u < v; u++) ties.add(u, v);
  }
  return ties.rows();
}

function path({ people }: { readonly people: number }): TieRows {
  const ties = new TieBuffer(people);
  for (let v = 1; v < people; v++) ties.add(v - 1, v);
  return ties.rows();
}

/** Person 0 is tied to everybody. */
function star({ people }: { readonly people: number }): TieRows {
  const ties = new TieBuffer(people);
  for (let v = 1; v < people; v++) ties.add(0, v);
  return ties.rows();
}

/**
 * Networks without chance, whose laws can be worked out by hand.
 *
 * Arrays      rows from, to Uint32[ties]
 * Randomness  none
 * Cost        time O(people + ties)
 * Failure     never; a ring needs an even number of ties below that of its people
 */
export const shapeTies = { lattice, ring, complete, path, star } as const;
