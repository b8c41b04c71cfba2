import { describe, expect, it } from "vitest";
import { generatorStream, rootKey, STREAM } from "../../src/randomness/RootKey.ts";

describe("RootKey", () => {
  it("turns a seed text into the same key for ever", () => {
    expect(STREAM).toBe(1);
    expect(rootKey("")).toEqual([994027583, -749346234]);
    expect(rootKey("0")).toEqual([-943362344, -1060333555]);
    expect(rootKey("1")).toEqual([1157273989, 671118191]);
    expect(rootKey("skipstone")).toEqual([644495123, -1534285770]);
    expect(rootKey("2024-11-11")).toEqual([-1170411183, 299269941]);
    expect(rootKey("石")).toEqual([100230070, -944219175]);
  });

  it("gives different keys to different texts, unless one only repeats the other", () => {
    // ARC4 repeats a short key until it is long enough, so that "1", "11" and "111" are one key to it.
    const texts = Array.from({ length: 2000 }, (_, i) => String(i));
    texts.push("01", "1 ", " 1", "1.0", "A", "a");
    const unrepeated = new Set(texts.map((text) => text.replace(/^(.+?)\1+$/, "$1")));
    expect(new Set(texts.map((text) => rootKey(text).join())).size).toBe(unrepeated.size);
  });

  it("gives each named stream its own frozen draws in [0, 1)", () => {
    const firstOf = (seed: string, purpose: string) => {
      const next = generatorStream(seed, purpose);
      return [next(), next(), next()];
    };
    expect(firstOf("1", "ties")).toEqual([0.8430535360239446, 0.9864322198554873, 0.5228225213941187]);
    expect(firstOf("1", "trust")).toEqual([0.13143526553176343, 0.10097613511607051, 0.44107920536771417]);
    const next = generatorStream("range", "ties");
    for (let i = 0; i < 10_000; i++) {
      const x = next();
      if (!(x >= 0 && x < 1)) expect.fail(`draw ${i} is ${x}`);
    }
  });
});
