import * as Effect from "effect/Effect";
import { startWorker, workerLane } from "../batch/Lane.ts";
import { run } from "../run.ts";

/** As little as a run can be, with worlds enough that a wrong bit anywhere would show. */
export const selfTestScenario = {
  network: { kind: "karate-club" },
  content: { transmissibility: 0.2 },
  plans: {
    hubs: [{ starter: "influencers", pick: { by: "degree", count: 2 } }],
    random: [{ starter: "influencers", pick: { by: "random", count: 2 } }],
  },
};

/** What the plans of it come out with on every machine: part of stream 1, frozen as that is. */
export const selfTestDigests: Readonly<Record<string, string>> = {
  hubs: "0337baafc025f1bf209cfeda5cf7e474",
  random: "5807ccad595fe5c0b0941cedd37c5f9e",
};

export const SELF_TEST_RUNS = 40;

/** A thread starts and answers. A run does without threads that do not: this fails where they would. */
const threadAnswers = Effect.scoped(
  Effect.flatMap(workerLane({ plans: [], contexts: [], record: "none" }, startWorker), (lane) =>
    lane.simulate(0, [], false),
  ),
);

/** Runs the scenario, on so many worker threads if there are several; gives the digests that came out. */
export const selfTest = (workers: number): Effect.Effect<Readonly<Record<string, string>>, unknown> =>
  Effect.map(
    Effect.andThen(
      workers > 1 ? threadAnswers : Effect.void,
      Effect.tryPromise({
        try: () => run(selfTestScenario, { runs: SELF_TEST_RUNS, seed: "golden", workers }),
        catch: (cause) => cause,
      }),
    ),
    ({ plans }) =>
      Object.fromEntries(Object.entries(plans).map(([name, { digest }]) => [name, digest ?? "none"])),
  );
