import * as Argument from "effect/cli/Argument";
import * as Flag from "effect/cli/Flag";
import { networkFormats } from "../model/NetworkFormat.ts";
import { flags } from "./flags.ts";
import { help } from "./help.ts";
import { pathParam } from "./pathParam.ts";
import { switchFlag } from "./switchFlag.ts";
import { textFlag } from "./textFlag.ts";

/** What `import` is told of a network file. */
export const importFlags = {
  file: pathParam("argument", "file").pipe(Argument.withDescription(help.arguments.networkFile)),
  format: Flag.Literals("format", networkFormats).pipe(
    Flag.withDescription(help.flags.networkFormat),
    Flag.withDefault("auto"),
  ),
  directed: switchFlag("directed", help.flags.directed),
  arcs: Flag.Literals("arcs", ["influence", "follows"]).pipe(
    Flag.withDescription(help.flags.arcs),
    Flag.optional,
  ),
  source: Flag.String("source").pipe(Flag.withDescription(help.flags.source), Flag.optional),
  target: Flag.String("target").pipe(Flag.withDescription(help.flags.target), Flag.optional),
  weight: Flag.String("weight").pipe(Flag.withDescription(help.flags.weight), Flag.optional),
  channel: Flag.String("channel").pipe(Flag.withDescription(help.flags.channel), Flag.optional),
  encoding: textFlag("encoding", "NAME", help.flags.encoding),
  normalize: Flag.Literals("normalize", ["none", "nfc"]).pipe(
    Flag.withDescription(help.flags.normalize),
    Flag.withDefault("none"),
  ),
  header: Flag.Literals("header", ["auto", "true", "false"]).pipe(
    Flag.withDescription(help.flags.header),
    Flag.withDefault("auto"),
  ),
  parallel: Flag.Literals("parallel", ["merge", "independent", "sum"]).pipe(
    Flag.withDescription(help.flags.parallel),
    Flag.withDefault("merge"),
  ),
  strict: switchFlag("strict", help.flags.strict),
  memory: flags.memory,
  json: flags.json,
} as const;
