/**
 * What the machine itself can do, measured before and after everything else: a chain of the mixer that all draws are
 * made of, and reads of memory in an order nobody can foresee. Figures of two machines compare as multiples of these.
 */
import { mix } from "../src/randomness/mix.ts";
import { printSamples } from "./Sample.ts";
import { eachOf, timeRepeated } from "./timeRepeated.ts";

const STEPS = 1_000_000;
/** 16 MiB: more than a core's own caches hold, about what the arcs of the kernel's network take. */
const WORDS = 1 << 22;

function chain(start: number): number {
  let value = start;
  for (let i = 0; i < STEPS; i++) value = mix(value ^ i);
  return value;
}

function wander(words: Uint32Array, start: number): number {
  let at = start;
  for (let i = 0; i < STEPS; i++) at = words[(at + i) & (WORDS - 1)] as number;
  return at;
}

const words = Uint32Array.from({ length: WORDS }, (_, i) => mix(i) >>> 10);
// What a loop comes to starts the next one, so that none of them can be left out.
let value = 1;
const mixing = timeRepeated({ warmUp: 5, repeats: 40 }, () => {
  value = chain(value);
});
const reading = timeRepeated({ warmUp: 3, repeats: 20 }, () => {
  value = wander(words, value & (WORDS - 1));
});

const perStep = (milliseconds: number): number => (milliseconds * 1e6) / STEPS;
printSamples([
  {
    name: "calibration: one mix",
    unit: "ns",
    how: "a chain of a million mixes, each waiting for the one before",
    ...eachOf(mixing, perStep),
  },
  {
    name: "calibration: one random read",
    unit: "ns",
    how: "a million reads in 16 MiB, each waiting for the one before",
    ...eachOf(reading, perStep),
  },
]);
