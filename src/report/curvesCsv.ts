import { type CsvTable, csvTable } from "../events/csvTable.ts";
import { type Cell, tableColumns } from "../events/TableColumn.ts";
import type { RunReport } from "./RunReport.ts";
import { scaledReport } from "./scaledFindings.ts";

const MEASURES = ["sharers", "viewers"] as const;

const people = (meaning: string) => ({ type: "float64", unit: "people", meaning }) as const;
const band = (end: string) => ({
  ...people(`${end} end of the 95 % band around the whole mean curve`),
  empty: "where there is one world",
});

const fanColumns = tableColumns({
  mean: people("mean of all worlds"),
  bandLo: band("lower"),
  bandHi: band("upper"),
  q05: people("5 % of worlds 0–999 stay at or below it"),
  q25: people("25 % of worlds 0–999 stay at or below it"),
  q50: people("median of worlds 0–999"),
  q75: people("75 % of worlds 0–999 stay at or below it"),
  q95: people("95 % of worlds 0–999 stay at or below it"),
});

const since = "time since the launch";
const timeColumns = {
  round: tableColumns({ round: { type: "uint32", unit: "rounds", meaning: since } }),
  hour: tableColumns({ hour: { type: "float64", unit: "hours", meaning: since } }),
};

/** Columns of the table of reach curves, in order. */
const columnsIn = (unit: "round" | "hour") => [
  ...tableColumns({
    plan: { type: "text", meaning: "name of the plan" },
    measure: { type: "text", meaning: "who is counted so far: sharers or viewers" },
  }),
  ...timeColumns[unit],
  ...fanColumns,
];

/** The reach curves of a scenario as CSV: a row per plan, measure and point in time. */
export function curvesCsv(computed: RunReport): CsvTable {
  const report = scaledReport(computed);
  const rows: (readonly Cell[])[] = [];
  for (const { name, findings } of report.plans) {
    for (const measure of MEASURES) {
      const fan = findings.curve?.[measure];
      if (fan === undefined) continue;
      for (const [point, time] of (findings.curve?.time ?? []).entries()) {
        rows.push([name, measure, time, ...fanColumns.map((column) => fan[column.name]?.[point] ?? null)]);
      }
    }
  }
  const unit = report.plans.find(({ findings }) => findings.curve)?.findings.curve?.unit ?? "round";
  return csvTable(columnsIn(unit), rows);
}
