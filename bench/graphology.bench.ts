/**
 * The same runs by skipstone's kernel and by a straightforward program over graphology, in turns in one process; both
 * must agree on the mean reach.
 */
import { DirectedGraph } from "graphology";
import { RunScratch } from "../src/engine/RunScratch.ts";
import { simulateRun } from "../src/engine/simulateRun.ts";
import { EventBuffer } from "../src/events/EventBuffer.ts";
import type { Network } from "../src/network/Network.ts";
import { generatorStream } from "../src/randomness/RootKey.ts";
import { meanOf, seOf, sumOf } from "../src/statistics/TwoLimbSum.ts";
import { benchPlan, heavyTailed } from "./benchPlan.ts";
import { graphologyCascade } from "./graphologyCascade.ts";
import { printSamples } from "./Sample.ts";
import { eachOf, type Timing, timeInTurns } from "./timeRepeated.ts";

const RUNS = { warmUp: 5, repeats: 35 };
/** Runs of the kernel for one of graphology's, so that the clock has something to measure. */
const KERNEL_RUNS = 10;

const { network, plan } = benchPlan(heavyTailed);
const graph = graphOf(network);
const chances = new Map(graph.nodes().map((node) => [node, 1 / graph.inDegree(node)]));
const seeds = Array.from(plan.starters[0]?.nodes ?? [], String);
const random = generatorStream("bench", "graphology");
const scratch = new RunScratch(plan.nodes, false);
const buffer = new EventBuffer();

const theirs: number[] = [];
const ours: number[] = [];
const times = timeInTurns(RUNS, [
  () => theirs.push(graphologyCascade(graph, seeds, chances, random)),
  (repetition) => {
    for (let i = 0; i < KERNEL_RUNS; i++) {
      simulateRun(plan, repetition * KERNEL_RUNS + i, scratch, buffer, false);
      ours.push(buffer.runs.sharers[0] as number);
      buffer.clear();
    }
  },
]);
const [slow, fast] = times as [Timing, Timing];
const agreement = meansAgree();

const each = (milliseconds: number): number => milliseconds / KERNEL_RUNS;
printSamples([
  {
    name: "graphology: one run",
    unit: "ms per run",
    how: `DirectedGraph, forEachOutNeighbor, a Set and a seeded random number per try; ${agreement}`,
    ...eachOf(slow, (milliseconds) => milliseconds),
  },
  {
    name: "graphology: ratio to the kernel",
    unit: "×",
    how: "time of graphology's run ÷ time of the kernel's, same process, same network, same plan",
    value: slow.wall / each(fast.wall),
    cpu: slow.cpu / each(fast.cpu),
    best: slow.best / each(fast.best),
  },
]);

/** Both arcs of each tie, in the direction in which content travels. */
function graphOf({ people, csr }: Network): DirectedGraph {
  const made = new DirectedGraph();
  for (let person = 0; person < people.count; person++) made.addNode(person);
  for (let person = 0; person < people.count; person++) {
    for (let arc = csr.offsets[person] as number; arc < (csr.offsets[person + 1] as number); arc++) {
      made.addDirectedEdge(person, csr.targets[arc] as number);
    }
  }
  return made;
}

/** Says both means; throws where they are more than four standard errors apart. */
function meansAgree(): string {
  const [a, b] = [sumOf(theirs), sumOf(ours)];
  const apart = Math.abs(meanOf(a) - meanOf(b)) / Math.hypot(seOf(a), seOf(b));
  const text = `mean reach ${meanOf(a).toFixed(0)}, kernel ${meanOf(b).toFixed(0)}: ${apart.toFixed(1)} s.e. apart`;
  if (apart > 4) throw new Error(text);
  return text;
}
