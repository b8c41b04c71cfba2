import { csvRow } from "../events/csvRow.ts";
import type { RunReport } from "./RunReport.ts";

const MEASURES = ["sharers", "viewers"] as const;
const COLUMNS = ["mean", "bandLo", "bandHi", "q05", "q25", "q50", "q75", "q95"] as const;

/** The reach curves of a scenario as CSV: a row per plan, measure and point in time. */
export function curvesCsv(report: RunReport): string {
  const rows = [csvRow(["plan", "measure", "round", ...COLUMNS])];
  for (const { name, findings } of report.plans) {
    for (const measure of MEASURES) {
      const fan = findings.curve?.[measure];
      if (fan === undefined) continue;
      for (const [point, time] of (findings.curve?.time ?? []).entries()) {
        rows.push(csvRow([name, measure, time, ...COLUMNS.map((column) => fan[column]?.[point] ?? "")]));
      }
    }
  }
  return rows.join("");
}
