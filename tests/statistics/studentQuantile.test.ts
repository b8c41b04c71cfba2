import { describe, expect, it } from "vitest";
import { studentCdf } from "../../src/statistics/studentCdf.ts";
import { studentQuantile } from "../../src/statistics/studentQuantile.ts";

/** Quantiles at p = .6, .95, .975, .995, .9995 and the chance of at most 1.3; from SciPy 1.17. */
const TABLE: readonly (readonly [number, readonly number[], number])[] = [
  [
    1,
    [0.32491969623290634, 6.313751514675037, 12.706204736174694, 63.656741162871526, 636.6192487687897],
    0.7912855998398473,
  ],
  [
    2,
    [0.2886751345948128, 2.9199855803537242, 4.302652729749462, 9.924843200918287, 31.599054576445365],
    0.8383764840919798,
  ],
  [
    5,
    [0.2671808657041451, 2.0150483733330233, 2.5705818356363146, 4.032142983555228, 6.868826625881276],
    0.8748496829146615,
  ],
  [
    9.5,
    [0.2605495681986849, 1.8221893013186778, 2.2441374614922958, 3.2070156284394886, 4.677275237950294],
    0.8878720166210095,
  ],
  [
    30,
    [0.2556053649519128, 1.697260886593957, 2.0422724563012378, 2.7499956535672254, 3.6459586350420627],
    0.8982495207309416,
  ],
  [
    999,
    [0.2534145833303675, 1.646380345427535, 1.9623414611334493, 2.5807596372676365, 3.3002924403987666],
    0.9030495859021745,
  ],
  [
    19999,
    [0.2533504734325788, 1.64492982276945, 1.960082611089815, 2.5760751653114475, 3.2910133076963644],
    0.9031920241886615,
  ],
];
const CHANCES = [0.6, 0.95, 0.975, 0.995, 0.9995];

describe("Student's t", () => {
  it.each(TABLE)("with %d degrees of freedom agrees with the tables", (df, quantiles, below) => {
    for (const [i, chance] of CHANCES.entries()) {
      expect(studentQuantile(chance, df) / (quantiles[i] as number)).toBeCloseTo(1, 10);
    }
    expect(studentCdf(1.3, df)).toBeCloseTo(below, 12);
  });

  it("is the Cauchy law at one degree and has a closed form at two", () => {
    for (const p of [0.51, 0.7, 0.9, 0.999]) {
      expect(studentQuantile(p, 1)).toBeCloseTo(Math.tan(Math.PI * (p - 0.5)), 9);
      expect(studentQuantile(p, 2)).toBeCloseTo((2 * p - 1) / Math.sqrt(2 * p * (1 - p)), 11);
    }
  });

  it("is symmetric, and its quantile undoes its distribution function", () => {
    expect(studentQuantile(0.5, 7)).toBe(0);
    for (const p of [0.001, 0.2, 0.42]) {
      expect(studentQuantile(1 - p, 7)).toBeCloseTo(-studentQuantile(p, 7), 12);
      expect(studentCdf(studentQuantile(p, 7), 7)).toBeCloseTo(p, 14);
    }
    expect(studentQuantile(0, 3)).toBe(Number.NEGATIVE_INFINITY);
    expect(studentQuantile(1, 3)).toBe(Number.POSITIVE_INFINITY);
  });
});
