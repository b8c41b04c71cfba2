import { basename, extname, join } from "node:path";
import * as Effect from "effect/Effect";
import { ProblemsFound } from "../batch/ProblemsFound.ts";
import type { CsvTable } from "../events/csvTable.ts";
import { STREAM } from "../randomness/RootKey.ts";
import { combinedCsv } from "../report/combinedCsv.ts";
import { curvesCsv } from "../report/curvesCsv.ts";
import type { RunReport } from "../report/RunReport.ts";
import { type Json, jsonText } from "../report/runJson.ts";
import { version } from "../version.ts";
import { tablePaths, writeTable } from "./writeTable.ts";
import { makeFolder, refuseExisting, writeWhole } from "./writeWhole.ts";

/** A scenario file and what became of it. */
export interface Result {
  readonly file: string;
  readonly report: RunReport;
}

const COMBINED_FILE = "runs.csv";

/** A scenario's files in the output folder. */
const namesOf = (file: string) => {
  const stem = basename(file, extname(file));
  return { document: `${stem}.json`, curves: `${stem}.curves.csv` };
};

/** Everything that would keep the files from being written later is said now. */
const prepare = Effect.fnUntraced(function* (folder: string, files: readonly string[], force: boolean) {
  const owners = new Map(tablePaths(COMBINED_FILE).map((name) => [name, "the table of all scenarios"]));
  const problems = files.flatMap((file) => {
    const { document, curves } = namesOf(file);
    const names = [document, ...tablePaths(curves)];
    const taken = names.find((name) => owners.has(name));
    for (const name of names) if (!owners.has(name)) owners.set(name, file);
    if (taken === undefined) return [];
    const other = `${owners.get(taken)}: both would be ${taken}`;
    return [
      { code: "E-CLI-007", severity: "error", place: { file, path: "--out" }, values: { other } } as const,
    ];
  });
  if (problems.length > 0) return yield* new ProblemsFound({ problems });
  yield* makeFolder(folder);
  const paths = [...owners.keys()].map((name) => join(folder, name));
  yield* refuseExisting(paths, force);
});

/** The JSON of a scenario, and its curves. */
const writeResult = Effect.fnUntraced(function* (folder: string, result: Result, json: Json) {
  const { document, curves } = namesOf(result.file);
  yield* writeWhole(join(folder, document), `${jsonText(json)}\n`);
  yield* writeCsv(join(folder, curves), "curves", curvesCsv(result.report), [result]);
});

/** The table of all scenarios. */
const writeCombined = (folder: string, results: readonly Result[]) =>
  writeCsv(join(folder, COMBINED_FILE), "plans", combinedCsv(results), results);

const writeCsv = (
  path: string,
  table: string,
  { columns, rows, text }: CsvTable,
  results: readonly Result[],
) => {
  const scenarios = results.map(sourceOf);
  const metadata = {
    command: "run",
    version,
    stream: STREAM,
    table,
    format: "csv",
    rows,
    scenarios,
    columns,
  } as const;
  return writeTable(
    path,
    (write) => write(text),
    () => metadata,
  );
};

/** Enough of a scenario to make its results again. */
const sourceOf = ({ file, report }: Result) => ({
  file,
  title: report.scenario.info.title,
  plans: report.plans.map(({ name }) => name),
  seed: report.scenario.seed,
  runs: report.scenario.runs,
  scenarioHash: report.scenarioHash,
  networkHash: report.network.hash,
});

/** The files that `run --out` writes into a folder. */
export const resultFiles = { namesOf, prepare, writeResult, writeCombined } as const;
