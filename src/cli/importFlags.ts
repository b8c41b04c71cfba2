import * as Argument from "effect/cli/Argument";
import * as Flag from "effect/cli/Flag";
import { networkFormats } from "../model/NetworkFormat.ts";
import { flags } from "./flags.ts";
import { pathParam } from "./pathParam.ts";
import { switchFlag } from "./switchFlag.ts";
import { textFlag } from "./textFlag.ts";

/** What `import` is told of a network file. */
export const importFlags = {
  file: pathParam("argument", "file").pipe(
    Argument.withDescription("Network file: edge list, CSV, TSV, GEXF, GraphML, JSON; .gz of each"),
  ),
  format: Flag.Literals("format", networkFormats).pipe(
    Flag.withDescription("What the file is; told by its name and first lines by default"),
    Flag.withDefault("auto"),
  ),
  directed: switchFlag("directed", "Rows have a direction; --arcs says which"),
  arcs: Flag.Literals("arcs", ["influence", "follows"]).pipe(
    Flag.withDescription("What a directed row `a b` means: a influences b, or a follows b"),
    Flag.optional,
  ),
  source: Flag.String("source").pipe(
    Flag.withDescription("Column of one end: name or number"),
    Flag.optional,
  ),
  target: Flag.String("target").pipe(Flag.withDescription("Column of the other end"), Flag.optional),
  weight: Flag.String("weight").pipe(Flag.withDescription("Column or attribute of weights"), Flag.optional),
  channel: Flag.String("channel").pipe(
    Flag.withDescription("Column or attribute of channels: a pair on two channels has two ties"),
    Flag.optional,
  ),
  encoding: textFlag(
    "encoding",
    "NAME",
    "Encoding where the file does not say it: euc-kr, gb18030 …; utf-8 by default",
  ),
  normalize: Flag.Literals("normalize", ["none", "nfc"]).pipe(
    Flag.withDescription("nfc: names that differ only in how letters are composed are one"),
    Flag.withDefault("none"),
  ),
  header: Flag.Literals("header", ["auto", "true", "false"]).pipe(
    Flag.withDescription("Whether the first line names columns"),
    Flag.withDefault("auto"),
  ),
  parallel: Flag.Literals("parallel", ["merge", "independent", "sum"]).pipe(
    Flag.withDescription("What rows of the same pair mean"),
    Flag.withDefault("merge"),
  ),
  strict: switchFlag("strict", "Self-loops and repeated ties are errors"),
  memory: flags.memory,
  json: flags.json,
} as const;
