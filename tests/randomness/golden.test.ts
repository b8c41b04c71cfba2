import { describe, expect, it } from "vitest";
import { hashText, hashWords } from "../../src/randomness/hashWords.ts";
import { Purpose } from "../../src/randomness/Purpose.ts";
import { rootKey, STREAM } from "../../src/randomness/RootKey.ts";
import { draw, worldKey } from "../../src/randomness/WorldKey.ts";
import golden from "./stream1.golden.json" with { type: "json" };

const WORLDS = [0, 1, 2, 999, 0xffffffff];
const ENTITIES = [0, 1, 2, 3, 1000, 65_535, 1_000_000, 0xfffffffe];
const COUNTS = [0, 1, 2, 250];

/** Digest of draws of one seed and purpose, over some worlds, entities and counts. */
function digest(seed: string, purpose: Purpose): string {
  const root = rootKey(seed);
  const words = WORLDS.flatMap((world) => {
    const key = worldKey(root, world, purpose);
    return ENTITIES.flatMap((entity) => COUNTS.map((count) => draw(key, entity, count)));
  });
  return hashText(hashWords(Uint32Array.from(words)));
}

describe("stream 1", () => {
  it("is the stream in use", () => {
    expect(STREAM).toBe(1);
    expect(Purpose).toMatchObject({
      pass: 1,
      priority: 2,
      threshold: 3,
      order: 4,
      trivalency: 5,
      bootstrap: 6,
      delay: 8,
      seen: 9,
      polarity: 10,
      reinforcement: 11,
    });
  });

  it("gives these draws for ever", () => {
    const key = worldKey(rootKey("1"), 0, Purpose.pass);
    const draws = {
      key: key.map((word) => word >>> 0),
      ties: [0, 1, 2, 3].map((tie) => draw(key, tie, 0)),
      counts: [0, 1, 2, 3].map((count) => draw(key, 7, count)),
    };
    expect(draws).toEqual(golden.draws);
  });

  it.each(Object.entries(golden.digests))("has these digests for ever: seed %j", (seed, byPurpose) => {
    const purposes = Object.keys(byPurpose) as (keyof typeof Purpose)[];
    const found = Object.fromEntries(purposes.map((purpose) => [purpose, digest(seed, Purpose[purpose])]));
    expect(found).toEqual(byPurpose);
  });
});
