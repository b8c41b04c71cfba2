/**
 * The kernel on one thread: `node bench/kernel.bench.ts VARIANT`. Each variant has a process of its own, as a batch
 * has, so that none profits or suffers from what the compiler learned of another.
 */
import { WorldsSimulator } from "../src/batch/WorldsSimulator.ts";
import { RunScratch } from "../src/engine/RunScratch.ts";
import { simulateRun } from "../src/engine/simulateRun.ts";
import { EventBuffer } from "../src/events/EventBuffer.ts";
import {
  attached,
  type BenchPlan,
  benchPlan,
  countTrials,
  heavyTailed,
  polarity,
  timed,
} from "./benchPlan.ts";
import { printSamples } from "./Sample.ts";
import { eachOf, timeRepeated } from "./timeRepeated.ts";

const RUNS_TOGETHER = 20;
const activations = { record: "activations" };
const viewers = { measure: ["sharers", "viewers"] };
const uniform = { ties: { scheme: "uniform" }, content: { transmissibility: 0.01 } };
const threshold = { content: { transmissibility: 1, contagion: { kind: "threshold" } } };

const variants = {
  kernel: { what: "kernel alone", plan: () => benchPlan(heavyTailed), folded: false },
  batch: { what: "run with folds", plan: () => benchPlan(heavyTailed), folded: true },
  digests: {
    what: "run with folds and digests",
    plan: () => benchPlan(heavyTailed, activations),
    folded: true,
  },
  viewers: {
    what: "run with folds, viewers counted",
    plan: () => benchPlan(heavyTailed, viewers),
    folded: true,
  },
  uniform: {
    what: "kernel alone, uniform p = 0.01",
    plan: () => benchPlan(heavyTailed, uniform),
    folded: false,
  },
  threshold: {
    what: "kernel alone, linear threshold",
    plan: () => benchPlan(heavyTailed, threshold),
    folded: false,
  },
  attached: {
    what: "run with folds, preferential attachment",
    plan: () => benchPlan(attached),
    folded: true,
  },
  attachedKernel: {
    what: "kernel alone, preferential attachment",
    plan: () => benchPlan(attached),
    folded: false,
  },
  polarity: {
    what: "campaign kernel alone, polarity",
    plan: () => benchPlan(attached, polarity),
    folded: false,
  },
  timed: {
    what: "campaign kernel alone, polarity and Twitter's delays by the minute",
    plan: () => benchPlan(attached, timed),
    folded: false,
  },
} as const;

const name = process.argv[2] as keyof typeof variants;
const { what, plan: made, folded } = variants[name];
const bench = made();
const work = folded ? foldedRuns(bench) : bareRuns(bench);
const timing = timeRepeated({ warmUp: 15, repeats: 60 }, (repetition) => work(repetition * RUNS_TOGETHER));
const { sharers, trials } = meanCounts(bench);
const { network, plan } = bench;
const count = (value: number): string => Math.round(value).toLocaleString("en");
const graph = `${count(plan.nodes)} people, ${count(network.csr.targets.length)} arcs`;

printSamples([
  {
    name: `kernel: ${what}`,
    unit: "ms per run",
    how: `50 best-connected people of ${graph}; mean ${count(sharers)} sharers, ${count(trials)} arcs tried a run`,
    ...eachOf(timing, (milliseconds) => milliseconds / RUNS_TOGETHER),
  },
  {
    name: `kernel: ${what}, arcs tried`,
    unit: "million/s",
    how: "arcs tried ÷ time of the line above",
    ...eachOf(timing, (milliseconds) => (trials * RUNS_TOGETHER) / milliseconds / 1000),
  },
  {
    name: `kernel: ${what}, activations`,
    unit: "million/s",
    how: "sharers ÷ time of the line above",
    ...eachOf(timing, (milliseconds) => (sharers * RUNS_TOGETHER) / milliseconds / 1000),
  },
]);

/** The kernel, its events written and thrown away. */
function bareRuns({ plan }: BenchPlan): (from: number) => void {
  const scratch = new RunScratch(plan.nodes, plan.contagion.kind === "threshold");
  const buffer = new EventBuffer();
  return (from) => {
    for (let world = from; world < from + RUNS_TOGETHER; world++) {
      simulateRun(plan, world, scratch, buffer, false);
    }
    buffer.clear();
  };
}

/** As a thread of a batch does it. */
function foldedRuns({ setup }: BenchPlan): (from: number) => void {
  const simulator = new WorldsSimulator(setup);
  return (from) => {
    simulator.simulate(
      0,
      Array.from({ length: RUNS_TOGETHER }, (_, i) => from + i),
      false,
    );
  };
}

/** Means over as many worlds as make them steady; the timed runs are among them. */
function meanCounts({ plan }: BenchPlan): { readonly sharers: number; readonly trials: number } {
  const scratch = new RunScratch(plan.nodes, plan.contagion.kind === "threshold");
  const buffer = new EventBuffer();
  const worlds = 200;
  const sum = { sharers: 0, trials: 0 };
  for (let world = 0; world < worlds; world++) {
    simulateRun({ ...plan, views: "none" }, world, scratch, buffer, false);
    const { sharers, trials } = countTrials(buffer, plan);
    sum.sharers += sharers / worlds;
    sum.trials += trials / worlds;
    buffer.clear();
  }
  return sum;
}
