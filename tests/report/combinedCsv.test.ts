import { describe, expect, it } from "vitest";
import { combinedCsv } from "../../src/report/combinedCsv.ts";
import { curvesCsv } from "../../src/report/curvesCsv.ts";
import { labelOf, parseCsv } from "../events/parseCsv.ts";
import { reportOf } from "./reportOf.ts";

describe("tables of results", async () => {
  const report = await reportOf({ runs: 20, info: { title: "=cmd, or not" } });
  const least = await reportOf({ runs: 1, record: "none", measure: ["sharers"] });

  it("given scenarios, then the combined table has a row for each of their plans, all of one width", () => {
    const rows = parseCsv(
      combinedCsv([
        { file: "a.yaml", report },
        { file: "b.yaml", report: least },
      ]).text,
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
    const [header, ...body] = parseCsv(curvesCsv(report).text);
    expect(header!.slice(0, 4)).toEqual(["plan", "measure", "round", "mean"]);
    const rounds = report.plans.map(({ findings }) => findings.curve!.time.length);
    expect(body).toHaveLength(2 * (rounds[0]! + rounds[1]!));
    const hubs = body.filter(([plan, measure]) => plan === "hubs" && measure === "sharers");
    expect(hubs.map(([, , , mean]) => Number(mean))).toEqual(report.plans[0]!.findings.curve!.sharers.mean);
  });

  it("given plans, titles, seeds and files that look like formulas, then no cell of text begins as one", async () => {
    const plan = [{ starter: "influencers", pick: { by: "degree", count: 1 } }];
    const names = ["=1+1", "@SUM(A1)", "-2", "+3", "'=4", 'a "b", c\nd'];
    const odd = await reportOf({
      runs: 3,
      info: { title: "-title" },
      seed: "=seed",
      plans: Object.fromEntries(names.map((name) => [name, plan])),
    });
    const combined = combinedCsv([{ file: "@file.yaml", report: odd }]);
    for (const { columns, rows, text } of [combined, curvesCsv(odd)]) {
      const [header, ...body] = parseCsv(text);
      expect(header).toEqual(columns.map(({ name }) => name));
      expect(body).toHaveLength(rows);
      for (const cells of body) {
        for (const [at, { name, type, empty }] of columns.entries()) {
          const cell = cells[at]!;
          if (cell === "") expect(empty, name).toBeDefined();
          else if (type === "text") expect(cell, name).not.toMatch(/^[=+\-@\t\r]/);
          else expect(Number.isFinite(Number(cell)), name).toBe(true);
        }
      }
      const plans = body.map((cells) => labelOf(cells[header!.indexOf("plan")]!));
      expect(new Set(plans)).toEqual(new Set(names));
    }
  });
});
