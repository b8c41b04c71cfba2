import * as Flag from "effect/cli/Flag";
import { help } from "./help.ts";
import { pathParam } from "./pathParam.ts";
import { switchFlag } from "./switchFlag.ts";
import { textFlag } from "./textFlag.ts";

/** Flags that several commands share. Values arrive as text, so that a wrong one gets our own sentence. */
export const flags = {
  set: Flag.String("set").pipe(
    Flag.withMetavar("PATH=VALUE"),
    Flag.withDescription(help.flags.set),
    Flag.atLeast(0),
  ),
  seed: Flag.String("seed").pipe(Flag.withDescription(help.flags.seed), Flag.optional),
  runs: textFlag("runs", "N", help.flags.runs),
  precision: textFlag("precision", "5%", help.flags.precision),
  workers: textFlag("workers", "N", help.flags.workers),
  memory: Flag.String("memory").pipe(
    Flag.withMetavar("SIZE"),
    Flag.withDescription(help.flags.memory),
    Flag.withoutNegation,
    Flag.optional,
  ),
  store: pathParam("flag", "store").pipe(
    Flag.withMetavar("FILE"),
    Flag.withDescription(help.flags.store),
    Flag.withoutNegation,
    Flag.optional,
  ),
  noStore: switchFlag("no-store", help.flags.noStore),
  plans: textFlag("plans", "A,B", help.flags.plans),
  out: pathParam("flag", "out").pipe(
    Flag.withMetavar("DIR"),
    Flag.withDescription(help.flags.outFolder),
    Flag.optional,
  ),
  outFile: pathParam("flag", "out").pipe(
    Flag.withMetavar("FILE"),
    Flag.withDescription(help.flags.outFile),
    Flag.optional,
  ),
  report: pathParam("flag", "report").pipe(
    Flag.withMetavar("FILE"),
    Flag.withDescription(help.flags.page),
    Flag.withoutNegation,
    Flag.optional,
  ),
  failIf: Flag.String("fail-if").pipe(
    Flag.withMetavar("GATE"),
    Flag.withDescription(help.flags.failIf),
    Flag.atLeast(0),
  ),
  whatIf: switchFlag("what-if", help.flags.whatIf),
  json: switchFlag("json", help.flags.json),
  quiet: switchFlag("quiet", help.flags.quiet),
  force: switchFlag("force", help.flags.force),
} as const;
