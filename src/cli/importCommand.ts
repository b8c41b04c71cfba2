import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import { openNetworkFile } from "../batch/openNetwork.ts";
import { ProblemsFound } from "../batch/ProblemsFound.ts";
import { fileEncoding, fileEncodings } from "../model/FileEncoding.ts";
import type { NetworkFormat } from "../model/NetworkFormat.ts";
import { networkText } from "../report/networkText.ts";
import { type Json, jsonText } from "../report/runJson.ts";
import { networkSummary } from "../sources/networkSummary.ts";
import { version } from "../version.ts";
import { checkFlags, flagProblem } from "./checkFlags.ts";
import { language } from "./language.ts";
import { print, say } from "./print.ts";
import { problemLine } from "./problemLine.ts";

export interface ImportInput {
  readonly file: string;
  readonly format: NetworkFormat;
  readonly directed: boolean;
  readonly arcs: Option.Option<"influence" | "follows">;
  readonly source: Option.Option<string>;
  readonly target: Option.Option<string>;
  readonly weight: Option.Option<string>;
  readonly channel: Option.Option<string>;
  readonly encoding: Option.Option<string>;
  readonly normalize: "none" | "nfc";
  readonly header: "auto" | "true" | "false";
  readonly parallel: "merge" | "independent" | "sum";
  readonly strict: boolean;
  readonly memory: Option.Option<string>;
  readonly json: boolean;
}

/** `import`: reads a network file and says what became of its rows. */
export const importCommand = Effect.fnUntraced(function* (input: ImportInput) {
  const { memoryBytes, problems } = checkFlags({ memory: input.memory });
  const named = Option.getOrElse(input.encoding, () => "utf-8");
  const encoding = fileEncoding(named);
  const wrong =
    encoding === null
      ? [flagProblem("--encoding", named, "choice", { choices: fileEncodings.join(", ") })]
      : [];
  if (encoding === null || problems.length > 0) {
    return yield* new ProblemsFound({ problems: [...problems, ...wrong] });
  }
  const spec = {
    format: input.format,
    directed: input.directed,
    arcs: Option.getOrNull(input.arcs),
    source: column(input.source),
    target: column(input.target),
    weight: column(input.weight),
    channel: column(input.channel),
    encoding,
    normalize: input.normalize,
    header: input.header === "auto" ? "auto" : input.header === "true",
    parallel: input.parallel,
    strict: input.strict,
  } as const;
  const { network, balance, warnings } = yield* openNetworkFile(input.file, spec, { memoryBytes });
  const summary = networkSummary(network);
  const told = [...warnings, ...summary.warnings.map((each) => ({ ...each, place: { file: input.file } }))];
  if (told.length > 0) yield* say(told.map(problemLine).join("\n"));
  if (input.json) {
    const { warnings: _, ...facts } = summary;
    const document = { command: "import", version, file: input.file, balance, network: facts };
    yield* print(jsonText(withoutNulls(document) as Json));
    return;
  }
  yield* print(networkText(input.file, summary, balance, language()));
});

/** A column by its name, or by its number from 1. */
function column(flag: Option.Option<string>): string | number | null {
  const text = Option.getOrNull(flag);
  return text !== null && /^[1-9][0-9]{0,5}$/.test(text) ? Number(text) : text;
}

/** Optional parts are absent, not null. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const present = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(present.map(([key, each]) => [key, withoutNulls(each)]));
}
