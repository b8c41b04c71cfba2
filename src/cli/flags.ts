import * as Flag from "effect/cli/Flag";
import { pathParam } from "./pathParam.ts";

/** Flags that several commands share. Values arrive as text, so that a wrong one gets our own sentence. */
export const flags = {
  set: Flag.String("set").pipe(
    Flag.withMetavar("PATH=VALUE"),
    Flag.withDescription("Override a key of the scenario; may be given several times"),
    Flag.atLeast(0),
  ),
  seed: Flag.String("seed").pipe(Flag.withDescription("Seed text instead of the scenario's"), Flag.optional),
  runs: Flag.String("runs").pipe(
    Flag.withMetavar("N"),
    Flag.withDescription("Worlds per plan instead of the scenario's"),
    Flag.optional,
  ),
  workers: Flag.String("workers").pipe(
    Flag.withMetavar("N"),
    Flag.withDescription("Threads; all cores by default. The result never depends on it"),
    Flag.optional,
  ),
  memory: Flag.String("memory").pipe(
    Flag.withMetavar("SIZE"),
    Flag.withDescription("Memory to stay within, such as 500MB or 2GB; 3/4 of what there is, at most 8 GiB"),
    Flag.withoutNegation,
    Flag.optional,
  ),
  store: pathParam("flag", "store").pipe(
    Flag.withMetavar("FILE"),
    Flag.withDescription("Event store; .skipstone/store.db by default"),
    Flag.withoutNegation,
    Flag.optional,
  ),
  noStore: Flag.Boolean("no-store").pipe(
    Flag.withDescription("Keep no events"),
    Flag.withoutNegation,
    Flag.withDefault(false),
  ),
  plans: Flag.String("plans").pipe(
    Flag.withMetavar("A,B"),
    Flag.withDescription("Only these plans of the scenario"),
    Flag.optional,
  ),
  out: pathParam("flag", "out").pipe(
    Flag.withMetavar("DIR"),
    Flag.withDescription("Write JSON and CSV files into this folder"),
    Flag.optional,
  ),
  outFile: pathParam("flag", "out").pipe(
    Flag.withMetavar("FILE"),
    Flag.withDescription("Write into this file, and its metadata beside it, instead of printing"),
    Flag.optional,
  ),
  failIf: Flag.String("fail-if").pipe(
    Flag.withMetavar("GATE"),
    Flag.withDescription('Exit with 4 if this holds, such as "plans.A.ignition.probability < 0.5"'),
    Flag.atLeast(0),
  ),
  whatIf: Flag.Boolean("what-if").pipe(
    Flag.withDescription("Also try responses: five kinds, each at four delays after the first alert"),
    Flag.withoutNegation,
    Flag.withDefault(false),
  ),
  json: Flag.Boolean("json").pipe(
    Flag.withDescription("Print one JSON document"),
    Flag.withoutNegation,
    Flag.withDefault(false),
  ),
  quiet: Flag.Boolean("quiet").pipe(
    Flag.withDescription("No talk on stderr but errors"),
    Flag.withoutNegation,
    Flag.withDefault(false),
  ),
  force: Flag.Boolean("force").pipe(
    Flag.withDescription("Replace what is there; go over the budget"),
    Flag.withoutNegation,
    Flag.withDefault(false),
  ),
} as const;
