/**
 * Networks of a million: `node bench/network.bench.ts build | numbers | names | whole`, each in a process of its own,
 * because the most memory a process ever held is part of the answer.
 */

import { once } from "node:events";
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RunScratch } from "../src/engine/RunScratch.ts";
import { importNetwork } from "../src/sources/importNetwork.ts";
import { benchPlan, benchScenario } from "./benchPlan.ts";
import { COMMAND, runCommand } from "./runCommand.ts";
import { printSamples, type Sample } from "./Sample.ts";

const million = { kind: "preferential-attachment", people: 1_000_000, ties: 5 };
const LINES = 1_000_000;
const PEOPLE = 200_000;
const MB = 1e6;

const benches: Record<string, (folder: string) => Promise<readonly Sample[]>> = {
  build: async () => buildMillion(),
  numbers: (folder) => importLines("numbers", String, folder),
  names: (folder) => importLines("names", (person) => `person-${(person * 7919) % PEOPLE}`, folder),
  whole: async (folder) => wholeMillion(folder),
};

const folder = mkdtempSync(join(tmpdir(), "skipstone-bench-"));
try {
  const bench = benches[process.argv[2] ?? ""];
  if (bench === undefined) throw new Error(`which of ${Object.keys(benches).join(", ")}?`);
  printSamples(await bench(folder));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Generated, assembled and compiled; what the arrays take that stay. */
function buildMillion(): readonly Sample[] {
  const clock = startClock();
  const { network, plan } = benchPlan(million);
  const scratch = new RunScratch(plan.nodes, false);
  const seconds = clock();
  const { csr, people } = network;
  const arcs = csr.targets.length;
  const bytesOf = (arrays: readonly ArrayBufferView[]) =>
    arrays.reduce((sum, each) => sum + each.byteLength, 0);
  const perArc = bytesOf([csr.targets, csr.ties, plan.arcs]) / arcs;
  const perPerson =
    bytesOf([csr.offsets, ...Object.values(scratch).filter(ArrayBuffer.isView)]) / people.count;
  const what = `preferential attachment, ${people.count.toLocaleString("en")} people × 5 ties`;
  return [
    {
      name: "network: a million people built",
      unit: "s",
      how: `${what}, ${arcs.toLocaleString("en")} arcs: generated, assembled, hashed, strengths, compiled`,
      ...seconds,
    },
    {
      name: "network: peak of building",
      unit: "MB",
      how: "most memory of that process",
      value: peakBytes() / MB,
    },
    {
      name: "network: memory per arc",
      unit: "bytes",
      how: "arrays of network and compiled plan",
      value: perArc,
    },
    {
      name: "network: memory per person",
      unit: "bytes",
      how: "arrays of network, compiled plan and a thread's scratch",
      value: perPerson,
    },
  ];
}

/** A file of a million ties, written first, then read as `import` reads it. */
async function importLines(
  labels: string,
  label: (person: number) => string,
  place: string,
): Promise<readonly Sample[]> {
  const file = join(place, "ties.txt");
  const { from, to } = randomRows();
  const writer = createWriteStream(file);
  for (let row = 0; row < LINES; row += 10_000) {
    const rows = Array.from({ length: 10_000 }, (_, i) => {
      return `${label(from[row + i] as number)} ${label(to[row + i] as number)}\n`;
    });
    if (!writer.write(rows.join(""))) await once(writer, "drain");
  }
  writer.end();
  await once(writer, "close");
  const clock = startClock();
  const result = await importNetwork(createReadStream(file, { highWaterMark: 1 << 20 }), {
    format: "edge-list",
  });
  const seconds = clock();
  if (result.network === undefined) throw new Error(JSON.stringify(result.problems));
  const { rows, kept, merged, dropped } = result.balance;
  if (rows !== LINES || rows !== kept + merged + dropped) throw new Error("the import does not balance");
  const rate = (value: number): number => LINES / value / 1e6;
  const size = (statSync(file).size / MB).toFixed(0);
  return [
    {
      name: `network: import, ${labels} as labels`,
      unit: "million lines/s",
      how: `an edge list of a million lines, ${size} MB, ${PEOPLE.toLocaleString("en")} people: file to network`,
      value: rate(seconds.value),
      cpu: rate(seconds.cpu),
    },
  ];
}

/** Rows in random order, a few of them parallel. */
function randomRows() {
  const from = new Uint32Array(LINES);
  const to = new Uint32Array(LINES);
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * PEOPLE);
  };
  for (let row = 0; row < LINES; row++) {
    from[row] = next();
    to[row] = next();
  }
  return { from, to };
}

/** The command itself: a scenario of a million people, five runs, no store, one thread. */
function wholeMillion(place: string): readonly Sample[] {
  const file = join(place, "million.yaml");
  const scenario = benchScenario(million, { runs: 5, measure: ["sharers", "viewers"] });
  writeFileSync(file, JSON.stringify(scenario));
  const usage = runCommand(COMMAND.clone, ["run", file, "--no-store", "--workers", "1"], place);
  const how =
    "`skipstone run` of that network, 50 best-connected people, 5 worlds, viewers counted, one thread";
  return [
    {
      name: "network: a million people, whole command",
      unit: "s",
      how,
      value: usage.wallMilliseconds / 1000,
      cpu: usage.cpuMilliseconds / 1000,
    },
    {
      name: "network: peak of the whole command",
      unit: "MB",
      how: "most memory of that process",
      value: usage.peakBytes / MB,
    },
  ];
}

function peakBytes(): number {
  return process.resourceUsage().maxRSS * 1024;
}

/** Seconds since the call, by wall and processor time. */
function startClock(): () => { readonly value: number; readonly cpu: number } {
  const wallBefore = performance.now();
  const cpuBefore = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(cpuBefore);
    return { value: (performance.now() - wallBefore) / 1000, cpu: (user + system) / 1e6 };
  };
}
