import { describe, expect, it } from "vitest";
import type { Attribute, People } from "../../src/network/People.ts";
import type { SegmentSpec } from "../../src/plans/CampaignSpec.ts";
import { segmentOfPeople } from "../../src/plans/segmentOfPeople.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { countScore } from "../theory/sharersByWorld.ts";

const segment = (who: SegmentSpec["who"]): SegmentSpec => ({
  name: "any",
  who,
  receptivity: { positive: 1, negative: 1 },
  positivity: 1,
  defence: 0,
});
const people = (count: number, attributes: readonly [string, Attribute][] = []): People => ({
  count,
  labels: null,
  attributes: new Map(attributes),
});
const shares = (...each: readonly number[]) => each.map((share) => segment({ share }));
const root = rootKey("segments");
const COUNT = 20_000;

describe("segments by share", () => {
  it("have their shares of the people, within four standard errors", () => {
    const drawn = segmentOfPeople(shares(0.1, 0.75, 0.15), people(COUNT), root);
    for (const [i, share] of [0.1, 0.75, 0.15].entries()) {
      const members = drawn.filter((each) => each === i).length;
      expect(Math.abs(countScore(members, COUNT, share))).toBeLessThan(4);
    }
  });

  it("leave nobody out where they come to 1 but for rounding, and the rest in none where they do not", () => {
    const tenths = shares(...new Array<number>(10).fill(0.1));
    expect(Math.max(...segmentOfPeople(tenths, people(COUNT), root))).toBe(9);
    const half = segmentOfPeople(shares(0.5), people(COUNT), root);
    expect(Math.abs(countScore(half.filter((each) => each === 1).length, COUNT, 0.5))).toBeLessThan(4);
  });

  it("are drawn once for a network: a larger audience keeps the segments of those who were there", () => {
    const few = segmentOfPeople(shares(0.3, 0.7), people(100), root);
    expect(segmentOfPeople(shares(0.3, 0.7), people(1000), root).slice(0, 100)).toEqual(few);
    expect(segmentOfPeople(shares(0.3, 0.7), people(100), rootKey("another"))).not.toEqual(few);
  });

  it("grow by people of others alone: with a larger share nobody leaves", () => {
    const before = segmentOfPeople(shares(0.3, 0.7), people(COUNT), root);
    const after = segmentOfPeople(shares(0.4, 0.6), people(COUNT), root);
    expect(before.every((each, person) => each !== 0 || after[person] === 0)).toBe(true);
  });
});

describe("segments by column", () => {
  const group: Attribute = { kind: "text", codes: Int32Array.of(0, 1, -1, 1), values: ["fan", "critic"] };
  const level: Attribute = { kind: "number", values: Float64Array.of(1, 2, 2, Number.NaN) };

  it("hold whom the column says, the first one first, and leave the rest in none", () => {
    const specs = [segment({ column: "group", is: "critic" }), segment({ column: "level", is: "2" })];
    const all = people(4, [
      ["group", group],
      ["level", level],
    ]);
    expect([...segmentOfPeople(specs, all, root)]).toEqual([2, 0, 1, 0]);
  });

  it("come before shares; a column that is not there holds nobody", () => {
    const specs = [segment({ share: 1 }), segment({ column: "group", is: "critic" })];
    expect([...segmentOfPeople(specs, people(4, [["group", group]]), root)]).toEqual([0, 1, 0, 1]);
    expect([...segmentOfPeople([segment({ column: "age", is: "3" })], people(2), root)]).toEqual([1, 1]);
  });
});
