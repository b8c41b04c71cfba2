import { describe, expect, it } from "vitest";
import { exp, expm1, log, log1p, pow } from "../../src/randomness/exactMath.ts";
import { preciseMath, ulpsApart } from "../oracles/preciseMath.ts";
import golden from "./exactMath.golden.json" with { type: "json" };

const ONE_ARGUMENT = { exp, expm1, log, log1p };
type Name = keyof typeof ONE_ARGUMENT;
const POINTS = process.env.SKIPSTONE_LONG ? 200_000 : 1_500;

const SMALLEST_NORMAL = 2 ** -1022;

/** A fixed irrational walk over [0, 1): a grid that meets no reduction boundary by design. */
const walk = (i: number): number => (i * 0.6180339887498949) % 1;

function bitsOf(x: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}

/** Where each function is used, where its reductions meet, and the far ends of its range. */
const grids: Record<Name, (i: number) => readonly number[]> = {
  exp: (i) => [walk(i) * 2 - 1, walk(i) * 1450 - 744, (i - POINTS / 2) * 0.34657359027997264],
  expm1: (i) => [walk(i) * 2 - 1, walk(i) * 745 - 38, 2 ** -(walk(i) * 54), -(2 ** -(walk(i) * 54))],
  log: (i) => [walk(i) * 2, 2 ** (walk(i) * 2040 - 1020), 1 + i * 2 ** -52, 1 - i * 2 ** -53, i + 1],
  log1p: (i) => [walk(i) * 2 - 1, 2 ** (walk(i) * 1000 - 54), -(2 ** -(walk(i) * 53 + 1e-3)), i * 2 ** -50],
};

describe("exactMath", () => {
  for (const name of Object.keys(ONE_ARGUMENT) as Name[]) {
    it(`given a dense grid, ${name} errs by less than 0.6 units in the last place`, () => {
      let worst = 0;
      for (let i = 0; i < POINTS; i++) {
        for (const x of grids[name](i)) {
          const found = ONE_ARGUMENT[name](x);
          if (!Number.isFinite(found) || Math.abs(found) < SMALLEST_NORMAL) continue;
          worst = Math.max(worst, ulpsApart(found, preciseMath[name](x)));
        }
      }
      expect(worst).toBeLessThan(0.6);
      expect(worst).toBeGreaterThan(0.4);
    });

    it(`given special values, ${name} answers as Math does`, () => {
      const special = [
        0,
        -0,
        Infinity,
        -Infinity,
        Number.NaN,
        5e-324,
        -5e-324,
        1e-310,
        -1e-310,
        1e-17,
        -1e-17,
      ];
      for (const x of special) expect([x, ONE_ARGUMENT[name](x)]).toEqual([x, Math[name](x)]);
    });
  }

  it("given a subnormal result, exp and pow err by less than 0.76 units in the last place", () => {
    let worst = 0;
    for (let i = 0; i < POINTS; i++) {
      const x = -708.4 - walk(i) * 36;
      worst = Math.max(worst, ulpsApart(exp(x), preciseMath.exp(x)));
      worst = Math.max(worst, ulpsApart(pow(10, x / 2.31), preciseMath.pow(10, x / 2.31)));
    }
    expect(worst).toBeLessThan(0.76);
  });

  it("given a dense grid, pow errs by less than 0.6 units in the last place", () => {
    let worst = 0;
    for (let i = 0; i < POINTS; i++) {
      const base = [
        walk(i) * 2,
        2 ** (walk(i) * 60 - 30),
        1 + (walk(i) - 0.5) / 1024,
        i + 1,
        1e-310 * (i + 1),
      ];
      for (const [j, x] of base.entries()) {
        const reach = Math.min(1000, 700 / Math.max(Math.abs(Math.log(x)), 1e-3));
        for (const y of [(walk(7 * i + j) * 2 - 1) * reach, Math.round((walk(3 * i + j) - 0.5) * reach)]) {
          const found = pow(x, y);
          if (y !== 0) worst = Math.max(worst, ulpsApart(found, preciseMath.pow(x, y)));
        }
      }
    }
    expect(worst).toBeLessThan(0.6);
    expect(worst).toBeGreaterThan(0.4);
  });

  it("given every pair of special values, pow answers as Math.pow does", () => {
    const some = [0, 1, 2, 3, 0.5, 1e300, 1e308, 5e-324, Infinity, 2 ** 53, 2 ** 53 + 2, 1.5, 1 / 3];
    const special = [Number.NaN, ...some, ...some.map((x) => -x)];
    for (const base of special) {
      for (const power of special) {
        const native = base ** power;
        const found = pow(base, power);
        // Engines may round Math.pow another way; zeros, infinities, NaN and signs they must share with us.
        if (native === 0 || !Number.isFinite(native))
          expect([base, power, found]).toEqual([base, power, native]);
        else expect(Math.abs(found / native - 1)).toBeLessThan(1e-15);
      }
    }
  });

  it("given whole powers that a double can hold, pow is exact", () => {
    for (let base = 2; base <= 40; base++) {
      for (let power = 1, exact = base; exact <= Number.MAX_SAFE_INTEGER; power++, exact *= base) {
        expect(pow(base, power)).toBe(exact);
        expect(pow(-base, power)).toBe(power % 2 === 1 ? -exact : exact);
      }
    }
    for (let power = -1074; power < 1024; power++) expect(pow(2, power)).toBe(2 ** power);
  });

  it("given the ends of the range, results overflow, go subnormal and vanish where they should", () => {
    expect(exp(709.782712893384)).toBe(1.7976931348622732e308);
    expect(exp(709.7827128933841)).toBe(Infinity);
    expect(exp(-745.1332191019411)).toBe(5e-324);
    expect(exp(-745.1332191019412)).toBe(0);
    expect(expm1(-50)).toBe(-1);
    expect(expm1(709.7827128933841)).toBe(Infinity);
    expect(log(5e-324)).toBe(-744.4400719213812);
    expect(log(Number.MAX_VALUE)).toBe(709.782712893384);
    expect(log1p(Number.MAX_VALUE)).toBe(709.782712893384);
    expect(log1p(-1)).toBe(-Infinity);
    expect(pow(10, 309)).toBe(Infinity);
    expect(pow(10, -324)).toBe(0);
  });

  it("gives the same bits for ever", () => {
    const found: Record<string, Record<string, string>> = { exp: {}, expm1: {}, log: {}, log1p: {}, pow: {} };
    for (const name of Object.keys(ONE_ARGUMENT) as Name[]) {
      for (const input of Object.keys(golden[name]))
        found[name]![input] = bitsOf(ONE_ARGUMENT[name](Number(input)));
    }
    for (const input of Object.keys(golden.pow)) {
      const [base, power] = input.split(" ^ ").map(Number) as [number, number];
      found.pow![input] = bitsOf(pow(base, power));
    }
    expect(found).toEqual(golden);
  });
});
