import { ARC_WORDS, type CompiledPlan } from "../engine/CompiledPlan.ts";
import type { Scenario } from "../model/Scenario.ts";
import type { Network } from "../network/Network.ts";
import { mostWork, type PlanWork } from "./expectedWork.ts";
import { FLUSH_EVENTS, SAMPLED_WORLDS } from "./WorldsSimulator.ts";

/** What a run would take at most: time of the work that is named, memory and disk were everybody reached. */
export interface RunEstimate {
  readonly seconds: number;
  readonly memoryBytes: number;
  readonly diskBytes: number;
}

/** What is to be run, and over how many threads. */
export interface RunToEstimate {
  readonly scenario: Scenario;
  readonly network: Network;
  readonly plans: readonly CompiledPlan[];
  readonly threads: number;
  /** What a run of each plan does (`expectedWork`); absent: everybody shares in every world. */
  readonly work?: readonly PlanWork[];
}

/** Measured as whole commands: the program, the network's arcs, those of a reproduction, solved or told. */
const START_SECONDS = 0.8;
const LOADED_ARC_NANOSECONDS = 800;
const SOLVED_ARC_NANOSECONDS = 4000;
const THEORY_ARC_NANOSECONDS = 2500;
const THEORY_ARC_BYTES = 60;
/** Measured on one thread (see bench/): a copy tried, a sharer written and folded, a run, a viewing shown. */
const CASCADE = { run: 60_000, sharer: 250, copy: 8, viewing: 0 };
/** The campaign kernel draws delays, queues copies and takes them out again. */
const CAMPAIGN = { run: 350_000, sharer: 700, copy: 80, viewing: 350 };
/** Where every viewing is followed, each tick on which there are any is told. */
const FOLLOWED = { ...CAMPAIGN, sharer: 2000 };
/** Copies under way, and what its scratch keeps of each person. */
const COPY_BYTES = 24;
const CAMPAIGN_PERSON_BYTES = 24;
/** Where every viewing is followed: what each person has seen, done and not done yet. */
const FOLLOWED_PERSON_BYTES = 32;
/** Of all plans, limits and strengths of arcs; of each channel which arcs it has, and who sees there. */
const CAMPAIGN_ARC_BYTES = 12;
const CHANNEL_ARC_BYTES = 1;
const CHANNEL_PERSON_BYTES = 9;

/** Memory, measured as the peak of whole commands: the program, and a thread before it has any work. */
const PROGRAM_BYTES = 150e6;
const THREAD_BYTES = 60e6;
/** The network, its plan, and its bytes for the store; more with weights; once more to share with threads. */
const ARC_BYTES = 40;
const WEIGHTED_ARC_BYTES = 64;
const PERSON_BYTES = 100;
const NAME_BYTES = 70;
const SHARED_ARC_BYTES = 4 * ARC_WORDS;
/** What a thread keeps of each person for its runs. */
const SCRATCH_BYTES = 25;
const THRESHOLD_BYTES = 25;
/** An event that waits to be folded, and one that waits to be stored as well. */
const BUFFERED_EVENT_BYTES = 100;
const STORED_EVENT_BYTES = 230;
/** Totals and fold states of a world, in the sum and on each thread. */
const WORLD_BYTES = 430;
const THREAD_WORLD_BYTES = 130;

/** A row of the run table and an event as they are stored. */
const RUN_ROW_BYTES = 80;
const EVENT_BYTES = 19;

/** The estimate for some plans of a scenario on their network; rather too much, the time for one thread. */
export function estimateRun(run: RunToEstimate): RunEstimate {
  const { scenario, network, plans } = run;
  const { nodes, arcs } = sizeOf(network);
  const runs = scenario.runs * plans.length;
  const eventsPerRun = nodes + (scenario.record === "full" ? arcs : 0);
  const storedRuns = {
    none: 0,
    sample: Math.min(scenario.runs, SAMPLED_WORLDS) * plans.length,
    activations: runs,
    full: runs,
  }[scenario.record];
  const stored = networkBytes(network) + runs * RUN_ROW_BYTES + storedRuns * eventsPerRun * EVENT_BYTES;
  return {
    seconds: secondsOf(run),
    memoryBytes: memoryBytes(run, runs, eventsPerRun),
    diskBytes: scenario.record === "none" ? 0 : stored,
  };
}

function secondsOf({ scenario, network, plans, work }: RunToEstimate): number {
  const { transmissibility } = scenario.content;
  const solves = typeof transmissibility === "object" && "reproduction" in transmissibility;
  const tells = tellsTheory(plans);
  const perArc =
    LOADED_ARC_NANOSECONDS + (solves ? SOLVED_ARC_NANOSECONDS : 0) + (tells ? THEORY_ARC_NANOSECONDS : 0);
  const perWorld = plans.map((plan, index) => {
    const { campaign } = plan;
    const costs = campaign === null ? CASCADE : campaign.tallies ? FOLLOWED : CAMPAIGN;
    const { sharers, copies, viewings } = work?.[index] ?? mostWork(plan);
    return costs.run + sharers * costs.sharer + copies * costs.copy + viewings * costs.viewing;
  });
  const inWorlds = perWorld.reduce((sum, each) => sum + each, 0) * scenario.runs;
  return START_SECONDS + (sizeOf(network).arcs * perArc + inWorlds) / 1e9;
}

/** Reproduction by theory is told where anybody can turn negative. */
const tellsTheory = (plans: readonly CompiledPlan[]): boolean =>
  plans.some(({ campaign }) => (campaign?.polarity ?? null) !== null);

/** Channels of the campaign that plans share; 0: they have none, and the cascade kernel runs them. */
const channelsOf = (plans: readonly CompiledPlan[]): number =>
  Math.max(0, ...plans.map(({ campaign }) => campaign?.channels.length ?? 0));

const sizeOf = ({ people, csr }: Network) => ({ nodes: people.count, arcs: csr.targets.length });

function memoryBytes(run: RunToEstimate, runs: number, eventsPerRun: number): number {
  const { scenario, network, plans, threads } = run;
  const { nodes, arcs } = sizeOf(network);
  const isThreshold = plans.some(({ contagion }) => contagion.kind === "threshold");
  const isStored = scenario.record === "activations" || scenario.record === "full";
  const buffered = Math.min(FLUSH_EVENTS + eventsPerRun, runs * eventsPerRun);
  const channels = channelsOf(plans);
  const follows = plans.some(({ campaign }) => campaign?.tallies === true);
  const copies =
    channels === 0
      ? 0
      : arcs * channels * COPY_BYTES +
        nodes * (CAMPAIGN_PERSON_BYTES + (follows ? FOLLOWED_PERSON_BYTES : 0));
  const campaign =
    channels === 0
      ? 0
      : arcs * (CAMPAIGN_ARC_BYTES + channels * CHANNEL_ARC_BYTES) + nodes * channels * CHANNEL_PERSON_BYTES;
  const perThread =
    copies +
    nodes * (SCRATCH_BYTES + (isThreshold ? THRESHOLD_BYTES : 0)) +
    buffered * (isStored ? STORED_EVENT_BYTES : BUFFERED_EVENT_BYTES) +
    runs * THREAD_WORLD_BYTES;
  const perArc = network.weights === null ? ARC_BYTES : WEIGHTED_ARC_BYTES;
  const shared = threads === 1 ? 0 : threads * THREAD_BYTES + arcs * SHARED_ARC_BYTES;
  const perNode = PERSON_BYTES + (network.people.labels === null ? 0 : NAME_BYTES);
  const theory = tellsTheory(plans) ? arcs * THEORY_ARC_BYTES : 0;
  const inAll = arcs * perArc + nodes * perNode + campaign + theory + runs * WORLD_BYTES;
  return PROGRAM_BYTES + shared + inAll + threads * perThread;
}

/** Arrays of a network as a store keeps them; names and attributes by their usual length. */
function networkBytes(network: Network): number {
  const { nodes, arcs } = sizeOf(network);
  const perArc = 8 + (network.weights === null ? 0 : 8) + (network.multiplicity === null ? 0 : 4);
  const perPerson = 4 + (network.people.labels === null ? 0 : 16) + 8 * network.people.attributes.size;
  return arcs * perArc + nodes * perPerson;
}
