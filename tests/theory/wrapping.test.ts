import { describe, expect, it } from "vitest";
import { Purpose } from "../../src/randomness/Purpose.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { draw, worldKey } from "../../src/randomness/WorldKey.ts";
import { Clusters } from "../../src/tipping/Clusters.ts";

const LONG = process.env.SKIPSTONE_LONG === "1";
const SIDE = LONG ? 64 : 32;
const WORLDS = LONG ? 20_000 : 3000;
/** Where a square lattice of open places begins to percolate: Newman & Ziff (2000). */
const CRITICAL = 0.592746;
/** Copies of the torus side by side: ways round it are told apart unless their number divides by this. */
const COPIES = 3;

/**
 * Whether a way of open places leads round the torus, along the first or the second coordinate: whether in
 * copies of it laid side by side some place is connected to its own image in another copy.
 */
function wraps(open: Uint8Array, along: 0 | 1): boolean {
  const long = COPIES * SIDE;
  const openAt = (near: number, far: number) =>
    open[along === 0 ? (far % SIDE) * SIDE + near : near * SIDE + (far % SIDE)] === 1;
  const clusters = new Clusters(long * SIDE);
  const joinPlaces = (one: number, other: number) => {
    const roots = [clusters.rootOf(one), clusters.rootOf(other)] as const;
    if (roots[0] !== roots[1]) clusters.join(...roots);
  };
  for (let far = 0; far < long; far++) {
    for (let near = 0; near < SIDE; near++) {
      if (!openAt(near, far)) continue;
      const [beside, beyond] = [(near + 1) % SIDE, (far + 1) % long];
      if (openAt(beside, far)) joinPlaces(far * SIDE + near, far * SIDE + beside);
      if (openAt(near, beyond)) joinPlaces(far * SIDE + near, beyond * SIDE + near);
    }
  }
  for (let place = 0; place < SIDE * SIDE; place++) {
    if (clusters.rootOf(place) === clusters.rootOf(place + SIDE * SIDE)) return true;
  }
  return false;
}

describe("a torus whose places are open with the critical chance", () => {
  const key = rootKey("wrapping");
  const found = Array.from({ length: WORLDS }, (_, world) => {
    const places = worldKey(key, world, Purpose.order);
    const open = Uint8Array.from({ length: SIDE * SIDE }, (__, place) =>
      draw(places, place, 0) < CRITICAL * 2 ** 32 ? 1 : 0,
    );
    return [wraps(open, 0), wraps(open, 1)] as const;
  });

  // Exact, by conformal invariance; quoted in Newman & Ziff (2000), https://doi.org/10.1103/PhysRevLett.85.4104.
  it.each([
    ["along the first coordinate", 0.52105829, ([first]: readonly [boolean, boolean]) => first],
    ["along either", 0.690473725, ([first, second]: readonly [boolean, boolean]) => first || second],
    ["along both", 0.351642855, ([first, second]: readonly [boolean, boolean]) => first && second],
    [
      "along the first alone",
      0.169415435,
      ([first, second]: readonly [boolean, boolean]) => first && !second,
    ],
  ])("is wrapped %s with chance %d", (_, known, meets) => {
    const share = found.filter(meets).length / WORLDS;
    const error = Math.sqrt((known * (1 - known)) / WORLDS);
    // Corrections fade with the square of the side.
    expect(Math.abs(share - known)).toBeLessThan(4 * error + 1 / SIDE ** 2);
  });
});
