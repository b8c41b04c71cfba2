/** The command as people use it: `node bench/endToEnd.bench.ts start | flagship | workers`. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { benchScenario, heavyTailed } from "./benchPlan.ts";
import { COMMAND, type CommandUsage, runCommand, startMilliseconds } from "./runCommand.ts";
import { printSamples, type Sample } from "./Sample.ts";
import { median } from "./timeRepeated.ts";

const FLAGSHIP = resolve(import.meta.dirname, "../scenarios/flagship.yaml");
const STARTS = 7;
/** Enough that starting two threads, about half a second, is lost in it. */
const LONG_RUNS = 3000;

const benches: Record<string, (folder: string) => readonly Sample[]> = {
  start: () => starts(),
  flagship: (folder) => flagship(folder),
  workers: (folder) => workers(folder),
};

const folder = mkdtempSync(join(tmpdir(), "skipstone-bench-"));
try {
  const bench = benches[process.argv[2] ?? ""];
  if (bench === undefined) throw new Error(`which of ${Object.keys(benches).join(", ")}?`);
  printSamples(bench(folder));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function starts(): readonly Sample[] {
  return Object.entries(COMMAND)
    .filter(([, entrance]) => existsSync(resolve(import.meta.dirname, "..", entrance)))
    .map(([where, entrance]) => {
      const times = Array.from({ length: STARTS }, () => startMilliseconds(entrance, ["--help"]));
      return {
        name: `command: --help, ${where}`,
        unit: "s",
        how: where === "clone" ? "from the TypeScript sources" : "from the build, as npm installs it",
        value: median(times) / 1000,
        best: Math.min(...times) / 1000,
      };
    });
}

/** Two plans, 400 worlds each, 20,000 people: network, runs, store, folds, report. */
function flagship(place: string): readonly Sample[] {
  const args = ["run", FLAGSHIP, "--store", join(place, "store.db")];
  const usage = runCommand(COMMAND.clone, args, place);
  return [
    {
      name: "command: flagship, scenario to report",
      unit: "s",
      how: "`skipstone run scenarios/flagship.yaml` with an empty store, threads as it decides itself",
      value: usage.wallMilliseconds / 1000,
      cpu: usage.cpuMilliseconds / 1000,
    },
    {
      name: "command: peak of the flagship",
      unit: "MB",
      how: "most memory of that process",
      value: usage.peakBytes / 1e6,
    },
  ];
}

/** One thread and two in turns; what both do before the runs begin is taken off, as a run of one world shows it. */
function workers(place: string): readonly Sample[] {
  const file = join(place, "long.json");
  writeFileSync(file, JSON.stringify(benchScenario(heavyTailed, { runs: LONG_RUNS })));
  const usage = (threads: number, runs: number): CommandUsage => {
    const args = ["run", file, "--no-store", "--workers", String(threads), "--runs", String(runs)];
    return runCommand(COMMAND.clone, args, place);
  };
  const base = usage(1, 1);
  const one = usage(1, LONG_RUNS);
  const two = usage(2, LONG_RUNS);
  const batch = `${LONG_RUNS.toLocaleString("en")} runs of the kernel bench with folds`;
  const cores = `${availableParallelism()} cores, wall time: other programs on the machine count against it`;
  const seconds = ({ wallMilliseconds, cpuMilliseconds }: CommandUsage) => ({
    value: wallMilliseconds / 1000,
    cpu: cpuMilliseconds / 1000,
  });
  const gain = (of: (usage: CommandUsage) => number): number => of(one) / of(two);
  return [
    { name: "command: long batch, one thread", unit: "s", how: `${batch}, whole command`, ...seconds(one) },
    { name: "command: long batch, two threads", unit: "s", how: `${batch}, whole command`, ...seconds(two) },
    {
      name: "command: two threads against one",
      unit: "×",
      how: `whole command; ${cores}`,
      value: gain(({ wallMilliseconds }) => wallMilliseconds),
    },
    {
      name: "command: two threads against one, runs alone",
      unit: "×",
      how: "the same less what a command with one run takes",
      value: gain(({ wallMilliseconds }) => wallMilliseconds - base.wallMilliseconds),
    },
  ];
}
