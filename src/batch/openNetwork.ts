import * as Effect from "effect/Effect";
import type { NetworkSpec } from "../model/NetworkSpec.ts";
import type { Problem } from "../model/Problem.ts";
import type { Network } from "../network/Network.ts";
import { type AttributeBalance, readAttributes } from "../sources/attributes/readAttributes.ts";
import { withAttributes } from "../sources/attributes/withAttributes.ts";
import { checkNetworkSpec } from "../sources/checkNetworkSpec.ts";
import { generateNetwork } from "../sources/generateNetwork.ts";
import { type ImportBalance, importNetwork } from "../sources/importNetwork.ts";
import { besideFile } from "./besideFile.ts";
import { inputFile, readStream } from "./InputFile.ts";
import { ProblemsFound } from "./ProblemsFound.ts";

/** A network as a scenario asks for it, and what became of the rows of its files. */
export interface OpenedNetwork {
  readonly network: Network;
  readonly balance: ImportBalance | null;
  readonly attributeBalance: AttributeBalance | null;
  readonly warnings: readonly Problem[];
}

/** What opening a network may take; without a number, what it needs. */
export interface OpenOptions {
  readonly memoryBytes?: number;
}

const errorsOf = (problems: readonly Problem[]) => problems.filter(({ severity }) => severity === "error");

/**
 * Stage 2: generates a network or reads it from a file, and joins what is known about its people. Paths are
 * relative to the scenario's folder.
 */
export const openNetwork = Effect.fnUntraced(function* (
  spec: NetworkSpec,
  scenarioSeed: string,
  scenarioFile: string,
  options: OpenOptions = {},
): Effect.fn.Return<OpenedNetwork, ProblemsFound> {
  const opened =
    spec.kind === "file"
      ? yield* openNetworkFile(besideFile(scenarioFile, spec.path), spec, options)
      : yield* generate(spec, spec.seed ?? scenarioSeed, options);
  if (spec.attributes === null) return { ...opened, attributeBalance: null };
  const attributes = spec.attributes;
  const file = yield* inputFile(besideFile(scenarioFile, attributes.path));
  const read = yield* readStream(file, (bytes) =>
    readAttributes(bytes, { ...attributes, file: attributes.path }, opened.network.people),
  );
  if (read.attributes === undefined) return yield* new ProblemsFound({ problems: read.problems });
  return {
    network: withAttributes(opened.network, read.attributes),
    balance: opened.balance,
    attributeBalance: read.balance,
    warnings: [...opened.warnings, ...read.problems],
  };
});

type FileSpec = Omit<Extract<NetworkSpec, { kind: "file" }>, "kind" | "path" | "attributes" | "seed">;

/** A network read from a file. */
export interface OpenedFile {
  readonly network: Network;
  readonly balance: ImportBalance;
  readonly warnings: readonly Problem[];
}

/** Reads a file of ties. */
export const openNetworkFile = Effect.fnUntraced(function* (
  path: string,
  spec: FileSpec & { readonly strict?: boolean },
  options: OpenOptions = {},
): Effect.fn.Return<OpenedFile, ProblemsFound> {
  const file = yield* inputFile(path);
  const result = yield* readStream(file, (bytes) =>
    importNetwork(bytes, { ...spec, ...options, file: path }),
  );
  if (result.network === undefined) return yield* new ProblemsFound({ problems: result.problems });
  return { network: result.network, balance: result.balance, warnings: result.problems };
});

const generate = (spec: Exclude<NetworkSpec, { kind: "file" }>, seed: string, options: OpenOptions) =>
  Effect.suspend(() => {
    const problems = errorsOf(checkNetworkSpec(spec, options.memoryBytes));
    if (problems.length > 0) return Effect.fail(new ProblemsFound({ problems }));
    return Effect.succeed({ network: generateNetwork(spec, seed), balance: null, warnings: [] });
  });
