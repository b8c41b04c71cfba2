/**
 * Tipping points on one thread: `node bench/tipping.bench.ts flood | sweep | tree | curve`. flood, sweep and tree:
 * networks of 10⁴ to 10⁷ arcs; curve: 256 boundaries, 200 worlds, on the GitHub followers of SKIPSTONE_DATA (or ../shared/data).
 */
import { createReadStream, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { RunScratch } from "../src/engine/RunScratch.ts";
import { simulateRun } from "../src/engine/simulateRun.ts";
import { startingNodes } from "../src/engine/startingNodes.ts";
import { EventBuffer } from "../src/events/EventBuffer.ts";
import type { Network } from "../src/network/Network.ts";
import { compileArcs } from "../src/plans/compileArcs.ts";
import { chanceLimit, coin } from "../src/randomness/coins.ts";
import { Purpose } from "../src/randomness/Purpose.ts";
import { rootKey } from "../src/randomness/RootKey.ts";
import { worldKey } from "../src/randomness/WorldKey.ts";
import { importNetwork } from "../src/sources/importNetwork.ts";
import { Clusters } from "../src/tipping/Clusters.ts";
import { type EvenTies, evenTies } from "../src/tipping/evenTies.ts";
import { prepareFlood } from "../src/tipping/Flood.ts";
import { FloodScratch } from "../src/tipping/FloodScratch.ts";
import { floodReach } from "../src/tipping/floodReach.ts";
import { growClusters } from "../src/tipping/growClusters.ts";
import { planTipping } from "../src/tipping/planTipping.ts";
import { curveInTree, reachInTree, reconstructionTree } from "../src/tipping/reconstructionTree.ts";
import type { TippingPlan } from "../src/tipping/TippingPlan.ts";
import { tieOrder } from "../src/tipping/tieOrder.ts";
import { geometricGrid } from "../src/tipping/tippingGrid.ts";
import { benchPlan } from "./benchPlan.ts";
import { printSamples, type Sample } from "./Sample.ts";
import { eachOf, timeRepeated } from "./timeRepeated.ts";

const BOUNDARIES = 256;
const CURVE_WORLDS = 200;
const ARCS = [10_000, 100_000, 1_000_000, 10_000_000];
/** Every so many boundaries are run, for comparison with the curve in one pass. */
const EVERY = 16;

/** Questions of one kind are asked so often before the clock is looked at. */
const QUESTIONS = 1000;

const benches: Record<string, () => Promise<readonly Sample[]>> = {
  flood: async () => ARCS.flatMap((arcs) => floods(attachedOf(arcs))),
  sweep: async () => ARCS.flatMap((arcs) => sweeps(attachedOf(arcs))),
  tree: async () => ARCS.flatMap((arcs) => trees(attachedOf(arcs))),
  curve: wholeCurve,
};
const bench = benches[process.argv[2] ?? ""];
if (bench === undefined) throw new Error(`which of ${Object.keys(benches).join(", ")}?`);
printSamples(await bench());

function attachedOf(arcs: number): Network {
  return benchPlan({ kind: "preferential-attachment", people: arcs / 10, ties: 5 }).network;
}

/** Ten random people start; every tie passes with the same chance. */
function tippingOf(network: Network, transmissibility: number): TippingPlan {
  const nodes = network.people.count;
  return {
    plan: {
      name: "bench",
      index: 0,
      root: rootKey("bench"),
      nodes,
      offsets: network.csr.offsets,
      arcs: compileArcs(network, null, transmissibility, "linear"),
      contagion: { kind: "independent" },
      campaign: null,
      starters: [{ tick: 0, nodes: new Uint32Array(0), randomCount: 10, allowed: null }],
      horizon: 0xffffffff,
      eventLimit: 1e9,
      views: "none",
    },
    exposure: {
      transmissibility: [transmissibility, transmissibility],
      link: "linear",
      strengths: null,
      lines: null,
      receptivity: Float64Array.of(1, 1),
    },
    segmentOf: new Uint8Array(nodes),
    thresholdAt: null,
  };
}

function labelOf({ csr }: Network): string {
  return `${csr.targets.length.toLocaleString("en")} arcs`;
}

/** A flood of all boundaries, and the same curve by a run at every boundary (measured at each sixteenth). */
function floods(network: Network): readonly Sample[] {
  const boundaries = geometricGrid(0.002, 1, BOUNDARIES, 0.5);
  const tipping = tippingOf(network, 0.5);
  const { nodes } = tipping.plan;
  const prepared = prepareFlood(tipping, boundaries);
  if ("refusal" in prepared) throw new Error(prepared.refusal);
  const { flood } = prepared;
  const memory = new FloodScratch(nodes, BOUNDARIES, false);
  const reach = new Uint32Array(BOUNDARIES);
  const arcs = network.csr.targets.length;
  const flooding = timeRepeated({ warmUp: 5, repeats: arcs > 500_000 ? 10 : 60 }, (world) =>
    floodReach(flood, world, memory, reach),
  );
  const scratch = new RunScratch(nodes, false);
  const buffer = new EventBuffer();
  const running = { wall: 0, cpu: 0, best: 0 };
  for (let boundary = EVERY - 1; boundary < BOUNDARIES; boundary += EVERY) {
    const { plan } = tippingOf(network, boundaries[boundary] as number);
    const timing = timeRepeated({ warmUp: 2, repeats: 5 }, (world) => {
      simulateRun(plan, world, scratch, buffer, false);
      buffer.clear();
    });
    for (const figure of ["wall", "cpu", "best"] as const) running[figure] += EVERY * timing[figure];
  }
  const label = labelOf(network);
  const over = (figure: "wall" | "cpu" | "best"): number => running[figure] / flooding[figure];
  return [
    {
      name: `tipping: flood of ${label}`,
      unit: "million arcs/s",
      how: `reach at ${BOUNDARIES} transmissibilities in one pass, ten random people, preferential attachment`,
      ...eachOf(flooding, (milliseconds) => arcs / milliseconds / 1000),
    },
    {
      name: `tipping: the curve by runs against the flood, ${label}`,
      unit: "×",
      how: `a run at each of the ${BOUNDARIES} boundaries (every ${EVERY}th is timed) ÷ the flood`,
      value: over("wall"),
      cpu: over("cpu"),
      best: over("best"),
    },
  ];
}

/** One sweep of percolation, and the same curve by clusters that are joined anew at every boundary. */
function sweeps(network: Network): readonly Sample[] {
  const found = evenTies(tippingOf(network, 1));
  if ("uneven" in found) throw new Error(found.uneven);
  const { ties } = found;
  const arcs = network.csr.targets.length;
  const timing = timeRepeated({ warmUp: 3, repeats: ties.count > 100_000 ? 10 : 40 }, (world) => {
    growClusters(ties, tieOrder(ties, world).order);
  });
  const boundaries = geometricGrid(0.002, 1, BOUNDARIES, 0.5);
  const anew = { wall: 0, cpu: 0, best: 0 };
  for (let boundary = EVERY - 1; boundary < BOUNDARIES; boundary += EVERY) {
    const each = timeRepeated({ warmUp: 1, repeats: 3 }, (world) =>
      joinOpen(ties, world, boundaries[boundary] as number),
    );
    for (const figure of ["wall", "cpu", "best"] as const) anew[figure] += EVERY * each[figure];
  }
  return [
    {
      name: `tipping: percolation sweep of ${labelOf(network)}`,
      unit: "million arcs/s",
      how: "coins tossed and sorted, ties joined one by one, the two largest clusters followed; a tie is two arcs",
      ...eachOf(timing, (milliseconds) => arcs / milliseconds / 1000),
    },
    {
      name: `tipping: the clusters counted anew against the sweep, ${labelOf(network)}`,
      unit: "×",
      how: `coins tossed and open ties joined at each of the ${BOUNDARIES} boundaries (every ${EVERY}th is timed) ÷ the sweep`,
      value: anew.wall / timing.wall,
      cpu: anew.cpu / timing.cpu,
      best: anew.best / timing.best,
    },
  ];
}

/** The largest cluster of a world's open ties, at one transmissibility. */
function joinOpen(
  { nodes, count, a, b, root, rank }: EvenTies,
  world: number,
  transmissibility: number,
): number {
  const pass = worldKey(root, world, Purpose.pass);
  const limit = chanceLimit(transmissibility);
  const clusters = new Clusters(nodes);
  let largest = 1;
  for (let tie = 0; tie < count; tie++) {
    if (coin(pass, rank[tie] as number) >= limit) continue;
    const [one, other] = [clusters.rootOf(a[tie] as number), clusters.rootOf(b[tie] as number)];
    if (one !== other) largest = Math.max(largest, clusters.sizes[clusters.join(one, other)] as number);
  }
  return largest;
}

/** A tree of merges from ties that are in order already, as a sweep leaves them; what it answers, and how fast. */
function trees(network: Network): readonly Sample[] {
  const boundaries = geometricGrid(0.002, 1, BOUNDARIES, 0.5);
  const tipping = tippingOf(network, 0.5);
  const found = evenTies(tipping);
  const prepared = prepareFlood(tipping, boundaries);
  if ("uneven" in found || "refusal" in prepared) throw new Error("even ties that can be flooded");
  const { nodes } = tipping.plan;
  const order = tieOrder(found.ties, 0);
  const tree = reconstructionTree(found.ties, order);
  const memory = new FloodScratch(nodes, BOUNDARIES, false);
  const reach = new Uint32Array(BOUNDARIES);
  const starts = startingNodes(tipping.plan, 0, memory.taken).flatMap((each) => [...each]);
  const repeats = nodes > 50_000 ? 10 : 40;
  const building = timeRepeated({ warmUp: 3, repeats }, () => reconstructionTree(found.ties, order));
  let sharers = 0;
  const asking = timeRepeated({ warmUp: 3, repeats: 40 }, () => {
    for (let i = 0; i < QUESTIONS; i++)
      sharers += reachInTree(tree, starts, boundaries[i % BOUNDARIES] as number);
  });
  if (sharers === 0) throw new Error("somebody shares");
  const drawing = timeRepeated({ warmUp: 3, repeats: 40 }, () =>
    curveInTree(tree, starts, boundaries, reach),
  );
  const flooding = timeRepeated({ warmUp: 3, repeats }, () => floodReach(prepared.flood, 0, memory, reach));
  const label = labelOf(network);
  const over = (figure: "wall" | "cpu" | "best"): number => flooding[figure] / drawing[figure];
  return [
    {
      name: `tipping: tree of merges of ${label}`,
      unit: "million ties/s",
      how: "ties joined one by one in an order that is known, every merge kept",
      ...eachOf(building, (milliseconds) => found.ties.count / milliseconds / 1000),
    },
    {
      name: `tipping: a question to the tree, ${label}`,
      unit: "µs",
      how: `how many ten people reach at one transmissibility; ${nodes.toLocaleString("en")} people`,
      ...eachOf(asking, (milliseconds) => milliseconds),
    },
    {
      name: `tipping: the curve by flood against the tree, ${label}`,
      unit: "×",
      how: `time of a flood of ${BOUNDARIES} transmissibilities ÷ time of asking the tree for them`,
      ...{ value: over("wall"), cpu: over("cpu"), best: over("best") },
    },
  ];
}

/** A plan's whole reach and ignition curve on a real network. */
async function wholeCurve(): Promise<readonly Sample[]> {
  const folder = resolve(process.env.SKIPSTONE_DATA ?? join(import.meta.dirname, "../../shared/data"));
  const file = join(folder, "musae_github_edges.csv");
  if (!existsSync(file)) {
    process.stderr.write(`no ${file}: name its folder in SKIPSTONE_DATA\n`);
    return [];
  }
  const { network, problems } = await importNetwork(createReadStream(file), { format: "csv" });
  if (network === undefined) throw new Error(JSON.stringify(problems));
  const tipping = tippingOf(network, 0.05);
  const options = {
    boundaries: geometricGrid(0.001, 1, BOUNDARIES, 0.05),
    worlds: CURVE_WORLDS,
    threshold: 1125,
    counts: "all",
  } as const;
  const timing = timeRepeated({ warmUp: 1, repeats: 3 }, () => planTipping(tipping, options));
  return [
    {
      name: "tipping: a plan's curve on a real network",
      unit: "s",
      how: `${BOUNDARIES} transmissibilities, ${CURVE_WORLDS} worlds, GitHub followers, ${labelOf(network)}`,
      ...eachOf(timing, (milliseconds) => milliseconds / 1000),
    },
  ];
}
