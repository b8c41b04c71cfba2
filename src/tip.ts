import { availableParallelism } from "node:os";
import * as Effect from "effect/Effect";
import { ProblemsFound } from "./batch/ProblemsFound.ts";
import { plansNamed } from "./batch/plansNamed.ts";
import type { AskedGrid } from "./batch/tipBoundaries.ts";
import { TIP_WORLDS, tipUntilPrecise } from "./batch/tipUntilPrecise.ts";
import { parseGrid } from "./cli/parseGrid.ts";
import {
  type DocumentHead,
  type DocumentNetwork,
  type GivenOptions,
  loadGiven,
  settled,
} from "./loadGiven.ts";
import { canonicalScenario } from "./model/canonicalScenario.ts";
import type { ScenarioOverride } from "./model/overrideScenario.ts";
import { scenarioHash } from "./plans/scenarioHash.ts";
import { STREAM } from "./randomness/RootKey.ts";
import { jsonText } from "./report/runJson.ts";
import { tipJson } from "./report/tipJson.ts";
import type { FloodRefusal } from "./tipping/floodRefusal.ts";
import type { NetworkOutbreaks } from "./tipping/networkOutbreaks.ts";
import type { Estimate, NetworkPercolation } from "./tipping/networkPercolation.ts";
import type { PlanTipping } from "./tipping/planTipping.ts";
import type {
  NetworkPreview,
  PlanGains,
  PlanRemedies,
  PushTip,
  UnevenNetwork,
} from "./tipping/ScenarioTipping.ts";
import { version } from "./version.ts";

/** What can be said besides the scenario; 200 worlds a plan where nothing else is asked for. */
export interface TipOptions extends GivenOptions {
  /** Names of the plans to look at; all by default. */
  readonly plans?: readonly string[];
  /** How many transmissibilities to look at, or also between which; chosen by the network by default. */
  readonly grid?: number | { readonly from: number; readonly to: number; readonly count: number };
  /** Ignition against the size of each plan's push as well. */
  readonly overPush?: boolean;
  /** Superposition and synchrony gains as well, and what makes them. */
  readonly gains?: boolean;
  /** Worlds until every alpha50 is known to this part of itself; `runs` are then the most. */
  readonly precision?: number;
}

/** Where a network tips by itself; what cannot be told of it is absent. */
export interface TippedNetwork extends DocumentNetwork {
  readonly meanField?: number;
  readonly adjacency?: number;
  readonly nonBacktracking?: number;
  /** Among how many people the non-backtracking threshold holds; local: these are few of all. */
  readonly effectiveNodes?: number;
  readonly local?: boolean;
  /** Of one person's content, by message passing. */
  readonly preview?: NetworkPreview;
  /** By opening ties one after another: four readings, and the curves that they are of. */
  readonly sweeps?: number;
  readonly susceptibilityPeak?: Estimate;
  readonly lesserPeaks?: readonly Estimate[];
  readonly restPeak?: Estimate;
  readonly secondPeak?: Estimate;
  readonly largestGap?: Estimate;
  readonly percolation?: Pick<
    NetworkPercolation,
    "method" | "transmissibility" | "largest" | "second" | "susceptibility" | "rest"
  >;
  /** Why its ties cannot be, and what cascades of single people say instead. */
  readonly uneven?: UnevenNetwork["uneven"];
  readonly variabilityPeak?: Estimate;
  readonly outbreaks?: Omit<NetworkOutbreaks, "variabilityPeak">;
}

/** Where a plan tips. transmissibility: its own; why: it was run on a grid and not flooded. */
export interface TippedPlan extends PlanTipping {
  readonly transmissibility: number;
  readonly why?: FloodRefusal;
  /** Whether every chance that can be anything is 1 at the highest transmissibility of the curve. */
  readonly allOpen: boolean;
  /** Mean sharers at its own transmissibility by message passing, and in its worlds. */
  readonly preview?: { readonly reach: number; readonly simulated?: number };
  readonly push50?: PushTip["push50"];
  readonly push?: Omit<PushTip, "push50">;
  readonly remedies?: PlanRemedies;
  readonly gains?: PlanGains;
}

/** The JSON document of `skipstone tip`, typed. */
export interface TipDocument extends DocumentHead {
  readonly command: "tip";
  readonly network: TippedNetwork;
  readonly plans: Readonly<Record<string, TippedPlan>>;
}

/**
 * Where a scenario's network and its plans tip, from code, like `skipstone tip`: below which transmissibility,
 * or under which size of the push, less than half of all worlds ignite, and how sure that is.
 *
 * @param scenario path of a scenario file, or the scenario itself as an object of the same shape
 * @returns the document that `skipstone tip --json` prints
 * @throws ScenarioError with every problem at once
 */
export async function tip(scenario: string | object, options: TipOptions = {}): Promise<TipDocument> {
  const { overPush = false, gains = false, workers = "auto", force = false } = options;
  return settled(
    Effect.gen(function* () {
      const grid = yield* gridOf(options);
      const { loaded: whole, memoryBytes } = yield* loadGiven(scenario, asLooked(options), [WORLDS]);
      const loaded = yield* plansNamed(whole, options.plans, "plans");
      const found = yield* tipUntilPrecise(loaded, {
        ...{ grid, overPush, gains, workers },
        cores: availableParallelism(),
        memoryBytes: force ? null : memoryBytes,
        onProgress: () => Effect.void,
      });
      const hash = scenarioHash(canonicalScenario(found.scenario));
      const { network } = loaded;
      const head = { version, stream: STREAM, scenario: found.scenario, scenarioHash: hash, network };
      const told = found.stopping === undefined ? head : { ...head, stopping: found.stopping };
      return JSON.parse(jsonText(tipJson(told, found.tipping))) as TipDocument;
    }),
  );
}

/** Worlds per plan where nothing else is asked for. */
const WORLDS: ScenarioOverride = { path: "runs", value: `${TIP_WORLDS}`, flag: "runs" };

/** With a precision, which is set in the place of a number of worlds. */
function asLooked({ precision, runs, set = [], ...options }: TipOptions): GivenOptions {
  if (precision === undefined) return { ...options, set, ...(runs === undefined ? {} : { runs }) };
  const most = runs === undefined ? [] : [`runs.atMost=${runs}`];
  return { ...options, set: [...set, ...most, `runs.precision=${precision}`] };
}

/** The grid as the command line would read it. */
function gridOf({ grid }: TipOptions): Effect.Effect<AskedGrid | null, ProblemsFound> {
  if (grid === undefined) return Effect.succeed(null);
  const text = typeof grid === "number" ? `${grid}` : `${grid.from}:${grid.to}:${grid.count}`;
  const asked = parseGrid(text);
  if (!("problems" in asked)) return Effect.succeed(asked);
  const problems = asked.problems.map((each) => ({ ...each, place: { path: "grid" } }));
  return Effect.fail(new ProblemsFound({ problems }));
}
