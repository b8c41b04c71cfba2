import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderLabels } from "../../../src/network/orderLabels.ts";
import {
  LabelTable,
  SMALL_LIMIT,
  smallInteger,
  smallIntegerIn,
} from "../../../src/sources/readers/LabelTable.ts";
import { LAW } from "./bytesOf.ts";

const anyLabel = fc.oneof(
  fc.nat(30).map(String),
  fc.constantFrom("007", "7", "-1", "1.0", "8388607", "8388608", "99999999", "9007199254740993"),
  fc.string({ minLength: 1, maxLength: 4 }),
);

const add = (table: LabelTable, label: string): number => {
  const small = smallInteger(label);
  if (small >= 0) return table.ofSmall(small);
  const index = table.ofName(label);
  return index >= 0 ? index : table.addName(label);
};

describe("LabelTable", () => {
  it("numbers people by label as one list of labels would", () => {
    fc.assert(
      fc.property(fc.array(anyLabel, { maxLength: 40 }), (labels) => {
        const table = new LabelTable();
        const indices = labels.map((label) => add(table, label));
        const { count, labels: ordered, personOf } = table.number();
        const distinct = [...new Set(labels)];
        const expected = Array.from(orderLabels(distinct), (index) => distinct[index]);
        expect(count).toBe(expected.length);
        expect(ordered ?? expected.map((_, person) => String(person))).toEqual(expected);
        labels.forEach((label, i) => {
          expect(expected[personOf[indices[i]!]!]).toBe(label);
          expect(table.has(label)).toBe(true);
        });
      }),
      LAW,
    );
  });

  it("keeps no labels where they are the numbers themselves", () => {
    const table = new LabelTable();
    for (const label of ["2", "0", "1"]) add(table, label);
    expect(table.number().labels).toBeNull();
    add(table, "4");
    expect(table.number().labels).toEqual(["0", "1", "2", "4"]);
  });

  it("knows whether all labels are numbers below a limit", () => {
    const table = new LabelTable();
    add(table, "4");
    expect([table.allBelow(5), table.allBelow(4)]).toEqual([true, false]);
    add(table, "8388608");
    expect([table.allBelow(8388609), table.allBelow(8388608)]).toEqual([true, false]);
    add(table, "007");
    expect(table.allBelow(8388609)).toBe(false);
  });
});

describe("smallInteger", () => {
  it("takes canonical integers below the limit and nothing else, from text and from bytes", () => {
    const one = (text: string): number[] => {
      const bytes = new TextEncoder().encode(text);
      return [smallInteger(text), smallIntegerIn(bytes, 0, bytes.length)];
    };
    expect(one("0")).toEqual([0, 0]);
    expect(one(String(SMALL_LIMIT - 1))).toEqual([SMALL_LIMIT - 1, SMALL_LIMIT - 1]);
    for (const text of [
      "",
      "00",
      "01",
      "-1",
      "+1",
      "1.0",
      "1e3",
      " 1",
      "１",
      String(SMALL_LIMIT),
      "123456789",
    ]) {
      expect(one(text)).toEqual([-1, -1]);
    }
  });
});
