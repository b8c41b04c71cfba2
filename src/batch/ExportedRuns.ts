import * as Effect from "effect/Effect";
import * as Stream from "effect/Stream";
import type { Frame } from "../events/Frame.ts";
import { selectRuns } from "../events/selectRuns.ts";
import { personLabel } from "../network/People.ts";
import type { ExportTable } from "../store/dataDictionary.ts";
import { eventRows } from "../store/EventRow.ts";
import { EventStore, type StoredBatch } from "../store/EventStore.ts";
import type { ExportRow, ExportRows } from "../store/ExportRows.ts";
import { formatRunName } from "../store/parseRunName.ts";
import { runRows } from "../store/RunRow.ts";
import type { StoreError } from "../store/StoreError.ts";
import { countWorlds, uniteWorlds, type WorldRanges, worldRanges, worldsText } from "../store/WorldRanges.ts";
import { type ForkFacts, forkFacts } from "./forkFacts.ts";
import { foldContext } from "./runScenario.ts";
import { eventsOf, type NotRebuilt, rebuildBatch } from "./StoredRun.ts";

/** Runs of a batch that are asked for: some worlds, or all with null. */
export interface ExportTarget {
  readonly batch: StoredBatch;
  readonly worlds: readonly number[] | null;
}

/** A batch as an export's metadata name it. */
export type ExportedBatch = {
  readonly id: string;
  readonly plan: string;
  readonly title: string;
  readonly seed: string;
  readonly stream: number;
  readonly scenarioHash: string;
  readonly networkHash: string;
  /** Versions of skipstone that made its runs. */
  readonly versions: readonly string[];
  /** Of forks: whose they are, from when on, and what was set. */
  readonly fork?: ForkFacts;
  readonly runs: number;
  readonly worlds: string;
};

type Failure = StoreError | NotRebuilt;
type Frames = Stream.Stream<Frame, Failure, EventStore>;
type Told = readonly [frames: Frames, rowsOf: (frame: Frame) => Iterable<ExportRow>];

/**
 * The rows of an export and the account of them: a store may grow while it is read, so what was exported is
 * counted as it passes.
 */
export class ExportedRuns {
  readonly #table: ExportTable;
  readonly #targets: readonly ExportTarget[];
  readonly #stored: readonly StoredBatch[];
  /** Plans that several batches have beside forks: their runs are named with the batch, as those of forks. */
  readonly #sharedPlans: ReadonlySet<string>;
  readonly #worlds: WorldRanges[];
  #rows = 0;

  constructor(table: ExportTable, targets: readonly ExportTarget[], stored: readonly StoredBatch[]) {
    this.#table = table;
    this.#targets = targets;
    this.#stored = stored;
    this.#worlds = targets.map(() => []);
    const plans = stored.filter(({ fork }) => fork === undefined).map(({ plan }) => plan);
    this.#sharedPlans = new Set(plans.filter((plan, at) => plans.indexOf(plan) < at));
  }

  /** Rows that have passed. */
  get rows(): number {
    return this.#rows;
  }

  /** The batches with the runs of them that have passed. */
  batches(): readonly ExportedBatch[] {
    return this.#targets.map(({ batch }, at) => {
      const { id, plan, title, seed, stream, scenarioHash, networkHash, versions, fork } = batch;
      const worlds = this.#worlds[at] ?? [];
      const passed = { runs: countWorlds(worlds), worlds: worldsText(worlds) };
      const past = fork === undefined ? {} : { fork: forkFacts(batch, this.#stored) };
      return { id, plan, title, seed, stream, scenarioHash, networkHash, versions, ...past, ...passed };
    });
  }

  /** The rows, batch after batch: a run's own where they are stored, else simulated again. */
  stream(): ExportRows<Failure, EventStore> {
    return Stream.fromIterable(this.#targets.entries()).pipe(
      Stream.flatMap(([at, target]) =>
        Stream.unwrap(
          Effect.map(this.#table === "runs" ? this.#runs(target) : this.#events(target), ([frames, rowsOf]) =>
            frames.pipe(
              Stream.map((frame) => {
                this.#count(at, frame);
                return rowsOf(frame);
              }),
            ),
          ),
        ),
      ),
    );
  }

  #count(target: number, { runs }: Frame): void {
    const passed = worldRanges(runs.world.subarray(0, runs.length));
    this.#worlds[target] = uniteWorlds(this.#worlds[target] ?? [], passed);
    for (let row = 0; row < runs.length; row++) {
      this.#rows += this.#table === "runs" ? 1 : (runs.count[row] as number);
    }
  }

  /** Run tables as they are stored: nothing has to be simulated for totals. */
  #runs({ batch, worlds }: ExportTarget): Effect.Effect<Told, Failure, EventStore> {
    return Effect.map(EventStore, (store) => {
      const names = { batch: batch.id, plan: batch.plan, run: this.#runName(batch) };
      const alone = (world: number): Frames =>
        store
          .frames(batch.id, { world })
          .pipe(Stream.map((frame) => selectRuns(frame, (each) => each === world)));
      return [each(worlds, () => store.frames(batch.id), alone), (frame) => runRows(frame, names)] as const;
    });
  }

  #events({ batch, worlds }: ExportTarget): Effect.Effect<Told, Failure, EventStore> {
    return Effect.gen({ self: this }, function* () {
      const rebuilt = yield* rebuildBatch(batch);
      const { people } = rebuilt.network;
      const names = {
        run: this.#runName(batch),
        person: (person: number) => personLabel(people, person),
        starters: foldContext(rebuilt.scenario, people.count, rebuilt.plan).starters,
        channels: [],
      };
      const alone = (world: number): Frames => eventsOf(batch, rebuilt, [world, world + 1]);
      return [
        each(worlds, () => eventsOf(batch, rebuilt), alone),
        (frame) => eventRows(frame, names),
      ] as const;
    });
  }

  #runName({ id, plan, fork }: StoredBatch): (world: number) => string {
    const batch = fork !== undefined || this.#sharedPlans.has(plan) ? id : null;
    return (world) => formatRunName({ batch, plan, world });
  }
}

/** The frames of all worlds, or those of each world that is asked for. */
const each = (
  worlds: readonly number[] | null,
  all: () => Frames,
  alone: (world: number) => Frames,
): Frames => (worlds === null ? all() : Stream.fromIterable(worlds).pipe(Stream.flatMap(alone)));
