import { describe, expect, it } from "vitest";
import { type EventCode, eventCatalogue } from "../../src/events/EventCode.ts";
import { type DataDictionary, dataDictionary } from "../../src/store/dataDictionary.ts";
import { eventRows } from "../../src/store/EventRow.ts";
import { runRows } from "../../src/store/RunRow.ts";
import { madeFrame } from "../events/madeFrame.ts";

const frame = madeFrame([{ world: 3, events: 40 }]);
const run = (world: number) => `plan@${world}`;
const names = { run, person: String, starters: ["first"], channels: [] };
const tables = [
  ["events", [...eventRows(frame, names)]],
  ["runs", [...runRows(frame, { run, batch: "b1", plan: "plan" })]],
] as const;

describe("the data dictionary", () => {
  for (const [table, rows] of tables) {
    it(`given ${table}, then its columns are the cells of a row, in order, each with a type that fits and a meaning`, () => {
      const { columns }: DataDictionary = dataDictionary(table);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(Object.keys(row)).toEqual(columns.map(({ name }) => name));
        for (const { name, type, empty } of columns) {
          const cell: unknown = row[name as keyof typeof row];
          if (cell === null) expect(empty, name).toMatch(/^(?:where|unless) /);
          else expect(typeof cell, name).toBe(type === "text" ? "string" : "number");
        }
      }
      for (const { name, meaning } of columns) expect(meaning, name).toMatch(/^\S.*\S$/);
    });
  }

  it("given events, then it explains all of the catalogue", () => {
    const { events } = dataDictionary("events");
    expect(events?.map(({ code }) => code)).toEqual(eventCatalogue.map(({ code }) => code));
    expect(events?.map(({ name }) => name)).toContain("Shared" satisfies keyof typeof EventCode);
    for (const { meaning, amount } of events ?? []) expect([meaning, amount]).not.toContain("");
    expect(dataDictionary("runs").events).toBeUndefined();
  });
});
