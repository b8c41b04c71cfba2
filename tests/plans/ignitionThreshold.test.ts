import { describe, expect, it } from "vitest";
import { ignitionThreshold } from "../../src/plans/ignitionThreshold.ts";

const byDefault = (people: number) => ignitionThreshold({ kind: "default" }, people);
const share = (part: number, people: number) => ignitionThreshold({ kind: "share", share: part }, people);

describe("ignitionThreshold", () => {
  it("given nothing asked for, then it is the least k with k³ ≥ people², while that is more than 1 %", () => {
    expect(byDefault(20_000)).toBe(737);
    expect(737 ** 3 >= 20_000 ** 2 && 736 ** 3 < 20_000 ** 2).toBe(true);
    expect(byDefault(1000)).toBe(100);
    expect(byDefault(34)).toBe(11);
    expect(byDefault(1)).toBe(1);
  });

  it("given so many people that 1 % is more, then it is 1 %", () => {
    expect(byDefault(1_000_000)).toBe(10_000);
    expect(byDefault(8_000_000)).toBe(80_000);
    expect(byDefault(100_000_000)).toBe(1_000_000);
  });

  it("given a perfect cube root, then rounding adds nobody", () => {
    for (const root of [2, 3, 10, 50, 90]) expect(byDefault(root ** 3)).toBe(root ** 2);
  });

  it("given a share, then it is the least whole number that is at least that share", () => {
    expect(share(0.07, 100)).toBe(7);
    expect(share(0.01, 34)).toBe(1);
    expect(share(0.5, 33)).toBe(17);
    expect(share(1, 33)).toBe(33);
    expect(share(0.001, 10)).toBe(1);
  });

  it("given any whole percentage of any number of people, then it is exact although decimals are not", () => {
    for (let percent = 1; percent <= 100; percent++) {
      for (const people of [1, 7, 34, 100, 128, 999, 20_000, 1_000_003, 100_000_000]) {
        expect(share(percent / 100, people)).toBe(Math.max(1, Math.ceil((percent * people) / 100)));
      }
    }
  });

  it("given a number of people, then it is that number, however few there are", () => {
    expect(ignitionThreshold({ kind: "people", people: 12 }, 5)).toBe(12);
  });
});
