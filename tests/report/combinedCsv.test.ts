import { describe, expect, it } from "vitest";
import { combinedCsv } from "../../src/report/combinedCsv.ts";
import { curvesCsv } from "../../src/report/curvesCsv.ts";
import { reportOf } from "./reportOf.ts";

/** Rows of simple CSV: no cell here holds a line end. */
function rowsOf(csv: string): string[][] {
  expect(csv.endsWith("\n")).toBe(true);
  return csv
    .slice(0, -1)
    .split("\n")
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)])
    .map((cells) => cells.map((match) => match[1]?.replaceAll('""', '"') ?? match[2]!));
}

describe("tables of results", async () => {
  const report = await reportOf({ runs: 20, info: { title: "=cmd, or not" } });
  const least = await reportOf({ runs: 1, record: "none", measure: ["sharers"] });

  it("given scenarios, then the combined table has a row for each of their plans, all of one width", () => {
    const rows = rowsOf(
      combinedCsv([
        { file: "a.yaml", report },
        { file: "b.yaml", report: least },
      ]),
    );
    const [header, ...body] = rows;
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header!.length]));
    expect(new Set(header).size).toBe(header!.length);
    const cells = (column: string) => body.map((row) => row[header!.indexOf(column)]);
    expect(cells("file")).toEqual(["a.yaml", "a.yaml", "b.yaml", "b.yaml"]);
    expect(cells("plan")).toEqual(["hubs", "some at random", "hubs", "some at random"]);
    expect(cells("title").slice(0, 2)).toEqual(["'=cmd, or not", "'=cmd, or not"]);
    expect(cells("sharers_mean").map(Number)).toEqual(
      [report, least].flatMap(({ plans }) => plans.map(({ findings }) => findings.sharers.mean)),
    );
    expect(cells("viewers_mean").slice(2)).toEqual(["", ""]);
    expect(cells("digest").map((digest) => digest!.length)).toEqual([32, 32, 0, 0]);
  });

  it("given a scenario, then the curves have a row for each plan, measure and round", () => {
    const [header, ...body] = rowsOf(curvesCsv(report));
    expect(header!.slice(0, 4)).toEqual(["plan", "measure", "round", "mean"]);
    const rounds = report.plans.map(({ findings }) => findings.curve!.time.length);
    expect(body).toHaveLength(2 * (rounds[0]! + rounds[1]!));
    const hubs = body.filter(([plan, measure]) => plan === "hubs" && measure === "sharers");
    expect(hubs.map(([, , , mean]) => Number(mean))).toEqual(report.plans[0]!.findings.curve!.sharers.mean);
  });
});
