import { describe, expect, it } from "vitest";
import { generatorStream, rootKey, STREAM } from "../../src/randomness/RootKey.ts";

describe("RootKey", () => {
  it("turns a seed text into the same key for ever", () => {
    expect(STREAM).toBe(1);
    expect(rootKey("")).toEqual([808652792, -1731457202]);
    expect(rootKey("0")).toEqual([-1928127239, 896163128]);
    expect(rootKey("1")).toEqual([-1959551001, 1525326480]);
    expect(rootKey("skipstone")).toEqual([-495544447, 980998238]);
    expect(rootKey("2024-11-11")).toEqual([-1933270615, 1293071779]);
    expect(rootKey("石")).toEqual([-422380655, -1950539790]);
  });

  it("gives different keys to different texts, also where one repeats another or differs in a high byte", () => {
    // By itself ARC4 repeats a short key until it is long enough, and seedrandom keeps only low bytes.
    const texts = Array.from({ length: 2000 }, (_, i) => String(i));
    texts.push(
      "01",
      "1 ",
      " 1",
      "1.0",
      "A",
      "a",
      "aa",
      "aaa",
      "1:1",
      "茶",
      "\u0036\u0000",
      "한국",
      "한국한국",
      "",
    );
    expect(new Set(texts.map((text) => rootKey(text).join())).size).toBe(new Set(texts).size);
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
