import { Purpose } from "../randomness/Purpose.ts";
import type { RootKey } from "../randomness/RootKey.ts";
import { draw, worldKey } from "../randomness/WorldKey.ts";

/** Paths through the unit cube, one after another: inputs + 1 points each, neighbours differ in one input. */
export interface MorrisDesign {
  readonly points: readonly Float64Array[];
  readonly inputs: number;
}

/** What changing one input does. strength: mean size of its effects (μ*); spread: their deviation (σ). */
export interface MorrisEffect {
  readonly strength: number;
  readonly spread: number;
}

/** Four levels: 0, 1/3, 2/3 and 1; a step is two of their distances. */
const LEVELS = 4;
const STEP = LEVELS / (2 * (LEVELS - 1));

/**
 * Paths that change one input after another, in random order, from random levels.
 *
 * Source      M. D. Morris (1991), https://doi.org/10.1080/00401706.1991.10484804
 * Arrays      see `MorrisDesign`; paths · (inputs + 1) rows Float64[inputs], in [0, 1]
 * Randomness  draws (design, input), counts 0 to 2 of each path's key: its level, the direction, the order
 * Cost        paths · inputs²
 * Failure     never
 */
export function morrisDesign(paths: number, inputs: number, key: RootKey): MorrisDesign {
  const points: Float64Array[] = [];
  for (let path = 0; path < paths; path++) {
    const chance = worldKey(key, path, Purpose.design);
    const isUp = (input: number): boolean => draw(chance, input, 1) % 2 === 0;
    const at = new Float64Array(inputs).map((_, input) => {
      const low = (draw(chance, input, 0) % (LEVELS / 2)) / (LEVELS - 1);
      return isUp(input) ? low : low + STEP;
    });
    const order = Array.from(at.keys()).sort((a, b) => draw(chance, a, 2) - draw(chance, b, 2) || a - b);
    points.push(at.slice());
    for (const input of order) {
      at[input]! += isUp(input) ? STEP : -STEP;
      points.push(at.slice());
    }
  }
  return { points, inputs };
}

/**
 * The effects of every input, from the values at the points of the design. An input without effect has
 * strength 0; a spread beside its strength says that its effect is curved or depends on the others.
 *
 * Source      elementary effects, Morris (1991); μ* of Campolongo, Cariboni & Saltelli (2007),
 *             https://doi.org/10.1016/j.envsoft.2006.10.004
 * Arrays      values [points of the design]
 * Randomness  none
 * Cost        O(points · inputs)
 * Failure     spread 0 with a single path
 */
export function morrisEffects(
  { points, inputs }: MorrisDesign,
  values: ArrayLike<number>,
): readonly MorrisEffect[] {
  const effects: number[][] = Array.from({ length: inputs }, () => []);
  for (let point = 0; point + 1 < points.length; point++) {
    if (point % (inputs + 1) === inputs) continue;
    const [here, there] = [points[point] as Float64Array, points[point + 1] as Float64Array];
    const input = here.findIndex((value, i) => value !== there[i]);
    const step = (there[input] as number) - (here[input] as number);
    effects[input]!.push(((values[point + 1] as number) - (values[point] as number)) / step);
  }
  return effects.map((each) => {
    const mean = average(each);
    const squares = each.reduce((sum, effect) => sum + (effect - mean) * (effect - mean), 0);
    return {
      strength: average(each.map(Math.abs)),
      spread: each.length < 2 ? 0 : Math.sqrt(squares / (each.length - 1)),
    };
  });
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
