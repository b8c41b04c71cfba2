/**
 * The campaign kernel recorded at `activations`, and its cost against the cascade kernel on the same work, in one
 * process and in turns: `node bench/campaign.bench.ts`.
 */

import type { CompiledPlan } from "../src/engine/CompiledPlan.ts";
import { campaignOff } from "../src/engine/campaignOff.ts";
import { RunScratch } from "../src/engine/RunScratch.ts";
import { simulateRun } from "../src/engine/simulateRun.ts";
import { EventBuffer } from "../src/events/EventBuffer.ts";
import { attached, benchPlan, polarity, timed } from "./benchPlan.ts";
import { printSamples } from "./Sample.ts";
import { eachOf, type Timing, timeInTurns } from "./timeRepeated.ts";

const RUNS_TOGETHER = 20;
const activations = { record: "activations" };

const { plan } = benchPlan(attached, activations);
const works = [
  { what: "cascade kernel", plan },
  { what: "campaign kernel, the same work", plan: { ...plan, campaign: campaignOff(plan) } },
  { what: "campaign kernel, polarity", plan: benchPlan(attached, { ...polarity, ...activations }).plan },
  {
    what: "campaign kernel, polarity and Twitter's delays by the minute",
    plan: benchPlan(attached, { ...timed, ...activations }).plan,
  },
] as const;

const prepared = works.map(({ plan }) => recorder(plan));
const [cascade, campaign] = prepared.map((each) => each(0).digests);
if (String(cascade) !== String(campaign)) throw new Error("not the same work: digests differ");
const timings = timeInTurns(
  { warmUp: 15, repeats: 60 },
  prepared.map((each) => (repetition: number) => void each(repetition * RUNS_TOGETHER)),
);
const [own, same] = timings as [Timing, Timing];
const events = prepared.map((each) => meanEvents(each));

printSamples([
  ...works.map(({ what }, i) => ({
    name: `recorded at activations: ${what}`,
    unit: "million events/s",
    how: `events written and each run digested; 50 best-connected people of ${attached.people.toLocaleString("en")}, mean ${Math.round(events[i]! / RUNS_TOGETHER).toLocaleString("en")} events a run; all four in turns`,
    ...eachOf(timings[i]!, (milliseconds) => events[i]! / milliseconds / 1000),
  })),
  {
    name: "recorded at activations: campaign kernel ÷ cascade kernel, time",
    unit: "times",
    how: "the same events, to the digest",
    value: same.wall / own.wall,
    cpu: same.cpu / own.cpu,
    best: same.best / own.best,
  },
]);

/** Runs worlds of a plan from one on, as a thread of a batch records them. */
function recorder(plan: CompiledPlan) {
  const scratch = new RunScratch(plan.nodes, false);
  const buffer = new EventBuffer();
  return (from: number) => {
    buffer.clear();
    for (let world = from; world < from + RUNS_TOGETHER; world++) {
      simulateRun(plan, world, scratch, buffer, true);
    }
    return { events: buffer.eventCount, digests: buffer.runs.digest.slice(0, 4 * RUNS_TOGETHER) };
  };
}

/** The mean over as many repetitions as make it steady. */
function meanEvents(record: ReturnType<typeof recorder>): number {
  const repetitions = 10;
  let sum = 0;
  for (let i = 0; i < repetitions; i++) sum += record(i * RUNS_TOGETHER).events;
  return sum / repetitions;
}
