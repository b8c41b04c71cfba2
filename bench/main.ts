/**
 * All benches: `npm run bench -- [--rounds N] [--only TEXT] [--write]`. Each measures in a process of its own; a round
 * runs all of them once, so that rounds alternate what is compared. Prints one table and writes results.json; with
 * `--write` the table goes into bench/README.md too.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { markdownTable, type Results, summarise, textTable } from "./resultsTable.ts";
import type { Sample } from "./Sample.ts";

const BENCHES = [
  ["kernel.bench.ts", "kernel"],
  ["kernel.bench.ts", "batch"],
  ["kernel.bench.ts", "digests"],
  ["kernel.bench.ts", "viewers"],
  ["kernel.bench.ts", "uniform"],
  ["kernel.bench.ts", "threshold"],
  ["kernel.bench.ts", "attached"],
  ["kernel.bench.ts", "attachedKernel"],
  ["kernel.bench.ts", "polarity"],
  ["kernel.bench.ts", "timed"],
  ["campaign.bench.ts"],
  ["tipping.bench.ts", "flood"],
  ["tipping.bench.ts", "sweep"],
  ["tipping.bench.ts", "tree"],
  ["tipping.bench.ts", "curve"],
  ["graphology.bench.ts"],
  ["seeding.bench.ts"],
  ["store.bench.ts"],
  ["network.bench.ts", "build"],
  ["network.bench.ts", "numbers"],
  ["network.bench.ts", "names"],
  ["network.bench.ts", "whole"],
  ["endToEnd.bench.ts", "start"],
  ["endToEnd.bench.ts", "flagship"],
  ["endToEnd.bench.ts", "workers"],
] as const;

const RESULTS = join(import.meta.dirname, "results.json");
const README = join(import.meta.dirname, "README.md");
const MARKS = ["<!-- table: written by `npm run bench -- --write` -->", "<!-- end of table -->"] as const;

const { values: flags } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    only: { type: "string", default: "" },
    write: { type: "boolean", default: false },
  },
});
const rounds = Number(flags.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new RangeError("--rounds wants a whole number from 1 on");
const chosen = BENCHES.filter((bench) => bench.join(" ").includes(flags.only));
if (chosen.length === 0)
  throw new RangeError(`--only ${flags.only} names none of these:\n${BENCHES.join("\n")}`);

const before = run(["calibrate.bench.ts"]);
const samples: Sample[] = [];
for (let round = 1; round <= rounds; round++) {
  for (const bench of chosen) {
    process.stderr.write(`\r\x1b[Kround ${round} of ${rounds}: ${bench.join(" ")}`);
    samples.push(...run(bench));
  }
}
process.stderr.write("\r\x1b[K");
const after = run(["calibrate.bench.ts"]);

const results: Results = {
  machine: {
    processor: cpus()[0]?.model ?? "unknown",
    cores: availableParallelism(),
    node: process.versions.node,
    loadAverage: loadavg().map((load) => Number(load.toFixed(1))),
  },
  rounds,
  figures: summarise([...before, ...samples, ...after]),
};
const previous = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, "utf8")) as Results) : null;
process.stdout.write(`${textTable(results, previous)}\n`);
if (flags.only === "") writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
if (flags.write) writeTable(markdownTable(results));

function run([file, ...args]: readonly string[]): readonly Sample[] {
  const output = execFileSync(process.execPath, [join(import.meta.dirname, file as string), ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(output.trimEnd().split("\n").at(-1) as string);
}

/** Puts the table between its marks, and leaves the rest of the page alone. */
function writeTable(table: string): void {
  const [opening, closing] = MARKS;
  const page = readFileSync(README, "utf8");
  const [start, end] = [page.indexOf(opening), page.indexOf(closing)];
  if (start < 0 || end < start) throw new Error(`bench/README.md has lost its marks: ${MARKS.join(" … ")}`);
  writeFileSync(README, `${page.slice(0, start + opening.length)}\n\n${table}\n${page.slice(end)}`);
}
