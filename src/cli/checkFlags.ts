import * as Option from "effect/Option";
import { memoryBudget, usableMemory } from "../batch/memoryBudget.ts";
import type { ScenarioOverride } from "../model/overrideScenario.ts";
import type { Problem } from "../model/Problem.ts";
import { parseSize } from "../model/parseSize.ts";
import { formatBytes } from "../report/formatNumber.ts";
import type { ExpectedValue } from "../report/words/expectedWords.ts";

/** The largest world index fits a 32-bit word. */
const RUNS_MOST = 4_294_967_295;
const WORKERS_MOST = 256;
const SEED_LENGTH_MOST = 200;

/** Values of flags, checked; the problems of all of them at once. */
export interface CheckedFlags {
  readonly workers: number | "auto";
  readonly memoryBytes: number;
  readonly overrides: readonly ScenarioOverride[];
  readonly problems: readonly Problem[];
}

interface FlagInput {
  readonly set?: readonly string[];
  readonly seed?: Option.Option<string>;
  readonly runs?: Option.Option<string>;
  readonly precision?: Option.Option<string>;
  readonly workers?: Option.Option<string>;
  readonly memory?: Option.Option<string>;
}

/**
 * A whole number as plain digits within a range; null for anything else, `1e3`, `0x10` and full-width digits
 * included.
 */
export function wholeNumber(text: string, least: number, most: number): number | null {
  if (!/^(?:0|[1-9][0-9]{0,15})$/.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}

/** A flag whose value is not what is expected; `more` are the bounds that it is told with. */
export function flagProblem(
  flag: string,
  value: string,
  expected: ExpectedValue,
  more: Problem["values"] = {},
): Problem {
  return {
    code: "E-CLI-005",
    severity: "error",
    place: { path: flag },
    values: { value, expected, ...more },
  };
}

/** Checks the shared flags, and turns those that set a key of the scenario into overrides. */
export function checkFlags(input: FlagInput): CheckedFlags {
  const problems: Problem[] = [];
  const overrides: ScenarioOverride[] = [...(input.set ?? [])];
  const precision = Option.getOrUndefined(input.precision ?? Option.none());
  const runs = Option.getOrUndefined(input.runs ?? Option.none());
  if (runs !== undefined) {
    const path = precision === undefined ? "runs" : "runs.atMost";
    if (wholeNumber(runs, 1, RUNS_MOST) === null) {
      problems.push(flagProblem("--runs", runs, "plainWhole", { low: 1, high: RUNS_MOST }));
    } else overrides.push({ path, value: runs, flag: "--runs" });
  }
  if (precision !== undefined) {
    if (isPrecision(precision)) {
      overrides.push({ path: "runs.precision", value: precision, flag: "--precision" });
    } else problems.push(flagProblem("--precision", precision, "precision"));
  }
  const seed = Option.getOrUndefined(input.seed ?? Option.none());
  if (seed !== undefined) {
    const fits = seed !== "" && seed.length <= SEED_LENGTH_MOST;
    if (!fits) problems.push(flagProblem("--seed", seed, "text", { high: SEED_LENGTH_MOST }));
    else overrides.push({ path: "seed", value: JSON.stringify(seed), flag: "--seed" });
  }
  const text = Option.getOrUndefined(input.workers ?? Option.none());
  const workers = text === undefined ? "auto" : wholeNumber(text, 1, WORKERS_MOST);
  if (workers === null) {
    problems.push(flagProblem("--workers", text as string, "whole", { low: 1, high: WORKERS_MOST }));
  }
  const asked = Option.getOrUndefined(input.memory ?? Option.none());
  const memoryBytes = asked === undefined ? memoryBudget() : memoryOf(asked);
  if (memoryBytes === null) {
    const most = formatBytes(usableMemory());
    problems.push(flagProblem("--memory", asked as string, "size", { most }));
  }
  return { workers: workers ?? "auto", memoryBytes: memoryBytes ?? 0, overrides, problems };
}

/** A percentage, or a part as a plain decimal number. */
function isPrecision(text: string): boolean {
  const [, digits, percent] = /^(\d{1,2}(?:\.\d{1,10})?|\.\d{1,10})(%?)$/.exec(text) ?? [];
  const value = Number(digits) / (percent === "%" ? 100 : 1);
  return value > 0 && value < 1;
}

/** A budget that the machine has. */
function memoryOf(text: string): number | null {
  const bytes = parseSize(text);
  return bytes === null || bytes > usableMemory() ? null : bytes;
}
