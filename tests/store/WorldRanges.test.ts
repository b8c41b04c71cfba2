import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countWorlds,
  holdsWorld,
  missingWorlds,
  subtractWorlds,
  uniteWorlds,
  worldRanges,
  worldsFromText,
  worldsText,
} from "../../src/store/WorldRanges.ts";

const anyWorlds = fc.array(fc.nat(60), { maxLength: 40 });
const rangesOf = (worlds: readonly number[]) => worldRanges(Uint32Array.from(worlds));
const listed = (worlds: ReadonlySet<number>) => [...worlds].sort((a, b) => a - b);
const everyWorld = Array.from({ length: 70 }, (_, world) => world);

describe("ranges of worlds", () => {
  it("are a set: what is put in is held, counted, united and missed like one", () => {
    fc.assert(
      fc.property(anyWorlds, anyWorlds, fc.nat(70), (left, right, count) => {
        const set = new Set(left);
        const ranges = rangesOf(left);
        const held = (of: readonly number[]) => everyWorld.filter((world) => holdsWorld(of, world));
        expect(held(ranges)).toEqual(listed(set));
        expect(countWorlds(ranges)).toBe(set.size);
        expect(uniteWorlds(ranges, rangesOf(right))).toEqual(rangesOf([...left, ...right]));
        const without = new Set(right);
        expect(subtractWorlds(ranges, rangesOf(right))).toEqual(
          rangesOf(left.filter((world) => !without.has(world))),
        );
        const missing = everyWorld.filter((world) => world < count && !set.has(world));
        expect(held(missingWorlds(ranges, count))).toEqual(missing);
      }),
      { seed: 30, numRuns: 300 },
    );
  });

  it("survive being written as text", () => {
    expect(worldsText(rangesOf([0, 1, 2, 7, 9, 10]))).toBe("0-2,7,9-10");
    fc.assert(
      fc.property(anyWorlds, (worlds) => {
        expect(worldsFromText(worldsText(rangesOf(worlds)))).toEqual(rangesOf(worlds));
      }),
      { seed: 31, numRuns: 200 },
    );
  });

  it("are not read from text that they cannot have written", () => {
    for (const text of ["5-3", "1,1", "3,1", "-1", "a", "1;2", "0-4294967296", "1-", ",", "99999999999"]) {
      expect(worldsFromText(text)).toBeNull();
    }
    expect(worldsFromText("4294967295")).toEqual([4294967295, 4294967296]);
  });
});
