import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entries } from "./entries.ts";
import { endlessCases, graphCases } from "./network/graphCases.ts";
import { networkCases } from "./network/networkCases.ts";
import { scenarioCases } from "./scenarioCases.ts";

/** How many cases of the tables carry each number. */
function casesByNumber(): ReadonlyMap<number, number> {
  const numbered = [
    ...scenarioCases.map(({ file }) => file),
    ...networkCases.map(({ entry }) => entry),
    ...graphCases.map(({ entry }) => entry),
    ...endlessCases.map(({ entry }) => entry),
  ];
  const counts = new Map<number, number>();
  for (const name of numbered) {
    const number = Number(/^\d+/.exec(name)?.[0]);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}

describe("the list of bad inputs and faults", () => {
  const counts = casesByNumber();

  it("is whole: each number once", () => {
    expect(entries.map(({ number }) => number)).toEqual(Array.from({ length: 80 }, (_, i) => i + 1));
  });

  it("leaves nothing unanswered: each entry has cases, or a test that is there, or is for a later version", () => {
    const unanswered = entries.filter(
      ({ number, shown = [], later }) => shown.length === 0 && later === undefined && !counts.has(number),
    );
    expect(unanswered).toEqual([]);
  });

  it("names tests that are there", () => {
    const missing = entries.flatMap(({ number, shown = [] }) =>
      shown
        .filter(([file, title]) => {
          const text = readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
          return !text.includes(title);
        })
        .map(([file, title]) => `${number}: ${file}: ${title}`),
    );
    expect(missing).toEqual([]);
  });

  it("is what the README says of it", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const later = entries.filter((entry) => entry.later !== undefined);
    const cases = [...counts].reduce((sum, [number, count]) => (Number.isNaN(number) ? sum : sum + count), 0);
    const others = counts.get(Number.NaN) ?? 0;
    expect(readme).toContain(
      `${entries.length - later.length} of ${entries.length} entries tried, ${cases + others} of their cases as ` +
        `files; the other ${later.length} are about what comes later, whose keys and flags are refused by name`,
    );
  });
});
