import { csvRow } from "../events/csvRow.ts";
import type { RunReport } from "./RunReport.ts";

const QUANTILES = ["mean", "se", "q05", "q50", "q95"] as const;

/** One table over many scenarios: a row per scenario and plan, with what most comparisons start from. */
export function combinedCsv(
  reports: readonly { readonly file: string; readonly report: RunReport }[],
): string {
  const header = [
    "file",
    "title",
    "plan",
    "people",
    "arcs",
    "runs",
    "seed",
    ...QUANTILES.map((name) => `sharers_${name}`),
    ...QUANTILES.map((name) => `viewers_${name}`),
    "ignition_threshold",
    "ignition_probability",
    "ignition_low",
    "ignition_high",
    "earned_multiplier",
    "depth_mean",
    "structural_virality_mean",
    "scenario_hash",
    "network_hash",
    "digest",
  ];
  const rows = reports.flatMap(({ file, report }) =>
    report.plans.map(({ name, findings }) =>
      csvRow([
        file,
        report.scenario.info.title,
        name,
        report.network.people.count,
        report.network.csr.targets.length,
        report.scenario.runs,
        report.scenario.seed,
        ...QUANTILES.map((column) => findings.sharers[column] ?? ""),
        ...QUANTILES.map((column) => findings.viewers?.[column] ?? ""),
        findings.ignition?.threshold ?? "",
        findings.ignition?.probability ?? "",
        findings.ignition?.ci[0] ?? "",
        findings.ignition?.ci[1] ?? "",
        findings.earnedMultiplier ?? "",
        findings.tree?.depth.mean ?? "",
        findings.tree?.structuralVirality?.mean ?? "",
        report.scenarioHash,
        report.network.hash,
        findings.digest ?? "",
      ]),
    ),
  );
  return csvRow(header) + rows.join("");
}
