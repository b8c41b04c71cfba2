import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CampaignScratch,
  COPY_NEXT,
  COPY_ROW,
  COPY_SOURCE,
  COPY_TARGET,
  COUNTS,
  NEGATIVE,
  NO_COPY,
} from "../../src/engine/CampaignScratch.ts";
import { NO_TICK } from "../../src/engine/fireStarters.ts";

/** Takes the copies of a tick and gives them back, as the kernel does. */
function taken(copies: CampaignScratch, tick: number): number[][] {
  const found: number[][] = [];
  for (let copy = copies.take(tick); copy !== NO_COPY; ) {
    const { pool } = copies;
    const next = pool[copy + COPY_NEXT]!;
    found.push([pool[copy + COPY_ROW]!, pool[copy + COPY_TARGET]!, pool[copy + COPY_SOURCE]!]);
    copies.release(copy);
    copy = next;
  }
  return found.sort((a, b) => a[0]! - b[0]!);
}

describe("CampaignScratch", () => {
  it("law: copies arrive at their ticks and at no other, in order of time, like in a sorted list", () => {
    const delays = fc.array(fc.array(fc.integer({ min: 1, max: 2000 }), { maxLength: 40 }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        delays,
        fc.nat({ max: 3_000_000_000 }),
        fc.integer({ min: 1, max: 2000 }),
        (sent, from, most) => {
          const copies = new CampaignScratch(1);
          copies.begin(most);
          const list: { tick: number; row: number }[] = [];
          let tick = from;
          let row = 0;
          for (let step = 0; step < sent.length || list.length > 0; step++) {
            const due = list.filter((copy) => copy.tick === tick).map((copy) => copy.row);
            expect(taken(copies, tick).map(([each]) => each)).toEqual(due.sort((a, b) => a - b));
            list.splice(0, list.length, ...list.filter((copy) => copy.tick !== tick));
            copies.reserve(sent[step]?.length ?? 0);
            for (const delay of sent[step] ?? []) {
              const at = tick + Math.min(delay, most);
              list.push({ tick: at, row });
              copies.push(at, row++, 7, COUNTS);
            }
            const next = copies.nextTick(tick);
            expect(next).toBe(list.length === 0 ? NO_TICK : Math.min(...list.map((copy) => copy.tick)));
            tick = next === NO_TICK ? tick + 1 : next;
          }
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it("given many copies at once, then the pool grows and keeps every word of them", () => {
    const copies = new CampaignScratch(1);
    copies.begin(1);
    const rows = Array.from({ length: 5000 }, (_, i) => i * 3);
    copies.reserve(rows.length);
    for (const row of rows) copies.push(1, row, row + 1, NEGATIVE | (row % 1000));
    expect(taken(copies, 1)).toEqual(rows.map((row) => [row, row + 1, NEGATIVE | (row % 1000)]));
    expect(copies.nextTick(1)).toBe(NO_TICK);
  });

  it("given copies given back, then their places are used again before the pool grows", () => {
    const copies = new CampaignScratch(1);
    copies.begin(1);
    for (let tick = 1; tick <= 50; tick++) {
      copies.reserve(900);
      for (let i = 0; i < 900; i++) copies.push(tick, i, i, 0);
      taken(copies, tick);
    }
    expect(copies.pool.length).toBeLessThanOrEqual(2 * 1024 * 4);
  });

  it("given a run that was cut short, then the next one finds no copy of it", () => {
    const copies = new CampaignScratch(1);
    copies.begin(100);
    copies.push(60, 3, 4, 0);
    copies.begin(100);
    expect(copies.nextTick(0)).toBe(NO_TICK);
    expect(copies.take(60)).toBe(NO_COPY);
  });

  it("given a longer delay than any before, then its wheel is long enough", () => {
    const copies = new CampaignScratch(1);
    copies.begin(1);
    copies.end();
    copies.begin(43_200);
    copies.push(43_200, 1, 2, 3);
    copies.push(1, 4, 5, 6);
    expect(copies.nextTick(0)).toBe(1);
    expect(taken(copies, 1)).toEqual([[4, 5, 6]]);
    expect(copies.nextTick(1)).toBe(43_200);
    expect(taken(copies, 43_200)).toEqual([[1, 2, 3]]);
  });
});
