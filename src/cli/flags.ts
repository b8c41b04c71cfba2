import * as Flag from "effect/cli/Flag";
import { pathParam } from "./pathParam.ts";
import { switchFlag } from "./switchFlag.ts";
import { textFlag } from "./textFlag.ts";

/** Flags that several commands share. Values arrive as text, so that a wrong one gets our own sentence. */
export const flags = {
  set: Flag.String("set").pipe(
    Flag.withMetavar("PATH=VALUE"),
    Flag.withDescription("Override a key of the scenario; may be given several times"),
    Flag.atLeast(0),
  ),
  seed: Flag.String("seed").pipe(Flag.withDescription("Seed text instead of the scenario's"), Flag.optional),
  runs: textFlag("runs", "N", "Worlds per plan instead of the scenario's"),
  precision: textFlag("precision", "5%", "Worlds until every plan is known so precisely; --runs: at most"),
  workers: textFlag("workers", "N", "Threads; all cores by default. The result never depends on it"),
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
  noStore: switchFlag("no-store", "Keep no events"),
  plans: textFlag("plans", "A,B", "Only these plans of the scenario"),
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
  report: pathParam("flag", "report").pipe(
    Flag.withMetavar("FILE"),
    Flag.withDescription("Also write the page of this run: HTML, or Markdown where the name ends with .md"),
    Flag.withoutNegation,
    Flag.optional,
  ),
  failIf: Flag.String("fail-if").pipe(
    Flag.withMetavar("GATE"),
    Flag.withDescription('Exit with 4 if this holds, such as "plans.A.ignition.probability < 0.5"'),
    Flag.atLeast(0),
  ),
  whatIf: switchFlag("what-if", "Also try responses: five kinds, each at four delays after the first alert"),
  json: switchFlag("json", "Print one JSON document"),
  quiet: switchFlag("quiet", "No talk on stderr but errors"),
  force: switchFlag("force", "Replace what is there; go over the budget"),
} as const;
