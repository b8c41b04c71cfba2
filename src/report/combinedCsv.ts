import { type CsvTable, csvTable } from "../events/csvTable.ts";
import type { Cell, TableColumn } from "../events/TableColumn.ts";
import type { RunReport } from "./RunReport.ts";
import { scaledReport } from "./scaledFindings.ts";

/** A scenario and one of its plans. */
interface PlanRow {
  readonly file: string;
  readonly report: RunReport;
  readonly plan: RunReport["plans"][number];
}

/** A column with the way to its cells; a cell that is absent is empty. */
interface PlanColumn extends TableColumn {
  readonly cell: (row: PlanRow) => Cell | undefined;
}

const column = (name: string, facts: Omit<TableColumn, "name">, cell: PlanColumn["cell"]): PlanColumn => ({
  name,
  ...facts,
  cell,
});

const SUMMARY = {
  mean: "mean of all worlds",
  se: "standard error of the mean",
  q05: "5 % of worlds stay at or below it",
  q50: "median of worlds",
  q95: "95 % of worlds stay at or below it",
} as const;

const NOT_MEASURED = "where viewers were not measured";
const ONE_WORLD = "where there is one world";

const summaryColumns = (measure: "sharers" | "viewers"): readonly PlanColumn[] =>
  (["mean", "se", "q05", "q50", "q95"] as const).map((name) => {
    const empty = [...(measure === "viewers" ? [NOT_MEASURED] : []), ...(name === "se" ? [ONE_WORLD] : [])];
    const facts = { type: "float64", unit: "people", meaning: `${measure}: ${SUMMARY[name]}` } as const;
    return column(
      `${measure}_${name}`,
      empty.length === 0 ? facts : { ...facts, empty: empty.join(", or ") },
      ({ plan }) => plan.findings[measure]?.[name],
    );
  });

const text = (meaning: string) => ({ type: "text", meaning }) as const;
const count = (unit: string, meaning: string) => ({ type: "uint32", unit, meaning }) as const;
/** What is known only of worlds whose events were folded. */
const known = (meaning: string, unit?: string) =>
  ({
    type: "float64",
    ...(unit === undefined ? {} : { unit }),
    meaning,
    empty: "where no events were at hand",
  }) as const;

/** Columns of the combined table, in order. */
const columns: readonly PlanColumn[] = [
  column("file", text("scenario file as it was named"), ({ file }) => file),
  column("title", text("title of the scenario"), ({ report }) => report.scenario.info.title),
  column("plan", text("name of the plan"), ({ plan }) => plan.name),
  column("people", count("people", "people in the network"), ({ report }) => report.network.people.count),
  column(
    "arcs",
    count("arcs", "arcs of the network: two for a tie, one for a follow"),
    ({ report }) => report.network.csr.targets.length,
  ),
  column("runs", count("runs", "worlds in which the plan was run"), ({ report }) => report.scenario.runs),
  column("seed", text("the same seed, the same worlds"), ({ report }) => report.scenario.seed),
  ...summaryColumns("sharers"),
  ...summaryColumns("viewers"),
  column(
    "ignition_threshold",
    known("size from which a cascade is global", "people"),
    ({ plan }) => plan.findings.ignition?.threshold,
  ),
  column(
    "ignition_probability",
    known("share of worlds that ignited"),
    ({ plan }) => plan.findings.ignition?.probability,
  ),
  column(
    "ignition_low",
    known("lower end of its 95 % interval"),
    ({ plan }) => plan.findings.ignition?.ci[0],
  ),
  column(
    "ignition_high",
    known("upper end of its 95 % interval"),
    ({ plan }) => plan.findings.ignition?.ci[1],
  ),
  column(
    "earned_multiplier",
    known("sharers won by the audience per person started"),
    ({ plan }) => plan.findings.earnedMultiplier,
  ),
  column(
    "depth_mean",
    known("longest chain of shares, mean of worlds", "shares"),
    ({ plan }) => plan.findings.tree?.depth.mean,
  ),
  column(
    "structural_virality_mean",
    {
      ...known("mean distance between two sharers of one tree, mean of worlds", "shares"),
      empty: "where nobody followed anybody",
    },
    ({ plan }) => plan.findings.tree?.structuralVirality?.mean,
  ),
  column(
    "represents",
    {
      type: "float64",
      unit: "people",
      meaning: "how many people each one stands for: counts are scaled by it",
    },
    ({ report }) => report.scenario.audience.represents,
  ),
  column(
    "spiral_probability",
    { ...known("share of worlds with a negative spiral"), empty: "where nobody can turn negative" },
    ({ plan }) => plan.findings.spiral?.probability,
  ),
  column(
    "impressions_mean",
    { ...known("viewings, mean of all worlds", "viewings"), empty: "where viewings were not tallied" },
    ({ plan }) => plan.findings.impressions?.total.mean,
  ),
  column(
    "cost_mean",
    { ...known("mean of all worlds, in the scenario's currency"), empty: "where no costs are given" },
    ({ plan }) => plan.findings.cost?.total,
  ),
  column(
    "cost_per_sharer",
    { ...known("all costs by all sharers"), empty: "where no costs are given, or nobody shared" },
    ({ plan }) => plan.findings.cost?.perSharer,
  ),
  column("scenario_hash", text("names what decides the events"), ({ report }) => report.scenarioHash),
  column("network_hash", text("names the people and ties"), ({ report }) => report.network.hash),
  column(
    "digest",
    { ...text("names the events of all runs"), empty: "where nothing was recorded" },
    ({ plan }) => plan.findings.digest,
  ),
];

/** One table over many scenarios: a row per scenario and plan, with what most comparisons start from. */
export const combinedCsv = (
  reports: readonly { readonly file: string; readonly report: RunReport }[],
): CsvTable =>
  csvTable(
    columns,
    reports.flatMap(({ file, report: computed }) => {
      const report = scaledReport(computed);
      return report.plans.map((plan) => columns.map(({ cell }) => cell({ file, report, plan }) ?? null));
    }),
  );
